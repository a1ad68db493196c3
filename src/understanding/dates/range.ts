import { fromDayNumber } from '../../kernel/index.ts';
import { dateAt } from './date-at.ts';
import { dayNumberAt } from './day-of-month.ts';
import type { Day } from './days.ts';
import { existingDay, plusMonths } from './days.ts';
import { dayOfMonth, type Found, type Meaning, oneDay, stretch } from './meaning.ts';
import { bareUnit, period } from './period.ts';
import { countsSomething, isSymbol, type Reading, skip, steps, tagAt, tagBefore } from './reader.ts';

/** One side of a range: a date, or a bare day of the month that the other side completes. */
interface Side {
  readonly to: number;
  readonly means: Meaning;
  /** The number of a bare day. */
  readonly day?: number;
  /** True for an ordinal, or a number after "dia", "el". */
  readonly marked: boolean;
}

/** From one day to another: between the 5th and the 10th, od 5 do 10 maja, del 5 al 10, 13-15 de julho. */
export function rangeAt(reading: Reading, at: number): Found | undefined {
  const opener = tagAt(reading, at, 'between');
  for (const start of startsAt(reading, at, opener?.to)) {
    const first = sideAt(reading, start, reading.today);
    const found = first && rangeFrom(reading, first, opener !== undefined);
    if (found) return found;
  }
  return undefined;
}

/** After "between"; "del 5": the opening word may itself be the article that the first side needs. */
function startsAt(reading: Reading, at: number, afterOpener: number | undefined): number[] {
  if (afterOpener === undefined) return [at];
  return tagAt(reading, at, 'theDay') ? [afterOpener, at] : [afterOpener];
}

/**
 * One of two days of a month: 10 lub 11 kwietnia, April 15 or 20. The first is the likelier, the second stands
 * beside it.
 */
export function eitherAt(reading: Reading, at: number): Found | undefined {
  const first = sideAt(reading, at, reading.today);
  const or = first && tagAt(reading, first.to, 'or');
  const second = or && sideAt(reading, or.to, reading.today);
  if (!first || !second || second.means.from !== second.means.to) return undefined;
  const named =
    first.day !== undefined && second.day === undefined ? completedByEnd(first, second) : undefined;
  if (named) return { to: named.to, means: oneOf(named.means.from, second.means.from) };
  const later =
    second.day !== undefined && !second.marked && first.day === undefined && isOneDay(first.means);
  if (!later || countsSomething(reading, second.to) || tagAt(reading, second.to, 'unit')) return undefined;
  const { year, month, day } = fromDayNumber(first.means.from);
  const other = second.day! > day ? existingDay(year, month, second.day!) : undefined;
  return other === undefined ? undefined : { to: second.to, means: oneOf(first.means.from, other) };
}

function isOneDay({ from, to, unit }: Meaning): boolean {
  return from === to && unit === 'day';
}

function oneOf(first: Day, second: Day): Meaning {
  return oneDay(first, { alts: [{ from: second, to: second }], unclear: true });
}

function rangeFrom(reading: Reading, first: Side, opened: boolean): Found | undefined {
  const dash = isSymbol(reading, first.to, '-', '~');
  const link = dash
    ? first.to + 1
    : (tagAt(reading, first.to, 'to')?.to ?? (opened ? tagAt(reading, first.to, 'and')?.to : undefined));
  if (link === undefined) return undefined;
  for (const from of starts(reading, first.to, link)) {
    const joined = [reading.today, first.means.to]
      .map((base) => sideAt(reading, from, base))
      .map((second) => second && join(reading, first, second, { opened, dashed: dash }))
      .find((range) => range !== undefined);
    if (joined) return joined;
  }
  return undefined;
}

/** "al 10": the link word may itself be the article that the second side needs. */
function starts(reading: Reading, linkAt: number, link: number): number[] {
  return tagAt(reading, linkAt, 'theDay') ? [link, linkAt] : [link];
}

function sideAt(reading: Reading, at: number, base: Day): Side | undefined {
  const day = dayNumberAt(reading, at);
  const date = dateAt(reading, at, base);
  if (date && !date.means.weak && (day === undefined || date.to > day.number.to)) {
    return { to: date.to, means: date.means, marked: true };
  }
  if (day !== undefined) {
    const marked =
      day.number.kind !== 'cardinal' || tagBefore(reading, day.first, 'dayWord', 'theDay') !== undefined;
    const means = dayOfMonth(day.number.value, base);
    return means && { to: day.number.to, means, day: day.number.value, marked };
  }
  return date && { to: date.to, means: date.means, marked: false };
}

function join(
  reading: Reading,
  first: Side,
  second: Side,
  { opened, dashed }: { opened: boolean; dashed: boolean },
): Found | undefined {
  if (first.day !== undefined && second.day !== undefined) return bareDays(reading, first, second, opened);
  if (first.day !== undefined) return completedByEnd(first, second);
  if (second.day !== undefined && !second.marked && !dashed) return undefined;
  if (second.day !== undefined && countsSomething(reading, second.to)) return undefined;
  return ordered(first.means, second.means, second.to);
}

/** 5 to 10 May: the first day takes the month of the second. */
function completedByEnd(first: Side, second: Side): Found | undefined {
  if (second.means.unit !== 'day' || second.means.from !== second.means.to) return undefined;
  const { year, month } = fromDayNumber(second.means.to);
  const same = existingDay(year, month, first.day!);
  if (same !== undefined && same <= second.means.to)
    return { to: second.to, means: stretch(same, second.means.to, 'day') };
  const before = fromDayNumber(existingDay(year, month, 1)! - 1);
  const from = existingDay(before.year, before.month, first.day!);
  return from === undefined ? undefined : { to: second.to, means: stretch(from, second.means.to, 'day') };
}

/** Two bare numbers: days if marked so, in the month named after them, or between Polish od and do. */
function bareDays(reading: Reading, first: Side, second: Side, opened: boolean): Found | undefined {
  const inside = skip(reading, second.to, 'of', 'the');
  for (const from of steps(reading, second.to, 'of', 'the')) {
    const whole = period(reading, from, reading.today);
    if (whole?.means.unit === 'month') {
      const at = (day: number) => Math.min(whole.means.from + day - 1, whole.means.to);
      if (first.day! <= second.day!)
        return { to: whole.to, means: stretch(at(first.day!), at(second.day!), 'day') };
    }
  }
  const bare = bareUnit(reading, inside, reading.today);
  const monthly = bare?.means.unit === 'month' ? bare : undefined;
  const polish =
    reading.lexicon.language === 'pl' &&
    opened &&
    first.day! < second.day! &&
    !clockFollows(reading, second.to);
  if (!monthly && !polish && !(first.marked && (opened || second.marked)) && !(opened && second.marked))
    return undefined;
  if (tagAt(reading, second.to, 'unit') && !monthly) return undefined;
  const to = monthly?.to ?? second.to;
  const range = spanningToday(reading, first, second);
  return { to, means: monthly?.every ? { ...range, recurring: true } : range };
}

/** Of the range that is running the start is past: it still counts, as long as its end is ahead. */
function spanningToday(reading: Reading, first: Side, second: Side): Meaning {
  const past = first.means.past;
  if (past && first.day! < second.day!) {
    const end = dayOfMonth(second.day!, past.from)!.from;
    if (end >= reading.today) return stretch(past.from, end, 'day');
  }
  return stretch(
    first.means.from,
    dayOfMonth(second.day!, first.means.from + 1)?.from ?? first.means.from,
    'day',
  );
}

function clockFollows(reading: Reading, at: number): boolean {
  return ['am', 'pm', 'oclock'].some((cls) => tagAt(reading, at, cls as 'am') !== undefined);
}

/** A first date without its year takes that of the second: from November to 5 February 2027. */
function ordered(first: Meaning, second: Meaning, to: number): Found | undefined {
  const start = first.past && !second.past ? inYearsBefore(first, second) : first;
  return second.to < start.from ? undefined : { to, means: stretch(start.from, second.to, 'day') };
}

function inYearsBefore(first: Meaning, { from }: Meaning): Meaning {
  const years = fromDayNumber(from).year - fromDayNumber(first.from).year;
  const moved = [years, years - 1].map((by) => plusMonths(first.from, by * 12)).find((day) => day <= from);
  return first.unit === 'day' && first.to !== first.from ? first : { ...first, from: moved ?? first.from };
}
