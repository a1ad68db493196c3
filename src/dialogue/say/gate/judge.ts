import { type Locale, minorDigits, weekday } from '../../../kernel/index.ts';
import type { Allowed, AllowedDay } from './allowed.ts';
import type { Figure, Unit, WrittenNumber } from './figure.ts';
import { readDecimal } from './numbers.ts';

/** What decides how a figure is read. */
export interface Reading {
  readonly allowed: Allowed;
  readonly locale: Locale;
  readonly strict: boolean;
}

/** True where the slots vouch for the figure. */
export function isDerivable(figure: Figure, reading: Reading): boolean {
  const { days, counts } = reading.allowed;
  switch (figure.kind) {
    case 'number':
      return numberDerivable(figure.number, reading);
    case 'date': {
      const last = figure.days.at(-1)!;
      return figure.days.every((day) => {
        const same = days.filter((each) => sameDay(each, { ...figure, day }));
        const weekdayFits =
          figure.weekday === undefined || same.some(({ date }) => weekday(date) === figure.weekday);
        return (same.length > 0 && weekdayFits) || (day !== last && counts.has(day));
      });
    }
    case 'month':
      return days.some(
        ({ month, year }) => month === figure.month && (figure.year === undefined || year === figure.year),
      );
    case 'weekday':
      return days.some(({ date }) => weekday(date) === figure.weekday);
    case 'word':
      return figure.ordinal
        ? counts.has(figure.value) || days.some(({ day }) => day === figure.value)
        : wordDerivable(figure.value, figure.unit, reading.allowed);
    case 'literal':
      return false;
  }
}

function sameDay(
  allowed: AllowedDay,
  written: { day: number; month: number; year: number | undefined },
): boolean {
  return (
    allowed.day === written.day &&
    allowed.month === written.month &&
    (written.year === undefined || allowed.year === written.year)
  );
}

function wordDerivable(value: number, unit: Unit, allowed: Allowed): boolean {
  switch (unit.of) {
    case 'percent':
      return allowed.percents.has(value * 100);
    case 'money':
      return unit.currencies.some((currency) =>
        allowed.money.get(currency)?.has(value * 10 ** minorDigits(currency)),
      );
    case 'nothing':
      return allowed.counts.has(value);
    default:
      return false;
  }
}

function numberDerivable(number: WrittenNumber, reading: Reading): boolean {
  const { allowed } = reading;
  if (number.code) return false;
  switch (number.unit.of) {
    case 'magnitude':
      return false;
    case 'percent':
      return eachPart(number.digits, (part) => {
        const share = readDecimal(part, 2, false);
        return share !== undefined && allowed.percents.has(share);
      });
    case 'money': {
      const { currencies } = number.unit;
      return eachPart(number.digits, (part) => isMoney(part, currencies, allowed));
    }
    case 'cents': {
      const cents = readDecimal(number.digits, 0, true);
      return [...allowed.money.values()].some((amounts) =>
        [...amounts].some((amount) => amount % 100 === cents),
      );
    }
    case 'nothing':
      return bareDerivable(number, reading);
  }
}

/** A range (`200–300`) is as good as both its ends; any other number is one part. */
function eachPart(digits: string, fits: (part: string) => boolean): boolean {
  if (fits(digits)) return true;
  const ends = digits.split('-');
  return ends.length === 2 && ends.every(fits);
}

function isMoney(digits: string, currencies: Iterable<string>, allowed: Allowed): boolean {
  for (const currency of currencies) {
    const decimals = minorDigits(currency);
    const amounts = allowed.money.get(currency);
    const whole = amounts === undefined ? undefined : readDecimal(digits, decimals, true);
    if (whole !== undefined && amounts!.has(whole)) return true;
    if (decimals > 0 && amounts !== undefined) {
      const major = readDecimal(digits, 0, true);
      if (major !== undefined && amounts.has(major * 10 ** decimals)) return true;
    }
  }
  return false;
}

function bareDerivable({ digits, ordinal }: WrittenNumber, { allowed, locale, strict }: Reading): boolean {
  const { counts, days, phones, money } = allowed;
  if (phones.has(digits.replace(/\D/g, ''))) return true;
  if (ordinal && /^\d{1,2}$/.test(digits)) {
    return days.some(({ day }) => day === Number(digits)) || counts.has(Number(digits));
  }
  if (/^\d{4}$/.test(digits) && days.some(({ year }) => year === Number(digits))) return true;
  if (isWrittenDate(digits, days, locale)) return true;
  const isCount = (part: string) => {
    const value = readDecimal(part, 0, true);
    return value !== undefined && counts.has(value);
  };
  if (eachPart(digits, isCount)) return true;
  return !strict && isMoney(digits, money.keys(), allowed);
}

/** `2026-12-05`, `5.12.2026`, `05/12`; the month comes first in the United States only. */
function isWrittenDate(digits: string, days: readonly AllowedDay[], locale: Locale): boolean {
  const iso = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(digits);
  if (iso)
    return days.some((each) =>
      sameDay(each, { year: Number(iso[1]), month: Number(iso[3]), day: Number(iso[4]) }),
    );
  const parts = /^(\d{1,2})([-/.])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(digits);
  if (!parts) return false;
  const [first, second] = [Number(parts[1]), Number(parts[3])];
  const monthFirst = /^en(?:-US)?$/.test(locale);
  const [day, month] = monthFirst ? [second, first] : [first, second];
  const year = parts[4] === undefined ? undefined : Number(parts[4].padStart(4, '20'));
  return days.some((each) => sameDay(each, { day, month, year }));
}
