import Holidays from 'date-holidays';
import type { LocalDate } from '../kernel/index.ts';

/** Kinds of the package on which people are left in peace; `observance` and `school` are working days. */
const KINDS: readonly string[] = ['public', 'bank', 'optional'];

const years = new Map<string, ReadonlySet<string>>();

/**
 * Whether a day is a holiday in a country, or in one of its regions (`BR-SP`, null for the whole country). A
 * country that the calendar does not know has none. Pure: the calendar is computed, a year at a time, and kept.
 */
export function isHoliday(country: string, region: string | null, day: LocalDate): boolean {
  const year = day.slice(0, 4);
  const key = `${region ?? country} ${year}`;
  let days = years.get(key);
  if (days === undefined) {
    days = holidaysOf(country, region, Number(year));
    years.set(key, days);
  }
  return days.has(day);
}

/** A holiday of several days closes each of them; its hours are local to the country. */
function holidaysOf(country: string, region: string | null, year: number): ReadonlySet<string> {
  const state = region?.slice(country.length + 1);
  const calendar = state === undefined ? new Holidays(country) : new Holidays(country, state);
  const days = new Set<string>();
  for (const { date, start, end, type } of calendar.getHolidays(year) ?? []) {
    if (!KINDS.includes(type)) continue;
    const length = Math.max(1, Math.round((end.getTime() - start.getTime()) / 86_400_000));
    for (let i = 0; i < length; i += 1) {
      const first = new Date(`${date.slice(0, 10)}T00:00:00Z`);
      days.add(new Date(first.getTime() + i * 86_400_000).toISOString().slice(0, 10));
    }
  }
  return days;
}
