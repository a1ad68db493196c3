import { describe, expect, it, test } from 'vitest';
import { DEFAULT_LOCALE, type Language, localDateTime } from '../../kernel/index.ts';
import { findTimes, type TimeSpan } from './index.ts';

function read(text: string, language: Language): TimeSpan[] {
  return findTimes(text, {
    language,
    locale: DEFAULT_LOCALE[language],
    now: localDateTime('2026-03-10T10:00'),
  });
}

/** `from–to`, the part of the day, `~` where weak. */
function heard(text: string, language: Language): string {
  return read(text, language)
    .map(({ timeFrom = '', timeTo, timeOfDay, weak }) => {
      const clock = timeTo === undefined ? timeFrom : `${timeFrom}–${timeTo}`;
      return `${clock}${timeOfDay ?? ''}${weak ? '~' : ''}`;
    })
    .join(', ');
}

describe('clock times and parts of the day', () => {
  it.each([
    ['en', 'call me at 5', '17:00'],
    ['en', 'after 5pm', '17:00'],
    ['en', 'before 9:30 am', '–09:30'],
    ['en', 'between 2 and 4 p.m.', '14:00–16:00'],
    ['en', 'from 9 to 5', '09:00–17:00~'],
    ['en', 'half past four', '16:30'],
    ['en', 'quarter to 6 in the morning', '05:45'],
    ['en', 'tomorrow morning', 'morning'],
    ['en', 'at noon', '12:00'],
    ['pl', 'zadzwoń o 17', '17:00'],
    ['pl', 'o piątej po południu', '17:00'],
    ['pl', 'wpół do piątej', '16:30'],
    ['pl', 'za dziesięć piąta', '16:50'],
    ['pl', 'po 16.30', '16:30'],
    ['pl', 'wieczorem', 'evening'],
    ['pl', 'od 8 do 16', '08:00–16:00~'],
    ['pt', 'depois das 18h', '18:00'],
    ['pt', 'às seis e meia da noite', '18:30'],
    ['pt', 'entre 14h e 16h', '14:00–16:00'],
    ['pt', 'à tarde', 'afternoon'],
    ['es', 'a las cinco menos cuarto', '16:45'],
    ['es', 'entre las 2 y las 4', '14:00–16:00'],
    ['es', 'antes de las 9', '–09:00'],
    ['es', 'mañana por la mañana', 'morning'],
    ['es', 'a mediodía', '12:00'],
  ] as const)('%s: %s → %s', (language, text, expected) => {
    expect(heard(text, language)).toBe(expected);
  });
});

test('an hour without morning or evening keeps its other half', () => {
  expect(read('at 5', 'en')[0]).toMatchObject({ timeFrom: '17:00', altTimes: ['05:00'] });
  expect(read('at 17', 'en')[0]).not.toHaveProperty('altTimes');
});

test('a time ruled out is marked', () => {
  expect(read('nie rano', 'pl')[0]).toMatchObject({ timeOfDay: 'morning', negated: true });
});

test('amounts, counts and lateness are no times', () => {
  expect(read('50 at 5% or 3 payments after 3 months', 'en')).toEqual([]);
  expect(read('12.50 zł', 'pl')).toEqual([]);
  expect(read('más tarde, llegué tarde', 'es')).toEqual([]);
});
