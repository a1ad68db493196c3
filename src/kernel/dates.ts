import { Temporal } from 'temporal-polyfill';

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
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  try {
    return Temporal.PlainDate.from(text, { overflow: 'reject' }).toString() as LocalDate;
  } catch {
    return undefined;
  }
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
  const at =
    typeof value === 'number' ? Temporal.Instant.fromEpochMilliseconds(value) : Temporal.Instant.from(value);
  return at.toString({ fractionalSecondDigits: 3 }) as Instant;
}

/** Milliseconds since 1970 of an instant. */
export function epochMs(at: Instant): number {
  return Temporal.Instant.from(at).epochMilliseconds;
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

/** A day plus whole days (negative goes back). */
export function addDays(day: LocalDate, days: number): LocalDate {
  return Temporal.PlainDate.from(day).add({ days }).toString() as LocalDate;
}

/** A day plus a calendar period; a month end clamps to the last day that the month has. */
export function addPeriod(
  day: LocalDate,
  period: { years?: number; months?: number; weeks?: number; days?: number },
): LocalDate {
  return Temporal.PlainDate.from(day).add(period, { overflow: 'constrain' }).toString() as LocalDate;
}

/** A day plus whole months, clamped: 31 January + 1 month = 28 or 29 February. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return addPeriod(day, { months });
}

/** Days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to), { largestUnit: 'day' }).days;
}

/** ISO weekday, 1 = Monday … 7 = Sunday. */
export function weekday(day: LocalDate): number {
  return Temporal.PlainDate.from(day).dayOfWeek;
}

/** Days in the month of a day, 28–31. */
export function daysInMonth(day: LocalDate): number {
  return Temporal.PlainDate.from(day).daysInMonth;
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
