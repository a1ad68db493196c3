import { type CurrencyCode, type Minor, minor, minorDigits } from '../../kernel/index.ts';

/**
 * An amount in major units, digits with a dot (`1234.5`), as minor units of the currency. Read by its digits, so
 * no fraction is ever rounded; undefined where the text is not such an amount or too large to be counted exactly.
 */
export function readAmount(text: string, currency: CurrencyCode): Minor | undefined {
  const [, whole, fraction = ''] = /^(\d{1,16})(?:\.(\d+))?$/.exec(text) ?? [];
  const digits = minorDigits(currency);
  if (whole === undefined || fraction.length > digits) return undefined;
  const value = Number(whole + fraction.padEnd(digits, '0'));
  return Number.isSafeInteger(value) ? minor(value) : undefined;
}
