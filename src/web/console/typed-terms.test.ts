import { describe, expect, it } from 'vitest';
import { EMPTY_TERMS, parseTerms } from './typed-terms.ts';

describe('terms that an agent types', () => {
  it('say only what was filled in', () => {
    expect(parseTerms({ ...EMPTY_TERMS, instalments: ' 6 ' }, 'PLN')).toEqual({
      terms: { instalments: 6, period: 'month' },
    });
    const typed = { ...EMPTY_TERMS, total: '1 000,50', downPayment: '200', firstDueOn: '2026-12-10' };
    expect(parseTerms(typed, 'PLN')).toEqual({
      terms: {
        total: { amount: 100_050, currency: 'PLN' },
        downPayment: { amount: 20_000, currency: 'PLN' },
        firstDueOn: '2026-12-10',
      },
    });
  });

  it.each([
    ['nothing', {}, 'instalments', 'invalid'],
    ['a first payment alone', { downPayment: '100' }, 'instalments', 'invalid'],
    ['half a payment', { instalments: '2.5' }, 'instalments', 'invalid'],
    ['no payments', { instalments: '0' }, 'instalments', 'invalid'],
    ['too many payments', { instalments: '601' }, 'instalments', 'invalid'],
    ['an amount that is none', { instalments: '3', total: 'a lot' }, 'total', 'badAmount'],
  ] as const)('are none with %s', (_what, typed, field, kind) => {
    expect(parseTerms({ ...EMPTY_TERMS, ...typed }, 'PLN')).toEqual({ problem: { field, kind } });
  });
});
