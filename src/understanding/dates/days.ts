import {
  addMonthsToEpochDay,
  dayFromEpoch,
  dayNumber,
  type LocalDate,
  monthLength,
} from '../../kernel/index.ts';

/** A calendar day as days since 1970-01-01: a message is tried against many readings, and each costs a few. */
export type Day = number;

/** The day number where the calendar has that day, else undefined. `month` 1–12. */
export function existingDay(year: number, month: number, date: number): Day | undefined {
  if (year < 1 || year > 9999 || month < 1 || month > 12 || date < 1) return undefined;
  return date <= monthLength(year, month) ? dayNumber(year, month, date) : undefined;
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekdayOf(day: Day): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** A day plus whole months, clamped to the last day that the month has. */
export const plusMonths = addMonthsToEpochDay;

/** First day of a month; `month` may lie outside 1–12 and rolls over years. */
export function monthStart(year: number, month: number): Day {
  const index = year * 12 + month - 1;
  const toYear = Math.floor(index / 12);
  return dayNumber(toYear, index - toYear * 12 + 1, 1);
}

/** `YYYY-MM-DD` of a day number. Throws a RangeError outside the years 0–9999. */
export function isoDay(day: Day): LocalDate {
  return dayFromEpoch(day);
}

/** The day number of `YYYY-MM-DD…`; what follows the day is ignored. */
export function dayOfIso(iso: string): Day {
  return dayNumber(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8, 10)));
}

/** Easter Sunday of the Western churches. Source: Meeus, Jones and Butcher. */
export function easterSunday(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return dayNumber(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}
