import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addMonths, localDate, minor, sum } from '../kernel/index.ts';
import { anyToday } from './domain.fixture.ts';
import { lastPaymentOn, naturalSteps, scheduleOf, stepFor } from './schedule.ts';

const anyTerms = fc.record({
  total: fc.integer({ min: 1_000, max: 1_000_000_000 }).map(minor),
  count: fc.integer({ min: 1, max: 60 }),
  firstDueOn: anyToday,
  period: fc.constantFrom('week' as const, 'fortnight' as const, 'month' as const),
  currency: fc.constantFrom('PLN', 'CLP', 'KWD'),
  roundTo: fc.integer({ min: 1, max: 10_000 }),
});

describe('a schedule', () => {
  it('sums exactly, rises, and lets the last instalment take the rounding', () => {
    fc.assert(
      fc.property(anyTerms, fc.option(fc.integer({ min: 1, max: 500 }).map(minor)), (terms, first) => {
        const schedule = scheduleOf(first === null ? terms : { ...terms, downPayment: first });
        const amounts = schedule.map((payment) => payment.amount);
        expect(sum(amounts)).toBe(terms.total);
        const days = schedule.map((payment) => payment.dueOn);
        expect(days[0]).toBe(terms.firstDueOn);
        expect(days.every((day, i) => i === 0 || day > days[i - 1]!)).toBe(true);
        const equal = first === null ? amounts : amounts.slice(1);
        expect(new Set(equal.slice(0, -1)).size).toBeLessThanOrEqual(1);
        expect(equal.at(-1)!).toBeGreaterThanOrEqual(equal[0]!);
        expect(equal.at(-1)!).toBeLessThanOrEqual(Math.max(equal[0]! * 1.5, equal[0]! + equal.length));
      }),
      { numRuns: 2_000 },
    );
  });

  it('counts months from the first day, so that the 31st comes back', () => {
    fc.assert(
      fc.property(anyTerms, (terms) => {
        const schedule = scheduleOf({ ...terms, period: 'month' });
        schedule.forEach((payment, i) => {
          expect(payment.dueOn).toBe(addMonths(terms.firstDueOn, i));
        });
        expect(lastPaymentOn(terms.firstDueOn, terms.count, terms.period)).toBe(
          scheduleOf(terms).at(-1)!.dueOn,
        );
      }),
      { numRuns: 500 },
    );
  });

  it('uses the widest natural amount that does not distort the last instalment', () => {
    const amounts = (total: number, count: number) =>
      scheduleOf({
        total: minor(total),
        count,
        firstDueOn: localDate('2026-12-01'),
        period: 'month',
        currency: 'PLN',
        roundTo: 1_000,
      }).map((payment) => payment.amount);
    expect(amounts(123_456, 3)).toEqual([41_000, 41_000, 41_456]);
    expect(amounts(100_000, 24).slice(-2)).toEqual([4_100, 5_700]);
    expect(amounts(1_001, 3)).toEqual([300, 300, 401]);
  });

  it('needs a unit for every payment', () => {
    const terms = { firstDueOn: localDate('2026-12-01'), period: 'month', currency: 'PLN' } as const;
    expect(() => scheduleOf({ ...terms, total: minor(2), count: 3 })).toThrow(RangeError);
    expect(() => scheduleOf({ ...terms, total: minor(10), count: 0 })).toThrow(RangeError);
    expect(() => scheduleOf({ ...terms, total: minor(10), count: 1, downPayment: minor(10) })).toThrow(
      RangeError,
    );
  });

  it('knows the steps of a currency', () => {
    expect(naturalSteps(1_000, 'PLN')).toEqual([1_000, 100, 1]);
    expect(naturalSteps(1_000, 'CLP')).toEqual([1_000, 100, 1]);
    expect(naturalSteps(50, 'PLN')).toEqual([50, 5, 1]);
    expect(stepFor(5_000, [1_000, 100, 1])).toBe(100);
  });
});
