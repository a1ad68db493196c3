import { Temporal } from 'temporal-polyfill';
import { dayNumber, fromDayNumber, monthLength, readDay, writeDay, type YearMonthDay } from './day-number.ts';

/**
 * Calendar days and local times as ISO strings: they compare with `<`, survive JSON, and carry no zone by
 * accident. A zone is named only where an instant is turned into a local time or back.
 */
declare const dateBrand: unique symbol;
declare const dateTimeBrand: unique symbol;
declare const instantBrand: unique symbol;

/** Calendar day, `YYYY-MM-DD`. */
export type LocalDate = string & { readonly [dateBrand]: true };

/** Local wall-clock time, `YYYY-MM-DDTHH:mm`. */
export type LocalDateTime = string & { readonly [dateTimeBrand]: true };

/** Instant in UTC, `YYYY-MM-DDTHH:mm:ss.sssZ`. */
export type Instant = string & { readonly [instantBrand]: true };

/** IANA zone name, for instance `Europe/Warsaw`. */
export type TimeZone = string;

/** Parses a calendar day; undefined where the text is not one. */
export function parseLocalDate(text: string): LocalDate | undefined {
  return readDay(text) === undefined ? undefined : (text as LocalDate);
}

/** Calendar day from a literal known to be right. Throws a RangeError otherwise. */
export function localDate(text: string): LocalDate {
  const day = parseLocalDate(text);
  if (day === undefined) throw new RangeError('A calendar day must be written YYYY-MM-DD.');
  return day;
}

/** Local time from `YYYY-MM-DDTHH:mm`, longer forms cut to minutes. Throws a RangeError otherwise. */
export function localDateTime(text: string): LocalDateTime {
  return Temporal.PlainDateTime.from(text.replace(/(Z|[+-]\d{2}:?\d{2})$/, '')).toString({
    smallestUnit: 'minute',
    roundingMode: 'trunc',
  }) as LocalDateTime;
}

/** Instant from any ISO text with an offset, or from milliseconds since 1970. Throws a RangeError otherwise. */
export function instant(value: string | number): Instant {
  if (typeof value === 'number') return new Date(value).toISOString() as Instant;
  return Temporal.Instant.from(value).toString({ fractionalSecondDigits: 3 }) as Instant;
}

/** Milliseconds since 1970 of an instant. `Date` reads the one form that instants have as Temporal does, faster. */
export function epochMs(at: Instant): number {
  return Date.parse(at);
}

/** The instant `ms` milliseconds later. */
export function plusMs(at: Instant, ms: number): Instant {
  return instant(epochMs(at) + ms);
}

/** Local wall-clock time of an instant in a zone. */
export function localDateTimeAt(at: Instant, zone: TimeZone): LocalDateTime {
  return Temporal.Instant.from(at)
    .toZonedDateTimeISO(zone)
    .toPlainDateTime()
    .toString({ smallestUnit: 'minute', roundingMode: 'trunc' }) as LocalDateTime;
}

/** The instant of a local time in a zone; in a gap or an overlap the later reading of the former offset. */
export function instantOf(local: LocalDateTime, zone: TimeZone): Instant {
  const zoned = Temporal.PlainDateTime.from(local).toZonedDateTime(zone, { disambiguation: 'compatible' });
  return instant(zoned.epochMilliseconds);
}

/** The day of a local time. */
export function dayOf(local: LocalDateTime): LocalDate {
  return local.slice(0, 10) as LocalDate;
}

/** Days since 1970-01-01. Throws a RangeError on a text that is no day. */
export function epochDay(day: LocalDate): number {
  const { year, month, day: date } = partsOf(day);
  return dayNumber(year, month, date);
}

/** The day that many days after 1970-01-01. Throws a RangeError outside the years 0–9999. */
export function dayFromEpoch(days: number): LocalDate {
  return writeDay(fromDayNumber(days)) as LocalDate;
}

/** A day plus whole days (negative goes back). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return dayFromEpoch(epochDay(day) + days);
}

/**
 * A day plus a calendar period of whole numbers: years and months first, a month end clamps to the last day
 * that the month has; then weeks and days.
 */
export function addPeriod(
  day: LocalDate,
  period: { years?: number; months?: number; weeks?: number; days?: number },
): LocalDate {
  const { years = 0, months = 0, weeks = 0, days = 0 } = period;
  const start = partsOf(day);
  const monthCount = (start.year + years) * 12 + start.month - 1 + months;
  const year = Math.floor(monthCount / 12);
  const month = monthCount - year * 12 + 1;
  const clamped = Math.min(start.day, monthLength(year, month));
  if (weeks === 0 && days === 0) return writeDay({ year, month, day: clamped }) as LocalDate;
  return dayFromEpoch(dayNumber(year, month, clamped) + weeks * 7 + days);
}

/** A day plus whole months, clamped: 31 January + 1 month = 28 or 29 February. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return addPeriod(day, { months });
}

/** `addMonths` on days since 1970-01-01, for those who count many. */
export function addMonthsToEpochDay(days: number, months: number): number {
  const { year, month, day } = fromDayNumber(days);
  const monthCount = year * 12 + month - 1 + months;
  const toYear = Math.floor(monthCount / 12);
  const toMonth = monthCount - toYear * 12 + 1;
  return dayNumber(toYear, toMonth, Math.min(day, monthLength(toYear, toMonth)));
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return epochDay(to) - epochDay(from);
}

/** The later of two days. */
export function laterDay(a: LocalDate, b: LocalDate): LocalDate {
  return daysBetween(a, b) < 0 ? a : b;
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekday(day: LocalDate): number {
  return ((((epochDay(day) + 3) % 7) + 7) % 7) + 1;
}

/** Days in the month of a day, 28–31. */
export function daysInMonth(day: LocalDate): number {
  const { year, month } = partsOf(day);
  return monthLength(year, month);
}

function partsOf(day: LocalDate): YearMonthDay {
  const parts = readDay(day);
  if (parts === undefined) throw new RangeError('A calendar day must be written YYYY-MM-DD.');
  return parts;
}

/** True where the runtime knows the zone. */
export function isTimeZone(zone: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(zone);
    return true;
  } catch {
    return false;
  }
}
