import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  addDays,
  dayFromEpoch,
  daysBetween,
  epochDay,
  fromDayNumber,
  type Language,
  type LocalDateTime,
  languageOf,
  localDate,
  localDateTime,
  monthLength,
  weekday,
} from '../../kernel/index.ts';
import { findDates, findOffsets, findTimes, parseDateOfBirth } from './index.ts';

const LOCALES = ['en-US', 'en-GB', 'pl-PL', 'pt-BR', 'pt-PT', 'es-ES', 'es-MX', 'es-AR', 'es-CO'];
const LANGUAGES: readonly Language[] = ['en', 'pl', 'pt', 'es'];

const anyDay = fc
  .integer({ min: epochDay(localDate('2024-01-01')), max: epochDay(localDate('2032-12-31')) })
  .map(dayFromEpoch);

const noon = (day: string) => `${day}T12:00` as LocalDateTime;

const withYear: Intl.DateTimeFormatOptions[] = [
  { dateStyle: 'full' },
  { dateStyle: 'long' },
  { dateStyle: 'medium' },
  { dateStyle: 'short' },
  { day: '2-digit', month: '2-digit', year: 'numeric' },
];
const withoutYear: Intl.DateTimeFormatOptions[] = [
  { day: 'numeric', month: 'long' },
  { day: 'numeric', month: 'short' },
  { weekday: 'long', day: 'numeric', month: 'long' },
];

function printed(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  const at = fromDayNumber(epochDay(localDate(day)));
  const utc = Date.UTC(at.year, at.month - 1, at.day);
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(utc);
}

test('a date as any locale prints it is read back', () => {
  fc.assert(
    fc.property(
      anyDay,
      anyDay,
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...withYear),
      (day, now, locale, style) => {
        const spans = findDates(printed(day, locale, style), {
          language: languageOf(locale)!,
          locale,
          now: noon(now),
        });
        expect(spans.map(({ date }) => date)).toEqual([day]);
      },
    ),
  );
});

test('a date printed without its year is the next such day', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 0, max: 330 }),
      fc.constantFrom(...LOCALES),
      fc.constantFrom(...withoutYear),
      (now, ahead, locale, style) => {
        const day = addDays(now, ahead);
        const spans = findDates(printed(day, locale, style), {
          language: languageOf(locale)!,
          locale,
          now: noon(now),
        });
        expect(spans.map(({ date }) => date)).toEqual([day]);
      },
    ),
  );
});

const DAY_OF_MONTH: Record<Language, (day: number) => string> = {
  en: (day) =>
    `by the ${day}${['th', 'st', 'nd', 'rd'][day % 10 > 3 || (day > 10 && day < 14) ? 0 : day % 10]}`,
  pl: (day) => `do ${day}-go`,
  pt: (day) => `até o dia ${day}`,
  es: (day) => `hasta el día ${day}`,
};

test('a day of the month is this month’s or the next month’s that has it, never past', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 31 }),
      fc.constantFrom(...LANGUAGES),
      (now, day, language) => {
        const [span, ...others] = findDates(DAY_OF_MONTH[language](day), {
          language,
          locale: language,
          now: noon(now),
        });
        expect(others).toEqual([]);
        expect(span?.dateKind).toBe('by');
        const at = fromDayNumber(epochDay(localDate(span!.date)));
        expect(at.day).toBe(day);
        expect(daysBetween(now, localDate(span!.date))).toBeGreaterThanOrEqual(0);
        for (let back = addDays(localDate(span!.date), -1); back >= now; back = addDays(back, -1)) {
          expect(fromDayNumber(epochDay(back)).day).not.toBe(day);
        }
      },
    ),
  );
});

const WEEKDAYS: Record<Language, readonly string[]> = {
  en: ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday'],
  pl: ['poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek', 'sobota', 'niedziela'],
  pt: ['segunda-feira', 'terça-feira', 'quarta-feira', 'quinta-feira', 'sexta-feira', 'sábado', 'domingo'],
  es: ['lunes', 'martes', 'miércoles', 'jueves', 'viernes', 'sábado', 'domingo'],
};

test('a weekday is the next one strictly after today', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 1, max: 7 }),
      fc.constantFrom(...LANGUAGES),
      (now, day, language) => {
        const text = WEEKDAYS[language][day - 1]!;
        const [span] = findDates(text, { language, locale: language, now: noon(now) });
        const date = localDate(span!.date);
        expect(weekday(date)).toBe(day);
        expect(daysBetween(now, date)).toBeGreaterThanOrEqual(1);
        expect(daysBetween(now, date)).toBeLessThanOrEqual(7);
      },
    ),
  );
});

const AHEAD: Record<Language, (days: number) => string> = {
  en: (days) => `in ${days} days`,
  pl: (days) => `za ${days} dni`,
  pt: (days) => `daqui a ${days} dias`,
  es: (days) => `dentro de ${days} días`,
};

test('a number of days ahead is that many days from today', () => {
  fc.assert(
    fc.property(
      anyDay,
      fc.integer({ min: 2, max: 400 }),
      fc.constantFrom(...LANGUAGES),
      (now, days, language) => {
        const [span] = findDates(AHEAD[language](days), { language, locale: language, now: noon(now) });
        expect(span?.date).toBe(addDays(now, days));
      },
    ),
  );
});

const FUTURE: Record<Language, readonly string[]> = {
  en: [
    'end of the month',
    'next week',
    'this weekend',
    'mid month',
    'beginning of the month',
    'in June',
    'Easter',
  ],
  pl: [
    'koniec miesiąca',
    'w przyszłym tygodniu',
    'w weekend',
    'w połowie miesiąca',
    'na początku miesiąca',
    'Wigilia',
  ],
  pt: ['fim do mês', 'semana que vem', 'fim de semana', 'meio do mês', 'começo do mês', 'em junho', 'Natal'],
  es: [
    'fin de mes',
    'la semana que viene',
    'el finde',
    'a mediados de mes',
    'a principios de mes',
    'Navidad',
  ],
};

test('what lies ahead never ends before today', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom(...LANGUAGES), fc.nat(), (now, language, pick) => {
      const text = FUTURE[language][pick % FUTURE[language].length]!;
      const [span] = findDates(text, { language, locale: language, now: noon(now) });
      const last = span!.date.split('/').at(-1)!;
      expect(last >= now, `${text} on ${now} is ${span!.date}`).toBe(true);
    }),
  );
});

test('the end of a month is its last day', () => {
  fc.assert(
    fc.property(anyDay, fc.constantFrom('en', 'pl', 'pt', 'es'), (now, language) => {
      const text = { en: 'end of the month', pl: 'koniec miesiąca', pt: 'fim do mês', es: 'fin de mes' }[
        language
      ];
      const [span] = findDates(text, { language: language as Language, locale: language, now: noon(now) });
      const { year, month } = fromDayNumber(epochDay(now));
      expect(span?.date).toBe(`${now.slice(0, 7)}-${monthLength(year, month)}`);
    }),
  );
});

/** Pieces of dates, thrown together. */
const rubble = fc.constantFrom(
  ...'1/1/ 5 the 5th of between and from monday to next in 3 days ago end beginning first week may 12.05. 2-3- 7:30 w do od za de la del el dia que vem hace 31 2026 XII - . , last friday month after before Easter q4 1º go'.split(
    ' ',
  ),
);

test('whatever is typed, spans lie in the text, in order, with days of the calendar', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(rubble, { maxLength: 30 }).map((words) => words.join(' ')),
        fc.string({ unit: 'binary' }),
      ),
      anyDay,
      fc.constantFrom(...LANGUAGES),
      (text, now, language) => {
        const context = { language, locale: language, now: noon(now) };
        let at = 0;
        for (const span of findDates(text, context)) {
          expect(span.start).toBeGreaterThanOrEqual(at);
          expect(text.slice(span.start, span.end)).toBe(span.text);
          for (const day of [span.date, ...(span.altDates ?? [])].flatMap((date) => date.split('/'))) {
            expect(localDate(day)).toBe(day);
          }
          at = span.end;
        }
        findTimes(text, context);
        findOffsets(text, context);
        parseDateOfBirth(text, context);
      },
    ),
  );
});

test('4,000 characters of rubble take less than 20 ms', { retry: 2, timeout: 30_000 }, () => {
  const now = localDateTime('2026-03-10T10:00');
  for (const piece of ['1/1/', 'between the 5th and ', 'do 5 od 10 ', 'wednezdai ', 'last friday of the ']) {
    const text = piece.repeat(4000 / piece.length);
    for (const language of LANGUAGES) {
      const context = { language, locale: language, now };
      let quickest = Number.POSITIVE_INFINITY;
      for (let run = 0; run < 40 && quickest >= 10; run += 1) {
        const start = performance.now();
        findDates(text, context);
        quickest = Math.min(quickest, performance.now() - start);
      }
      expect(quickest, `${language} ${piece}`).toBeLessThan(20);
    }
  }
});
