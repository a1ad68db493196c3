import type { MoneyView } from '../../contracts/index.ts';

/** Numbers, money and times as the reader writes them. */
export interface Format {
  readonly locale: string;
  money(money: MoneyView): string;
  /** A share in hundredths of a percent. */
  percent(basisPoints: number): string;
  /** Calendar day `YYYY-MM-DD`. */
  day(day: string): string;
  /** Hour and minute of an instant. */
  time(at: string): string;
  /** Day and time of an instant. */
  dayTime(at: string): string;
  /** "Today", "yesterday" or the date of an instant. */
  dayHeading(at: string, now: number): string;
  /** How long ago in the largest fitting unit: `12 min`, `3 hr`. */
  duration(ms: number): string;
  /** The name of a country by its ISO code. */
  country(code: string): string;
  /** The name of a language by its tag. */
  languageName(tag: string): string;
  /** Local time in a zone, of milliseconds since 1970. */
  timeIn(at: number, zone: string): string;
}

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** More digits before the decimal mark than any debt has. */
const MAX_DIGITS = 12;

/** Digits after the decimal mark of a currency. */
function currencyDigits(currency: string): number {
  const options = new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions();
  return options.maximumFractionDigits ?? 2;
}

/** Minor units of an amount that somebody typed in major units; undefined where it is none. */
export function parseMoney(text: string, currency: string): MoneyView | undefined {
  const plain = text.replace(/[\s\u00a0\u202f'’]/g, '');
  const mark = /[.,](?=\d{1,2}$)/.exec(plain)?.index ?? plain.length;
  const grouped = plain.slice(0, mark);
  if (!/^(\d+|\d{1,3}([.,]\d{3})+)$/.test(grouped)) return undefined;
  const whole = grouped.replace(/[.,]/g, '');
  if (whole.length > MAX_DIGITS) return undefined;
  const part = plain.slice(mark + 1);
  const digits = currencyDigits(currency);
  if (part.length > digits) return undefined;
  const amount = Number(whole + part.padEnd(digits, '0'));
  return amount > 0 ? { amount, currency } : undefined;
}

export function createFormat(locale: string): Format {
  const byCurrency = new Map<string, Intl.NumberFormat>();
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  const day = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
  const time = new Intl.DateTimeFormat(locale, { timeStyle: 'short' });
  const dayTime = new Intl.DateTimeFormat(locale, { dateStyle: 'short', timeStyle: 'short' });
  const longDay = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const dayNumber = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate()) / DAY;
  const unit = (value: number, name: string) =>
    new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'short' }).format(value);
  return {
    locale,
    money({ amount, currency }) {
      const made = byCurrency.get(currency) ?? new Intl.NumberFormat(locale, { style: 'currency', currency });
      byCurrency.set(currency, made);
      return made.format(amount / 10 ** currencyDigits(currency));
    },
    percent: (basisPoints) => percent.format(basisPoints / 10_000),
    day: (text) => day.format(new Date(`${text}T00:00:00Z`)),
    time: (at) => time.format(new Date(at)),
    dayTime: (at) => dayTime.format(new Date(at)),
    dayHeading(at, now) {
      const date = new Date(at);
      const ago = dayNumber(date) - dayNumber(new Date(now));
      return ago === 0 || ago === -1 ? relative.format(ago, 'day') : longDay.format(date);
    },
    duration(ms) {
      const positive = Math.max(0, ms);
      if (positive < HOUR) return unit(Math.floor(positive / MINUTE), 'minute');
      if (positive < DAY) return unit(Math.floor(positive / HOUR), 'hour');
      return unit(Math.floor(positive / DAY), 'day');
    },
    country: (code) => new Intl.DisplayNames(locale, { type: 'region' }).of(code) ?? code,
    languageName: (tag) => new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag,
    timeIn: (at, timeZone) =>
      new Intl.DateTimeFormat(locale, { timeStyle: 'short', timeZone }).format(new Date(at)),
  };
}
