import { fromDayNumber } from '../../kernel/index.ts';
import { type Day, monthStart, weekdayOf } from './days.ts';
import { type Found, fullDate, type Meaning, monthDay, stretch } from './meaning.ts';
import {
  belongsToNumber,
  countsSomething,
  isAlone,
  isSymbol,
  type Reading,
  skip,
  tagAt,
  tagBefore,
} from './reader.ts';

/** Two-digit years up to this many years ahead are to come; those beyond were in the last century. */
const YEARS_AHEAD = 30;

/** A two- or four-digit year in full; undefined for other lengths and for years nobody dates a debt in. */
export function fullYear(value: number, digits: number, base: Day): number | undefined {
  if (digits === 2) {
    const { year } = fromDayNumber(base);
    const here = Math.floor(year / 100) * 100 + value;
    return here > year + YEARS_AHEAD ? here - 100 : here;
  }
  return digits === 4 && value >= 1900 && value < 2200 ? value : undefined;
}

/**
 * A date in figures: 2026-05-12, 12/05/2026, 12.5., 5/2026, in the order of the locale. Where that order is
 * impossible or belies the weekday named beside it, the other order is taken.
 */
export function numericDate(reading: Reading, at: number, base: Day, weekday?: number): Found | undefined {
  const first = skip(reading, at, 'the', 'theDay', 'dayWord');
  if (reading.tokens[first]?.kind !== 'number' || belongsToNumber(reading, first)) return undefined;
  const found =
    triple(reading, first, base, weekday) ??
    monthAndYear(reading, first, base) ??
    pair(reading, first, base, weekday);
  if (found === undefined) return undefined;
  const next = reading.tokens[found.to];
  if (next?.kind === 'number' && next.glued) return undefined;
  return found;
}

interface Figures {
  readonly values: readonly number[];
  readonly digits: readonly number[];
  readonly separator: string;
  readonly to: number;
}

const SEPARATORS = ['/', '-', '.'] as const;

/** `count` numbers parted by one and the same separator; spaces around it only where it stands on both sides. */
function figures(reading: Reading, at: number, count: number): Figures | undefined {
  const { tokens } = reading;
  const separator = SEPARATORS.find((s) => isSymbol(reading, at + 1, s));
  if (separator === undefined) return undefined;
  const values: number[] = [];
  const digits: number[] = [];
  let i = at;
  for (let k = 0; k < count; k += 1) {
    if (k > 0) {
      if (!isSymbol(reading, i, separator)) return undefined;
      const spaced = !tokens[i]!.glued;
      if (spaced && tokens[i + 1]?.glued) return undefined;
      i += 1;
    }
    const token = tokens[i];
    if (token?.kind !== 'number' || token.folded.length > 4) return undefined;
    values.push(Number(token.folded));
    digits.push(token.folded.length);
    i += 1;
  }
  return { values, digits, separator, to: i };
}

function triple(reading: Reading, at: number, base: Day, weekday: number | undefined): Found | undefined {
  const read = figures(reading, at, 3) ?? spacedTriple(reading, at);
  if (read === undefined) return undefined;
  const [a, b, c] = read.values as [number, number, number];
  const [da, , dc] = read.digits as [number, number, number];
  if (da === 4) {
    const year = fullYear(a, 4, base);
    const means = year === undefined ? undefined : (existing(year, b, c) ?? existing(year, c, b));
    return means && { to: read.to, means };
  }
  const year = da <= 2 ? fullYear(c, dc, base) : undefined;
  if (year === undefined) return undefined;
  const readings = orders(reading, a, b).flatMap(([date, month]) => existing(year, month, date) ?? []);
  const means = agreeing(readings, weekday);
  return means && { to: read.to, means };
}

/** 27 06 2026: day, month and a four-digit year with nothing but spaces. */
function spacedTriple(reading: Reading, at: number): Figures | undefined {
  const [a, b, c] = [0, 1, 2].map((k) => reading.tokens[at + k]);
  if (a?.kind !== 'number' || b?.kind !== 'number' || c?.kind !== 'number') return undefined;
  if (a.folded.length > 2 || b.folded.length !== 2 || c.folded.length !== 4) return undefined;
  const values = [a, b, c].map((token) => Number(token.folded));
  return { values, digits: [a.folded.length, 2, 4], separator: ' ', to: at + 3 };
}

/** 05/2026, 2026-05: a month as an interval. */
function monthAndYear(reading: Reading, at: number, base: Day): Found | undefined {
  const read = figures(reading, at, 2);
  if (read === undefined) return undefined;
  const [a, b] = read.values as [number, number];
  const [da, db] = read.digits as [number, number];
  const [month, year] =
    da === 4 && db <= 2
      ? [b, fullYear(a, 4, base)]
      : [a, da <= 2 && db === 4 ? fullYear(b, 4, base) : undefined];
  if (year === undefined || month < 1 || month > 12 || countsSomething(reading, read.to)) return undefined;
  return { to: read.to, means: stretch(monthStart(year, month), monthStart(year, month + 1) - 1, 'month') };
}

function pair(reading: Reading, at: number, base: Day, weekday: number | undefined): Found | undefined {
  const read = figures(reading, at, 2);
  if (read === undefined || read.digits.some((n) => n > 2)) return undefined;
  const to = closingDot(reading, read);
  if (!pairIsDate(reading, at, to, read, weekday !== undefined)) return undefined;
  const [a, b] = read.values as [number, number];
  const readings = orders(reading, a, b).flatMap(([date, month]) => {
    const means = month >= 1 && month <= 12 ? monthDay(month, date, base) : undefined;
    return means === undefined || means.unclear ? [] : [means];
  });
  const means = agreeing(readings, weekday);
  return means && { to, means };
}

function closingDot(reading: Reading, read: Figures): number {
  const dot = read.separator === '.' && isSymbol(reading, read.to, '.') && reading.tokens[read.to]!.glued;
  return dot && read.to + 1 < reading.tokens.length ? read.to + 1 : read.to;
}

/** Fractions, scores, decimals, clock times and counts are written like dates: 1/2, 3-4 weeks, 12.50 zł. */
function pairIsDate(reading: Reading, at: number, to: number, read: Figures, byWeekday: boolean): boolean {
  const [a, b] = read.values as [number, number];
  if (countsSomething(reading, to) || tagAt(reading, to, 'unit') || tagAt(reading, to, 'oclock'))
    return false;
  if (['/', '-', ':'].some((s) => isSymbol(reading, to, s) && reading.tokens[to]!.glued)) return false;
  const announced =
    byWeekday ||
    isAlone(reading, at, to) ||
    tagBefore(reading, at, 'on', 'by', 'from', 'to', 'and', 'dayWord', 'theDay', 'next', 'between') !==
      undefined;
  if (read.separator === '/') {
    const fraction = a < b && a <= 3 && b <= 10 && read.digits[0] === 1;
    // "24/7" is round the clock; "24/07" is a day.
    const always = a === 24 && b === 7 && read.digits[1] === 1;
    return !always && (announced || !fraction);
  }
  if (read.separator === '-') return announced;
  const alone =
    isAlone(reading, at, to) && (reading.expectsDate || (read.digits[1] === 2 && !reading.monthFirst));
  const onDay = byWeekday || alone || tagBefore(reading, at, 'onDay') !== undefined;
  if (reading.lexicon.language !== 'pl' || (read.digits[1] !== 2 && to === read.to)) return onDay;
  return !CLOCK_WORDS.has(reading.tokens[at - 1]?.folded ?? '');
}

/** Polish writes 12.05 for a day and 12.30 for an hour: after these words it is an hour. */
const CLOCK_WORDS: ReadonlySet<string> = new Set(['o', 'godz', 'godzinie', 'godzina', 'godziny']);

/** Day and month of two figures, likeliest order first. */
function orders(reading: Reading, a: number, b: number): [number, number][] {
  return reading.monthFirst
    ? [
        [b, a],
        [a, b],
      ]
    : [
        [a, b],
        [b, a],
      ];
}

function existing(year: number, month: number, date: number): Meaning | undefined {
  const means = fullDate(year, month, date);
  return means?.unclear ? undefined : means;
}

/** The first reading, or the one that falls on the weekday named; the other order stays as an alternative then. */
function agreeing(readings: readonly Meaning[], weekday: number | undefined): Meaning | undefined {
  const [first, second] = readings;
  if (first === undefined || weekday === undefined || weekdayOf(first.from) === weekday) return first;
  if (second === undefined || weekdayOf(second.from) !== weekday) return first;
  return { ...second, alts: [{ from: first.from, to: first.to }] };
}
