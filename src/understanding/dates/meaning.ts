import { fromDayNumber, monthLength } from '../../kernel/index.ts';
import { type Day, existingDay, isoDay, monthStart, weekdayOf } from './days.ts';
import type { Unit } from './lexicon-data.ts';

/** Days `from` to `to`, both included; one day where they are equal. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

/** What a date expression stands for, resolved against the debtor's day. */
export interface Meaning extends Stretch {
  readonly unit: Unit;
  /** Other readings of the same words, most likely first. */
  readonly alts?: readonly Stretch[];
  /** True where the readings lie too far apart to choose without asking. */
  readonly unclear?: boolean;
  /** The reading if the debtor speaks of what has been. */
  readonly past?: Stretch;
  /** What the expression itself says about its sense: within → by. */
  readonly kind?: 'by' | 'from' | 'after';
  readonly recurring?: boolean;
  /** True where the words name a day only if a date is what is talked about. */
  readonly weak?: boolean;
}

/** A meaning and the position after its last word. */
export interface Found {
  readonly to: number;
  readonly means: Meaning;
}

/** One day. */
export function oneDay(day: Day, more: Partial<Meaning> = {}): Meaning {
  return { from: day, to: day, unit: 'day', ...more };
}

/** Days `from` to `to`. */
export function stretch(from: Day, to: Day, unit: Unit, more: Partial<Meaning> = {}): Meaning {
  return { from, to, unit, ...more };
}

/** `2026-05-04` or `2026-05-04/2026-05-10`. */
export function isoOf({ from, to }: Stretch): string {
  return from === to ? isoDay(from) : `${isoDay(from)}/${isoDay(to)}`;
}

/** The days 0001-01-01 and 9999-12-31: what ISO can write. */
const FIRST_DAY = -719_162;
const LAST_DAY = 2_932_896;

/** False for meanings beyond the calendar that ISO days can write. */
export function isWritable({ from, to, alts = [] }: Meaning): boolean {
  return [{ from, to }, ...alts].every((s) => s.from >= FIRST_DAY && s.to <= LAST_DAY && s.from <= s.to);
}

const stretchOf = (day: Day): Stretch => ({ from: day, to: day });

/**
 * A day of the month with no month named: this month's if not yet past, else the next month that has it.
 * Undefined for a number that no month has.
 */
export function dayOfMonth(date: number, base: Day): Meaning | undefined {
  if (date < 1 || date > 31) return undefined;
  const { year, month } = fromDayNumber(base);
  const ahead = seek(
    3,
    (step) => dayIn(year, month + step, date),
    (day) => day >= base,
  );
  const behind = seek(
    3,
    (step) => dayIn(year, month - step, date),
    (day) => day < base,
  );
  return ahead === undefined
    ? undefined
    : oneDay(ahead, behind === undefined ? {} : { past: stretchOf(behind) });
}

/**
 * Day and month with no year named: the next one from `base` on. A day that the month lacks (31 June, 29 February
 * of the year at hand) is unclear: the month's last day, or the one after.
 */
export function monthDay(month: number, date: number, base: Day): Meaning | undefined {
  const { year } = fromDayNumber(base);
  if (date < 1 || date > 31) return undefined;
  const coming = namedMonth(month, base);
  const comingYear = fromDayNumber(coming.from).year;
  if (date > monthLength(comingYear, month)) {
    const later = existingDay(Math.ceil((comingYear + 1) / 4) * 4, month, date);
    const alts = [coming.to + 1, ...(later === undefined ? [] : [later])].map(stretchOf);
    return oneDay(coming.to, { alts, unclear: true });
  }
  const ahead = seek(
    9,
    (step) => existingDay(year + step, month, date),
    (day) => day >= base,
  );
  const behind = seek(
    9,
    (step) => existingDay(year - step, month, date),
    (day) => day < base,
  );
  return ahead === undefined
    ? undefined
    : oneDay(ahead, behind === undefined ? {} : { past: stretchOf(behind) });
}

/** A full date; a day that its month lacks is unclear. */
export function fullDate(year: number, month: number, date: number): Meaning | undefined {
  if (month < 1 || month > 12 || date < 1 || date > 31) return undefined;
  const day = existingDay(year, month, date);
  if (day !== undefined) return oneDay(day);
  const last = existingDay(year, month, monthLength(year, month))!;
  return oneDay(last, { alts: [stretchOf(last + 1)], unclear: true });
}

/** The next such weekday strictly after `base`. */
export function weekdayAfter(weekday: number, base: Day): Day {
  return base + (((weekday - weekdayOf(base) + 6) % 7) + 1);
}

/** The last such weekday strictly before `base`. */
export function weekdayBefore(weekday: number, base: Day): Day {
  return base - (((weekdayOf(base) - weekday + 6) % 7) + 1);
}

/** That weekday of the Monday-to-Sunday week a day lies in. */
export function weekdayInWeek(weekday: number, day: Day): Day {
  return mondayOf(day) + weekday - 1;
}

/** Monday of the week of a day. */
export function mondayOf(day: Day): Day {
  return day - weekdayOf(day) + 1;
}

/** The next day from `base` on that is both that day of the month and that weekday, within four years. */
export function datedWeekday(weekday: number, date: number, base: Day): Day | undefined {
  const { year, month } = fromDayNumber(base);
  return seek(
    48,
    (step) => dayIn(year, month + step, date),
    (day) => day >= base && weekdayOf(day) === weekday,
  );
}

/** The month that contains a day, moved by whole months. */
export function monthOf(base: Day, moved = 0): Meaning {
  const { year, month } = fromDayNumber(base);
  return stretch(monthStart(year, month + moved), monthStart(year, month + moved + 1) - 1, 'month');
}

/** A named month with no year: the running one, else the next. */
export function namedMonth(month: number, base: Day): Meaning {
  const now = fromDayNumber(base);
  const year = month >= now.month ? now.year : now.year + 1;
  const past = month < now.month ? now.year : now.year - 1;
  return stretch(monthStart(year, month), monthStart(year, month + 1) - 1, 'month', {
    past: { from: monthStart(past, month), to: monthStart(past, month + 1) - 1 },
  });
}

function dayIn(year: number, month: number, date: number): Day | undefined {
  const index = year * 12 + month - 1;
  const toYear = Math.floor(index / 12);
  return existingDay(toYear, index - toYear * 12 + 1, date);
}

/** The first of the days `at(0)`, `at(1)`, … up to `tries` that exists and fits. */
function seek(
  tries: number,
  at: (step: number) => Day | undefined,
  fits: (day: Day) => boolean,
): Day | undefined {
  for (let step = 0; step <= tries; step += 1) {
    const day = at(step);
    if (day !== undefined && fits(day)) return day;
  }
  return undefined;
}
