import { describe, expect, it } from 'vitest';
import { basisPoints, localDate, minor } from '../../kernel/index.ts';
import { writeCount, writeDate, writeMoney, writePercent } from './formats.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

describe('money in the words of a locale', () => {
  it.each([
    ['pl-PL', 'PLN', '1 234,50 zł'],
    ['pt-BR', 'BRL', 'R$ 1.234,50'],
    ['pt-PT', 'EUR', '1 234,50 €'],
    ['es-ES', 'EUR', '1.234,50 €'],
    ['es-MX', 'MXN', '$1,234.50'],
    ['en-US', 'USD', '$1,234.50'],
    ['en-GB', 'GBP', '£1,234.50'],
    ['pl-PL', 'EUR', '1 234,50 €'],
  ])('%s writes %s as %s', (locale, currency, written) => {
    expect(plain(writeMoney(minor(123_450), currency, locale))).toBe(written);
  });

  it('always shows the minor digits that the currency has, and no others', () => {
    expect(plain(writeMoney(minor(20_000), 'PLN', 'pl-PL'))).toBe('200,00 zł');
    expect(plain(writeMoney(minor(12_345), 'CLP', 'es-CL'))).toBe('$12.345');
    expect(plain(writeMoney(minor(1_234_567), 'KWD', 'en-US'))).toBe('KWD 1,234.567');
  });

  it('uses one kind of no-break space', () => {
    for (const locale of ['pl-PL', 'pt-BR', 'pt-PT', 'es-ES', 'en-US']) {
      expect(writeMoney(minor(123_456_789), 'EUR', locale)).not.toMatch(/[\u202f\u2009 ]/);
    }
  });
});

describe('days in the words of a locale', () => {
  const today = localDate('2026-11-24');
  it.each([
    ['en-GB', '2026-12-05', '5 December 2026'],
    ['en-US', '2026-12-05', 'December 5, 2026'],
    ['pl-PL', '2026-12-05', '5 grudnia 2026'],
    ['pt-BR', '2026-12-05', '5 de dezembro de 2026'],
    ['es-ES', '2026-12-05', '5 de diciembre de 2026'],
    ['en-GB', '2026-11-27', 'Friday 27 November'],
    ['en-US', '2026-11-27', 'Friday, November 27'],
    ['pl-PL', '2026-11-27', '27 listopada (piątek)'],
    ['pt-PT', '2026-11-27', '27 de novembro (sexta-feira)'],
    ['es-MX', '2026-11-27', 'viernes 27 de noviembre'],
  ])('%s writes %s as %s', (locale, date, written) => {
    expect(writeDate(localDate(date), locale, today)).toBe(written);
  });

  it('names the weekday from today to seven days ahead, and never for the past', () => {
    const write = (date: string) => writeDate(localDate(date), 'en-GB', today);
    expect(write('2026-11-24')).toBe('Tuesday 24 November');
    expect(write('2026-12-01')).toBe('Tuesday 1 December');
    expect(write('2026-12-02')).toBe('2 December 2026');
    expect(write('2026-11-23')).toBe('23 November 2026');
  });
});

describe('counts and percents', () => {
  it('are written as the locale does', () => {
    expect(plain(writeCount(1_200, 'pl-PL'))).toBe('1 200');
    expect(writePercent(basisPoints(1_250), 'pl-PL')).toBe('12,5%');
    expect(plain(writePercent(basisPoints(2_000), 'es-ES'))).toBe('20 %');
    expect(writePercent(basisPoints(3_333), 'en-GB')).toBe('33.33%');
  });
});
