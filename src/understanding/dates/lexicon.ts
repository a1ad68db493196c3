import type { Language } from '../../kernel/index.ts';
import { fold, tokenise } from '../text/index.ts';
import type { HolidayId } from './holidays.ts';
import { LEXICON_EN } from './lexicon.en.ts';
import { LEXICON_ES } from './lexicon.es.ts';
import { LEXICON_PL } from './lexicon.pl.ts';
import { LEXICON_PT } from './lexicon.pt.ts';
import { nearKey } from './spelling.ts';

/** Words that carry no value of their own; what each means is said where the lexicon types list them. */
export type PlainClass =
  /** this, current */
  | 'this'
  /** next, following: before or after the thing it names */
  | 'next'
  /** coming, nearest: never skips the first one */
  | 'coming'
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
  /** at, around: before a clock time */
  | 'at'
  | 'oclock'
  | 'am'
  | 'pm'
  /** [20] past [4], [3] y [20] */
  | 'clockPast'
  /** [10] to [5], za [10] [5] */
  | 'clockTo'
  | 'approx'
  /** a word after which a number is no date: money, payments, percent, floor */
  | 'noun'
  | 'not'
  /** [Friday] at the latest */
  | 'byAfter'
  /** [Friday] onwards, or later */
  | 'fromAfter'
  /** payday, soon: time words that name no day */
  | 'vague';

export type WordClass = PlainClass | 'weekday' | 'month' | 'day' | 'unit' | 'partOfDay' | 'clock' | 'holiday' | 'endOf';

export const UNITS = [
  'second',
  'minute',
  'hour',
  'day',
  'night',
  'workday',
  'week',
  'fortnight',
  'weekend',
  'month',
  'quarter',
  'halfYear',
  'year',
  'decade',
] as const;

export type Unit = (typeof UNITS)[number];

export const PARTS_OF_DAY = ['morning', 'noon', 'afternoon', 'evening', 'night'] as const;

export type PartOfDay = (typeof PARTS_OF_DAY)[number];

/**
 * The words of one language. A cell lists its forms parted by `|`, in natural spelling; matching is on folded
 * text, so forms that differ only in case or diacritics are written once. `weak` forms are also ordinary words
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
  readonly holidays: Readonly<Partial<Record<HolidayId, string>>>;
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

/** What a word or phrase stands for. `value` is a number where the class has one, `name` a unit or an id. */
export interface Meaningful {
  readonly cls: WordClass;
  readonly value: number;
  readonly name: string;
  readonly weak: boolean;
}

export interface Phrase {
  readonly words: readonly string[];
  readonly means: Meaningful;
}

export type NumberKind = 'cardinal' | 'ordinal' | 'dayOrdinal';

export interface Lexicon {
  readonly language: Language;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly numbers: ReadonlyMap<string, { readonly value: number; readonly kind: NumberKind }>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly numberJoiners: ReadonlySet<string>;
  /** Single words that a typing slip may hide, by `nearKey`. */
  readonly correctable: ReadonlyMap<string, readonly string[]>;
  readonly realWords: ReadonlySet<string>;
  readonly lookalikes: ReadonlySet<string>;
  readonly nextWeekday: 'coming' | 'nextWeek';
}

const DATA: Readonly<Record<Language, LexiconData>> = {
  en: LEXICON_EN,
  pl: LEXICON_PL,
  pt: LEXICON_PT,
  es: LEXICON_ES,
};

const compiled = new Map<Language, Lexicon>();

/** The lexicon of a language, compiled at first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compile(DATA[language]);
  compiled.set(language, lexicon);
  return lexicon;
}

/** Cuts a cell of forms into folded forms. */
export function formsOf(cell: string | undefined): string[] {
  if (cell === undefined || cell === '') return [];
  return cell.split('|').map((form) => fold(form).replaceAll('-', ' ').trim());
}

function compile(data: LexiconData): Lexicon {
  const phrases = new Map<string, Phrase[]>();
  const add = (cell: string | undefined, cls: WordClass, value = 0, name = '', weak = false) => {
    for (const form of formsOf(cell)) {
      const words = tokenise(form).map((token) => token.folded);
      const list = phrases.get(words[0]!) ?? [];
      list.push({ words, means: { cls, value, name, weak } });
      phrases.set(words[0]!, list);
    }
  };
  data.weekdays.forEach((cell, i) => add(cell, 'weekday', i + 1));
  data.weekdaysWeak.forEach((cell, i) => add(cell, 'weekday', i + 1, '', true));
  data.months.forEach((cell, i) => add(cell, 'month', i + 1));
  data.monthsWeak.forEach((cell, i) => add(cell, 'month', i + 1, '', true));
  for (const [offset, cell] of Object.entries(data.days)) add(cell, 'day', Number(offset));
  for (const [offset, cell] of Object.entries(data.daysWeak)) add(cell, 'day', Number(offset), '', true);
  for (const [unit, cell] of Object.entries(data.units)) add(cell, 'unit', 0, unit);
  for (const [unit, cell] of Object.entries(data.unitsWeak)) add(cell, 'unit', 0, unit, true);
  for (const [part, cell] of Object.entries(data.partsOfDay)) add(cell, 'partOfDay', 0, part);
  for (const [minutes, cell] of Object.entries(data.clock)) add(cell, 'clock', Number(minutes));
  for (const [unit, cell] of Object.entries(data.endsOf)) add(cell, 'endOf', 0, unit);
  for (const [cls, cell] of Object.entries(data.words)) add(cell, cls as PlainClass);
  for (const [id, cell] of Object.entries(data.holidays)) add(cell, 'holiday', 0, id);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);

  return {
    language: data.language,
    phrases,
    numbers: numbersOf(data),
    ordinalEndings: new Set(formsOf(data.ordinalEndings)),
    numberJoiners: new Set(formsOf(data.numberJoiners)),
    correctable: correctableOf(data),
    realWords: new Set(formsOf(data.realWords)),
    lookalikes: new Set(data.lookalikes.split('|')),
    nextWeekday: data.nextWeekday,
  };
}

function numbersOf(data: LexiconData): Map<string, { value: number; kind: NumberKind }> {
  const numbers = new Map<string, { value: number; kind: NumberKind }>();
  const add = (cells: Readonly<Record<string, string>>, kind: NumberKind) => {
    for (const [value, cell] of Object.entries(cells)) {
      for (const form of formsOf(cell)) numbers.set(form, { value: Number(value), kind });
    }
  };
  add(data.ordinals, 'ordinal');
  add(data.dayOrdinals, 'dayOrdinal');
  add(data.cardinals, 'cardinal');
  return numbers;
}

/** Shortest date word whose misspellings are looked for, in letters. */
const CORRECTABLE_LETTERS = 5;

function correctableOf(data: LexiconData): Map<string, string[]> {
  const byKey = new Map<string, string[]>();
  const cells = [...data.weekdays, ...data.months, ...data.monthsWeak, ...Object.values(data.days)];
  for (const form of new Set(cells.flatMap(fullNames))) {
    const key = nearKey(form);
    byKey.set(key, [...(byKey.get(key) ?? []), form]);
  }
  return byKey;
}

/** The forms worth correcting to: single words, long enough, and no abbreviation of another. */
function fullNames(cell: string): string[] {
  const forms = formsOf(cell);
  return forms.filter(
    (form) =>
      form.length >= CORRECTABLE_LETTERS &&
      !form.includes(' ') &&
      !forms.some((other) => other.length > form.length + 1 && other.startsWith(form)),
  );
}
