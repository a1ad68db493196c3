import { addDays, daysBetween, type LocalDate, parseLocalDate } from '../../kernel/index.ts';
import type { RowReader } from './row-reader.ts';

/** Days past due that can be imported: policies begin a year before the due day, and a century is a mistake. */
const DAYS_PAST_DUE = { min: -365, max: 36_500 } as const;

const RANGE_FIX = `use a day at most ${-DAYS_PAST_DUE.min} days ahead and ${DAYS_PAST_DUE.max} days back`;

/** The due day of a case, from the one of the two columns that is filled. */
export function readDue(reader: RowReader, today: LocalDate): LocalDate {
  const day = reader.day('due_on');
  const days = reader.whole('days_past_due', DAYS_PAST_DUE);
  if (day !== undefined && days !== undefined) {
    reader.note('due_on', 'is filled, and days_past_due too', 'fill one of the two');
  }
  if (day === undefined && days === undefined) {
    reader.note('due_on', 'is missing, and days_past_due too', 'fill one of the two');
  }
  if (day !== undefined && reader.sound('due_on') && !isInRange(day, today)) {
    reader.note('due_on', 'is too far from today', RANGE_FIX);
  }
  return day ?? addDays(today, -(days ?? 0));
}

/** A due day as `YYYY-MM-DD` or as whole days past due; undefined where it is neither or out of range. */
export function dueFrom(text: string, today: LocalDate): LocalDate | undefined {
  const day = /^-?\d{1,6}$/.test(text) ? addDays(today, -Number(text)) : parseLocalDate(text);
  return day !== undefined && isInRange(day, today) ? day : undefined;
}

function isInRange(day: LocalDate, today: LocalDate): boolean {
  const days = daysBetween(day, today);
  return days >= DAYS_PAST_DUE.min && days <= DAYS_PAST_DUE.max;
}
