import { describe, expect, it } from 'vitest';
import { easterSunday, isoDay } from './days.ts';
import { type HolidayId, holidayIn, nthWeekday } from './holidays.ts';

// Source: tables of the dates of Easter.
it.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %d is %s', (year, day) => {
  expect(isoDay(easterSunday(year))).toBe(day);
});

describe('named days', () => {
  it.each([
    ['corpusChristi', 'PL', '2026-06-04'],
    ['carnival', 'BR', '2026-02-16'],
    ['thanksgiving', 'US', '2026-11-26'],
    ['blackFriday', 'US', '2026-11-27'],
    ['labourDay', 'US', '2026-09-07'],
    ['labourDay', 'ES', '2026-05-01'],
    ['mothersDay', 'PL', '2026-05-26'],
    ['mothersDay', 'GB', '2026-03-15'],
    ['mothersDay', 'US', '2026-05-10'],
    ['fathersDay', 'BR', '2026-08-09'],
    ['memorialDay', 'US', '2026-05-25'],
    ['independence', 'MX', '2026-09-16'],
    ['revolutionMx', 'MX', '2026-11-16'],
  ] as const satisfies readonly (readonly [HolidayId, string, string])[])(
    '%s in %s is %s',
    (id, region, day) => {
      expect(isoDay(holidayIn(id, 2026, region).from)).toBe(day);
    },
  );
});

it('counts weekdays of a month from either end', () => {
  expect(isoDay(nthWeekday(2026, 4, 1, 1))).toBe('2026-04-06');
  expect(isoDay(nthWeekday(2026, 12, 5, -1))).toBe('2026-12-25');
});
