import type { Item, Reading } from './items.ts';
import { readText, type ValueOptions } from './items.ts';
import { OPTIONS } from './lexicon/options.ts';
import { words } from './lookup.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** Which of the listed options a text picks. Offsets are UTF-16. */
export interface OptionSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** 1-based; -1 for the last one. */
  readonly index: number;
  /** Said with a word for option, so that it can be nothing else. */
  readonly named: boolean;
}

interface OptionWords {
  readonly nouns: ReadonlySet<string>;
  readonly marks: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly last: ReadonlySet<string>;
  readonly notAfter: ReadonlySet<string>;
  readonly weekdays: ReadonlySet<string>;
  readonly choosing: readonly string[];
}

/** Longest list that is picked from. */
const INDEX_MAX = 12;
/** Above it "the 15th" is a day, not a pick. */
const BARE_MAX = 6;

/** Articles of days of the month: el 2, o 2, ten 2. */
const DAY_ARTICLES: ReadonlySet<string> = new Set([
  'el',
  'ese',
  'o',
  'esse',
  'do',
  'na',
  'ten',
  'tego',
  'this',
]);

const ready = new Map<string, OptionWords>();

function wordsOf({ language }: ValueOptions): OptionWords {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const lexicon = OPTIONS[language];
  const set = (list: string) => new Set(words(list));
  const made: OptionWords = {
    nouns: set(lexicon.nouns),
    marks: set(lexicon.marks),
    articles: set(lexicon.articles),
    after: set(lexicon.after),
    last: set(lexicon.last),
    notAfter: set(lexicon.notAfter),
    weekdays: set(lexicon.weekdays),
    choosing: words(lexicon.choosing),
  };
  ready.set(language, made);
  return made;
}

/**
 * The option that a text picks: "option 2", "the second one", "opcja nr 3", "a primeira", "#2", "the last one",
 * or the bare number that the whole text is. Undefined where none is picked, or only a day, an instalment or a
 * moment is counted. Never throws.
 */
export function findOrdinalOption(text: string, options: ValueOptions): OptionSpan | undefined {
  const reading = readText(text, options);
  const list = wordsOf(options);
  const numbers = quantitiesOf(reading);
  for (const number of numbers) {
    const named = readNamed(reading, number, list);
    if (named !== undefined) return named;
  }
  for (const number of numbers) {
    const bare = readBare(reading, number, list);
    if (bare !== undefined) return bare;
  }
  return readLetter(reading, list) ?? readLast(reading, list);
}

function isIndex({ value, kind, negative }: Quantity): boolean {
  const counts = kind === 'cardinal' || kind === 'ordinal';
  return counts && Number.isInteger(value) && !negative && value >= 1 && value <= INDEX_MAX;
}

/** Option 2, option nr 2, second option, 2ª opção. */
function readNamed(reading: Reading, number: Quantity, list: OptionWords): OptionSpan | undefined {
  if (!isIndex(number)) return undefined;
  const { items } = reading;
  const mark = skipBack(items, number.from - 1);
  const before = list.marks.has(items[mark]?.folded ?? '') ? skipBack(items, mark - 1) : mark;
  if (list.nouns.has(items[before]?.folded ?? ''))
    return toSpan(reading, before, number.to, number.value, true);
  if (number.kind === 'ordinal' && list.nouns.has(items[number.to]?.folded ?? ''))
    return toSpan(reading, number.from, number.to + 1, number.value, true);
  return undefined;
}

/** Past the marks between a word and its number: nº 3, option #2, option: 2. */
function skipBack(items: readonly Item[], at: number): number {
  let to = at;
  while (to > at - 2 && 'º.#:'.includes(items[to]?.folded ?? ' ')) to -= 1;
  return to;
}

/** The second one, la segunda, nr 3, #2, 2), or the number alone. */
function readBare(reading: Reading, number: Quantity, list: OptionWords): OptionSpan | undefined {
  const { items } = reading;
  if (!isIndex(number) || number.value > BARE_MAX) return undefined;
  if (number.kind === 'ordinal') return readOrdinal(reading, number, list);
  const alone = items.every((item, i) => (i >= number.from && i < number.to) || isMark(item));
  const mark = items[skipBack(items, number.from - 1)]?.folded ?? '';
  const hash = items[number.from - 1]?.folded === '#';
  const marked =
    hash || (list.marks.has(mark) && mark !== 'no' && mark !== 'n') || isNumero(items, number.from);
  const picked = isPicked(items, number, list);
  if (!alone && !marked && !picked) return undefined;
  return (marked || picked) && !endsHere(items, number.to, list)
    ? undefined
    : toSpan(reading, number.from, number.to, number.value, false);
}

/** "la 2", "wybieram 2", "I choose 3": an article that no day takes, or a verb of choosing right before. */
function isPicked(items: readonly Item[], number: Quantity, list: OptionWords): boolean {
  if (number.weak === 'article' || number.form !== 'digits') return false;
  const before = items[number.from - 1];
  if (before === undefined || before.kind !== 'word' || before.glued === undefined) return false;
  const day = DAY_ARTICLES.has(before.folded) || list.notAfter.has(items[number.from - 2]?.folded ?? '');
  return !day && (list.articles.has(before.folded) || startsAny(before, list.choosing));
}

/** nº 3, no. 3: short for number only with its mark. */
function isNumero(items: readonly Item[], at: number): boolean {
  const [word, mark] = [items[at - 2]?.folded, items[at - 1]];
  return (word === 'n' && mark?.folded === 'º') || (word === 'no' && mark?.folded === '.' && mark.glued);
}

function isMark(item: Item): boolean {
  return item.kind === 'symbol' && '.,;:!?#()"\'ºª'.includes(item.folded);
}

function readOrdinal(reading: Reading, number: Quantity, list: OptionWords): OptionSpan | undefined {
  const { items } = reading;
  if (!endsHere(items, number.to, list)) return undefined;
  const before = items[number.from - 1]?.folded ?? '';
  const article = list.articles.has(before);
  const outer = items[article ? number.from - 2 : number.from - 1]?.folded ?? '';
  if (list.notAfter.has(outer) || (list.notAfter.has(before) && !article)) return undefined;
  const isWeekday = list.weekdays.has(items[number.from]!.folded) && number.to - number.from === 1;
  if (isWeekday && list.notAfter.has(before)) return undefined;
  const alone =
    number.from === 0 && items.slice(number.to).every((item) => isMark(item) || list.after.has(item.folded));
  const chosen = items
    .slice(Math.max(0, number.from - 4), number.from)
    .some((item) => startsAny(item, list.choosing));
  const one = items[number.to]?.folded === 'one';
  const picks = alone || chosen || reading.options.listed === true;
  if (!article && !one && !(picks && !isWeekday)) return undefined;
  return toSpan(reading, number.from, one ? number.to + 1 : number.to, number.value, false);
}

function startsAny(item: Item, stems: readonly string[]): boolean {
  return stems.some((stem) => item.folded.startsWith(stem));
}

/** True where nothing that could be counted follows. */
function endsHere(items: readonly Item[], at: number, list: OptionWords): boolean {
  const next = items[at];
  return next === undefined || isMark(next) || list.after.has(next.folded);
}

/** Option B, wariant a. */
function readLetter(reading: Reading, list: OptionWords): OptionSpan | undefined {
  const { items } = reading;
  for (let at = 0; at + 1 < items.length; at += 1) {
    const letter = items[at + 1]!;
    if (!list.nouns.has(items[at]!.folded) || !/^[a-f]$/.test(letter.folded)) continue;
    const isWord = 'ae'.includes(letter.folded) && letter.raw === letter.folded && at + 2 < items.length;
    if (!isWord) return toSpan(reading, at, at + 2, letter.folded.charCodeAt(0) - 96, true);
  }
  return undefined;
}

/** The last one, a última. */
function readLast(reading: Reading, list: OptionWords): OptionSpan | undefined {
  const { items } = reading;
  const at = items.findIndex((item) => list.last.has(item.folded));
  if (at < 0) return undefined;
  const named = list.nouns.has(items[at + 1]?.folded ?? '');
  const article = list.articles.has(items[at - 1]?.folded ?? '') || at === 0;
  if (named) return toSpan(reading, at, at + 2, -1, true);
  return article && endsHere(items, at + 1, list) ? toSpan(reading, at, at + 1, -1, false) : undefined;
}

function toSpan(
  { items, text }: Reading,
  from: number,
  to: number,
  index: number,
  named: boolean,
): OptionSpan {
  const [start, end] = [items[from]!.start, items[to - 1]!.end];
  return { start, end, text: text.slice(start, end), index, named };
}
