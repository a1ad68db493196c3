import { isCurrencyWord } from './currency.ts';
import type { Item, Reading } from './items.ts';
import { readNumber } from './number-reader.ts';
import { readNumeral } from './numeral.ts';
import { phrasesOf } from './phrases.ts';
import type { ReadNumber } from './read-number.ts';

/** A number with what is glued to it: percent, ordinal endings, a second number said right after. */
export interface Quantity extends Omit<ReadNumber, 'kind'> {
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'fraction';
}

/** Letters that may be glued to digits and leave them a number: 3x, 6m, 12zl. */
const GLUED_UNITS: ReadonlySet<string> = new Set(
  'x xs r rs gr rat dni lat mes mc msc mth mo wk yr dia vez p c q nr no k h m d am pm pw pa ish tao'.split(
    ' ',
  ),
);

const kept = new WeakMap<Reading, readonly Quantity[]>();

/** All numbers of a text in order, none overlapping; read once for a reading. */
export function quantitiesOf(reading: Reading): readonly Quantity[] {
  const known = kept.get(reading);
  if (known !== undefined) return known;
  const made = collect(reading);
  kept.set(reading, made);
  return made;
}

function collect(reading: Reading): Quantity[] {
  const { items, lookup } = reading;
  const found: Quantity[] = [];
  let at = 0;
  while (at < items.length) {
    const item = items[at]!;
    const read = canBegin(item, items, at, reading) ? readNumber(items, at, lookup) : undefined;
    if (read === undefined || !Number.isFinite(read.value)) {
      at = Math.max(at + 1, read?.to ?? 0);
      continue;
    }
    const whole = withEnding(reading, read);
    const paired = found.at(-1)?.to === at ? whole : withPair(reading, whole);
    const before = found.at(-1);
    if (before?.to === at && paired.weak === 'vague' && !paired.scaled) {
      found[found.length - 1] = { ...before, to: paired.to, weak: 'vague' };
    } else if (!isEmbedded(reading, paired) && !isVagueMultiple(paired)) found.push(paired);
    at = paired.to;
  }
  return found;
}

/** Only words and signs that numbers begin with are tried. */
function canBegin(item: Item, items: readonly Item[], at: number, { lookup }: Reading): boolean {
  if (item.literal !== undefined || item.entry !== undefined || item.vulgar !== undefined) return true;
  if (item.kind === 'symbol') return item.folded === '-' || item.folded === '+';
  if (lookup.minus.has(item.folded) || lookup.point.has(item.folded)) return true;
  return lookup.articles.has(item.folded) && items[at + 1]?.entry !== undefined;
}

function withEnding(reading: Reading, read: ReadNumber): Quantity {
  const { items, lookup } = reading;
  const next = items[read.to];
  if (next === undefined) return read;
  if (next.folded === '%') return { ...read, kind: 'percent', to: read.to + 1 };
  const percent = phrasesOf(lookup.lexicon.percent).at(items, read.to);
  if (percent > 0) return { ...read, kind: 'percent', to: read.to + percent };
  if (read.form === 'digits' && read.kind === 'cardinal' && Number.isInteger(read.value)) {
    const end = ordinalEnd(reading, read.to);
    if (end !== undefined) return { ...read, kind: 'ordinal', to: end };
  }
  return read;
}

/** Index after 21st, 3º, 1.º, 15-go; undefined where the digits are no ordinal. */
function ordinalEnd({ items, lookup }: Reading, at: number): number | undefined {
  const mark = items[at];
  const suffixAt = (mark?.folded === '.' || mark?.folded === '-') && mark.glued ? at + 1 : at;
  const suffix = items[suffixAt];
  if (suffix === undefined || !suffix.glued) return undefined;
  if (suffix.folded === 'º' || suffix.folded === 'ª') return suffixAt + 1;
  if (suffix.folded === '°')
    return /^[cf]$/.test(items[suffixAt + 1]?.folded ?? '') ? undefined : suffixAt + 1;
  return lookup.ordinalSuffixes.has(suffix.folded) ? suffixAt + 1 : undefined;
}

/** "one twenty two" is 122, "twelve fifty" 1250 and as an amount 12.50; a third number in a row undoes it. */
function withPair(reading: Reading, first: Quantity): Quantity {
  const { items, lookup } = reading;
  if (!lookup.lexicon.pairs || !isPairHead(first)) return first;
  const hyphen = first.value < 10 && isGluedHyphen(items, first.to) ? 1 : 0;
  const second = readNumeral(items, first.to + hyphen, lookup, { ordinals: false });
  if (second === undefined || second.form !== 'words' || second.scaled || second.weak !== undefined)
    return first;
  if (second.value < 10 || second.value > 99 || readNumeral(items, second.to, lookup) !== undefined)
    return first;
  const value = first.value * 100 + second.value;
  const amount = first.value >= 10 ? first.value + second.value / 100 : undefined;
  return { ...first, to: second.to, value, amount, base: value };
}

/** The hyphen of one-fifty. */
function isGluedHyphen(items: readonly Item[], at: number): boolean {
  const part = items[at + 1]?.entry?.cardinal;
  return items[at]?.folded === '-' && items[at]!.glued && items[at + 1]!.glued && part?.role === 'ten';
}

function isPairHead(first: Quantity): boolean {
  const { value, form, kind, weak, scaled, negative } = first;
  if (form !== 'words' || kind !== 'cardinal' || weak === 'vague' || scaled || negative) return false;
  return Number.isInteger(value) && value >= 1 && value <= 99;
}

/** Digits inside a code or glued to letters of no known unit: INV2024, 180ml. */
function isEmbedded({ items, options }: Reading, { from, to }: Quantity): boolean {
  const [before, first, last, after] = [items[from - 1], items[from]!, items[to - 1]!, items[to]];
  if (first.literal !== undefined && first.glued && before?.kind === 'word') {
    if (!GLUED_UNITS.has(before.folded) && !isCurrencyWord(before.folded, options.language)) return true;
  }
  if (last.literal === undefined || after?.kind !== 'word' || !after.glued || after.entry !== undefined)
    return false;
  if (after.folded.length > 3 || GLUED_UNITS.has(after.folded)) return false;
  return !isCurrencyWord(after.folded, options.language);
}

/** "a few hundred" names no number. */
function isVagueMultiple({ weak, scaled, base }: Quantity): boolean {
  return weak === 'vague' && scaled && base > 2;
}
