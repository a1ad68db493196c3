import {
  addDays,
  dayOf,
  epochMs,
  type Instant,
  type LocalDate,
  type LocalDateTime,
  type TimeZone,
  weekday,
} from '../../kernel/index.ts';
import { instantAt, localTime } from './local-time.ts';

/** Opening hours of one kind of day, `HH:mm`, from inclusive, to exclusive; null: closed all day. */
export type DayHours = readonly [from: string, to: string] | null;

/** When debtors may be contacted, in their local time. */
export interface WeekHours {
  /** Monday to Friday. */
  readonly weekdays: DayHours;
  readonly saturday: DayHours;
  readonly sunday: DayHours;
  /** A public holiday, whatever day of the week it falls on. */
  readonly holiday: DayHours;
}

export type IsHolidayOn = (day: LocalDate) => boolean;

/** The longest that is looked ahead for an opening, in days: holidays and weekends together close five in a row. */
const HORIZON_DAYS = 7;

/** Whether contact is allowed at an instant in a zone. */
function isOpen(hours: WeekHours, at: Instant, zone: TimeZone, isHoliday: IsHolidayOn): boolean {
  return isOpenLocally(hours, localTime(at, zone), isHoliday);
}

function isOpenLocally(hours: WeekHours, local: LocalDateTime, isHoliday: IsHolidayOn): boolean {
  const open = hoursOf(hours, dayOf(local), isHoliday);
  const time = local.slice(11);
  return open !== null && time >= open[0] && time < open[1];
}

/** The hours of a day: on a holiday the narrower of the holiday's and the weekday's. */
function hoursOf(hours: WeekHours, day: LocalDate, isHoliday: IsHolidayOn): DayHours {
  const number = weekday(day);
  const plain = number === 7 ? hours.sunday : number === 6 ? hours.saturday : hours.weekdays;
  if (plain === null || !isHoliday(day)) return plain;
  const { holiday } = hours;
  if (holiday === null) return null;
  const [, from] = [plain[0], holiday[0]].sort();
  const [to] = [plain[1], holiday[1]].sort();
  return from! < to! ? [from!, to!] : null;
}

/** The first instant from `from` on at which a zone is open; null where there is none within a week. */
function nextOpening(
  hours: WeekHours,
  from: Instant,
  zone: TimeZone,
  isHoliday: IsHolidayOn,
): Instant | null {
  const local = localTime(from, zone);
  if (isOpenLocally(hours, local, isHoliday)) return from;
  for (let i = 0; i <= HORIZON_DAYS; i += 1) {
    const day = addDays(dayOf(local), i);
    const open = hoursOf(hours, day, isHoliday);
    if (open === null) continue;
    const at = instantAt(`${day}T${open[0]}` as LocalDateTime, zone);
    if (epochMs(at) > epochMs(from) && isOpen(hours, at, zone, isHoliday)) return at;
  }
  return null;
}

/** Zones in which contact is not allowed at an instant. */
export function closedZones(
  hours: WeekHours,
  at: Instant,
  zones: readonly TimeZone[],
  isHoliday: IsHolidayOn,
): TimeZone[] {
  return zones.filter((zone) => !isOpen(hours, at, zone, isHoliday));
}

/** The first instant from `from` on at which all zones are open together; null where there is none. */
export function allOpenFrom(
  hours: WeekHours,
  from: Instant,
  zones: readonly TimeZone[],
  isHoliday: IsHolidayOn,
): Instant | null {
  const end = epochMs(from) + HORIZON_DAYS * 86_400_000;
  let at = from;
  while (epochMs(at) <= end) {
    const closed = closedZones(hours, at, zones, isHoliday);
    if (closed.length === 0) return at;
    let next = at;
    for (const zone of closed) {
      const opens = nextOpening(hours, at, zone, isHoliday);
      if (opens === null) return null;
      if (opens > next) next = opens;
    }
    at = next;
  }
  return null;
}

/** Whether a zone was closed at `from` and has not opened since. */
export function closedSince(
  hours: WeekHours,
  span: { readonly from: Instant; readonly to: Instant },
  zone: TimeZone,
  isHoliday: IsHolidayOn,
): boolean {
  if (isOpen(hours, span.from, zone, isHoliday)) return false;
  const opens = nextOpening(hours, span.from, zone, isHoliday);
  return opens === null || epochMs(opens) > epochMs(span.to);
}
