import { describe, expect, it } from 'vitest';
import { findCounts, findDurations } from './index.ts';

const OPTIONS = {
  en: { language: 'en', locale: 'en-US' },
  pl: { language: 'pl', locale: 'pl-PL' },
  pt: { language: 'pt', locale: 'pt-BR' },
  es: { language: 'es', locale: 'es-MX' },
} as const;

type Tag = keyof typeof OPTIONS;

const counts = (language: Tag, text: string) =>
  findCounts(text, OPTIONS[language]).map(({ start: _, end: __, text: ___, ...rest }) => rest);

describe('a count of instalments', () => {
  it.each([
    ['en', '6 monthly payments', { instalments: 6, period: 'month' }],
    ['en', '3x', { instalments: 3 }],
    ['en', '50 x 3', { instalments: 3 }],
    ['en', '12 equal monthly instalments', { instalments: 12, period: 'month' }],
    ['en', 'can we split it in 3', { instalments: 3 }],
    ['pl', 'w 6 ratach', { instalments: 6 }],
    ['pl', 'na sześć rat', { instalments: 6 }],
    ['pl', 'rozłożyć na 6', { instalments: 6 }],
    ['pl', 'na dwie części', { instalments: 2 }],
    ['pt', 'em 3 vezes', { instalments: 3 }],
    ['pt', 'parcelar em 10x', { instalments: 10 }],
    ['pt', '6 parcelas mensais', { instalments: 6, period: 'month' }],
    ['es', '4 cuotas iguales quincenales', { instalments: 4, period: 'fortnight' }],
    ['es', '12 mensualidades', { instalments: 12, period: 'month' }],
    ['es', 'en 3 pagos', { instalments: 3 }],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(counts(language, text)).toEqual([expected]);
  });

  it.each([
    ['en', 'I called 3 times already'],
    ['pt', 'liguei 3 vezes'],
    ['pt', 'a segunda parcela'],
    ['es', 'un pago'],
  ] as const)('is not heard in: %s: %s', (language, text) => {
    expect(counts(language, text)).toEqual([]);
  });
});

describe('a rhythm', () => {
  it.each([
    ['en', 'every two weeks', { period: 'fortnight' }],
    ['en', 'twice a month', { period: 'fortnight' }],
    ['en', '50 a month', { period: 'month' }],
    ['en', 'every other friday', { period: 'fortnight' }],
    ['en', 'every two months', { period: 'month', every: 2 }],
    ['en', 'on the 15th of every month', { period: 'month' }],
    ['pl', 'co dwa tygodnie', { period: 'fortnight' }],
    ['pl', '200 zł na miesiąc', { period: 'month' }],
    ['pl', 'raz na dwa tygodnie', { period: 'fortnight' }],
    ['pl', '2x w miesiącu', { period: 'fortnight' }],
    ['pt', 'de 15 em 15 dias', { period: 'fortnight' }],
    ['pt', 'todo dia 10', { period: 'month' }],
    ['es', 'cada quincena', { period: 'fortnight' }],
    ['es', '500 pesos al mes', { period: 'month' }],
    ['es', 'cada 3 meses', { period: 'quarter' }],
    ['en', 'every 2nd Friday', { period: 'fortnight' }],
    ['en', 'every 2nd Friday of the month', { period: 'month' }],
    ['en', 'semi-monthly', { period: 'fortnight' }],
    ['pt', 'de mês em mês', { period: 'month' }],
    ['pt', 'sexta sim, sexta não', { period: 'fortnight' }],
    ['es', 'un viernes sí y otro no', { period: 'fortnight' }],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(counts(language, text)).toEqual([expected]);
  });

  it('is no month that comes or has gone', () => {
    expect(counts('en', 'a month ago')).toEqual([]);
    expect(counts('pt', 'semana que vem')).toEqual([]);
    expect(counts('es', 'el mes que viene')).toEqual([]);
  });
});

describe('a length of time to pay over', () => {
  it.each([
    ['en', 'for a year', { durationMonths: 12 }],
    ['en', 'a 6-month plan', { durationMonths: 6 }],
    ['en', 'over 10 weeks', { durationWeeks: 10 }],
    ['en', 'in 6 months', { durationMonths: 6, maybeDate: true }],
    ['pl', 'przez pół roku', { durationMonths: 6 }],
    ['pl', 'na rok', { durationMonths: 12 }],
    ['pl', 'przez półtora roku', { durationMonths: 18 }],
    ['pt', 'durante um ano e meio', { durationMonths: 18 }],
    ['pt', 'em 12 meses', { durationMonths: 12, maybeDate: true }],
    ['es', 'por medio año', { durationMonths: 6 }],
  ] as const)('%s: %s', (language, text, expected) => {
    expect(counts(language, text)).toEqual([expected]);
  });

  it.each([
    ['pl', 'za pół roku'],
    ['pl', 'pół roku temu'],
    ['es', 'dentro de 6 meses'],
    ['es', 'hace 3 meses'],
    ['pt', 'daqui a 6 meses'],
    ['en', 'for the last 6 months'],
  ] as const)('is not a date or the past: %s: %s', (language, text) => {
    expect(counts(language, text)).toEqual([]);
  });

  it('is measured in seconds', () => {
    const seconds = (language: Tag, text: string) => findDurations(text, OPTIONS[language])[0]?.seconds;
    expect(seconds('en', 'an hour and a half')).toBe(5_400);
    expect(seconds('en', '2 hours ten')).toBe(7_800);
    expect(seconds('es', 'tres años y medio')).toBe(3.5 * 365 * 86_400);
    expect(seconds('pl', 'trzydzieści minut')).toBe(1_800);
  });
});
