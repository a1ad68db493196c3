import { fromDayNumber } from '../../kernel/index.ts';
import { type Day, plusMonths, weekdayOf } from './days.ts';
import { holidayDate } from './holiday-date.ts';
import { nthWeekday } from './holidays.ts';
import type { Unit } from './lexicon-data.ts';
import {
  dayOfMonth,
  type Found,
  type Meaning,
  monthOf,
  oneDay,
  type Stretch,
  stretch,
  weekdayAfter,
} from './meaning.ts';
import { monthDate } from './month-date.ts';
import { bareUnit, period, unitMeaning } from './period.ts';
import { countsSomething, isSymbol, type Reading, skip, skipSymbol, steps, tagAt } from './reader.ts';

type Part = 'begin' | 'mid' | 'end' | 'rest';

const PARTS = ['begin', 'mid', 'end', 'rest'] as const;

/** Words that need no "of" after them in English: early June, mid-month, late July. */
const WITHOUT_OF: ReadonlySet<string> = new Set(['early', 'late', 'mid', 'middle']);

/** Words for the middle that are also half of an amount: only "metade do mês" is a part of the month. */
const SHARES: ReadonlySet<string> = new Set(['metade', 'mitad']);

/** The beginning, middle, end or rest of a period: fin de mes, połowa lipca, mid-June, eom. */
export function periodPart(reading: Reading, at: number, base: Day): Found | undefined {
  const short = tagAt(reading, at, 'endOf');
  if (short?.name === 'day') return endOfDay(reading, short.to, base);
  if (short)
    return {
      to: short.to,
      means: partMeaning('end', unitMeaning(short.name as Unit, 'this', base)!, base, true),
    };
  const start = skip(reading, at, 'the');
  if (tagAt(reading, start, 'unit')?.name === 'weekend') return undefined;
  for (const part of PARTS) {
    const tag = tagAt(reading, start, part) ?? tagAt(reading, at, part);
    if (tag === undefined) continue;
    const gap = skipSymbol(reading, tag.to, '-');
    const inside = skip(reading, gap, 'of', 'the', 'on');
    if (reading.lexicon.language === 'en' && inside === gap && !freeOfOf(reading, tag.to, part)) continue;
    if (SHARES.has(reading.tokens[tag.to - 1]!.folded) && !saysOf(reading, gap)) continue;
    for (const from of steps(reading, gap, 'of', 'the', 'on')) {
      const whole = period(reading, from, base);
      if (whole && whole.means.unit !== 'weekend')
        return { to: whole.to, means: partMeaning(part, whole.means, base, false) };
    }
    const bare = bareUnit(reading, inside, base);
    if (bare) {
      const means = partMeaning(part, bare.means, base, true);
      return { to: bare.to, means: bare.every ? { ...means, recurring: true } : means };
    }
  }
  return undefined;
}

/** eod, end of day Friday: by that day. */
function endOfDay(reading: Reading, to: number, base: Day): Found {
  const on = skip(reading, to, 'on', 'of', 'the');
  const weekday = tagAt(reading, on, 'weekday');
  if (weekday && !weekday.weak) {
    return { to: weekday.to, means: oneDay(weekdayAfter(weekday.value, base), { kind: 'by' }) };
  }
  const day = tagAt(reading, on, 'day');
  if (day && !day.weak) return { to: day.to, means: oneDay(reading.today + day.value, { kind: 'by' }) };
  return { to, means: oneDay(reading.today) };
}

function freeOfOf(reading: Reading, to: number, part: Part): boolean {
  return (
    WITHOUT_OF.has(reading.tokens[to - 1]!.folded) ||
    reading.tokens[to - 1]!.folded === 'of' ||
    part === 'rest'
  );
}

function saysOf({ tokens }: Reading, at: number): boolean {
  return tokens[at]?.folded.startsWith('d') === true;
}

/** `floating` where the period was not named (the month): a part already gone is the next one's. */
function partMeaning(part: Part, whole: Meaning, base: Day, floating: boolean): Meaning {
  const { unit, from, to } = whole;
  if (part === 'rest') return stretch(Math.max(from, base), Math.max(to, base), unit);
  if (part === 'end') return endOf(whole, base);
  const piece = pieceOf(part, whole);
  const lastChance = part === 'begin' ? piece.from + BEGINNING_DAYS : piece.to;
  if (!floating || lastChance >= base) return piece;
  const next = unitMeaning(unit, 'next', base) ?? monthOf(base, 1);
  return { ...pieceOf(part, next), past: { from, to: piece.to } };
}

function endOf({ unit, to }: Meaning, base: Day): Meaning {
  if (unit === 'week') {
    const friday = to - 2;
    return oneDay(to, friday >= base ? { alts: [{ from: friday, to: friday }] } : {});
  }
  return oneDay(to);
}

/** Days into a month from which "the beginning of the month" is the next one's. */
const BEGINNING_DAYS = 5;

/** The first ten days or the middle ten of a month; of longer periods the first or the middle month. */
function pieceOf(part: 'begin' | 'mid', { unit, from, to }: Meaning): Meaning {
  if (unit === 'week') {
    return part === 'begin'
      ? oneDay(from, { alts: [{ from, to: from + 1 }] })
      : stretch(from + 2, from + 3, 'day');
  }
  if (unit === 'month') {
    const start = part === 'begin' ? from : from + 10;
    const exact = part === 'begin' ? from : from + 14;
    return stretch(start, start + 9, 'day', { alts: [{ from: exact, to: exact }] });
  }
  const length = Math.round((to - from + 1) / 30.4);
  const start = part === 'begin' ? from : plusMonths(from, Math.floor(length / 2) - (length >= 6 ? 1 : 0));
  return stretch(start, Math.min(to, plusMonths(start, length >= 6 ? 2 : 1) - 1), 'month');
}

/** "30 al mes", "30 por mes": thirty each month, and no day of it. */
const EACH: ReadonlySet<string> = new Set(['al', 'por', 'a', 'ao']);

/** A numbered day of a month: the 20th of next month, el 5 de cada mes, 10-go każdego miesiąca. */
export function dayInMonth(reading: Reading, at: number, base: Day): Found | undefined {
  const first = skip(reading, at, 'the', 'theDay', 'dayWord');
  const number = reading.numbers[first];
  if (number === undefined || number.value < 1 || number.value > 31 || number.digits > 2) return undefined;
  let i = number.to;
  const unit = tagAt(reading, i, 'unit');
  if (unit?.name === 'day') i = unit.to;
  const inside = skip(reading, skipSymbol(reading, i, ','), 'of', 'the');
  if (number.kind === 'cardinal' && first === at && inside === i && reading.lexicon.language !== 'pl')
    return undefined;
  if (number.kind === 'cardinal' && first === at && EACH.has(reading.tokens[i]?.folded ?? ''))
    return undefined;
  for (const from of steps(reading, skipSymbol(reading, i, ','), 'of', 'the')) {
    const whole = period(reading, from, base);
    if (whole?.means.unit === 'month' && !tagAt(reading, from, 'month'))
      return inMonth(number.value, whole, base);
  }
  const bare = bareUnit(reading, inside, base);
  if (bare?.means.unit !== 'month') return undefined;
  if (inside === i && !bare.every && unit?.name !== 'day') return undefined;
  const means = dayOfMonth(number.value, base);
  return means && { to: bare.to, means: bare.every ? { ...means, recurring: true } : means };
}

function inMonth(date: number, whole: Found, base: Day): Found | undefined {
  const day = whole.means.from + date - 1;
  if (day <= whole.means.to) return { to: whole.to, means: oneDay(day) };
  const later = dayOfMonth(date, whole.means.to + 1);
  const last = whole.means.to;
  return (
    later && {
      to: whole.to,
      means: oneDay(later.from >= base ? later.from : last, {
        alts: [{ from: last, to: last }],
        unclear: true,
      }),
    }
  );
}

/** A month and then its day: next month on the 5th, mês que vem dia 10. */
export function monthThenItsDay(reading: Reading, at: number, base: Day): Found | undefined {
  const whole = period(reading, at, base);
  if (whole?.means.unit !== 'month') return undefined;
  const gap = skipSymbol(reading, whole.to, ',');
  const first = skip(reading, gap, 'on', 'the', 'theDay', 'dayWord');
  const number = reading.numbers[first];
  if (number === undefined || number.digits > 2 || countsSomething(reading, number.to)) return undefined;
  if (
    tagAt(reading, number.to, 'unit') ||
    tagAt(reading, number.to, 'month') ||
    isSymbol(reading, number.to, ':')
  )
    return undefined;
  const marked =
    number.kind !== 'cardinal' || tagAt(reading, first - 1, 'dayWord') || tagAt(reading, first - 1, 'theDay');
  return marked && number.value >= 1 && number.value <= 31
    ? inMonth(number.value, { ...whole, to: number.to }, base)
    : undefined;
}

/** The first Monday of June, ostatni piątek miesiąca, último día hábil del mes. */
export function nthDayOfMonth(reading: Reading, at: number, base: Day): Found | undefined {
  const start = skip(reading, at, 'the');
  const last = tagAt(reading, start, 'last') ?? tagAt(reading, at, 'last');
  const number = last ? undefined : reading.numbers[start];
  if (!last && (number === undefined || number.value < 1 || number.value > 23)) return undefined;
  const n = last ? -1 : number!.value;
  const i = last?.to ?? number!.to;
  const weekday = tagAt(reading, i, 'weekday');
  const unit = weekday ? undefined : tagAt(reading, i, 'unit');
  if (!weekday && unit?.name !== 'workday' && unit?.name !== 'day') return undefined;
  if (!last && (number!.kind === 'cardinal' || (weekday && number!.value > 5))) return undefined;
  const inside = skip(reading, weekday?.to ?? unit!.to, 'of', 'the');
  const from = weekday?.to ?? unit!.to;
  const after = weekday && n > 0 ? tagAt(reading, from, 'after') : undefined;
  const counted = after && (holidayDate(reading, after.to, base) ?? monthDate(reading, after.to, base));
  if (counted) {
    return { to: counted.to, means: oneDay(weekdayAfter(weekday!.value, counted.means.to) + (n - 1) * 7) };
  }
  const whole = monthAfter(reading, from, inside, base) ?? runningMonth(unit?.name, from, base);
  if (whole === undefined) return undefined;
  const find = (month: Stretch) => nthIn(month, n, weekday?.value, unit?.name);
  let day = find(whole.means);
  if (whole.floating && day < base) day = find(monthOf(base, 1));
  return { to: whole.to, means: oneDay(day, whole.every ? { recurring: true } : {}) };
}

function monthAfter(reading: Reading, from: number, inside: number, base: Day) {
  for (const at of steps(reading, from, 'of', 'the')) {
    const whole = period(reading, at, base);
    if (whole?.means.unit === 'month') return { ...whole, floating: false, every: false };
  }
  const bare = bareUnit(reading, inside, base);
  return bare?.means.unit === 'month' ? { ...bare, floating: true } : undefined;
}

/** "the fifth working day" without a month is one of every month. */
function runningMonth(unit: string | undefined, to: number, base: Day) {
  return unit === 'workday' ? { to, means: monthOf(base), floating: true, every: false } : undefined;
}

function nthIn(month: Stretch, n: number, weekday: number | undefined, unit: string | undefined): Day {
  const { year, month: index } = fromDayNumber(month.from);
  if (weekday !== undefined) return nthWeekday(year, index, weekday, n);
  if (unit !== 'workday') return n < 0 ? month.to : month.from + n - 1;
  let day = n < 0 ? month.to : month.from;
  for (let left = Math.abs(n); ; day += n < 0 ? -1 : 1) {
    if (weekdayOf(day) <= 5) left -= 1;
    if (left === 0) return day;
  }
}
