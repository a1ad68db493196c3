import {
  type BasisPoints,
  type CurrencyCode,
  daysBetween,
  type LocalDate,
  type Locale,
  languageOf,
  type Minor,
  minorDigits,
  toMajor,
} from '../../kernel/index.ts';

/** A date at most this many days ahead is written with its weekday and without its year. */
const WEEKDAY_DAYS_MAX = 7;

const cache = new Map<string, Intl.NumberFormat | Intl.DateTimeFormat>();

/** Making an Intl formatter costs about 50 µs, using one about 1 µs: each is made once. */
function cached<T extends Intl.NumberFormat | Intl.DateTimeFormat>(key: string, make: () => T): T {
  const found = cache.get(key);
  if (found !== undefined) return found as T;
  const made = make();
  cache.set(key, made);
  return made;
}

/** Texts remembered at most; a plan repeats its amounts, and many plans share their days. */
const REMEMBERED_MAX = 4_096;
const remembered = new Map<string, string>();

/** `Intl` takes 2 to 5 µs a figure, looking one up 0.2 µs. */
function remember(key: string, write: () => string): string {
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= REMEMBERED_MAX) remembered.clear();
  const written = withOneNoBreakSpace(write());
  remembered.set(key, written);
  return written;
}

/** Every kind of no-break space becomes U+00A0: `Intl` mixes two kinds of them between locales. */
function withOneNoBreakSpace(text: string): string {
  return text.replaceAll('\u202f', '\u00a0');
}

/** An amount as the locale writes it, always with all its minor digits: `1 200,00 zł`, `R$ 1.200,00`. */
export function writeMoney(amount: Minor, currency: CurrencyCode, locale: Locale): string {
  const digits = minorDigits(currency);
  const key = `money ${locale} ${currency}`;
  return remember(`${key} ${amount}`, () =>
    cached(
      key,
      () =>
        new Intl.NumberFormat(locale, {
          style: 'currency',
          currency,
          minimumFractionDigits: digits,
          maximumFractionDigits: digits,
          useGrouping: 'always',
        }),
    ).format(toMajor(amount, currency)),
  );
}

/** A count as the locale writes it: `12`, `1 200`. */
export function writeCount(value: number, locale: Locale): string {
  return remember(`count ${locale} ${value}`, () =>
    cached(`count ${locale}`, () => new Intl.NumberFormat(locale, { useGrouping: 'always' })).format(value),
  );
}

/** A share as the locale writes it: `12,5%`. */
export function writePercent(share: BasisPoints, locale: Locale): string {
  const format = cached(
    `percent ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }),
  );
  return withOneNoBreakSpace(format.format(share / 10_000));
}

/**
 * A day in words: `5 December 2026`, and up to seven days ahead of `today` with the weekday instead of the
 * year. Polish and Portuguese put the weekday in brackets, so that the date fits after any preposition.
 */
export function writeDate(date: LocalDate, locale: Locale, today: LocalDate): string {
  const ahead = daysBetween(today, date);
  if (ahead < 0 || ahead > WEEKDAY_DAYS_MAX) {
    return partOfDate(date, locale, { day: 'numeric', month: 'long', year: 'numeric' });
  }
  const day = partOfDate(date, locale, { day: 'numeric', month: 'long' });
  switch (languageOf(locale)) {
    case 'pl':
    case 'pt':
      return `${day} (${partOfDate(date, locale, { weekday: 'long' })})`;
    case 'es':
      return `${partOfDate(date, locale, { weekday: 'long' })} ${day}`;
    default:
      return partOfDate(date, locale, { weekday: 'long', day: 'numeric', month: 'long' });
  }
}

function partOfDate(date: LocalDate, locale: Locale, parts: Intl.DateTimeFormatOptions): string {
  const key = `date ${locale} ${Object.keys(parts).join()}`;
  return remember(`${key} ${date}`, () => {
    const [year, month, day] = date.split('-').map(Number) as [number, number, number];
    const format = cached(key, () => new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' }));
    return format.format(Date.UTC(year, month - 1, day));
  });
}
