import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { minorDigits } from '../../kernel/index.ts';
import { readAmount } from './read-amount.ts';

describe('an amount in a file', () => {
  it('is read by its digits, never rounded', () => {
    expect(readAmount('1234.50', 'PLN')).toBe(123_450);
    expect(readAmount('0.29', 'EUR')).toBe(29);
    expect(readAmount('12.5', 'EUR')).toBe(1_250);
    expect(readAmount('007', 'EUR')).toBe(700);
    expect(readAmount('1500', 'JPY')).toBe(1_500);
    expect(readAmount('1.234', 'TND')).toBe(1_234);
    expect(readAmount('90071992547409.91', 'EUR')).toBe(Number.MAX_SAFE_INTEGER);
  });

  it('comes back exactly whatever it is', () => {
    const amount = fc.integer({ min: 0, max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(amount, fc.constantFrom('PLN', 'JPY', 'KWD', 'CLF'), (value, currency) => {
        const digits = minorDigits(currency);
        const padded = String(value).padStart(digits + 1, '0');
        const text = digits === 0 ? padded : `${padded.slice(0, -digits)}.${padded.slice(-digits)}`;
        expect(readAmount(text, currency)).toBe(value);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is refused where it would have to be guessed or rounded', () => {
    const wrong = [
      '',
      '12,50',
      '1,234.50',
      '1 234',
      '1.234',
      '-5',
      '+5',
      '5.',
      '.5',
      '1e3',
      '0x10',
      'PLN 5',
      '٣',
    ];
    for (const text of [...wrong, '90071992547409.92', '9'.repeat(16), `1.${'0'.repeat(100_000)}`]) {
      expect(readAmount(text, 'PLN'), text.slice(0, 20)).toBeUndefined();
    }
    expect(readAmount('10.00', 'JPY')).toBeUndefined();
  });
});
