import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../kernel/index.ts';
import { findMoney, findNumbers } from './index.ts';

const LOCALES = [
  'en-US',
  'en-GB',
  'pl-PL',
  'pt-BR',
  'pt-PT',
  'es-ES',
  'es-MX',
  'es-AR',
  'es-CO',
  'es-US',
  'en-CA',
  'en-AU',
  'en-ZA',
  'es-CL',
  'es-PE',
] as const;
const CURRENCIES = [
  'PLN',
  'EUR',
  'USD',
  'GBP',
  'BRL',
  'MXN',
  'CHF',
  'ARS',
  'COP',
  'CZK',
  'SEK',
  'NOK',
  'HUF',
  'UAH',
  'INR',
  'CAD',
  'CNY',
] as const;

/** What `$` alone means there is another currency: only the figure can be compared. */
const isAmbiguous = (printed: string) => /(^|[^A-Z])\$/.test(printed);

const amounts = fc.oneof(
  fc.integer({ min: 1, max: 99_999_999 }).map((cents) => cents / 100),
  fc.integer({ min: 1, max: 2_000_000 }),
);

describe.each(LOCALES)('amounts printed for %s', (locale) => {
  const language = languageOf(locale)!;

  it('read back with their currency, whatever the display', () => {
    const display = fc.constantFrom('symbol', 'code', 'name');
    fc.assert(
      fc.property(amounts, fc.constantFrom(...CURRENCIES), display, (value, currency, currencyDisplay) => {
        const digits = Number.isInteger(value) ? 0 : 2;
        const printed = new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          currencyDisplay,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
        }).format(value);
        const found = findMoney(printed, { language, locale });
        expect(found.map((span) => span.value)).toEqual([value]);
        if (!isAmbiguous(printed)) expect(found[0]!.currency).toBe(currency);
        expect(found[0]!.text).toBe(printed);
      }),
      { numRuns: 300 },
    );
  });

  it('read back in every plural form', () => {
    for (const currency of CURRENCIES) {
      for (const value of [1, 2, 5, 11, 22, 1.5, 1_000, 1_000_000]) {
        for (const minimumFractionDigits of Number.isInteger(value) ? [0, 2] : [2]) {
          const style = {
            style: 'currency',
            currency,
            currencyDisplay: 'name',
            minimumFractionDigits,
          } as const;
          const printed = new Intl.NumberFormat(locale, style).format(value);
          expect(findMoney(printed, { language, locale }), printed).toMatchObject([
            { value, currency, text: printed },
          ]);
        }
      }
    }
  });

  it('bare figures read back by the marks of the locale', () => {
    fc.assert(
      fc.property(amounts, (value) => {
        const printed = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
        expect(findNumbers(printed, { language, locale }).map((span) => span.value)).toEqual([value]);
      }),
      { numRuns: 200 },
    );
  });
});
