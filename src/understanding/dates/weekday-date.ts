import { dayNumberAt, dayOfMonthDate } from './day-of-month.ts';
import { type Day, weekdayOf } from './days.ts';
import { durationAt, shift } from './durations.ts';
import { holidayDate } from './holiday-date.ts';
import {
  datedWeekday,
  dayOfMonth,
  type Found,
  type Meaning,
  oneDay,
  weekdayAfter,
  weekdayBefore,
  weekdayInWeek,
} from './meaning.ts';
import { monthDate } from './month-date.ts';
import { numericDate } from './numeric-date.ts';
import { period, whichAt } from './period.ts';
import {
  isAlone,
  isSymbol,
  type Reading,
  skip,
  skipSymbol,
  steps,
  type Tag,
  tagAt,
  tagBefore,
} from './reader.ts';

/** A date led by a weekday: Friday, next Friday, Friday the 6th, wednesday of next week, piątek za tydzień. */
export function weekdayDate(reading: Reading, at: number, base: Day): Found | undefined {
  const start = skip(reading, at, 'the');
  const which = whichAt(reading, at) ?? whichAt(reading, start);
  const every = which ? undefined : tagAt(reading, at, 'every');
  const weekday = tagAt(reading, which?.to ?? every?.to ?? start, 'weekday');
  if (weekday === undefined) return undefined;
  const dotted =
    isSymbol(reading, weekday.to, '.') &&
    reading.tokens[weekday.to]!.glued &&
    weekday.to + 1 < reading.tokens.length;
  const after = dotted ? weekday.to + 1 : weekday.to;
  const found =
    besideDate(reading, { weekday: weekday.value, which }, after, base) ??
    withDate(reading, weekday.value, after, base) ??
    inWeek(reading, weekday.value, after, base) ??
    inOtherWeek(reading, weekday.value, after, base);
  if (found) return found;
  if (tagAt(reading, weekday.to, 'noun') && !which && reading.lexicon.language === 'pt') return undefined;
  if (weekday.weak && !which && !every && !supports(reading, at, weekday)) return undefined;
  const twice = which ? undefined : tagAt(reading, weekday.to, 'afterNext');
  if (twice) return { to: twice.to, means: oneDay(weekdayInWeek(weekday.value, base + 7) + 7) };
  const behind = which ? undefined : whichBehind(reading, weekday.to);
  const said = which ?? behind;
  const means = chosen(reading, weekday.value, said, base);
  const vague =
    reading.lexicon.language === 'pt' && weekday.to - weekday.from === 1 && pointsAtOption(reading, weekday);
  return {
    to: behind?.to ?? weekday.to,
    means: { ...means, ...(every && { recurring: true }), ...(vague && { weak: true }) },
  };
}

/** que viene, passada after the weekday, unless it opens a period of its own. */
function whichBehind(reading: Reading, at: number): Tag | undefined {
  const tag = whichAt(reading, at);
  if (tag && reading.lexicon.language === 'en' && (tag.cls !== 'next' || !isEnd(reading, tag.to)))
    return undefined;
  return tag &&
    tagAt(reading, tag.to, 'unit') === undefined &&
    tagAt(reading, tag.to, 'weekday') === undefined
    ? tag
    : undefined;
}

function chosen(reading: Reading, weekday: number, which: Tag | undefined, base: Day): Meaning {
  const coming = weekdayAfter(weekday, base);
  const last = weekdayBefore(weekday, base);
  const past = { from: last, to: last };
  if (which?.cls === 'last') {
    const inLastWeek = weekdayInWeek(weekday, base - 7);
    return oneDay(last, inLastWeek === last ? {} : { alts: [{ from: inLastWeek, to: inLastWeek }] });
  }
  if (which?.cls !== 'next') return oneDay(coming, { past });
  const inNextWeek = weekdayInWeek(weekday, base + 7);
  const primary = reading.lexicon.nextWeekday === 'nextWeek' ? inNextWeek : coming;
  const other = primary === coming ? (inNextWeek === coming ? coming + 7 : inNextWeek) : coming;
  return oneDay(primary, { alts: [{ from: other, to: other }] });
}

/** the Monday after Easter, el viernes antes del 15, the closest Monday to Oct 5th. */
function besideDate(
  reading: Reading,
  { weekday, which }: { readonly weekday: number; readonly which: Tag | undefined },
  at: number,
  base: Day,
): Found | undefined {
  const after = tagAt(reading, at, 'after');
  const before = after ? undefined : tagAt(reading, at, 'before');
  const near = which?.cls === 'coming' && !after && !before ? tagAt(reading, at, 'to') : undefined;
  const link = after ?? before ?? near;
  const from = link && plainDate(reading, link.to, base);
  if (from === undefined) return undefined;
  const { means, to } = from;
  if (after) return { to, means: oneDay(weekdayAfter(weekday, means.to)) };
  const earlier = weekdayBefore(weekday, means.from);
  const day = near && means.from - earlier > 3 ? weekdayAfter(weekday, means.from - 1) : earlier;
  return { to, means: oneDay(day) };
}

function plainDate(reading: Reading, at: number, base: Day): Found | undefined {
  const found =
    monthDate(reading, at, base) ??
    numericDate(reading, at, base) ??
    holidayDate(reading, at, base) ??
    dayOfMonthDate(reading, at, base);
  return found?.means.unit === 'day' && !found.means.weak ? found : undefined;
}

/** Friday the 6th, lunes 4 de diciembre, Fri 12/05, domingo 31. */
function withDate(reading: Reading, weekday: number, at: number, base: Day): Found | undefined {
  let i = skipSymbol(reading, at, ',', '(', '-');
  i = skip(reading, i, 'the', 'theDay', 'dayWord');
  if (tagBefore(reading, i, 'the', 'theDay', 'dayWord') === undefined) i = skip(reading, i, 'on');
  const full = monthDate(reading, i, base) ?? numericDate(reading, i, base, weekday);
  if (full?.means.unit === 'day')
    return { to: skipSymbol(reading, full.to, ')'), means: checked(full.means, weekday, base) };
  const day = dayNumberAt(reading, i);
  if (day === undefined || tagAt(reading, day.number.to, 'unit')) return undefined;
  // "Sexta, segunda" is two weekdays, though the second is an ordinal too.
  if (tagAt(reading, day.first, 'weekday')) return undefined;
  if (tagAt(reading, day.number.to, 'am') || tagAt(reading, day.number.to, 'pm')) return undefined;
  const marked =
    day.number.kind !== 'cardinal' || tagBefore(reading, day.first, 'dayWord', 'theDay') !== undefined;
  const both = datedWeekday(weekday, day.number.value, base);
  if (both === undefined) return undefined;
  const near = both - base <= SAME_MONTH;
  if (!marked && !(day.number.value > 12 || (near && isEnd(reading, day.number.to)))) return undefined;
  if (near) return { to: day.number.to, means: oneDay(both) };
  const dated = dayOfMonth(day.number.value, base)!.from;
  const named = weekdayAfter(weekday, base);
  return {
    to: day.number.to,
    means: oneDay(both, { alts: [dated, named].map((d) => ({ from: d, to: d })), unclear: true }),
  };
}

/** Days ahead within which a weekday and a day of the month are surely meant together. */
const SAME_MONTH = 35;

/** Days back within which a weekday tells that the date of this year is meant. */
const SAME_SEASON = 60;

function isEnd(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token === undefined || (token.kind === 'symbol' && !['-', ':', '/'].includes(token.folded));
}

/**
 * A date whose weekday does not agree. The one just gone may: then that is meant. Else the date stands, and the
 * weekday is the other reading.
 */
function checked(means: Meaning, weekday: number, base: Day): Meaning {
  if (weekdayOf(means.from) === weekday) return means;
  const { past, ...ahead } = means;
  if (past && weekdayOf(past.from) === weekday && base - past.from <= SAME_SEASON) {
    return { ...ahead, ...past, alts: [{ from: means.from, to: means.to }] };
  }
  const named = weekdayAfter(weekday, base);
  return { ...means, alts: [...(means.alts ?? []), { from: named, to: named }], unclear: true };
}

/** wednesday of next week, next week's friday read the other way: weekday, then its week. */
function inWeek(reading: Reading, weekday: number, at: number, base: Day): Found | undefined {
  for (const from of steps(reading, skipSymbol(reading, at, ','), 'of', 'on', 'the')) {
    const week = period(reading, from, base);
    if (week?.means.unit === 'week')
      return { to: week.to, means: oneDay(weekdayInWeek(weekday, week.means.from)) };
  }
  return undefined;
}

/** Thursday in two weeks, piątek za tydzień, friday week: that weekday of a later week. */
function inOtherWeek(reading: Reading, weekday: number, at: number, base: Day): Found | undefined {
  const i = skipSymbol(reading, at, ',');
  const ahead = tagAt(reading, i, 'in');
  const length = durationAt(reading, ahead?.to ?? i);
  if (length === undefined || !length.parts.every(({ unit }) => unit === 'week' || unit === 'fortnight'))
    return undefined;
  const fridayWeek = !ahead && reading.lexicon.language === 'en' && !length.counted;
  if (fridayWeek) {
    return { to: length.to, means: oneDay(shift(weekdayAfter(weekday, base), 0, length, 1)) };
  }
  const ago = ahead ? undefined : tagAt(reading, length.to, 'ago');
  if (ago) return { to: ago.to, means: oneDay(weekdayInWeek(weekday, shift(base, 0, length, -1))) };
  return ahead && { to: length.to, means: oneDay(weekdayInWeek(weekday, shift(base, 0, length, 1))) };
}

/** A short or ambiguous name is a weekday only beside other words of dates, or alone. */
function supports(reading: Reading, at: number, weekday: Tag): boolean {
  if (isAlone(reading, at, weekday.to)) return true;
  if (at < weekday.from) return true;
  if (tagBefore(reading, at, 'on', 'by', 'from', 'this', 'next', 'last', 'weekday', 'day') !== undefined)
    return true;
  const or = tagBefore(reading, at, 'or', 'and', 'to');
  if (or && tagBefore(reading, or.from, 'weekday')) return true;
  if (isSymbol(reading, at - 1, ',', '-') && tagBefore(reading, at - 1, 'weekday')) return true;
  if (isSymbol(reading, weekday.to, '-') && tagAt(reading, weekday.to + 1, 'weekday')) return true;
  return (['weekday', 'clock', 'partOfDay'] as const).some(
    (cls) => tagAt(reading, weekday.to, cls) !== undefined,
  );
}

/** "a segunda", "a quarta" may be the second or fourth option; "na segunda", "até quarta" may not. */
function pointsAtOption(reading: Reading, weekday: Tag): boolean {
  const word = reading.tokens[weekday.from]!.folded;
  if (!['segunda', 'quarta', 'quinta', 'sexta'].includes(word)) return false;
  const before = reading.tokens[weekday.from - 1]?.folded;
  return before === 'a' || before === 'as' || before === 'da' || before === 'uma';
}
