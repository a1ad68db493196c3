/**
 * kernel — time, money, ids, errors, limits and the log: what every room may use.
 * Knows nothing of debts. Its entry points are plain functions and values; nothing here does I/O but the log
 * and the two system sources (clock, ids), which are passed on as arguments.
 */

export { type FakeClock, fakeClock } from './clock.fake.ts';
export { type Clock, stopwatch, systemClock } from './clock.ts';
export {
  addDays,
  addMonths,
  addMonthsToEpochDay,
  addPeriod,
  dayFromEpoch,
  dayOf,
  daysBetween,
  epochDay,
  epochMs,
  type Instant,
  instant,
  instantOf,
  isTimeZone,
  type LocalDate,
  type LocalDateTime,
  laterDay,
  localDate,
  localDateTime,
  localDateTimeAt,
  parseLocalDate,
  plusMs,
  type TimeZone,
  weekday,
} from './dates.ts';
export { dayNumber, fromDayNumber, monthLength, type YearMonthDay } from './day-number.ts';
export {
  AppError,
  assertNever,
  ERRORS,
  type ErrorCode,
  type ErrorSpec,
  formatProblem,
  invariant,
  type Problem,
} from './errors.ts';
export { bucketOf, canonicalJson, countingIds, type IdSource, randomIds, sha256 } from './ids.ts';
export { LIMITS, type Limit } from './limits.ts';
export { DEFAULT_LOCALE, LANGUAGES, type Language, type Locale, languageOf } from './locale.ts';
export { createLog, type Log, type LogFields, silentLog } from './log.ts';
export {
  allocate,
  asBasisPoints,
  type BasisPoints,
  basisPoints,
  type CurrencyCode,
  fromMajor,
  type Minor,
  type Money,
  minor,
  minorDigits,
  shareOf,
  splitIntoInstalments,
  sum,
  toMajor,
} from './money.ts';
export { POINTS, type Point, passBy, type Reach } from './reach.ts';
export { type ShiftedClock, shiftedClock } from './shifted-clock.ts';
