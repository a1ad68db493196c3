import { findMoney, type MoneySpan } from '../values/index.ts';
import { type EvalRow, optionsOf, sameNumber } from './row.ts';

interface ExpectedMoney {
  readonly text?: string;
  readonly value?: number | null;
  readonly min?: number;
  readonly max?: number;
  readonly from?: number;
  readonly to?: number;
  readonly unit?: string;
  readonly iso?: string | null;
}

/** How one row of amounts did: its figures, and its currencies where they can be compared. */
export interface MoneyScore {
  readonly value: boolean;
  /** Undefined where the row names no currency by ISO code, or only the locale could tell. */
  readonly iso: boolean | undefined;
}

/** Reads every amount of a row and compares figures and currencies apart. */
export function measureMoney(row: EvalRow): MoneyScore {
  const expected = (row.expected as readonly ExpectedMoney[]).filter(hasAmount);
  const found = findMoney(row.input, optionsOf(row));
  const value = found.length === expected.length && expected.every((one, i) => sameAmount(found[i]!, one));
  const named = expected.flatMap((one, i) => {
    const iso = row['ambiguousSymbol'] === true ? undefined : isoOf(one);
    const span = found[i];
    return iso === undefined || span?.currencyByLocale === true ? [] : [span?.currency === iso];
  });
  return { value, iso: named.length === 0 ? undefined : named.every(Boolean) };
}

/** One row of amounts: figures and currencies as expected. */
export function scoreMoney(row: EvalRow): boolean {
  const { value, iso } = measureMoney(row);
  return value && iso !== false;
}

/** A currency word without a number is no amount here. */
function hasAmount({ text, value, min, max, from }: ExpectedMoney): boolean {
  if ([value, min, max, from].some((figure) => typeof figure === 'number')) return true;
  return /\s|\d/.test(text ?? '');
}

function sameAmount(span: MoneySpan, expected: ExpectedMoney): boolean {
  const { value, min, max, from, to } = expected;
  if (typeof from === 'number') return sameNumber(span.min, from) && sameNumber(span.max, to ?? Number.NaN);
  if (typeof min === 'number') return sameNumber(span.min, min);
  if (typeof max === 'number') return sameNumber(span.max, max);
  if (typeof value !== 'number') return true;
  if (sameNumber(span.value, value)) return true;
  // Sources that give hundredths their own unit: 50 Cent is 0.50 here.
  return (
    /^(cent|c[eê]nt|centavo|pence|p[eê]ni)/i.test(expected.unit ?? '') && sameNumber(span.value * 100, value)
  );
}

function isoOf({ iso }: ExpectedMoney): string | undefined {
  return iso !== undefined && iso !== null && /^[A-Z]{3}$/.test(iso) && iso !== 'PTS' ? iso : undefined;
}
