import { fromDayNumber } from '../../kernel/index.ts';
import { type Day, monthStart, weekdayOf } from './days.ts';
import type { Unit } from './lexicon-data.ts';
import { type Found, type Meaning, mondayOf, namedMonth, stretch } from './meaning.ts';
import { yearAfter } from './month-date.ts';
import { fullYear } from './numeric-date.ts';
import {
  countsSomething,
  isAlone,
  isSymbol,
  type Reading,
  remembered,
  skip,
  skipSymbol,
  type Tag,
  tagAt,
  tagBefore,
} from './reader.ts';

type Which = 'this' | 'next' | 'coming' | 'last';

const WHICH = ['this', 'next', 'coming', 'last'] as const;

/** The longest of this, next, coming, last at a position. */
export function whichAt(reading: Reading, at: number): Tag | undefined {
  let best: Tag | undefined;
  for (const cls of WHICH) {
    const tag = tagAt(reading, at, cls);
    if (tag && (best === undefined || tag.to > best.to)) best = tag;
  }
  return best;
}

/** A week, month, quarter, year, weekend or named month: next week, el mes que viene, w czerwcu, Q3 2026. */
export function period(reading: Reading, at: number, base: Day): Found | undefined {
  return remembered(
    reading,
    { question: 'period', at, base },
    () =>
      numberedPeriod(reading, at, base) ??
      unitPeriod(reading, at, base) ??
      monthPeriod(reading, at, base) ??
      yearPeriod(reading, at),
  );
}

function unitPeriod(reading: Reading, at: number, base: Day): Found | undefined {
  const start = skip(reading, at, 'the');
  const which = whichAt(reading, at) ?? whichAt(reading, start);
  if (which) {
    const unit = tagAt(reading, skip(reading, which.to, 'the'), 'unit');
    const means = unit && !unit.weak ? unitMeaning(unit.name as Unit, which.cls as Which, base) : undefined;
    return means && { to: unit!.to, means };
  }
  const unit = tagAt(reading, start, 'unit');
  if (unit === undefined || unit.weak) return undefined;
  const after = reading.lexicon.language === 'en' ? undefined : whichAt(reading, unit.to);
  if (after) {
    const means = unitMeaning(unit.name as Unit, after.cls as Which, base);
    return means && { to: after.to, means };
  }
  const twice = tagAt(reading, unit.to, 'afterNext');
  const next = twice && unitMeaning(unit.name as Unit, 'next', base);
  if (next) return { to: twice.to, means: unitMeaning(unit.name as Unit, 'next', next.from)! };
  if (unit.name !== 'weekend') return undefined;
  return { to: unit.to, means: unitMeaning('weekend', 'this', base)! };
}

/** A unit counted from the running one. Undefined for days and hours, which are no periods. */
export function unitMeaning(unit: Unit, which: Which, base: Day): Meaning | undefined {
  const moved = which === 'this' ? 0 : which === 'last' ? -1 : 1;
  const { year, month } = fromDayNumber(base);
  switch (unit) {
    case 'week':
    case 'fortnight': {
      const monday = mondayOf(base) + moved * 7;
      return stretch(monday, monday + (unit === 'week' ? 6 : 13), unit);
    }
    case 'weekend': {
      const inWeekend = weekdayOf(base) >= 6;
      const coming = which === 'coming' || (which === 'this' && !inWeekend) ? 0 : moved;
      const saturday = mondayOf(base) + 5 + coming * 7 + (which === 'coming' && inWeekend ? 7 : 0);
      const means = stretch(saturday, saturday + 1, unit);
      return which === 'next' && !inWeekend
        ? { ...means, alts: [{ from: saturday - 7, to: saturday - 6 }] }
        : means;
    }
    case 'month':
      return months(year, month + moved, 1, unit);
    case 'quarter':
      return months(year, Math.floor((month - 1) / 3) * 3 + 1 + moved * 3, 3, unit);
    case 'halfYear':
      return months(year, Math.floor((month - 1) / 6) * 6 + 1 + moved * 6, 6, unit);
    case 'year':
      return months(year + moved, 1, 12, unit);
    case 'decade':
      return months(Math.floor(year / 10) * 10 + moved * 10, 1, 120, unit);
    default:
      return undefined;
  }
}

function months(year: number, month: number, count: number, unit: Unit): Meaning {
  return stretch(monthStart(year, month), monthStart(year, month + count) - 1, unit);
}

function monthPeriod(reading: Reading, at: number, base: Day): Found | undefined {
  const leading = reading.numbers[at];
  const after4 = leading?.digits === 4 ? tagAt(reading, leading.to, 'month') : undefined;
  const leadingYear = after4 && fullYear(leading!.value, 4, base);
  if (leadingYear) return { to: after4.to, means: months(leadingYear, after4.value, 1, 'month') };
  const which = whichAt(reading, at);
  const month = tagAt(reading, which?.to ?? at, 'month');
  if (month === undefined) return undefined;
  const dotted = isSymbol(reading, month.to, '.') && reading.tokens[month.to]!.glued;
  const year = yearAfter(reading, dotted ? month.to + 1 : month.to);
  if (year) return { to: year.to, means: months(year.value, month.value, 1, 'month') };
  const inYear = unitPeriod(reading, skip(reading, skipSymbol(reading, month.to, ','), 'of', 'the'), base);
  if (inYear?.means.unit === 'year') {
    return { to: inYear.to, means: months(fromDayNumber(inYear.means.from).year, month.value, 1, 'month') };
  }
  const after = reading.lexicon.language === 'en' ? undefined : whichAt(reading, month.to);
  const said = which ?? (after && tagAt(reading, after.to, 'unit') === undefined ? after : undefined);
  if (month.weak && !said && !announcesMonth(reading, at, month.to)) return undefined;
  const means = namedMonth(month.value, base);
  const to = said === after && after ? after.to : month.to;
  return { to, means: said ? chosenMonth(means, said.cls as Which, month.value, base) : means };
}

function chosenMonth(means: Meaning, which: Which, month: number, base: Day): Meaning {
  const now = fromDayNumber(base);
  if (which === 'last') return months(month < now.month ? now.year : now.year - 1, month, 1, 'month');
  if (which === 'next' && month === now.month) return months(now.year + 1, month, 1, 'month');
  if (which !== 'next' || month < now.month) return means;
  const later = months(now.year + 1, month, 1, 'month');
  return { ...means, alts: [{ from: later.from, to: later.to }] };
}

/** A word that is also a month (may, march, mar) is one after in, by, until, of, or alone. */
function announcesMonth(reading: Reading, from: number, to: number): boolean {
  if (isAlone(reading, from, to)) return true;
  if (isSymbol(reading, from - 1, '-') && tagBefore(reading, from - 1, 'mid') !== undefined) return true;
  if (reading.lexicon.language === 'pl' && reading.tokens[from]!.folded.length <= 3) return false;
  return (
    tagBefore(
      reading,
      from,
      'on',
      'by',
      'from',
      'of',
      'end',
      'begin',
      'mid',
      'to',
      'between',
      'in',
      'unit',
      'weekday',
    ) !== undefined
  );
}

/** Third quarter, Q3 2026, pierwszy tydzień października, the 2nd week of May. */
function numberedPeriod(reading: Reading, at: number, base: Day): Found | undefined {
  const q = quarterSign(reading, at);
  const start = skip(reading, at, 'the');
  const number = q ? undefined : (reading.numbers[start] ?? secondBeforeUnit(reading, start));
  const last = q || number ? undefined : tagAt(reading, start, 'last');
  const half = number && number.kind !== 'cardinal' ? tagAt(reading, number.to, 'half') : undefined;
  if (half) return halfOf(reading, number!.value, half.to, base);
  const unit = q ? undefined : tagAt(reading, number?.to ?? last?.to ?? at, 'unit');
  if (!q && (unit === undefined || !(last || (number && number.kind !== 'cardinal')))) return undefined;
  const name = (q ? 'quarter' : unit!.name) as Unit;
  const to = q?.to ?? unit!.to;
  const n = q?.value ?? number?.value ?? -1;
  if (name !== 'week' && name !== 'quarter' && name !== 'halfYear' && name !== 'fortnight') return undefined;
  const within = period(reading, skip(reading, to, 'of', 'the', 'yearWord'), base) ?? bareYear(reading, to);
  if (name === 'week') {
    if (within?.means.unit !== 'month' && within?.means.unit !== 'year') return undefined;
    // A week belongs to the month or year that holds its Thursday (ISO 8601).
    const monday = n < 0 ? mondayOf(within.means.to - 3) : mondayOf(within.means.from + 3) + (n - 1) * 7;
    return { to: within.to, means: stretch(monday, monday + 6, 'week') };
  }
  if (name === 'fortnight') return within?.means.unit === 'month' ? halfMonth(n, within) : undefined;
  const size = name === 'quarter' ? 3 : 6;
  if (n < 0 && within?.means.unit !== 'year') return undefined;
  const nth = n < 0 ? 12 / size : n;
  if (nth < 1 || nth > 12 / size) return undefined;
  const year = fromDayNumber(within?.means.unit === 'year' ? within.means.from : base).year;
  const means = months(year, (nth - 1) * size + 1, size, name);
  const passed = within === undefined && means.to < base;
  return {
    to: within?.means.unit === 'year' ? within.to : to,
    means: passed ? months(year + 1, (nth - 1) * size + 1, size, name) : means,
  };
}

/** segunda quinzena: the Portuguese word is a weekday everywhere else. */
function secondBeforeUnit(reading: Reading, at: number) {
  const unit = reading.tokens[at]?.folded === 'segunda' ? tagAt(reading, at + 1, 'unit') : undefined;
  return unit && { value: 2, to: at + 1, kind: 'ordinal' as const };
}

/** the second half of April, pierwsza połowa maja */
function halfOf(reading: Reading, n: number, to: number, base: Day): Found | undefined {
  const inside = skip(reading, to, 'of', 'the');
  const within = period(reading, inside, base) ?? bareUnit(reading, inside, base);
  return within?.means.unit === 'month' ? halfMonth(n, within) : undefined;
}

/** primeira quinzena de abril: the 1st to the 15th, the second half from the 16th. */
function halfMonth(n: number, { to, means }: Found): Found | undefined {
  if (n === 1) return { to, means: stretch(means.from, means.from + 14, 'day') };
  return n === 2 || n === -1 ? { to, means: stretch(means.from + 15, means.to, 'day') } : undefined;
}

function quarterSign(reading: Reading, at: number): { value: number; to: number } | undefined {
  const number = reading.tokens[at + 1];
  if (reading.tokens[at]?.folded !== 'q' || number?.kind !== 'number' || !number.glued) return undefined;
  return { value: Number(number.folded), to: at + 2 };
}

function bareYear(reading: Reading, at: number): Found | undefined {
  const year = yearAfter(reading, at);
  return year && { to: year.to, means: months(year.value, 1, 12, 'year') };
}

/** A year on its own: in 2026, rok 2026, since twenty nineteen. Round hundreds are more often money. */
function yearPeriod(reading: Reading, at: number): Found | undefined {
  const word = tagAt(reading, at, 'yearWord');
  const number = reading.numbers[word?.to ?? at];
  if (
    number === undefined ||
    number.value < 1900 ||
    number.value > 2100 ||
    (number.kind === 'ordinal' && number.digits > 0)
  ) {
    return undefined;
  }
  if (number.digits !== 0 && number.digits !== 4) return undefined;
  const after = tagAt(reading, number.to, 'yearWord');
  const named = word !== undefined || after !== undefined;
  if (!named && (number.value % 100 === 0 || !announcesYear(reading, at))) return undefined;
  if (!named && (countsSomething(reading, number.to) || isSymbol(reading, number.to, ':', '-', '/')))
    return undefined;
  return { to: after?.to ?? number.to, means: months(number.value, 1, 12, 'year') };
}

function announcesYear(reading: Reading, at: number): boolean {
  const before = tagBefore(reading, at, 'of', 'from', 'by', 'in', 'on', 'between', 'to');
  return before !== undefined && tagBefore(reading, at, 'approx', 'noun') === undefined;
}

/** A bare unit after "end of" or "5th of": the month, mês, miesiąca, cada mes. */
export function bareUnit(reading: Reading, at: number, base: Day): (Found & { every: boolean }) | undefined {
  const every = tagAt(reading, at, 'every');
  const start = every?.to ?? skip(reading, at, 'the');
  const unit = tagAt(reading, start, 'unit');
  if (unit === undefined || unit.weak) return undefined;
  const means = unitMeaning(unit.name as Unit, 'this', base);
  return means && { to: unit.to, means, every: every !== undefined };
}
