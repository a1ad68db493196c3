import { describe, expect, it } from 'vitest';
import { addDays, localDate, minor } from '../kernel/index.ts';
import { aCase, policyOf, TODAY } from './domain.fixture.ts';
import type { Offer, ProposedTerms } from './offer.ts';
import type { CounterRequest } from './requests.ts';
import { weighCounter } from './weigh-counter.ts';

function counter(terms: ProposedTerms, change: Partial<CounterRequest> = {}): CounterRequest {
  return {
    case: aCase(),
    policy: policyOf('consumer'),
    affordability: {},
    today: TODAY,
    concessions: 0,
    role: 'bot',
    offers: [],
    terms,
    ...change,
  };
}

const amounts = (offer: Offer | undefined) => offer?.schedule.map((payment) => payment.amount);

describe('terms made whole', () => {
  it('count instalments from the balance', () => {
    const { verdict, weighed } = weighCounter(counter({ instalmentAmount: minor(25_000) }));
    expect(verdict).toBe('accept');
    expect(amounts(weighed)).toEqual([25_000, 25_000, 25_000, 25_000, 20_000]);
  });

  it('split the balance by a number of instalments', () => {
    const { weighed } = weighCounter(counter({ instalments: 6 }));
    expect(amounts(weighed)).toEqual(new Array(6).fill(20_000));
  });

  it('let the last instalment take a rounding of the debtor’s', () => {
    const terms = { instalments: 6, instalmentAmount: minor(16_600) };
    const { weighed } = weighCounter(counter(terms, { case: aCase({ balance: minor(100_000) }) }));
    expect(amounts(weighed)).toEqual([16_600, 16_600, 16_600, 16_600, 16_600, 17_000]);
  });

  it('take a number of smaller instalments as a smaller total', () => {
    const { weighed } = weighCounter(counter({ instalments: 6, instalmentAmount: minor(18_000) }));
    expect(weighed!.total).toBe(108_000);
    expect(weighed!.discount).toBe(1_000);
  });

  it('join a tiny remainder to the last instalment', () => {
    const terms = { instalmentAmount: minor(30_000) };
    const { weighed } = weighCounter(counter(terms, { case: aCase({ balance: minor(120_300) }) }));
    expect(amounts(weighed)).toEqual([30_000, 30_000, 30_000, 30_300]);
  });

  it('pay every week or fortnight', () => {
    const { verdict, weighed } = weighCounter(counter({ instalmentAmount: minor(10_000), period: 'week' }));
    expect(verdict).toBe('accept');
    expect(weighed!.schedule).toHaveLength(12);
    expect(weighed!.schedule[1]!.dueOn).toBe(addDays(weighed!.schedule[0]!.dueOn, 7));
  });

  it('put a first payment before the rest', () => {
    const { weighed } = weighCounter(counter({ downPayment: minor(60_000), instalments: 3 }));
    expect(amounts(weighed)).toEqual([60_000, 20_000, 20_000, 20_000]);
  });

  it('keep months counted from the first day', () => {
    const firstDueOn = localDate('2026-11-30');
    const { weighed } = weighCounter(counter({ instalments: 4, firstDueOn }));
    expect(weighed!.schedule.map((payment) => payment.dueOn)).toEqual([
      '2026-11-30',
      '2026-12-30',
      '2027-01-30',
      '2027-02-28',
    ]);
  });

  it('take explicit parts as they are, in the order of their days', () => {
    const parts = [
      { dueOn: localDate('2026-12-15'), amount: minor(80_000) },
      { dueOn: localDate('2026-11-27'), amount: minor(40_000) },
    ];
    const { verdict, weighed } = weighCounter(counter({ parts }));
    expect(verdict).toBe('accept');
    expect(amounts(weighed)).toEqual([40_000, 80_000]);
  });

  it('treat more than the balance as the balance', () => {
    const { verdict, weighed } = weighCounter(counter({ total: minor(500_000) }));
    expect([verdict, weighed!.total, weighed!.kind]).toEqual(['accept', 120_000, 'pay_in_full']);
  });
});
