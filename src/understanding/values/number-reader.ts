import { readFractionParts } from './fraction-parts.ts';
import { articleless, readAddedFraction, readFraction } from './fractions.ts';
import type { Item } from './items.ts';
import type { Lookup } from './lookup.ts';
import { type Numeral, readNumeral } from './numeral.ts';
import { fromNumeral, plain, type ReadNumber, scaleAt, scaleUp } from './read-number.ts';

/** Digits read after a decimal word at most. */
const DECIMALS_MAX = 15;

/** Reads the number that begins at an item, sign included; undefined where none does. */
export function readNumber(items: readonly Item[], at: number, lookup: Lookup): ReadNumber | undefined {
  const signed = readSign(items, at, lookup);
  const read =
    readDecimalWord(items, signed.at, lookup) ??
    readLedFraction(items, signed.at, lookup) ??
    readUnsigned(items, signed.at, lookup);
  if (read === undefined) return undefined;
  if (!signed.negative) return read;
  return { ...read, from: at, value: -read.value, negative: true };
}

function readSign(items: readonly Item[], at: number, lookup: Lookup): { at: number; negative: boolean } {
  const [item, next, before] = [items[at], items[at + 1], items[at - 1]];
  if (item === undefined || next === undefined) return { at, negative: false };
  const none = { at, negative: false };
  if (item.folded === '-' || item.folded === '+') {
    const number = next.literal !== undefined || next.entry?.cardinal !== undefined;
    const free =
      before === undefined || (!item.glued && next.glued) || (item.glued && '(<>='.includes(before.folded));
    const clear = before?.literal === undefined || (!item.glued && next.glued && item.folded === '-');
    if (!number || !free || !clear || (next.literal?.tiedBefore ?? '') !== '') return none;
    return { at: at + 1, negative: item.folded === '-' };
  }
  if (!lookup.minus.has(item.folded)) return none;
  if (next.literal === undefined && next.entry?.cardinal === undefined) return none;
  if (before?.literal !== undefined || before?.entry?.cardinal !== undefined) return none;
  if (before !== undefined && lookup.minusNotAfter.has(before.folded)) return none;
  return { at: at + 1, negative: true };
}

/** "point five", "punto cinco": decimals with nothing before the mark, where no word stands before it. */
function readDecimalWord(items: readonly Item[], at: number, lookup: Lookup): ReadNumber | undefined {
  const item = items[at];
  if (item === undefined || !lookup.point.has(item.folded) || items[at - 1]?.kind === 'word')
    return undefined;
  const decimals = readDecimals(items, at + 1, lookup);
  if (decimals === undefined) return undefined;
  const value = Number(`0.${decimals.digits}`);
  return plain(value, at, decimals.to, 'cardinal', 'words');
}

/** "half", "a quarter", "half a million", "meia dúzia", "pół tysiąca", "½". */
function readLedFraction(items: readonly Item[], at: number, lookup: Lookup): ReadNumber | undefined {
  const fraction = readFraction(items, at, lookup) ?? partBeforeScale(items, at, lookup);
  if (fraction === undefined) return undefined;
  const scaled = scaleUp(items, fraction.to, fraction.value, at, lookup);
  return scaled ?? plain(fraction.value, at, fraction.to, 'fraction', 'words');
}

/** "quarter million", "quarter of a million". */
function partBeforeScale(
  items: readonly Item[],
  at: number,
  lookup: Lookup,
): { value: number; to: number } | undefined {
  const part = articleless(items, at);
  return part !== undefined && scaleAt(items, part.to, lookup) !== undefined ? part : undefined;
}

function readUnsigned(items: readonly Item[], at: number, lookup: Lookup): ReadNumber | undefined {
  const numeral = readNumeral(items, at, lookup);
  if (numeral === undefined) return undefined;
  const base = leadingZeros(items, numeral, lookup);
  const whole = readFractionParts(items, base, lookup) ?? fromNumeral(base);
  if (whole.kind === 'ordinal') return whole;
  return withDecimals(items, whole, lookup) ?? withFraction(items, whole, lookup) ?? whole;
}

/** "zero oito", "zero zero five": zeros before a digit are written, not counted. */
function leadingZeros(items: readonly Item[], numeral: Numeral, lookup: Lookup): Numeral {
  if (numeral.value !== 0 || numeral.form !== 'words') return numeral;
  let at = numeral.to;
  while (items[at]?.entry?.cardinal?.role === 'zero' && at - numeral.from < DECIMALS_MAX) at += 1;
  const next = readNumeral(items, at, lookup, { ordinals: false });
  if (next === undefined || next.form !== 'words' || next.value >= 10 || next.to - at !== 1) return numeral;
  const beyond = items[next.to]?.entry?.cardinal;
  return beyond === undefined ? { ...next, from: numeral.from } : numeral;
}

/** "two hundred point zero three", "1 ponto cinco", "treinta con veinte". */
function withDecimals(items: readonly Item[], whole: ReadNumber, lookup: Lookup): ReadNumber | undefined {
  const mark = items[whole.to];
  if (mark === undefined || whole.kind !== 'cardinal' || !Number.isInteger(whole.value)) return undefined;
  const isPoint = lookup.point.has(mark.folded);
  if (!isPoint && !lookup.with.has(mark.folded)) return undefined;
  if (!isPoint && readFractionAfter(items, whole.to + 1, lookup) !== undefined) return undefined;
  const decimals = readDecimals(items, whole.to + 1, lookup);
  if (decimals === undefined || (!isPoint && decimals.digits.length > 3)) return undefined;
  const value = Number(`${whole.value}.${decimals.digits}`);
  const cents = !isPoint && decimals.value < 100 ? whole.value + decimals.value / 100 : undefined;
  const read = plain(value, whole.from, decimals.to, 'cardinal', whole.form);
  const scaled = scaleUp(items, decimals.to, value, whole.from, lookup);
  return scaled ?? { ...read, amount: cents === value ? undefined : cents };
}

/** Digits after a decimal word: digit by digit, or in numbers whose digits follow each other. */
function readDecimals(
  items: readonly Item[],
  from: number,
  lookup: Lookup,
): { digits: string; value: number; to: number } | undefined {
  let digits = '';
  let value = 0;
  let at = from;
  while (digits.length < DECIMALS_MAX) {
    const item = items[at];
    if (item === undefined) break;
    const spelled = item.entry?.cardinal;
    if (spelled?.role === 'zero') digits += '0';
    else {
      const numeral = readNumeral(items, at, lookup, { ordinals: false, decimals: true });
      if (numeral === undefined || !Number.isInteger(numeral.value)) break;
      if ((numeral.form !== 'words' || numeral.scaled) && digits !== '') break;
      digits += item.literal === undefined ? String(numeral.value) : item.literal.digits;
      value = numeral.value;
      at = numeral.to - 1;
    }
    at += 1;
  }
  return digits === '' ? undefined : { digits, value, to: at };
}

/** "and a half", "e meio", "con tres quintos", "1 1/2": adds the fraction, times the last multiplier. */
function withFraction(items: readonly Item[], whole: ReadNumber, lookup: Lookup): ReadNumber | undefined {
  if (whole.kind !== 'cardinal' || whole.weak === 'vague') return undefined;
  const next = items[whole.to];
  if (next === undefined) return undefined;
  const linked = lookup.and.has(next.folded) || lookup.with.has(next.folded);
  const fraction = linked
    ? readFractionAfter(items, whole.to + 1, lookup)
    : directFraction(items, whole, lookup);
  if (fraction === undefined) return undefined;
  const isWith = linked && lookup.with.has(next.folded);
  if (fraction.value >= 1 && !isWith) return undefined;
  const smaller =
    whole.openScale > 1 ? scaleUp(items, fraction.to, fraction.value, whole.from, lookup) : undefined;
  if (smaller !== undefined && smaller.value < whole.openScale)
    return plain(whole.value + smaller.value, whole.from, smaller.to, 'cardinal', whole.form);
  const unit = whole.openScale >= 1_000 ? whole.openScale : 1;
  const value = Number((whole.value + fraction.value * unit).toPrecision(15));
  const scaled = unit === 1 ? scaleUp(items, fraction.to, value, whole.from, lookup) : undefined;
  return scaled ?? { ...plain(value, whole.from, fraction.to, 'cardinal', whole.form), slang: whole.slang };
}

/** A fraction after "and": half, a quarter, two thirds, half a million, uno y medio. */
function readFractionAfter(
  items: readonly Item[],
  at: number,
  lookup: Lookup,
): { value: number; to: number } | undefined {
  const alone = readAddedFraction(items, at, lookup);
  if (alone !== undefined) return alone;
  const numeral = readNumeral(items, at, lookup);
  if (numeral === undefined) return undefined;
  const parts = readFractionParts(items, { ...numeral, andAt: undefined }, lookup);
  if (parts !== undefined) return { value: parts.value, to: parts.to };
  const mixed = items[numeral.to];
  if (mixed === undefined || !lookup.and.has(mixed.folded)) return undefined;
  const half = readAddedFraction(items, numeral.to + 1, lookup);
  return half === undefined ? undefined : { value: numeral.value + half.value, to: half.to };
}

/** 2 1/4, 1½. */
function directFraction(
  items: readonly Item[],
  whole: ReadNumber,
  lookup: Lookup,
): { value: number; to: number } | undefined {
  if (whole.form !== 'digits') return undefined;
  const item = items[whole.to];
  if (item?.vulgar === undefined && item?.literal === undefined) return undefined;
  return readFraction(items, whole.to, lookup);
}
