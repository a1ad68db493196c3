import type { Item } from './items.ts';
import type { Lookup } from './lookup.ts';

/** A fraction that stands by itself, with its article: half, a half, the ½, um quarto, three quarters. */
export function readFraction(
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

/** A fraction right after "and", its article left out or not: (and) a half, (y) medio. */
export function readAddedFraction(
  items: readonly Item[],
  at: number,
  lookup: Lookup,
): { value: number; to: number } | undefined {
  return readFraction(items, at, lookup) ?? articleless(items, at);
}

/** "one and quarter": the part without its article. */
export function articleless(items: readonly Item[], at: number): { value: number; to: number } | undefined {
  const fraction = items[at]?.entry?.fraction;
  return fraction === undefined || !isNoDigit(items[at]) ? undefined : { value: fraction.value, to: at + 1 };
}

/** False for words that are numbers first (cuarto is no number; a word in both lists is, unless only spelled). */
function isNoDigit(item: Item | undefined): boolean {
  const cardinal = item?.entry?.cardinal;
  return cardinal === undefined || cardinal.flags.includes('spelled');
}

/** Words after a part that no noun follows: a third today, un quinto por ciento. */
const AFTER_A_PART: ReadonlySet<string> = new Set(
  'por per now today tomorrow then upfront and or on by this next right hoy ahora hoje agora'.split(' '),
);

/** "a third of", "um quinto por cento", "an eighth": an ordinal after an article that no noun claims. */
function isHalfish(items: readonly Item[], after: number, lookup: Lookup): boolean {
  const next = items[after];
  if (next === undefined || next.kind === 'symbol') return true;
  return lookup.of.has(next.folded) || AFTER_A_PART.has(next.folded);
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
