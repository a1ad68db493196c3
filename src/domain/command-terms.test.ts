import { describe, expect, it } from 'vitest';
import { toAffordability, toProposedTerms } from './command-terms.ts';
import type { Command, CommandType, Entities } from './commands.ts';
import { aCase, TODAY } from './domain.fixture.ts';

const debt = aCase();

function terms(type: CommandType, entities: Entities) {
  return toProposedTerms({ type, evidence: 'said', ...entities }, debt, TODAY);
}

describe('proposed terms', () => {
  const read: [string, CommandType, Entities, object | undefined][] = [
    [
      'an amount a month',
      'counter_offer_instalments',
      { instalment_amount: 300 },
      { instalmentAmount: 30_000 },
    ],
    ['a bare amount in a plan', 'counter_offer_instalments', { amount: 99.99 }, { instalmentAmount: 9_999 }],
    ['a number of payments', 'counter_offer_instalments', { instalments: 6 }, { instalments: 6 }],
    ['months', 'counter_offer_instalments', { duration_months: 10 }, { instalments: 10 }],
    [
      'months of weekly payments',
      'counter_offer_instalments',
      { duration_months: 3, per_period: 'week' },
      { instalments: 13, period: 'week' },
    ],
    [
      'a quarterly amount by the month',
      'counter_offer_instalments',
      { instalment_amount: 300, per_period: 'quarter' },
      { instalmentAmount: 10_000, period: 'month' },
    ],
    [
      'a first payment and a monthly one',
      'counter_offer_instalments',
      { down_payment: 500, instalment_amount: 100 },
      { downPayment: 50_000, instalmentAmount: 10_000 },
    ],
    [
      'a one-off beside instalments',
      'counter_offer_instalments',
      { amount: 500, instalment_amount: 100 },
      { downPayment: 50_000, instalmentAmount: 10_000 },
    ],
    ['half at first', 'counter_offer_instalments', { fraction: 0.5 }, { downPayment: 60_000 }],
    ['a single sum', 'counter_offer_lump_sum', { amount: 800 }, { total: 80_000 }],
    ['half of it', 'counter_offer_lump_sum', { fraction: 0.5 }, { total: 60_000 }],
    ['thirty percent less', 'ask_discount', { discount_percent: 30 }, { total: 84_000 }],
    ['a later day', 'ask_more_time', { date: '2026-12-10' }, { firstDueOn: '2026-12-10' }],
    ['some week', 'ask_more_time', { date: '2026-12-07/2026-12-13' }, { firstDueOn: '2026-12-13' }],
    [
      'from some week on',
      'counter_offer_instalments',
      { instalments: 3, date: '2026-12-07/2026-12-13', date_kind: 'from' },
      { instalments: 3, firstDueOn: '2026-12-07' },
    ],
    ['a day that has passed', 'ask_more_time', { date: '2026-11-01' }, undefined],
    ['everything', 'pay_in_full', { date: '2026-11-30' }, { total: 120_000, firstDueOn: '2026-11-30' }],
    ['nothing', 'ask_discount', {}, undefined],
    ['a period alone', 'ask_instalment_options', { per_period: 'week' }, undefined],
    ['an impossible amount', 'counter_offer_lump_sum', { amount: -5 }, undefined],
    ['an impossible number', 'counter_offer_instalments', { instalments: 2.5 }, undefined],
    ['another currency', 'counter_offer_lump_sum', { amount: 100, currency: 'EUR' }, undefined],
    [
      'the currency of the case',
      'counter_offer_lump_sum',
      { amount: 100, currency: 'PLN' },
      { total: 10_000 },
    ],
    ['no terms at all', 'ask_balance', { amount: 100 }, undefined],
  ];

  it.each(read)('of %s', (_what, type, entities, expected) => {
    expect(terms(type, entities)).toEqual(expected);
  });

  it('of parts take their days, the next month and the rest', () => {
    const parts = [{ amount: 200, date: '2026-11-27' }, { amount: 300 }, { date: '2027-02-28' }];
    expect(terms('counter_offer_instalments', { parts })).toEqual({
      parts: [
        { dueOn: '2026-11-27', amount: 20_000 },
        { dueOn: '2026-12-27', amount: 30_000 },
        { dueOn: '2027-02-28', amount: 70_000 },
      ],
    });
    expect(terms('counter_offer_instalments', { parts: [{}, {}] })).toBeUndefined();
  });
});

describe('declared means', () => {
  const heard = (entities: Entities): Command => ({
    type: 'affordability_info',
    evidence: 'said',
    ...entities,
  });

  it('are income less expenses', () => {
    const first = toAffordability(heard({ income: 3_000 }), debt, {});
    expect(first).toEqual({ income: 300_000 });
    expect(toAffordability(heard({ expenses: 2_600 }), debt, first)).toEqual({
      income: 300_000,
      expenses: 260_000,
      disposable: 40_000,
    });
  });

  it('are what was declared, also below zero', () => {
    expect(toAffordability(heard({ disposable_income: -50 }), debt, {})).toEqual({ disposable: -5_000 });
  });

  it('become monthly', () => {
    expect(toAffordability(heard({ income: 300, per_period: 'week' }), debt, {})).toEqual({
      income: 130_000,
    });
    expect(toAffordability(heard({ income: 24_000, per_period: 'year' }), debt, {})).toEqual({
      income: 200_000,
    });
  });

  it('stay as they were where nothing was declared, or in another currency', () => {
    const before = toAffordability(heard({ disposable_income: 400 }), debt, {});
    expect(toAffordability(heard({}), debt, before)).toBe(before);
    expect(toAffordability(heard({ income: 1_000, currency: 'EUR' }), debt, before)).toBe(before);
  });
});
