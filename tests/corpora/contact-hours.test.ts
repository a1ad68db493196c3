import { describe, expect, it } from 'vitest';
import { aMessage, PACKS } from '../../src/domain/contact/contact.fixture.ts';
import { judgeContact } from '../../src/domain/index.ts';
import { addDays, type Instant, instant, type LocalDate, localDate } from '../../src/kernel/index.ts';
import { isHoliday, zonesOfNumber } from '../../src/places/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface PrefixRow {
  readonly input: string;
  readonly expected: readonly string[];
}

interface HolidayRow {
  readonly country: string;
  readonly date: LocalDate;
  readonly name: string;
}

/** Some hundred thousand messages are judged. */
const PATIENCE = { timeout: 120_000 };

const PREFIXES = 'phone-prefix-timezones.jsonl';
const HOLIDAYS = 'public-holidays.jsonl';
const prefixes = corpusRows<PrefixRow>(PREFIXES);
const holidays = corpusRows<HolidayRow>(HOLIDAYS);

/** Open from–to on Monday–Friday, Saturday, Sunday; `always`: holidays are days like others. Read from the laws. */
interface Table {
  readonly week: string;
  readonly saturday: string;
  readonly sunday: string;
  readonly always?: boolean;
}

const LAW: Readonly<Record<string, Table>> = {
  US: { week: '08-21', saturday: '08-21', sunday: '08-21', always: true },
  PL: { week: '08-20', saturday: '', sunday: '' },
  // Of a debtor whose state nobody knows: open where all states are.
  BR: { week: '09-18', saturday: '', sunday: '' },
  GB: { week: '08-20', saturday: '09-17', sunday: '' },
  ES: { week: '09-21', saturday: '', sunday: '' },
  CO: { week: '07-19', saturday: '08-15', sunday: '' },
  MX: { week: '07-22', saturday: '', sunday: '' },
};

const clocks = new Map<string, Intl.DateTimeFormat>();
const told = new Map<string, { day: string; weekday: string; time: string }>();

/** Local day and time by the runtime's own calendar, not by the project's. */
function localAt(at: Instant, zone: string) {
  const key = `${zone} ${at}`;
  const before = told.get(key);
  if (before !== undefined) return before;
  let clock = clocks.get(zone);
  if (clock === undefined) {
    const digits = '2-digit' as const;
    clock = new Intl.DateTimeFormat('en-US', {
      timeZone: zone,
      hourCycle: 'h23',
      weekday: 'short',
      year: 'numeric',
      month: digits,
      day: digits,
      hour: digits,
      minute: digits,
    });
    clocks.set(zone, clock);
  }
  const parts = Object.fromEntries(clock.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
  const local = {
    day: `${parts['year']}-${parts['month']}-${parts['day']}`,
    weekday: parts['weekday']!,
    time: `${parts['hour']}:${parts['minute']}`,
  };
  told.set(key, local);
  return local;
}

const closedDays = new Set(holidays.map(({ country, date }) => `${country} ${date}`));

function lawCloses(country: string, at: Instant, zone: string): boolean {
  const { week, saturday, sunday, always } = LAW[country]!;
  const { day, weekday, time } = localAt(at, zone);
  if (always !== true && closedDays.has(`${country} ${day}`)) return true;
  const hours = weekday === 'Sat' ? saturday : weekday === 'Sun' ? sunday : week;
  const [from, to] = hours.split('-');
  return hours === '' || time < `${from}:00` || time >= `${to}:00`;
}

/** Sets of candidate zones of all prefixes, each once. */
const zoneSets = [
  ...new Map(
    prefixes.map(({ input }) => [[...zonesOfNumber(input)].sort().join(), zonesOfNumber(input)]),
  ).values(),
];

/** Days on which clocks change, and a plain week. */
const PLAIN = [
  ...['2026-03-08', '2026-03-29', '2026-10-25', '2026-11-01'].map(localDate),
  ...Array.from({ length: 7 }, (_, i) => addDays(localDate('2026-05-18'), i)),
];

/** A year's holidays of a country and the plain days. */
function daysOf(country: string): LocalDate[] {
  const own = holidays.filter((row) => row.country === country && row.date.startsWith('2026'));
  return [...new Set([...own.map(({ date }) => date), ...PLAIN])];
}

function judgeDays(countries: readonly string[], country: string | null, days: readonly LocalDate[]) {
  const packs =
    country === null
      ? PACKS
      : PACKS.filter(({ jurisdiction: own }) => 'country' in own && own.country === country);
  const counted = { allowed: 0, closed: 0, wrong: [] as string[] };
  for (const day of days) {
    for (let hour = 0; hour < 24; hour += 1) {
      const now = instant(`${day}T${String(hour).padStart(2, '0')}:00:00Z`);
      told.clear();
      for (const candidateZones of zoneSets) {
        const facts = aMessage({ now, candidateZones, case: { country }, contact: { country } });
        const { verdict } = judgeContact(packs, facts, { isHoliday, overrides: [] });
        const closed = candidateZones.some((zone) => countries.some((one) => lawCloses(one, now, zone)));
        if (closed) counted.closed += 1;
        if (verdict === 'send') counted.allowed += 1;
        if (verdict === 'send' && closed) counted.wrong.push(`${now} ${candidateZones.join(' ')}`);
      }
    }
  }
  return counted;
}

describe.runIf(corpusRuns(PREFIXES) && corpusRuns(HOLIDAYS))('contact hours', () => {
  it('know at least the zones that others know for every prefix', () => {
    const missing = prefixes.filter(
      ({ input, expected }) => !expected.every((zone) => zonesOfNumber(input).includes(zone)),
    );
    expect(missing).toEqual([]);
    expect(prefixes.length).toBeGreaterThan(2_000);
  });

  it('know the public holidays of the countries whose packs close on them', () => {
    const closing = holidays.filter(
      ({ country }) => LAW[country] !== undefined && LAW[country].always !== true,
    );
    const unknown = closing.filter(({ country, date }) => !isHoliday(country, null, date));
    expect([...new Set(unknown.map(({ country, name }) => `${country} ${name}`))]).toEqual([
      // Not a holiday of everybody: the pack of Brazil names it beside the calendar.
      "BR Public Servant's Day",
    ]);
  });

  it.each(Object.keys(LAW))('let nothing out while a candidate zone is closed: %s', PATIENCE, (country) => {
    const { allowed, closed, wrong } = judgeDays([country], country, daysOf(country));
    expect(wrong).toEqual([]);
    expect(allowed).toBeGreaterThan(100);
    expect(closed).toBeGreaterThan(100);
  });

  it(
    'let nothing out while any law may close a candidate zone, where nobody knows the country',
    PATIENCE,
    () => {
      const days = ['2026-03-27', '2026-11-12', '2026-11-15', '2026-12-08'].map(localDate);
      const { allowed, wrong } = judgeDays(Object.keys(LAW), null, days);
      expect(wrong).toEqual([]);
      expect(allowed).toBeGreaterThan(100);
    },
  );
});
