import { describe, expect, it } from 'vitest';
import { policyOf } from './domain.fixture.ts';
import { answerOffers } from './offers-json.ts';

const policies = {
  consumer: policyOf('consumer'),
  business: policyOf('business'),
  early: policyOf('early'),
};
const now = '2026-11-22T10:00:00+01:00';
const debt = { balance: 1_200, currency: 'PLN', daysPastDue: 63 };

function answer(input: object) {
  const read = answerOffers({ case: debt, now, ...input }, policies);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  return read.answer;
}

function problems(input: unknown): string[] {
  const read = answerOffers(input, policies);
  return read.ok ? [] : read.problems.map((problem) => problem.place);
}

describe('offers as JSON', () => {
  it('speak decimals, days and percent', () => {
    const { offers, verdict } = answer({});
    expect(verdict).toBeUndefined();
    const lump = offers.find((offer) => offer.kind === 'lump_sum')!;
    expect(lump).toMatchObject({
      currency: 'PLN',
      total: 1_130,
      discountPercent: 5.83,
      schedule: [{ due: '2026-11-29', amount: 1_130 }],
    });
    expect(lump.reasons).toContainEqual({ code: 'saves_amount', params: { amount: 70 } });
    for (const offer of offers) {
      const cents = offer.schedule.reduce((acc, payment) => acc + Math.round(payment.amount * 100), 0);
      expect(cents).toBe(Math.round(offer.total * 100));
    }
  });

  it('answer a counter-offer in the names of terms or of entities', () => {
    for (const counter of [{ instalmentAmount: 300 }, { instalment_amount: 300 }]) {
      const { verdict, weighed } = answer({ counter });
      expect([verdict, weighed!.schedule.length]).toEqual(['accept', 4]);
    }
    const { verdict, gap, nearest, limitedBy } = answer({ counter: { total: 1_000 } });
    expect([verdict, gap!.total, limitedBy, nearest![0]!.total]).toEqual([
      'counter',
      20,
      ['max_discount'],
      1_130,
    ]);
    expect(answer({ counter: { total: 1_000 }, rounds: 1 })).toMatchObject({
      verdict: 'escalate',
      reachedBy: 'agent',
    });
    expect(answer({ counter: {} })).toMatchObject({ verdict: 'counter', weighed: null });
  });

  it('read parts, days and periods', () => {
    const parts = [
      { due: '2026-11-27', amount: 400 },
      { date: '2026-12-15', amount: 800 },
    ];
    expect(answer({ counter: { parts } }).verdict).toBe('accept');
    const weekly = answer({ counter: { instalmentAmount: 100, period: 'week', firstDueOn: '2026-11-30' } });
    expect(weekly.weighed!.schedule.slice(0, 2)).toEqual([
      { due: '2026-11-30', amount: 100 },
      { due: '2026-12-07', amount: 100 },
    ]);
  });

  it('take declared means in major units', () => {
    const { offers } = answer({ affordability: { income: 3_000, expenses: 2_600 } });
    const plans = offers.filter((offer) => offer.schedule.length > 1);
    expect(plans.length).toBeGreaterThan(0);
    for (const plan of plans)
      for (const payment of plan.schedule) expect(payment.amount).toBeLessThanOrEqual(288);
    expect(answer({ affordability: { disposable: 0 } }).offers).toEqual([]);
  });

  it('follow the policy that is named, overridden or meant by the kind of debtor', () => {
    expect(answer({ policy: 'early' }).offers.every((offer) => offer.discountPercent === 0)).toBe(true);
    const business = answer({ case: { ...debt, balance: 45_000, kind: 'business', daysPastDue: 150 } });
    expect(business.offers.some((offer) => offer.kind === 'restructuring')).toBe(true);
    const bands = [{ fromDaysPastDue: 0, maxDiscountBps: 0, lumpSumExtraBps: 0, maxInstalments: 2 }];
    const strict = answer({ policy: { authority: { bot: { bands } } } });
    expect(Math.max(...strict.offers.map((offer) => offer.schedule.length))).toBe(2);
  });

  it('take the day from the zone of the case', () => {
    const late = { case: { ...debt, timeZone: 'Europe/Warsaw' }, now: '2026-11-22T23:30:00Z' };
    const { offers } = answer({ ...late, counter: { total: 1_200 } });
    expect(offers[0]!.schedule[0]!.due).toBe('2026-11-30');
  });

  it('leave contested invoices out', () => {
    const invoices = [
      { number: 'FV/1', balance: 200, disputed: true },
      { number: 'FV/2', balance: 1_000 },
    ];
    const { offers } = answer({ case: { ...debt, invoices } });
    expect(Math.max(...offers.map((offer) => offer.total))).toBe(1_000);
  });

  it('tell every problem with its place', () => {
    expect(
      problems({ case: { balance: '12', currency: 'zł' }, now, counter: { foo: 1, instalments: 0.5 } }),
    ).toEqual(['case.currency', 'case.dueOn', 'case.balance', 'counter.foo', 'counter.instalments']);
    expect(problems('text')).toContain('now');
    expect(problems({ case: debt, now: '22.11.2026' })).toEqual(['now']);
    expect(problems({ case: debt, now, policy: 'nobody' })).toEqual(['policy']);
    expect(problems({ case: debt, now, policy: { scoring: { value: 'much' }, extra: 1 } })).toEqual([
      'policy.scoring.value',
      'policy.extra',
    ]);
    expect(problems({ case: debt, now, policy: { scoring: { value: 1 } } })).toEqual([
      'flows/policies/consumer.json scoring',
    ]);
    expect(problems({ case: debt, now, policy: { authority: { bot: { bands: [{}] } } } })).toHaveLength(4);
    expect(problems({ case: debt, now, role: 'king', concessions: -1, rounds: 'two' })).toEqual([
      'concessions',
      'rounds',
      'role',
    ]);
  });

  it('is not led astray by names of the language itself', () => {
    expect(problems({ case: debt, now, counter: JSON.parse('{"__proto__": 1, "constructor": 2}') })).toEqual([
      'counter.__proto__',
      'counter.constructor',
    ]);
  });
});
