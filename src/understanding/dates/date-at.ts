import { dayOfMonthDate } from './day-of-month.ts';
import { type Day, weekdayOf } from './days.ts';
import { durationAt, shift } from './durations.ts';
import { holidayDate } from './holiday-date.ts';
import { type Found, mondayOf, oneDay, stretch } from './meaning.ts';
import { monthDate } from './month-date.ts';
import { numericDate } from './numeric-date.ts';
import { period } from './period.ts';
import { dayInMonth, monthThenItsDay, nthDayOfMonth, periodPart } from './period-part.ts';
import { isAlone, isSymbol, type Reading, remembered, skip, skipSymbol, tagAt, tagBefore } from './reader.ts';
import { relativeDate } from './relative-date.ts';
import { weekdayDate } from './weekday-date.ts';

/** How deep dates may be counted from dates: "a week after the first Monday after Easter". */
const MAX_DEPTH = 2;

const DATE_QUESTIONS = ['date', 'date counted from', 'date counted from that'];

/** The longest date expression that starts at a position, without ranges. */
export function dateAt(reading: Reading, at: number, base: Day, depth = 0): Found | undefined {
  return remembered(reading, { question: DATE_QUESTIONS[depth]!, at, base }, () =>
    longestDate(reading, at, base, depth),
  );
}

function longestDate(reading: Reading, at: number, base: Day, depth: number): Found | undefined {
  const tags = reading.tagsAt[at];
  if (tags === undefined || (tags.length === 0 && !mayStart(reading, at))) return undefined;
  const anchor =
    depth < MAX_DEPTH ? (r: Reading, i: number, b: Day) => dateAt(r, i, b, depth + 1) : () => undefined;
  let best: Found | undefined;
  for (const rule of tags.length === 0 ? NUMBER_RULES : RULES) {
    const found = rule(reading, at, base);
    if (found && (best === undefined || found.to > best.to)) best = found;
  }
  const counted = relativeDate(reading, at, base, anchor);
  if (counted && (best === undefined || counted.to > best.to)) best = counted;
  return best && withWeekdayAfter(reading, best, base);
}

function mayStart(reading: Reading, at: number): boolean {
  const token = reading.tokens[at]!;
  return reading.numbers[at] !== undefined || token.kind === 'number' || token.folded === 'q';
}

type Rule = (reading: Reading, at: number, base: Day) => Found | undefined;

/** Where two rules read equally far, the earlier one is right. */
const RULES: readonly Rule[] = [
  monthDate,
  numericDate,
  weekdayDate,
  weekThenDay,
  weekOf,
  monthThenItsDay,
  dayInMonth,
  nthDayOfMonth,
  periodPart,
  holidayDate,
  dayWord,
  period,
  dayOfMonthDate,
];

/** Those of the rules that may start with a bare number. */
const NUMBER_RULES: readonly Rule[] = [
  monthDate,
  numericDate,
  weekThenDay,
  dayInMonth,
  nthDayOfMonth,
  period,
  dayOfMonthDate,
];

/** today, pojutrze, pasado mañana; "now" counts only where a date is expected or alone. */
function dayWord(reading: Reading, at: number): Found | undefined {
  const tag = tagAt(reading, at, 'day');
  if (tag === undefined || isPartOfDay(reading, at, tag.to)) return undefined;
  const strong = !tag.weak || reading.expectsDate || isAlone(reading, at, tag.to);
  const ahead = strong ? tagAt(reading, tag.to, 'in') : undefined;
  const length = ahead && durationAt(reading, ahead.to);
  if (length?.counted)
    return { to: length.to, means: oneDay(shift(reading.today + tag.value, 0, length, 1)) };
  return { to: tag.to, means: oneDay(reading.today + tag.value, strong ? {} : { weak: true }) };
}

/** por la mañana: the word for tomorrow inside a phrase for a part of the day. */
function isPartOfDay(reading: Reading, at: number, to: number): boolean {
  const part = tagBefore(reading, to, 'partOfDay');
  return part !== undefined && part.from < at;
}

/** next week Friday, la próxima semana el martes, w przyszłym tygodniu we wtorek. */
function weekThenDay(reading: Reading, at: number, base: Day): Found | undefined {
  const week = period(reading, at, base);
  if (week?.means.unit !== 'week') return undefined;
  const gap = skipSymbol(reading, week.to, ',', '.');
  const on = skip(reading, gap, 'on', 'the');
  const weekday = tagAt(reading, on, 'weekday');
  if (weekday === undefined || (weekday.weak && on === week.to) || (gap > week.to && on === gap))
    return undefined;
  return { to: weekday.to, means: oneDay(mondayOf(week.means.from) + weekday.value - 1) };
}

/** the week of the 15th, la semana del 5 de mayo, week commencing 4 May. */
function weekOf(reading: Reading, at: number, base: Day): Found | undefined {
  const unit = tagAt(reading, skip(reading, at, 'the'), 'unit');
  if (unit?.name !== 'week') return undefined;
  const inside = skip(reading, unit.to, 'of', 'from', 'the');
  if (inside === unit.to) return undefined;
  for (let from = unit.to; from <= inside; from += 1) {
    const day =
      monthDate(reading, from, base) ??
      numericDate(reading, from, base) ??
      dayOfMonthDate(reading, from, base);
    if (day && !day.means.weak) {
      const monday = mondayOf(day.means.from);
      return { to: day.to, means: stretch(monday, monday + 6, 'week') };
    }
  }
  return undefined;
}

/** The 15th (Friday), 5 czerwca w piątek: a weekday that agrees with the date before it belongs to it. */
function withWeekdayAfter(reading: Reading, found: Found, base: Day): Found {
  if (found.means.unit !== 'day' || found.means.from !== found.means.to) return found;
  const comma = skipSymbol(reading, found.to, ',', '(', '-');
  const weekday = tagAt(reading, skip(reading, comma, 'on', 'the'), 'weekday');
  if (weekday === undefined || weekday.weak || weekdayOf(found.means.from) !== weekday.value) return found;
  const closed = isSymbol(reading, comma - 1, '(') ? skipSymbol(reading, weekday.to, ')') : weekday.to;
  return found.means.from - base >= 0 ? { ...found, to: closed } : found;
}
