import { type CountWords, countWordsOf, grainAt } from './count-words.ts';
import { readAddedFraction } from './fractions.ts';
import { type Reading, readText, type ValueOptions } from './items.ts';
import type { Grain } from './lexicon/counts.ts';
import { readNumber } from './number-reader.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';
import type { ByStart } from './rhythms.ts';

/** A length of time as it stands in a text. Offsets are UTF-16. */
export interface DurationSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** A month counts 30 days, a year 365. */
  readonly seconds: number;
  /** Only where it is said in months or more. */
  readonly months?: number;
  readonly approx?: true;
}

/** A length of time read at an item. Indexes are of items. */
export interface Length {
  readonly from: number;
  readonly to: number;
  readonly seconds: number;
  readonly months: number | undefined;
  readonly approx: boolean;
  /** Said by a bare grain with an article: a month. */
  readonly bare: boolean;
}

const DAY = 86_400;

/** Seconds of a grain. Source: convention of the durations corpus; a fortnight is 15 days where people say quincena. */
const SECONDS: Readonly<Record<Grain, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: DAY,
  week: 7 * DAY,
  fortnight: 14 * DAY,
  month: 30 * DAY,
  quarter: 90 * DAY,
  halfyear: 180 * DAY,
  year: 365 * DAY,
};

const MONTHS: Readonly<Partial<Record<Grain, number>>> = { month: 1, quarter: 3, halfyear: 6, year: 12 };

/** What "fifteen" adds to "one hour and fifteen". */
const FINER: Readonly<Partial<Record<Grain, Grain>>> = { hour: 'minute', minute: 'second' };

/** Words that may stand between a number and its grain. */
const BETWEEN: ReadonlySet<string> = new Set(
  'of de more less additional extra full whole calendar consecutive more pelnych kolejnych mais menos completos inteiros - '
    .split(' ')
    .concat('mas', 'enteros'),
);

/** Words after a bare grain that make it whole: un mes entero. */
const WHOLE: ReadonlySet<string> = new Set(['entero', 'entera', 'inteiro', 'inteira', 'completo']);

/** Halves of an amount or a month: "metade mês que vem" is half of it, then. */
const SHARES: ReadonlySet<string> = new Set(['metade', 'mitad']);

/** Every length of time of a text, in order. Whether it lies in the past or ahead is not asked. Never throws. */
export function findDurations(text: string, options: ValueOptions): DurationSpan[] {
  const reading = readText(text, options);
  const words = countWordsOf(options.language);
  const numbers = byStart(reading);
  const spans: DurationSpan[] = [];
  for (let at = 0; at < reading.items.length; ) {
    const length = readLength(reading, at, words, numbers);
    if (length === undefined) {
      at += 1;
      continue;
    }
    spans.push(toSpan(reading, length));
    at = length.to;
  }
  return spans;
}

export function byStart(reading: Reading): ByStart {
  return new Map(quantitiesOf(reading).map((quantity) => [quantity.from, quantity]));
}

function toSpan({ items, text }: Reading, { from, to, seconds, months, approx }: Length): DurationSpan {
  const start = items[from]!.start;
  const end = items[to - 1]!.end;
  return {
    start,
    end,
    text: text.slice(start, end),
    seconds,
    ...(months === undefined ? {} : { months }),
    ...(approx ? { approx: true as const } : {}),
  };
}

/** Reads the length of time that begins at an item: 3 months, half a year, a year and a half, 2 hours ten. */
export function readLength(
  reading: Reading,
  at: number,
  words: CountWords,
  numbers: ByStart,
): Length | undefined {
  const head = readHead(reading, at, words, numbers);
  if (head === undefined) return undefined;
  const { items } = reading;
  const step = MONTHS[head.grain];
  const first: Length = {
    from: at,
    to: head.to,
    seconds: head.count * SECONDS[head.grain],
    months: step === undefined ? undefined : head.count * step,
    approx: head.approx,
    bare: head.bare,
  };
  const whole = WHOLE.has(items[first.to]?.folded ?? '') ? { ...first, to: first.to + 1 } : first;
  return readTail(reading, whole, head.grain, words, numbers);
}

interface Head {
  readonly count: number;
  readonly grain: Grain;
  readonly to: number;
  readonly approx: boolean;
  readonly bare: boolean;
}

function readHead({ items }: Reading, at: number, words: CountWords, numbers: ByStart): Head | undefined {
  const number = numbers.get(at);
  if (number !== undefined) {
    if (number.kind === 'ordinal' || number.kind === 'percent' || number.negative) return undefined;
    const to = skipBetween(items, number, words);
    const grain = grainAt(items, to, words);
    const share = SHARES.has(items[at]!.folded) && to === number.to;
    if (grain === undefined || share || isDayOfMonth(items, to)) return undefined;
    const bare = number.weak === 'article';
    return { count: number.value, grain, to: to + 1, approx: number.weak === 'vague', bare };
  }
  const item = items[at];
  if (item === undefined) return undefined;
  const half = item.entry?.fraction?.value;
  const halved = half === undefined || SHARES.has(item.folded) ? undefined : grainAt(items, at + 1, words);
  if (half !== undefined && halved !== undefined)
    return { count: half, grain: halved, to: at + 2, approx: false, bare: false };
  const some = words.some.has(item.folded);
  if (!some && !words.one.has(item.folded)) return undefined;
  const next = words.one.has(items[at + 1]?.folded ?? '') ? at + 2 : at + 1;
  const grain = grainAt(items, next, words);
  if (grain === undefined || items[next]!.glued) return undefined;
  return { count: some ? 3 : 1, grain, to: next + 1, approx: some, bare: !some };
}

/** "300 dia 15", "metade dia 15": the number after the day says which one it is. */
function isDayOfMonth(items: Reading['items'], at: number): boolean {
  return items[at]?.folded === 'dia' && items[at + 1]?.literal !== undefined;
}

/** Index of the grain after a number, past "of", a hyphen, "more", "a" after half. */
function skipBetween(items: Reading['items'], { to, kind }: Quantity, words: CountWords): number {
  let at = to;
  for (let step = 0; step < 2 && grainAt(items, at, words) === undefined; step += 1) {
    const folded = items[at]?.folded ?? '';
    const article = kind === 'fraction' && words.one.has(folded);
    if (!BETWEEN.has(folded) && !article) break;
    at += 1;
  }
  return at;
}

/** A smaller length after a length: and a half, 3 months, and fifteen. */
function readTail(
  reading: Reading,
  length: Length,
  grain: Grain,
  words: CountWords,
  numbers: ByStart,
): Length {
  const { items, lookup } = reading;
  const link = items[length.to];
  if (link === undefined) return length;
  const linked = lookup.and.has(link.folded);
  const at = linked || link.folded === ',' ? length.to + 1 : length.to;
  const more = readHead(reading, at, words, numbers);
  if (more !== undefined && SECONDS[more.grain] < SECONDS[grain] && !more.bare) {
    const months = MONTHS[more.grain];
    const joined =
      length.months === undefined || months === undefined ? undefined : length.months + more.count * months;
    const seconds =
      joined === undefined ? length.seconds + more.count * SECONDS[more.grain] : joined * SECONDS.month;
    return { ...length, to: more.to, seconds, months: joined, bare: false };
  }
  if (more !== undefined) return length;
  const part = linked ? readAddedFraction(items, at, lookup) : undefined;
  if (part !== undefined) {
    const months =
      length.months === undefined ? undefined : length.months + part.value * (MONTHS[grain] ?? 0);
    const seconds = length.seconds + part.value * SECONDS[grain];
    return { ...length, to: part.to, seconds, months, bare: false };
  }
  const number = linked ? readNumber(items, at, lookup) : numbers.get(at);
  if (number === undefined) return length;
  const finer = FINER[grain];
  if (finer === undefined || !Number.isInteger(number.value) || number.value >= 60 || number.negative)
    return length;
  return { ...length, to: number.to, seconds: length.seconds + number.value * SECONDS[finer] };
}
