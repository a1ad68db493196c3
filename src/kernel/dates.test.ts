import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  addMonthsToEpochDay,
  addPeriod,
  dayFromEpoch,
  dayOf,
  daysBetween,
  daysInMonth,
  epochDay,
  epochMs,
  instant,
  instantOf,
  isTimeZone,
  type LocalDate,
  laterDay,
  localDate,
  localDateTime,
  localDateTimeAt,
  parseLocalDate,
  plusMs,
  weekday,
} from './dates.ts';

const runs = { numRuns: 2_000 };
/** Days of the years 1–9998, so that a step of a year stays inside the calendar. */
const anyDay = fc.integer({ min: -718_796, max: 2_932_530 }).map(dayFromEpoch);

describe('calendar days', () => {
  it('are read only where the calendar has them', () => {
    expect(parseLocalDate('2024-02-29')).toBe('2024-02-29');
    for (const text of [
      '2023-02-29',
      '1900-02-29',
      '2026-13-01',
      '2026-00-10',
      '2026-04-31',
      '2026-4-3',
      '',
    ]) {
      expect(parseLocalDate(text)).toBeUndefined();
    }
    for (const text of [
      '2026/04/03',
      '20260403',
      '+2026-04-03',
      '2026-04-03T10:00',
      '２０２６-04-03',
      '2026-04--3',
    ]) {
      expect(parseLocalDate(text)).toBeUndefined();
    }
    expect(() => localDate('2026-02-30')).toThrow(RangeError);
    expect(() => addDays('tomorrow' as LocalDate, 1)).toThrow(RangeError);
  });

  it('count from 1 January 1970', () => {
    expect(epochDay(localDate('1970-01-01'))).toBe(0);
    expect(dayFromEpoch(-1)).toBe('1969-12-31');
    expect(dayFromEpoch(20_779)).toBe('2026-11-22');
  });

  it('never leave the years 0–9999', () => {
    expect(() => addDays(localDate('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(localDate('0000-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(localDate('9999-12-31'), 1)).toThrow(RangeError);
  });

  it('move by whole days and months only', () => {
    expect(() => addDays(localDate('2026-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addMonths(localDate('2026-01-01'), 0.5)).toThrow(RangeError);
  });

  it('are the same as the days of Temporal', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -300, max: 300 }), (day, step) => {
        const temporal = Temporal.PlainDate.from(day);
        expect(temporal.toString()).toBe(day);
        expect(weekday(day)).toBe(temporal.dayOfWeek);
        expect(daysInMonth(day)).toBe(temporal.daysInMonth);
        expect(addDays(day, step)).toBe(temporal.add({ days: step }).toString());
      }),
      runs,
    );
  });

  it('add periods as Temporal does', () => {
    const some = fc.integer({ min: 0, max: 400 });
    const period = fc.record({
      years: fc.integer({ min: 0, max: 20 }),
      months: some,
      weeks: some,
      days: some,
    });
    const middle = fc.integer({ min: -200_000, max: 200_000 }).map(dayFromEpoch);
    fc.assert(
      fc.property(middle, period, fc.boolean(), (day, p, back) => {
        const sign = back ? -1 : 1;
        const signed = {
          years: sign * p.years,
          months: sign * p.months,
          weeks: sign * p.weeks,
          days: sign * p.days,
        };
        expect(addMonthsToEpochDay(epochDay(day), signed.months)).toBe(
          epochDay(addMonths(day, signed.months)),
        );
        expect(addPeriod(day, signed)).toBe(Temporal.PlainDate.from(day).add(signed).toString());
      }),
      runs,
    );
  });

  it('are as far apart as Temporal says', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        const days = Temporal.PlainDate.from(a).until(Temporal.PlainDate.from(b), {
          largestUnit: 'day',
        }).days;
        expect(daysBetween(a, b)).toBe(days);
        expect(laterDay(a, b)).toBe(days > 0 ? b : a);
      }),
      runs,
    );
  });

  it('clamp at month ends, always counted from the first day', () => {
    const first = localDate('2026-01-31');
    expect([1, 2, 3, 13].map((months) => addMonths(first, months))).toEqual([
      '2026-02-28',
      '2026-03-31',
      '2026-04-30',
      '2027-02-28',
    ]);
    expect(addMonths(localDate('2023-12-31'), 2)).toBe('2024-02-29');
    expect(addMonths(localDate('2024-03-31'), -1)).toBe('2024-02-29');
  });
});

describe('times', () => {
  it('become local in a zone and come back', () => {
    const at = instant('2026-11-22T23:30:00Z');
    expect(localDateTimeAt(at, 'Europe/Warsaw')).toBe('2026-11-23T00:30');
    expect(dayOf(localDateTimeAt(at, 'America/Sao_Paulo'))).toBe('2026-11-22');
    expect(instantOf(localDateTime('2026-11-23T00:30'), 'Europe/Warsaw')).toBe(at);
  });

  it('skip the hour that summer time takes away', () => {
    const gap = localDateTime('2026-03-29T02:30');
    expect(localDateTimeAt(instantOf(gap, 'Europe/Warsaw'), 'Europe/Warsaw')).toBe('2026-03-29T03:30');
  });

  it('cut seconds and offsets off a local time', () => {
    expect(localDateTime('2026-11-22T10:05:59.999+01:00')).toBe('2026-11-22T10:05');
  });

  it('move by milliseconds', () => {
    const at = instant(1_000);
    expect(at).toBe('1970-01-01T00:00:01.000Z');
    expect(epochMs(plusMs(at, 250))).toBe(1_250);
  });

  it('are read and written as Temporal does', () => {
    const ms = fc.integer({ min: -62_000_000_000_000, max: 250_000_000_000_000 });
    fc.assert(
      fc.property(ms, (value) => {
        const temporal = Temporal.Instant.fromEpochMilliseconds(value);
        expect(instant(value)).toBe(temporal.toString({ fractionalSecondDigits: 3 }));
        expect(epochMs(instant(value))).toBe(value);
      }),
    );
  });

  it('know the zones of the runtime', () => {
    expect(isTimeZone('Europe/Lisbon')).toBe(true);
    expect(isTimeZone('Mars/Olympus')).toBe(false);
  });
});
