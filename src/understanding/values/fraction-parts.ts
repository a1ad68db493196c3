import type { Item } from './items.ts';
import type { Lookup } from './lookup.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { plain, type ReadNumber, scaleUp } from './read-number.ts';

/** Two thirds, dos tercios, dwie trzecie, dois onze avos, one over three. Undefined where no lower part follows. */
export function readFractionParts(
  items: readonly Item[],
  numeral: Numeral,
  lookup: Lookup,
): ReadNumber | undefined {
  const at = items[numeral.to]?.folded === '-' ? numeral.to + 1 : numeral.to;
  const item = items[at];
  if (item === undefined || numeral.ordinal) return undefined;
  const lower =
    readOver(items, numeral, lookup) ??
    readAvos(items, numeral, lookup) ??
    readPluralPart(items, numeral, lookup);
  if (lower !== undefined) return lower;
  const { fraction, ordinal, cardinal } = item.entry ?? {};
  if (
    fraction !== undefined &&
    cardinal === undefined &&
    (ordinal !== undefined || !isHalfAfterScale(fraction, numeral))
  )
    return divide(items, numeral, fraction.value, at + 1, lookup);
  if (ordinal === undefined || !ordinal.denominator) return undefined;
  if (!ordinal.plural && !isSinglePart(numeral, lookup)) return undefined;
  const tens = tensBefore(items, at, numeral, lookup);
  if (tens !== undefined && ordinal.role === 'unit') {
    const shorter = { ...numeral, value: tens.numerator, andAt: undefined };
    return divide(items, shorter, 1 / (tens.value + ordinal.value), at + 1, lookup);
  }
  return divide(items, numeral, 1 / ordinal.value, at + 1, lookup);
}

/** "two million half": a half right after a multiplier is no lower part. */
function isHalfAfterScale(fraction: { value: number }, numeral: Numeral): boolean {
  return fraction.value === 1 / 2 && numeral.value !== 1 && numeral.andAt === undefined;
}

/** A lower part in the singular: one fifth; in Polish any count may stand before it (dwie trzecie). */
function isSinglePart(numeral: Numeral, lookup: Lookup): boolean {
  return lookup.language === 'pl' ? numeral.value < 10 : numeral.value === 1;
}

/** In "twenty twenty fifths" the last ten belongs below: the numerator is what stands before it. */
function tensBefore(
  items: readonly Item[],
  at: number,
  numeral: Numeral,
  lookup: Lookup,
): { value: number; numerator: number } | undefined {
  const last = items[numeral.to - 1]?.entry?.cardinal;
  if (last?.role !== 'ten' || at - numeral.from < 2) return undefined;
  const shorter = readNumeral(items, numeral.from, lookup, { until: numeral.to - 1 });
  if (shorter === undefined || shorter.to !== numeral.to - 1) return undefined;
  return { value: last.value, numerator: shorter.value };
}

/** "three twenty firsts", "tres dosmilésimos": the lower part is a number of its own that ends in a plural. */
function readPluralPart(items: readonly Item[], numeral: Numeral, lookup: Lookup): ReadNumber | undefined {
  if (items[numeral.to]?.entry?.cardinal === undefined) return undefined;
  const under = readNumeral(items, numeral.to, lookup, { plurals: true });
  if (under === undefined || !under.ordinal || !items[under.to - 1]!.entry!.ordinal?.plural) return undefined;
  return divide(items, numeral, 1 / under.value, under.to, lookup);
}

function divide(
  items: readonly Item[],
  numeral: Numeral,
  part: number,
  to: number,
  lookup: Lookup,
): ReadNumber | undefined {
  const splitAt = lookup.lexicon.andPartsFraction ? numeral.andAt : undefined;
  if (splitAt !== undefined) {
    const whole = readNumeral(items, numeral.from, lookup, { until: splitAt });
    if (whole !== undefined) {
      const over = numeral.value - whole.value;
      const unit = whole.openScale >= 1e6 ? whole.openScale : 1;
      return plain(whole.value + over * part * unit, numeral.from, to, 'cardinal', 'words');
    }
  }
  const value = numeral.value * part;
  return (
    scaleUp(items, to, value, numeral.from, lookup) ??
    plain(value, numeral.from, to, 'fraction', numeral.form)
  );
}

function readOver(items: readonly Item[], numeral: Numeral, lookup: Lookup): ReadNumber | undefined {
  for (const phrase of lookup.over) {
    if (!phrase.every((word, i) => items[numeral.to + i]?.folded === word)) continue;
    const under = readNumeral(items, numeral.to + phrase.length, lookup, { ordinals: false });
    if (under === undefined || under.value <= numeral.value) return undefined;
    return plain(numeral.value / under.value, numeral.from, under.to, 'fraction', numeral.form);
  }
  return undefined;
}

function readAvos(items: readonly Item[], numeral: Numeral, lookup: Lookup): ReadNumber | undefined {
  if (lookup.fractionMark.size === 0) return undefined;
  const under = readNumeral(items, numeral.to, lookup, { ordinals: false });
  if (under === undefined || under.value === 0 || !lookup.fractionMark.has(items[under.to]?.folded ?? ''))
    return undefined;
  return plain(numeral.value / under.value, numeral.from, under.to + 1, 'fraction', numeral.form);
}
