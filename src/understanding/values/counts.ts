import type { Period } from '../../domain/index.ts';
import { type CountWords, countWordsOf, grainAt, type Rhythm } from './count-words.ts';
import { currencyAt } from './currency.ts';
import { byStart, type Length, readLength } from './durations.ts';
import { type Reading, readText, type ValueOptions } from './items.ts';
import { phrasesOf } from './phrases.ts';
import type { Quantity } from './quantities.ts';
import { type ByStart, readRhythm } from './rhythms.ts';

/** How many instalments, how often, or how long, as it stands in a text. Offsets are UTF-16. */
export interface CountSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly instalments?: number;
  readonly period?: Period;
  /** Every so many periods, where more than one: every two months. */
  readonly every?: number;
  /** Months to pay over. */
  readonly durationMonths?: number;
  /** Weeks to pay over, where it is said in weeks. */
  readonly durationWeeks?: number;
  /** "in six months": may be a date instead. */
  readonly maybeDate?: true;
  readonly approx?: true;
}

type Found = { readonly from: number; readonly to: number } & Omit<CountSpan, 'start' | 'end' | 'text'>;

/** Most instalments that a count may be. */
const INSTALMENTS_MAX = 600;

/** Every count of instalments, frequency and length of time to pay over, in order. Never throws. */
export function findCounts(text: string, options: ValueOptions): CountSpan[] {
  const reading = readText(text, options);
  const words = countWordsOf(options.language);
  const numbers = byStart(reading);
  const spans: CountSpan[] = [];
  for (let at = 0; at < reading.items.length; ) {
    const found =
      withoutLonger(reading, readFrequency(reading, at, words, numbers), words, numbers) ??
      readInstalments(reading, at, words, numbers) ??
      readTerm(reading, at, words, numbers);
    if (found === undefined) {
      at = numbers.get(at)?.to ?? at + 1;
      continue;
    }
    spans.push(toSpan(reading, found));
    at = found.to;
  }
  return spans;
}

function toSpan({ items, text }: Reading, { from, to, ...fields }: Found): CountSpan {
  const start = items[from]!.start;
  const end = items[to - 1]!.end;
  return { start, end, text: text.slice(start, end), ...fields };
}

/** "a year" begins "a year and a half", which is no frequency. */
function withoutLonger(
  reading: Reading,
  found: Found | undefined,
  words: CountWords,
  numbers: ByStart,
): Found | undefined {
  if (found === undefined) return undefined;
  const length = readLength(reading, found.from, words, numbers);
  return length !== undefined && length.to > found.to && !length.bare ? undefined : found;
}

function readFrequency(reading: Reading, at: number, words: CountWords, numbers: ByStart): Found | undefined {
  const read = readRhythm(reading, at, words, numbers);
  return read === undefined ? undefined : { from: at, to: read.to, ...read.rhythm };
}

function readInstalments(
  reading: Reading,
  at: number,
  words: CountWords,
  numbers: ByStart,
): Found | undefined {
  const { items } = reading;
  const number = numbers.get(at);
  if (number === undefined) return readLeadingX(reading, at, numbers);
  if (!isCount(number)) return undefined;
  return (
    readNouns(reading, number, words) ??
    readX(items, number, numbers, reading) ??
    readTimes(reading, number, words, numbers) ??
    readSplit(reading, number, words)
  );
}

function isCount({ kind, value, negative, weak }: Quantity): boolean {
  return (
    kind === 'cardinal' &&
    Number.isInteger(value) &&
    !negative &&
    value >= 1 &&
    value <= INSTALMENTS_MAX &&
    weak !== 'article'
  );
}

/** 6 payments, 12 equal monthly instalments, 4 cuotas iguales quincenales, dwie raty, 6 parcelas por mês. */
function readNouns({ items, lookup }: Reading, number: Quantity, words: CountWords): Found | undefined {
  let at = number.to;
  let rhythm: Rhythm | undefined;
  for (let step = 0; step < 3; step += 1) {
    const word = items[at]?.folded ?? '';
    if (words.instalments.has(word)) break;
    const grain = words.adjectives.get(word);
    const hyphen = word === '-' && items[at]!.glued;
    if (grain === undefined && !words.fillers.has(word) && !hyphen && !lookup.of.has(word)) return undefined;
    rhythm ??= grain === undefined ? undefined : periodOf(grain);
    at += 1;
  }
  const noun = items[at]?.folded ?? '';
  if (!words.instalments.has(noun)) return undefined;
  rhythm ??= periodOfWord(noun, words);
  let to = at + 1;
  for (let step = 0; step < 2; step += 1) {
    const word = items[to]?.folded ?? '';
    if (rhythm === undefined && words.adjectives.has(word)) rhythm = periodOf(words.adjectives.get(word)!);
    else if (!words.fillers.has(word) || !words.adjectives.has(items[to + 1]?.folded ?? '')) break;
    to += 1;
  }
  return { from: number.from, to, instalments: number.value, ...approx(number), ...rhythm };
}

function periodOf(grain: string): Rhythm | undefined {
  const periods: Record<string, Period> = {
    week: 'week',
    fortnight: 'fortnight',
    month: 'month',
    quarter: 'quarter',
    year: 'year',
  };
  const period = periods[grain];
  return period === undefined ? undefined : { period };
}

function periodOfWord(noun: string, words: CountWords): Rhythm | undefined {
  return periodOf(words.adjectives.get(noun) ?? (words.grains.get(noun) as string) ?? '');
}

function approx({ weak }: Quantity): { approx?: true } {
  return weak === 'vague' ? { approx: true } : {};
}

/** 3x, 3 x 50, 50 x 3: of two numbers the smaller is the count. */
function readX(
  items: Reading['items'],
  number: Quantity,
  numbers: ByStart,
  reading: Reading,
): Found | undefined {
  const x = items[number.to];
  if (x?.folded !== 'x' || number.scaled) return undefined;
  const at = number.to + 1;
  const afterCurrency = currencyAt(items, at, reading.options)?.to ?? at;
  const other = numbers.get(afterCurrency);
  if (other === undefined) return { from: number.from, to: at, instalments: number.value };
  if (isCount(other) && other.value < number.value && afterCurrency === at)
    return { from: number.from, to: other.to, instalments: other.value };
  return { from: number.from, to: at, instalments: number.value };
}

/** x3. */
function readLeadingX({ items }: Reading, at: number, numbers: ByStart): Found | undefined {
  if (items[at]?.folded !== 'x') return undefined;
  const number = numbers.get(at + 1);
  if (number === undefined || !isCount(number) || !items[number.from]!.glued) return undefined;
  return { from: at, to: number.to, instalments: number.value };
}

/** Em 3 vezes, na trzy razy, in two parts; never "I called 3 times". */
function readTimes(
  reading: Reading,
  number: Quantity,
  words: CountWords,
  numbers: ByStart,
): Found | undefined {
  const { items } = reading;
  const noun = items[number.to]?.folded ?? '';
  const isPart = words.parts.has(noun);
  if (!isPart && !words.times.has(noun)) return undefined;
  const to = number.to + 1;
  const { lexicon } = words;
  const after = phrasesOf(lexicon.timesAfter).before(items, number.from) > 0;
  const before = phrasesOf(lexicon.timesBefore).at(items, to) > 0;
  const alone = number.from === 0 && to === items.length;
  const often = readRhythm(reading, to, words, numbers) !== undefined;
  if (often || !(after || before || alone)) return undefined;
  return { from: number.from, to, instalments: number.value };
}

/** "split it in 3", "rozłożyć na 6", "dividir em 4". */
function readSplit({ items, options }: Reading, number: Quantity, words: CountWords): Found | undefined {
  const { from, to, value } = number;
  if (!words.into.has(items[from - 1]?.folded ?? '') || value < 2 || value > 120) return undefined;
  if (currencyAt(items, to, options) !== undefined || grainAt(items, to, words) !== undefined)
    return undefined;
  if (
    items[to]?.kind === 'word' &&
    !'rat parcel cuot pay'.includes(items[to]!.folded.slice(0, 3)) &&
    items[to]!.glued
  )
    return undefined;
  const verb = items
    .slice(Math.max(0, from - 6), from - 1)
    .some((item) => words.split.some((stem) => item.folded.startsWith(stem)));
  return verb ? { from, to, instalments: value } : undefined;
}

/** For a year, przez pół roku, em 12 meses, 6-month. Dates and the past are left out. */
function readTerm(reading: Reading, at: number, words: CountWords, numbers: ByStart): Found | undefined {
  const length = readLength(reading, at, words, numbers) ?? lastingGrain(reading, at, words);
  if (length === undefined) return undefined;
  const { items } = reading;
  const { lexicon } = words;
  const lasting = phrasesOf(lexicon.lasting).before(items, length.from);
  const either = phrasesOf(lexicon.lastingOrDate).before(items, length.from);
  const excluded = phrasesOf(lexicon.notBefore).before(items, length.from);
  const skipped = { from: length.from, to: length.to };
  if (phrasesOf(lexicon.notAfter).at(items, length.to) > 0) return undefined;
  if (excluded > Math.max(lasting, either) || (excluded > 0 && lasting + either === 0)) return undefined;
  if (length.bare && lasting + either === 0) return undefined;
  const term = termOf(length);
  if (term === undefined) return undefined;
  return { ...skipped, ...term, ...(lasting < either ? { maybeDate: true as const } : {}) };
}

/** Polish has no article: na rok, przez miesiąc. */
function lastingGrain({ items, options }: Reading, at: number, words: CountWords): Length | undefined {
  if (options.language !== 'pl' || phrasesOf(words.lexicon.lasting).before(items, at) === 0) return undefined;
  const months = { month: 1, quarter: 3, halfyear: 6, year: 12 }[grainAt(items, at, words) as string];
  if (months === undefined) return undefined;
  return { from: at, to: at + 1, seconds: 0, months, approx: false, bare: true };
}

function termOf({
  months,
  seconds,
  approx: about,
}: Length): Omit<CountSpan, 'start' | 'end' | 'text'> | undefined {
  const weeks = seconds / (7 * 86_400);
  const extra = about ? { approx: true as const } : {};
  if (months !== undefined) return { durationMonths: months, ...extra };
  return weeks >= 1 && Number.isInteger(weeks) ? { durationWeeks: weeks, ...extra } : undefined;
}
