import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minor } from '../kernel/index.ts';
import { aCase, anyRequest, policyOf, TODAY } from './domain.fixture.ts';
import { limitsOf, measure } from './limits.ts';
import type { Plan } from './plan.ts';
import { type Situation, situationOf } from './situation.ts';
import { lowestWorthwhile, lumpSumDay, type UnlockedRoom, unlockedRoom } from './unlocked-room.ts';

const ROUNDS = [0, 1, 2, 3];

function roomsOf(situation: Situation): UnlockedRoom[] {
  const limits = limitsOf('bot', situation);
  return ROUNDS.map((concessions) => unlockedRoom(limits, situation, concessions));
}

/** How much each concession gave: positive figures are to the debtor's advantage. */
function steps(values: readonly number[], sign: 1 | -1): number[] {
  return values.slice(1).map((value, i) => sign * (value - values[i]!));
}

describe('concessions', () => {
  it('only ever grow, each at most half of the one before', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        const rooms = roomsOf(situationOf(some));
        const given = [
          steps(
            rooms.map((room) => room.singleTotal),
            -1,
          ),
          steps(
            rooms.map((room) => room.planTotal),
            -1,
          ),
          steps(
            rooms.map((room) => room.delayDays),
            1,
          ),
          steps(
            rooms.map((room) => room.instalments),
            1,
          ),
        ];
        for (const list of given) {
          expect(list.every((step) => step >= 0)).toBe(true);
          expect(list.slice(1).every((step, i) => step <= list[i]! / 2)).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('end after three, whatever is asked', () => {
    const situation = situationOf({ case: aCase(), policy: policyOf('consumer'), today: TODAY });
    const limits = limitsOf('bot', situation);
    expect(unlockedRoom(limits, situation, 9)).toEqual(unlockedRoom(limits, situation, 3));
    expect(unlockedRoom(limits, situation, -1)).toEqual(unlockedRoom(limits, situation, 0));
  });

  it('never reach the limit nor the value of going on', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        const situation = situationOf(some);
        const limits = limitsOf('bot', situation);
        const room = unlockedRoom(limits, situation, 3);
        expect(room.singleTotal).toBeGreaterThanOrEqual(limits.minSingleTotal);
        expect(room.planTotal).toBeGreaterThanOrEqual(limits.minPlanTotal);
        expect(room.singleTotal).toBeLessThanOrEqual(situation.balance);
        expect(room.planTotal).toBeLessThanOrEqual(situation.balance);
        if (limits.minSingleTotal < situation.balance) {
          expect(room.singleTotal).toBeGreaterThan(limits.minSingleTotal);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('move in natural amounts', () => {
    const situation = situationOf({ case: aCase(), policy: policyOf('consumer'), today: TODAY });
    expect(roomsOf(situation).map((room) => room.singleTotal)).toEqual([113_000, 108_000, 106_000, 105_000]);
    expect(roomsOf(situation).map((room) => room.instalments)).toEqual([4, 6, 6, 6]);
    expect(roomsOf(situation).map((room) => room.delayDays)).toEqual([12, 21, 25, 27]);
  });
});

describe('the lowest worthwhile total', () => {
  it('is worth going on without a deal, and one unit less is not', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        if (some.policy.authority.bot.belowValue) return;
        const situation = situationOf(some);
        const limits = { ...limitsOf('bot', situation), minSingleTotal: minor(0) };
        const lowest = lowestWorthwhile(situation, limits);
        if (lowest <= 2 || lowest >= situation.balance) return;
        const single = (total: number): Plan => ({
          kind: 'lump_sum',
          total: minor(total),
          days: [lumpSumDay(situation, limits)],
          amounts: [minor(total)],
        });
        const breaks = (total: number) =>
          measure(single(total), limits, situation).broken.includes('min_value');
        expect(breaks(lowest + 1)).toBe(false);
        expect(breaks(lowest - 2)).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });
});
