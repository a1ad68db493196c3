import type { Day } from './days.ts';
import { type Found, fullDate, monthDay } from './meaning.ts';
import type { NumberAt } from './numbers.ts';
import { fullYear } from './numeric-date.ts';
import {
  belongsToNumber,
  countsSomething,
  isSymbol,
  type Reading,
  remembered,
  skip,
  skipSymbol,
  tagAt,
} from './reader.ts';

/** Months in Roman numbers, as they stand in older documents. */
export const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

interface MonthAt {
  readonly month: number;
  readonly to: number;
  readonly roman: boolean;
}

/** A year and the position after it. */
interface YearAt {
  readonly value: number;
  readonly to: number;
}

/** A date with its month in words: 5 de mayo, May 5th 2026, 5-go maja, 05-ago-2016, 5 XII 2026. */
export function monthDate(reading: Reading, at: number, base: Day): Found | undefined {
  return remembered(
    reading,
    { question: 'monthDate', at, base },
    () =>
      dayThenMonth(reading, at, base) ??
      monthThenDay(reading, at, base) ??
      yearFirst(reading, at) ??
      dayOfNumberedMonth(reading, at, base),
  );
}

/** 2019/aug/01 */
function yearFirst(reading: Reading, at: number): Found | undefined {
  const year = reading.numbers[at];
  if (year?.digits !== 4 || !isSymbol(reading, year.to, '/', '-', '.', ',')) return undefined;
  const month = tagAt(reading, year.to + 1, 'month');
  const day = month && reading.numbers[skipSymbol(reading, month.to, '/', '-', '.')];
  const means =
    day && isDay(day) && day.to > month.to + 1 ? fullDate(year.value, month.value, day.value) : undefined;
  return means && { to: day!.to, means };
}

/** el 17 del 11, dia 10 do 3, the 18th of the 7th, piątego dwunastego: the month as a number. */
function dayOfNumberedMonth(reading: Reading, at: number, base: Day): Found | undefined {
  const { language } = reading.lexicon;
  const first = skip(reading, at, 'the', 'theDay', 'dayWord');
  const day = reading.numbers[first];
  if (day === undefined || !isDay(day) || belongsToNumber(reading, first)) return undefined;
  const of = tagAt(reading, day.to, 'of');
  const inside = of ? skip(reading, of.to, 'the') : day.to;
  const month = reading.numbers[inside];
  if (month === undefined || month.value < 1 || month.value > 12 || month.digits > 2) return undefined;
  const said =
    language === 'en' || language === 'pl'
      ? day.kind !== 'cardinal' && month.kind === day.kind
      : first > at && month.kind === 'cardinal';
  if (!said || (language === 'pl' ? inside !== day.to : inside === day.to)) return undefined;
  if (
    countsSomething(reading, month.to) ||
    tagAt(reading, month.to, 'unit') ||
    tagAt(reading, month.to, 'month')
  )
    return undefined;
  const year = yearAfter(reading, month.to);
  return dated({ month: month.value, to: month.to }, day.value, base, year);
}

function dayThenMonth(reading: Reading, at: number, base: Day): Found | undefined {
  const first = skip(reading, at, 'the', 'theDay', 'dayWord');
  const day = reading.numbers[first];
  if (day === undefined || !isDay(day) || belongsToNumber(reading, first)) return undefined;
  let i = skip(reading, day.to, 'dayWord');
  const unit = tagAt(reading, i, 'unit');
  if (unit?.name === 'day' && day.kind !== 'cardinal') i = unit.to;
  const separator = separatorAt(reading, i);
  i = skipSymbol(reading, i, ',', '/', '-', '.');
  i = skip(reading, i, 'of', 'next');
  const month = monthAt(reading, skipSymbol(reading, i, '/', '-'));
  if (month === undefined) return undefined;
  const dot = isSymbol(reading, month.to, '.') && hasMore(reading, month.to + 1) ? 1 : 0;
  const year = yearAfter(reading, month.to + dot, separator);
  return dated(month, day.value, base, year);
}

function monthThenDay(reading: Reading, at: number, base: Day): Found | undefined {
  const month = monthAt(reading, at);
  if (month === undefined || month.roman) return undefined;
  if (isShortPolish(reading, month) && at > 0) return undefined;
  let i = skipSymbol(reading, month.to, '.');
  const separator = separatorAt(reading, i);
  i = skipSymbol(reading, i, ',', '/', '-');
  const after = skip(reading, i, 'the', 'theDay', 'dayWord');
  const day = reading.numbers[after];
  if (day === undefined || !isDay(day) || day.digits > 2) return undefined;
  const plain = day.kind === 'cardinal' && after === i;
  if (plain && (countsSomething(reading, day.to) || tagAt(reading, day.to, 'unit'))) return undefined;
  if (
    plain &&
    (isSymbol(reading, day.to, ':') || tagAt(reading, day.to, 'pm') || tagAt(reading, day.to, 'month'))
  )
    return undefined;
  const year = yearAfter(reading, day.to, separator);
  return dated({ month: month.month, to: day.to }, day.value, base, year);
}

/** The sign between day and month, which must stand before a two-digit year too: 5-abr-26. */
function separatorAt(reading: Reading, at: number): string | undefined {
  return isSymbol(reading, at, '/', '-', '.') ? reading.tokens[at]!.folded : undefined;
}

/** sie, lis, lip: too common as words to be a month before a number. */
function isShortPolish(reading: Reading, { to }: MonthAt): boolean {
  return reading.lexicon.language === 'pl' && tagAt(reading, to - 1, 'month')?.weak === true;
}

function isDay(day: NumberAt): boolean {
  return day.value >= 1 && day.value <= 31 && day.digits <= 2;
}

function hasMore(reading: Reading, at: number): boolean {
  return at < reading.tokens.length;
}

/** The date of a day of a month, from `base` on where no year is said; `to` ends it where no year follows. */
function dated(
  { month, to }: { readonly month: number; readonly to: number },
  date: number,
  base: Day,
  year: YearAt | undefined,
): Found | undefined {
  const means = year === undefined ? monthDay(month, date, base) : fullDate(year.value, month, date);
  return means && { to: year?.to ?? to, means };
}

function monthAt(reading: Reading, at: number): MonthAt | undefined {
  const tag = tagAt(reading, at, 'month');
  if (tag) return { month: tag.value, to: tag.to, roman: false };
  if (reading.lexicon.language !== 'pl') return undefined;
  const roman = ROMAN.indexOf(reading.tokens[at]?.raw ?? '');
  return roman < 0 ? undefined : { month: roman + 1, to: at + 1, roman: true };
}

/**
 * The year that a date or month goes on with: 2026, '26, roku 2026, twenty twenty-six; two bare digits only after
 * the `separator` that stands before the month too.
 */
export function yearAfter(reading: Reading, at: number, separator?: string): YearAt | undefined {
  let i = skipSymbol(reading, at, ',', '/', '-', '.');
  const glued = i > at;
  const separated = separator !== undefined && isSymbol(reading, at, separator);
  i = skip(reading, i, 'of', 'yearWord', 'the');
  const worded = i > at + (glued ? 1 : 0);
  const quoted = isSymbol(reading, i, "'");
  if (quoted) i += 1;
  const number = reading.numbers[i];
  if (number === undefined || number.digits === 1 || number.digits === 3) return undefined;
  if (number.kind === 'ordinal' && number.digits > 0) return undefined;
  const suffix = tagAt(reading, number.to, 'yearWord');
  if (number.digits === 2 && !(quoted || suffix || separated)) return undefined;
  if (number.digits === 0 && number.value < 1900) return undefined;
  const value = fullYear(number.value, number.digits || 4, reading.today);
  if (value === undefined || (!suffix && !worded && countsSomething(reading, number.to))) return undefined;
  if (isSymbol(reading, number.to, ':') && reading.tokens[number.to]!.glued) return undefined;
  return { value, to: suffix?.to ?? number.to };
}
