import type { Language } from '../../kernel/index.ts';
import type { HolidayName } from './holidays.ts';

/** Words that carry no value of their own. */
export type PlainClass =
  /** this, current */
  | 'this'
  /** next, following: before or after the thing it names */
  | 'next'
  /** coming, nearest: never skips the first one */
  | 'coming'
  /** [the week] after next */
  | 'afterNext'
  /** since: from, and of the past */
  | 'since'
  /** last, past, previous */
  | 'last'
  /** in [3 days] */
  | 'in'
  /** [3 days] ago */
  | 'ago'
  /** hace, há [3 days] */
  | 'agoBefore'
  /** [3 days] from now, later */
  | 'later'
  /** within [3 days], in the next [3 days] */
  | 'within'
  /** [3 days] after X */
  | 'after'
  /** [3 days] from X, the words that count only a length of time */
  | 'countedFrom'
  /** [3 days] before X */
  | 'before'
  /** by, until X */
  | 'by'
  /** from, since X */
  | 'from'
  /** on, for X: the words that announce a day */
  | 'on'
  /** on, dated: words after which 12.05 is a day and no amount */
  | 'onDay'
  /** within: before a unit without a number */
  | 'during'
  | 'between'
  | 'and'
  /** the second half of a range */
  | 'to'
  | 'or'
  | 'the'
  /** article that alone makes a number a day of the month: el 5 */
  | 'theDay'
  | 'of'
  | 'begin'
  | 'mid'
  | 'end'
  | 'rest'
  | 'every'
  /** year, roku: before or after a year number */
  | 'yearWord'
  /** dia, dnia: before a day of the month */
  | 'dayWord'
  | 'a'
  | 'couple'
  | 'few'
  | 'half'
  /** [one hour] and a half */
  | 'andHalf'
  | 'quarter'
  /** one and a half in one word: półtora */
  | 'oneAndHalf'
  /** at, a las, o: a number after it is a clock time */
  | 'at'
  /** by, after, till: a number after it may be a clock time */
  | 'timeBy'
  | 'timeFrom'
  | 'oclock'
  | 'am'
  | 'pm'
  /** [20] past [4] */
  | 'clockPast'
  /** [10] to [5], [10] para as [5] */
  | 'clockTo'
  /** [5] y [20]: minutes after the hour named first */
  | 'clockAnd'
  /** [5] menos [10] */
  | 'clockLess'
  /** za [10] [5]: minutes before the hour that follows */
  | 'clockIn'
  /** half past; wpół do, half to the hour that follows */
  | 'halfPast'
  | 'halfTo'
  | 'approx'
  /** a word after which a number is no date: money, payments, percent, floor */
  | 'noun'
  /** nr, invoice: the figures after it name a document */
  | 'reference'
  | 'not'
  /** [Friday] at the latest */
  | 'byAfter'
  /** [Friday] onwards, or later */
  | 'fromAfter'
  /** payday, soon: time words that name no day */
  | 'vague';

/** Words with a value: a number, a unit, or a name. */
export type WordClass =
  | PlainClass
  | 'weekday'
  | 'month'
  | 'day'
  | 'unit'
  | 'partOfDay'
  | 'clock'
  | 'holiday'
  | 'endOf';

export type Unit =
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'night'
  | 'workday'
  | 'week'
  | 'fortnight'
  | 'weekend'
  | 'month'
  | 'quarter'
  | 'halfYear'
  | 'year'
  | 'decade';

export type PartOfDay = 'morning' | 'noon' | 'afternoon' | 'evening' | 'night';

/**
 * The words of one language. A cell lists its forms parted by `|`, in natural spelling; matching is on folded
 * text, so forms that differ only in case or diacritics are written once. `~` marks a misspelling or slang. `weak` forms are also ordinary words
 * (may, sat, out) and count only beside other date words.
 */
export interface LexiconData {
  readonly language: Language;
  /** Monday to Sunday. */
  readonly weekdays: readonly string[];
  readonly weekdaysWeak: readonly string[];
  /** January to December. */
  readonly months: readonly string[];
  readonly monthsWeak: readonly string[];
  /** Days from today → words. */
  readonly days: Readonly<Record<string, string>>;
  readonly daysWeak: Readonly<Record<string, string>>;
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  readonly unitsWeak: Readonly<Partial<Record<Unit, string>>>;
  readonly partsOfDay: Readonly<Record<PartOfDay, string>>;
  /** Minutes after midnight → words. */
  readonly clock: Readonly<Record<string, string>>;
  readonly words: Readonly<Partial<Record<PlainClass, string>>>;
  /** Words that alone say the end of a unit: eom. */
  readonly endsOf: Readonly<Partial<Record<Unit, string>>>;
  readonly holidays: Readonly<Partial<Record<HolidayName, string>>>;
  readonly cardinals: Readonly<Record<string, string>>;
  readonly ordinals: Readonly<Record<string, string>>;
  /** Ordinals in the case that marks a day of the month: piątego. */
  readonly dayOrdinals: Readonly<Record<string, string>>;
  /** Endings glued to digits that make an ordinal: th, º, -go. */
  readonly ordinalEndings: string;
  /** Words that may stand between parts of a number: and, y, e. */
  readonly numberJoiners: string;
  /** Ordinary words one typing slip away from a date word; never corrected into one. */
  readonly realWords: string;
  /** Ordinary words that only their diacritics part from a date word, in natural spelling: mają, się. */
  readonly lookalikes: string;
  /** What "next Friday" means first: the coming one, or the one of the next Monday-to-Sunday week. */
  readonly nextWeekday: 'coming' | 'nextWeek';
}
