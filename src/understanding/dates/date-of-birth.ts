import { type Language, LIMITS, type LocalDateTime, type Locale } from '../../kernel/index.ts';
import { type Element, type Figure, figuresOf, utteranceElements } from './birth-elements.ts';
import { existingDay, isoDay } from './days.ts';
import { readText } from './reader.ts';

/** Years of birth that a debtor may have. */
const FIRST_YEAR = 1900;
const LAST_YEAR = 2029;

/** Two-digit years below this may be of either century: both are candidates. */
const EITHER_CENTURY = 20;

/** Ordinals above are no day of a month: "osiemdziesiątego" is a year. */
const LAST_DAY = 31;

/** Transcripts of one utterance that are looked at. */
const MOST_TRANSCRIPTS = 10;

/**
 * The dates of birth that a text, or the transcripts of one utterance best first, may mean: ISO days, most likely
 * first. One element means that the words are unambiguous, none that no full date can be read. To verify, compare
 * with a single element only. A damaged date is never completed: day, month and year must each have been said.
 */
export function parseDateOfBirth(
  said: string | readonly string[],
  context: { readonly language: Language; readonly locale: Locale },
): string[] {
  const transcripts = (typeof said === 'string' ? [said] : said).slice(0, MOST_TRANSCRIPTS);
  let open: string[] = [];
  for (const transcript of transcripts) {
    const found = datesIn(transcript, context);
    const agreed = open.filter((date) => found.includes(date));
    if (open.length === 0) open = found;
    else if (agreed.length > 0) open = agreed;
    if (open.length === 1) return open;
  }
  return open;
}

/** Reading a date of birth needs no today; any will do. */
const ANY_TIME = '2000-01-01T12:00' as LocalDateTime;

/**
 * The last full date of an utterance: who says two corrects the first. With another month left over it is damaged.
 */
function datesIn(text: string, { language, locale }: { language: Language; locale: Locale }): string[] {
  const reading = readText(text.slice(0, LIMITS.messageChars.value), { language, locale, now: ANY_TIME });
  const elements = utteranceElements(reading);
  let last: string[] = [];
  const leftOver = new Set<number>();
  let at = 0;
  while (at < elements.length) {
    const element = elements[at]!;
    const found = dateAt(elements, at, reading.monthFirst);
    if (found) last = found.dates;
    else if (element.kind === 'month') leftOver.add(element.month);
    at = found?.to ?? at + 1;
  }
  return last.filter((date) => [...leftOver].every((month) => month === Number(date.slice(5, 7))));
}

interface FoundDate {
  readonly dates: string[];
  readonly to: number;
}

function dateAt(elements: readonly Element[], at: number, monthFirst: boolean): FoundDate | undefined {
  const [a, b, c] = [elements[at], elements[at + 1], elements[at + 2]];
  if (a?.kind === 'month') {
    const before = elements[at - 1];
    if (before?.kind === 'figure' && isDay(before)) return undefined;
    return b?.kind === 'figure' ? dated([[dayFrom(b), a.month]], c, at + 3) : undefined;
  }
  if (a === undefined) return undefined;
  if (b?.kind === 'month') return dated([[dayFrom(a), b.month]], c, at + 3);
  if (a.digits.length === 8) return undivided(a.digits, at + 1, monthFirst);
  if (b === undefined) return undefined;
  if (isYear(a) && c?.kind === 'figure') return dated([[dayFrom(c), monthFrom(b)]], a, at + 3);
  if (isDay(a) && isDay(b) && c) {
    const pair: [number, number] =
      monthFirst && !a.ordinal ? [dayFrom(b), monthFrom(a)] : [dayFrom(a), monthFrom(b)];
    return dated([pair], c, at + 3);
  }
  return /^\d{3,4}$/.test(a.digits) ? dated(cuts(a.digits, monthFirst), b, at + 2) : undefined;
}

/** 1807 → 18 July; 411 → 4 November; 111 → 1 November or 11 January. Day and month. */
function cuts(digits: string, monthFirst: boolean): [number, number][] {
  const places = digits.length === 4 ? [2] : [1, 2];
  return places.map((place) => {
    const [first, second] = [Number(digits.slice(0, place)), Number(digits.slice(place))];
    return monthFirst ? [second, first] : [first, second];
  });
}

function undivided(digits: string, to: number, monthFirst: boolean): FoundDate | undefined {
  const year = Number(digits.slice(4));
  const dates = cuts(digits.slice(0, 4), monthFirst).flatMap(([date, month]) => iso(year, month, date));
  if (dates.length > 0) return { dates, to };
  const yearFirst = iso(Number(digits.slice(0, 4)), Number(digits.slice(4, 6)), Number(digits.slice(6)));
  return yearFirst.length > 0 ? { dates: yearFirst, to } : undefined;
}

function dated(
  days: readonly [number, number][],
  year: Element | undefined,
  to: number,
): FoundDate | undefined {
  if (year?.kind !== 'figure') return undefined;
  const dates = days.flatMap(([date, month]) => yearsFrom(year).flatMap((y) => iso(y, month, date)));
  return dates.length > 0 ? { dates: [...new Set(dates)], to } : undefined;
}

function iso(year: number, month: number, date: number): string[] {
  const day = year >= FIRST_YEAR && year <= LAST_YEAR ? existingDay(year, month, date) : undefined;
  return day === undefined ? [] : [isoDay(day)];
}

function yearsFrom(figure: Figure): number[] {
  if (isYear(figure)) return [figure.value];
  const inWords = figure.digits === '' && figure.value > LAST_DAY;
  if ((figure.ordinal && !inWords) || figuresOf(figure).length !== 2) return [];
  const two = Number(figuresOf(figure));
  return two < EITHER_CENTURY ? [1900 + two, 2000 + two] : [1900 + two];
}

function isYear({ value, digits }: Figure): boolean {
  return value >= FIRST_YEAR && value <= LAST_YEAR && digits.length <= 4;
}

function isDay({ value, digits }: Figure): boolean {
  return value >= 1 && value <= 31 && digits.length <= 2;
}

/** The figure as a day of the month; NaN, which no calendar has, where it is none. */
function dayFrom(figure: Figure): number {
  return isDay(figure) ? figure.value : Number.NaN;
}

function monthFrom(figure: Figure): number {
  return isDay(figure) && figure.value <= 12 ? figure.value : Number.NaN;
}
