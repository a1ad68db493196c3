import type { Day } from './days.ts';
import { dayOfMonth, type Found } from './meaning.ts';
import type { NumberAt } from './numbers.ts';
import {
  belongsToNumber,
  countsSomething,
  isAlone,
  isSymbol,
  type Reading,
  skip,
  tagAt,
  tagBefore,
} from './reader.ts';

/** How sure it is that a number is a day of the month. */
type Sureness = 'sure' | 'weak' | 'no';

/** A day of the month with no month named: the 5th, el 15, dia 10, 5-go, piątego. */
export function dayOfMonthDate(reading: Reading, at: number, base: Day): Found | undefined {
  const day = dayNumberAt(reading, at);
  if (day === undefined) return undefined;
  const sureness = surenessOf(reading, at, day);
  if (sureness === 'no') return undefined;
  const means = dayOfMonth(day.number.value, base);
  if (means === undefined) return undefined;
  return { to: day.number.to, means: { ...means, ...(sureness === 'weak' && { weak: true }) } };
}

export interface DayNumberAt {
  readonly number: NumberAt;
  /** Where the number stands, after the articles and "day" words before it. */
  readonly first: number;
}

/** A number from 1 to 31 that nothing after it makes into something else. */
export function dayNumberAt(reading: Reading, at: number): DayNumberAt | undefined {
  const first = skip(reading, at, 'the', 'theDay', 'dayWord');
  const number = reading.numbers[first];
  if (number === undefined || number.value < 1 || number.value > 31 || number.digits > 2) return undefined;
  if (belongsToNumber(reading, first) || countsSomething(reading, number.to)) return undefined;
  if (isSymbol(reading, number.to, ':', '/') && reading.tokens[number.to]!.glued) return undefined;
  if (tagAt(reading, number.to, 'oclock') && !tagAt(reading, first - 1, 'dayWord')) return undefined;
  if (reading.numbers[number.to] && reading.tokens[number.to]!.glued) return undefined;
  return { number, first };
}

function surenessOf(reading: Reading, at: number, { number, first }: DayNumberAt): Sureness {
  const { language } = reading.lexicon;
  if (language !== 'en' && endsWith(reading, at, first, 'dayWord')) return 'sure';
  if (tagAt(reading, number.to, 'unit') && number.kind !== 'dayOrdinal') return 'no';
  if (language === 'en') return englishSureness(reading, at, number, first);
  if (number.kind === 'dayOrdinal') return polishSureness(reading, number);
  if (endsWith(reading, at, first, 'theDay')) {
    return number.kind === 'cardinal' && number.value > 1 ? 'sure' : 'weak';
  }
  if (language === 'pl' && number.kind === 'ordinal' && number.value > 20) {
    return number.value % 10 === 0 ? 'no' : 'sure';
  }
  if (clockFollows(reading, number.to)) return 'no';
  if (isAlone(reading, at, number.to)) return reading.expectsDate ? 'sure' : 'no';
  if (language === 'es') return 'no';
  return tagBefore(reading, at, 'by', 'from', 'every', 'after') || reading.expectsDate ? 'weak' : 'no';
}

function englishSureness(reading: Reading, at: number, number: NumberAt, first: number): Sureness {
  const article = first > at;
  const announced =
    tagBefore(reading, at, 'onDay', 'by', 'from', 'to', 'between', 'every', 'after') !== undefined;
  if (number.kind !== 'cardinal') {
    if (number.digits > 0 || (announced && (article || number.value > 3))) return 'sure';
    if (number.value > 10) return article || !followedByNoun(reading, number.to) ? 'sure' : 'weak';
    return article ? 'weak' : 'no';
  }
  if (clockFollows(reading, number.to)) return 'no';
  if (isAlone(reading, at, number.to)) return reading.expectsDate ? 'sure' : 'no';
  return article && number.digits > 0 ? 'weak' : 'no';
}

/** "pierwszego, drugiego, trzeciego" before a noun in -a or -u count something: drugiego banku. */
function polishSureness(reading: Reading, number: NumberAt): Sureness {
  const next = reading.tokens[number.to];
  const counting =
    number.digits === 0 && number.value <= 3 && next?.kind === 'word' && /[au]$/.test(next.folded);
  return counting ? 'weak' : 'sure';
}

function endsWith(reading: Reading, at: number, first: number, cls: 'dayWord' | 'theDay'): boolean {
  const tag = tagBefore(reading, first, cls);
  return tag !== undefined && tag.to > at;
}

/** pm, o'clock and the like make a clock time of a number. */
function clockFollows(reading: Reading, at: number): boolean {
  return (['am', 'pm', 'oclock', 'partOfDay'] as const).some((cls) => tagAt(reading, at, cls) !== undefined);
}

/** A plain word right after, that is no word of dates: "the first proposal". */
function followedByNoun(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  if (token?.kind !== 'word') return false;
  if (reading.tagsAt[at]!.some((tag) => tag.cls !== 'noun')) return false;
  return token.folded.length > 3;
}
