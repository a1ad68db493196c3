import { expect, it } from 'vitest';
import { DEFAULT_LOCALE, localDateTime } from '../../kernel/index.ts';
import { findOffsets } from './index.ts';

it.each([
  ['en', 'three years ago', { years: -3 }],
  ['en', 'a fortnight ago', { weeks: -2 }],
  ['en', 'in 2.5 hours', { hours: 2.5 }],
  ['en', 'a year and a half ago', { years: -1.5 }],
  ['pl', 'trzy lata temu', { years: -3 }],
  ['pl', 'tydzień temu', { weeks: -1 }],
  ['pl', 'za półtora miesiąca', { months: 1.5 }],
  ['pt', 'há dois anos', { years: -2 }],
  ['pt', '3 meses atrás', { months: -3 }],
  ['es', 'hace un año y tres meses', { years: -1, months: -3 }],
  ['es', 'anteayer', { days: -2 }],
  ['en', 'now + 1 day', { days: 1 }],
  ['en', 'now - 45 minutes', { minutes: -45 }],
  ['en', '3 years 2 months', { years: -3, months: -2 }],
  ['pt', '2 anos 5 meses', { years: -2, months: -5 }],
] as const)('%s: %s', (language, text, expected) => {
  const now = localDateTime('2026-03-10T10:00');
  expect(findOffsets(text, { language, locale: DEFAULT_LOCALE[language], now })).toMatchObject([expected]);
});
