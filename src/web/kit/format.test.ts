import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFormat, parseMoney } from './format.ts';

describe('an amount that somebody types', () => {
  it.each([
    ['120', 'PLN', 12_000],
    ['120,5', 'PLN', 12_050],
    ['1 234,56', 'PLN', 123_456],
    ['1.234,56', 'BRL', 123_456],
    ['1,234.56', 'USD', 123_456],
    ['1.234', 'EUR', 123_400],
    ['0,05', 'EUR', 5],
    ['1500', 'CLP', 1_500],
    ['1.500', 'CLP', 1_500],
  ])('%s %s is %i minor units', (text, currency, amount) => {
    expect(parseMoney(text, currency)).toEqual({ amount, currency });
  });

  it.each(['', '0', '-5', 'abc', '12a', '1e5', '5,555,', '12345678901234', '10 zł'])('%j is none', (text) => {
    expect(parseMoney(text, 'PLN')).toBeUndefined();
  });

  it('is none where it is finer than the currency', () => {
    expect(parseMoney('10,5', 'CLP')).toBeUndefined();
  });

  it('reads back what is printed, in every language of the pages', () => {
    const locales = ['en-US', 'en-GB', 'pl-PL', 'pt-BR', 'pt-PT', 'es-ES'];
    fc.assert(
      fc.property(
        fc.constantFrom(...locales),
        fc.constantFrom('PLN', 'USD', 'EUR', 'BRL', 'CLP'),
        fc.integer({ min: 1, max: 1_000_000_000 }),
        (locale, currency, amount) => {
          const printed = createFormat(locale).money({ amount, currency });
          const figures = printed.replace(/[^\d.,\s\u00a0\u202f]/g, '').trim();
          expect(parseMoney(figures, currency)).toEqual({ amount, currency });
        },
      ),
    );
  });
});

describe('times', () => {
  const format = createFormat('en-US');
  it.each([
    [0, '0 min'],
    [-5_000, '0 min'],
    [59 * 60_000, '59 min'],
    [3 * 3_600_000, '3 hr'],
    [50 * 3_600_000, '2 days'],
  ])('%i ms are told as %s', (ms, text) => {
    expect(format.duration(ms)).toBe(text);
  });

  it('of today and yesterday are told in words', () => {
    const now = Date.parse('2026-12-02T12:00:00Z');
    expect(format.dayHeading('2026-12-02T11:00:00Z', now)).toBe('today');
    expect(format.dayHeading('2026-12-01T11:00:00Z', now)).toBe('yesterday');
    expect(format.dayHeading('2026-11-20T11:00:00Z', now)).toBe('Friday, November 20');
  });
});
