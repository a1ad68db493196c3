import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minor } from '../kernel/index.ts';
import { aCase, policyOf, TODAY } from './domain.fixture.ts';
import { meansOf } from './means.ts';
import { paymentDays } from './payment-days.ts';
import type { Plan } from './plan.ts';
import { equalAmounts } from './schedule.ts';
import { type ScoreParts, scoreOf, valuePlan } from './score.ts';
import { situationOf } from './situation.ts';
import { acceptanceOf, durabilityOf, keptValue } from './value.ts';

const policy = policyOf('consumer');
const situation = situationOf({ case: aCase(), policy, today: TODAY });
const means = meansOf({ disposable: minor(60_000) }, situation);

function plan(total: number, count: number, inDays = 7): Plan {
  return {
    kind: count > 1 ? 'instalments' : 'lump_sum',
    total: minor(total),
    amounts: equalAmounts(minor(total), count, [1]),
    days: paymentDays(situation.today + inDays, count, 'month'),
  };
}

const share = fc.double({ min: 0, max: 1, noNaN: true });
const parts = fc.record({ value: share, fit: share, durability: share, concession: share });

describe('the score', () => {
  it('is never lower for more value, better fit or more durability, never higher for a concession', () => {
    fc.assert(
      fc.property(
        parts,
        fc.constantFrom<keyof ScoreParts>('value', 'fit', 'durability', 'concession'),
        share,
        (some, key, other) => {
          const more = { ...some, [key]: Math.max(some[key], other) };
          const difference = scoreOf(more, policy.scoring) - scoreOf(some, policy.scoring);
          if (key === 'concession') expect(difference).toBeLessThanOrEqual(0);
          else expect(difference).toBeGreaterThanOrEqual(0);
        },
      ),
      { numRuns: 2_000 },
    );
  });

  it('follows its formula', () => {
    const all = { value: 0.8, fit: 0.6, durability: 0.5, concession: 0.2 };
    expect(scoreOf(all, policy.scoring)).toBe(60.5);
    expect(scoreOf({ value: 0, fit: 0, durability: 0, concession: 1 }, policy.scoring)).toBe(0);
  });
});

describe('the value of terms', () => {
  it('is what survives, discounted, and what is left when it breaks off', () => {
    const single = { days: [situation.today], amounts: [minor(120_000)] };
    const kept = 0.88 * (120_000 - 150);
    const reinstated = 0.12 * 0.7 * 120_000;
    expect(keptValue(single, situation)).toBeCloseTo(kept + reinstated, 6);
    expect(situation.goingOn).toBe(0.7 * 120_000 - 600);
  });

  it('falls with time at r = 20 % a year', () => {
    const now = keptValue(plan(120_000, 1, 0), { ...situation, survivalFirst: 1 });
    const later = keptValue(plan(120_000, 1, 365), { ...situation, survivalFirst: 1 });
    expect(later / now).toBeCloseTo(1 / 1.2, 10);
  });

  it('makes a lump of two thirds worth a year of instalments kept at 95 %', () => {
    const calm = {
      ...situation,
      survivalFirst: 0.95,
      amounts: { ...situation.amounts, costPerInstalment: 0 },
    };
    const nothingElse = {
      ...calm,
      policy: { ...policy, value: { ...policy.value, continuation: [{ fromDaysPastDue: 0, valueBps: 0 }] } },
    };
    expect(keptValue(plan(120_000, 12, 30), nothingElse) / 120_000).toBeCloseTo(0.67, 1);
  });

  it('grows with the total and with earlier promises kept', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20_000, max: 119_000 }),
        fc.integer({ min: 1, max: 12 }),
        (total, count) => {
          const less = keptValue(plan(total, count), situation);
          expect(keptValue(plan(total + 1_000, count), situation)).toBeGreaterThan(less);
        },
      ),
    );
    const kept = situationOf({ case: aCase({ history: { kept: 8, broken: 0 } }), policy, today: TODAY });
    const broken = situationOf({ case: aCase({ history: { kept: 0, broken: 8 } }), policy, today: TODAY });
    expect(durabilityOf(6, kept)).toBeGreaterThan(durabilityOf(6, situation));
    expect(durabilityOf(6, broken)).toBeLessThan(durabilityOf(6, situation));
  });

  it('lies between going on and the value if kept', () => {
    const { expectedValue } = valuePlan(plan(120_000, 4), situation, means);
    expect(expectedValue).toBeGreaterThan(situation.goingOn);
    expect(expectedValue).toBeLessThan(keptValue(plan(120_000, 4), situation));
  });
});

describe('the chance of acceptance', () => {
  it('never falls with the discount nor rises with the burden', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1_000, max: 5_000 }),
        fc.integer({ min: 0, max: 999 }),
        fc.integer({ min: 1, max: 24 }),
        (each, less, count) => {
          const total = each * count;
          const lower = (each - less) * count;
          // Amounts that are round count for a little; compare where that is equal.
          const plain = { ...situation, amounts: { ...situation.amounts, roundTo: 1_000_000_007 } };
          const cheap = acceptanceOf(plan(lower, count), plain, means);
          expect(cheap).toBeGreaterThanOrEqual(acceptanceOf(plan(total, count), plain, means));
          const poorer = { ...means, disposable: minor(Math.floor(means.disposable / 2)) };
          expect(acceptanceOf(plan(total, count), plain, poorer)).toBeLessThan(
            acceptanceOf(plan(total, count), plain, means),
          );
        },
      ),
    );
  });
});
