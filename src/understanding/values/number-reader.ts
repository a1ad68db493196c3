import type { Item } from './items.ts';
import type { Lookup } from './lookup.ts';
import { type Numeral, readNumeral } from './numeral.ts';

/** A number with its sign, decimals and fractions. Indexes are of items. */
export interface ReadNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  readonly form: 'words' | 'digits' | 'mixed';
  readonly weak: 'article' | 'vague' | undefined;
  readonly slang: boolean;
  /** The number before its last multiplier and whether there is one: 3 and true of "3 thousand". */
  readonly base: number;
  readonly scaled: boolean;
  readonly openScale: number;
  readonly amount: number | undefined;
  readonly negative: boolean;
}

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

/** Index of a multiplier at or right after "of", "a", "of a". */
function scaleAt(items: readonly Item[], at: number, lookup: Lookup): number | undefined {
  const next = items[at] !== undefined && lookup.of.has(items[at].folded) ? at + 1 : at;
  const further = items[next] !== undefined && lookup.articles.has(items[next].folded) ? next + 1 : next;
  const part = items[further]?.entry?.cardinal;
  if (part?.role !== 'times' || part.flags.includes('digits')) return undefined;
  const bareOf = next > at && further === next && !lookup.articles.has(items[at]!.folded);
  return bareOf && part.flags.includes('counted') ? undefined : further;
}

/** A multiplier after a fraction or a mixed number, perhaps past "of" or "a": the number goes on from there. */
function scaleUp(
  items: readonly Item[],
  at: number,
  lead: number,
  from: number,
  lookup: Lookup,
): ReadNumber | undefined {
  const further = scaleAt(items, at, lookup);
  if (further === undefined) return undefined;
  const numeral = readNumeral(items, further, lookup, { lead });
  return numeral === undefined ? undefined : { ...fromNumeral(numeral), from };
}

/** A fraction that stands by itself, with its article: half, a half, the ½, um quarto, three quarters. */
function readFraction(
  items: readonly Item[],
  at: number,
  lookup: Lookup,
): { value: number; to: number } | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  if (item.vulgar !== undefined) return { value: item.vulgar, to: at + 1 };
  const simple = simpleFraction(items, at);
  if (simple !== undefined) return simple;
  const article =
    lookup.articles.has(item.folded) || item.entry?.cardinal?.flags.includes('article') === true;
  const noun = article ? items[at + 1] : item;
  const fraction = noun?.entry?.fraction;
  if (fraction !== undefined && (fraction.alone || article) && isNoDigit(noun))
    return { value: fraction.value, to: at + (article ? 2 : 1) };
  const ordinal = noun?.entry?.ordinal;
  if (article && ordinal?.denominator && !ordinal.plural && isHalfish(items, at + 2, lookup))
    return { value: 1 / ordinal.value, to: at + 2 };
  return undefined;
}

/** False for words that are numbers first (cuarto is no number; a word in both lists is, unless only spelled). */
function isNoDigit(item: Item | undefined): boolean {
  const cardinal = item?.entry?.cardinal;
  return cardinal === undefined || cardinal.flags.includes('spelled');
}

/** "a third of", "um quinto por cento", "an eighth": an ordinal after an article that no noun claims. */
function isHalfish(items: readonly Item[], after: number, lookup: Lookup): boolean {
  const next = items[after];
  if (next === undefined || next.kind === 'symbol') return true;
  return lookup.of.has(next.folded) || next.folded === 'por' || next.folded === 'per';
}

/** 3/4 in digits, glued, not part of a date. */
function simpleFraction(items: readonly Item[], at: number): { value: number; to: number } | undefined {
  const [over, slash, under] = [items[at], items[at + 1], items[at + 2]];
  if (over?.literal === undefined || slash?.folded !== '/' || under?.literal === undefined) return undefined;
  if (!slash.glued || !under.glued || over.literal.tiedBefore !== '' || under.literal.tiedAfter !== '')
    return undefined;
  const [a, b] = [over.literal, under.literal];
  if (!Number.isInteger(a.value) || !Number.isInteger(b.value) || b.digits.startsWith('0')) return undefined;
  if (a.digits.startsWith('0') || b.value === 0) return undefined;
  return { value: a.value / b.value, to: at + 3 };
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

/** A fraction right after "and", its article left out or not: (and) a half, (y) medio. */
export function readAddedFraction(
  items: readonly Item[],
  at: number,
  lookup: Lookup,
): { value: number; to: number } | undefined {
  return readFraction(items, at, lookup) ?? articleless(items, at);
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

/** "one and quarter": the part without its article. */
function articleless(items: readonly Item[], at: number): { value: number; to: number } | undefined {
  const fraction = items[at]?.entry?.fraction;
  return fraction === undefined || !isNoDigit(items[at]) ? undefined : { value: fraction.value, to: at + 1 };
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

/** Two thirds, dos tercios, dwie trzecie, dois onze avos, one over three. Undefined where no lower part follows. */
function readFractionParts(items: readonly Item[], numeral: Numeral, lookup: Lookup): ReadNumber | undefined {
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
  if (under === undefined || !lookup.fractionMark.has(items[under.to]?.folded ?? '')) return undefined;
  return plain(numeral.value / under.value, numeral.from, under.to + 1, 'fraction', numeral.form);
}

/** "three twenty firsts", "tres dosmilésimos": the lower part is a number of its own that ends in a plural. */
function readPluralPart(items: readonly Item[], numeral: Numeral, lookup: Lookup): ReadNumber | undefined {
  if (items[numeral.to]?.entry?.cardinal === undefined) return undefined;
  const under = readNumeral(items, numeral.to, lookup, { plurals: true });
  if (under === undefined || !under.ordinal || !items[under.to - 1]!.entry!.ordinal?.plural) return undefined;
  return divide(items, numeral, 1 / under.value, under.to, lookup);
}

function fromNumeral(numeral: Numeral): ReadNumber {
  return { ...numeral, kind: numeral.ordinal ? 'ordinal' : 'cardinal', negative: false };
}

function plain(
  value: number,
  from: number,
  to: number,
  kind: ReadNumber['kind'],
  form: ReadNumber['form'],
): ReadNumber {
  return {
    value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
    from,
    to,
    kind,
    form,
    weak: undefined,
    slang: false,
    base: value,
    scaled: false,
    openScale: 1,
    amount: undefined,
    negative: false,
  };
}
