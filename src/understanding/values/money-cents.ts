import { currencyAt } from './currency.ts';
import { readAddedFraction } from './fractions.ts';
import type { Item, Reading } from './items.ts';
import { readNumber } from './number-reader.ts';

/**
 * Hundredths after an amount with its currency: "and fifty cents", "pięćdziesiąt groszy", "e vinte", "12€50",
 * "y medio". `value` is in major units. Undefined where none follow.
 */
export function readCents(
  reading: Reading,
  at: number,
  major: number,
): { value: number; to: number } | undefined {
  const { items, lookup } = reading;
  const link = items[at];
  if (link === undefined) return undefined;
  const linked = lookup.and.has(link.folded) || lookup.with.has(link.folded);
  const from = linked || link.folded === ',' ? at + 1 : at;
  const part = linked ? readAddedFraction(items, from, lookup) : undefined;
  if (part !== undefined) return Number.isInteger(major) && part.value < 1 ? part : undefined;
  const read = readNumber(items, from, lookup);
  if (read === undefined || read.negative || read.weak === 'vague') return undefined;
  if (read.kind !== 'cardinal' || !Number.isInteger(read.value) || read.value > 99) return undefined;
  const mark = currencyAt(items, read.to, reading.options);
  if (mark !== undefined) return mark.minor ? { value: read.value / 100, to: mark.to } : undefined;
  if (link.folded === ',' || !Number.isInteger(major) || read.value === 0) return undefined;
  if (!canBeBare(items, { from, to: read.to }, linked, major) || !mayFollow(reading, read.to))
    return undefined;
  return { value: read.value / 100, to: read.to };
}

/** From here on a bare number after an amount is its own: "15 dollars 50" has hundredths, "150 zł 30" has none. */
const LEAST_WITHOUT_CENTS = 100;

/** Without "and", hundredths are two digits after a small amount ("15 dollars 50"), or two glued to the sign. */
function canBeBare(
  items: readonly Item[],
  { from, to }: { readonly from: number; readonly to: number },
  linked: boolean,
  major: number,
): boolean {
  const literal = items[from]?.literal;
  if (literal === undefined)
    return linked || to - from > 1 || (items[from]?.entry?.cardinal?.value ?? 0) >= 10;
  if (literal.tiedBefore !== '' || literal.tiedAfter !== '' || to - from > 1) return false;
  if (linked) return true;
  return literal.digits.length === 2 && (items[from]!.glued || major < LEAST_WITHOUT_CENTS);
}

/** True where nothing that could be counted comes next: "50 euros y 3 meses" has no hundredths. */
function mayFollow({ items, lookup }: Reading, at: number): boolean {
  const next = items[at];
  if (next === undefined) return true;
  if (next.kind === 'symbol') return '.,;!?)…"'.includes(next.folded);
  return next.kind === 'word' && !next.glued && lookup.afterCents.has(next.folded);
}
