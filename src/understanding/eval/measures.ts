import { findNationalIds, type NationalIdSpan } from '../values/index.ts';
import { dateSets, scoreBankDates, verifiesBirthDate } from './dates.ts';
import { isLanguageGuessed, scoreYesNoConfusion } from './intents.ts';
import { measureMoney } from './money.ts';
import { numberSets, type Score } from './number-sets.ts';
import type { EvalRow } from './row.ts';

/** Passed or failed; undefined where a row does not count. The other rows of the set are there to compare with. */
export type Measure = (row: EvalRow, at: number, rows: readonly EvalRow[]) => boolean | undefined;

const where = (applies: (row: EvalRow) => boolean, score: Score): Measure => {
  return (row) => (applies(row) ? score(row) : undefined);
};

const ofKind = (kind: string, score: Score): Measure => where((row) => row.kind === kind, score);

/** Kinds and locales are measured apart where a set has them: one measure for each that occurs. */
export const SPLITS: Readonly<Record<string, (row: EvalRow) => string | undefined>> = {
  numbers: ({ kind }) => kind,
  'dates-formatted': ({ locale }) => locale,
  ids: ({ kind }) => kind,
};

/** Further measures of a set by name, each per language. Their rows need not be those of the main score. */
export const MEASURES: Readonly<Record<string, Readonly<Record<string, Measure>>>> = {
  'money-formatted': {
    value: (row) => measureMoney(row).value,
    iso: where(
      (row) => row['ambiguousSymbol'] !== true,
      (row) => measureMoney(row).iso,
    ),
  },
  'spoken-money': { value: (row) => measureMoney(row).value, iso: (row) => measureMoney(row).iso },
  money: {
    value: where(isCore, (row) => measureMoney(row).value),
    iso: where(isCore, (row) => measureMoney(row).iso),
  },
  'spoken-cardinals': {
    core: where(isCore, numberSets['spoken-cardinals']!),
    rest: where((row) => !isCore(row), numberSets['spoken-cardinals']!),
  },
  dates: { future: dateSets['dates']! },
  'dob-asr': { clean: dateSets['dob-asr']!, 'other date refused': refusesOtherDate },
  'massive-slots': {
    'dates heard': where(({ expected }) => 'date' in (expected as object), dateSets['massive-slots']!),
    'nothing imagined': where(
      ({ expected }) => Object.keys(expected as object).length === 0,
      dateSets['massive-slots']!,
    ),
  },
  langid: {
    sentences: ofKind('sentences', isLanguageGuessed),
    'word-pairs': ofKind('word-pairs', isLanguageGuessed),
    'single-words': ofKind('single-words', isLanguageGuessed),
  },
  'nlupp-banking': { 'yes and no kept apart': scoreYesNoConfusion, 'dates heard': scoreBankDates },
};

function isCore(row: EvalRow): boolean {
  return row.core === true;
}

/** The date of the next profile of the set must not be verified by the transcripts of this one. */
function refusesOtherDate(row: EvalRow, at: number, rows: readonly EvalRow[]): boolean | undefined {
  for (let step = 1; step < rows.length; step += 1) {
    const { expected } = rows[(at + step) % rows.length]!;
    if (expected !== row.expected) return !verifiesBirthDate(row, expected as string);
  }
  return undefined;
}

interface ExpectedIds {
  readonly count: number;
  readonly spans: readonly (readonly [number, number])[];
}

/**
 * One row of `ids`: in a text every number is found whole, so that it can be hidden; a number by itself is found,
 * and not taken for its kind with a wrong check digit. Texts without a number are not scored: hiding more than
 * needed does no harm. Nor are bare check digits: `luhn` is no number of anyone where it is shorter than a card.
 */
export function scoreIds({ input, kind = '', expected }: EvalRow): boolean | undefined {
  const found = findNationalIds(input);
  if (typeof expected === 'object') {
    const { count, spans } = expected as ExpectedIds;
    if (count === 0) return undefined;
    return found.length === count && spans.every(([start, end]) => isCovered(found, start, end));
  }
  const name = kind.split('.').at(-1)!;
  if (name === 'luhn' && input.length < CARD_DIGITS_MIN) return undefined;
  if (expected === true) return isCovered(found, 0, input.length);
  return !found.some((span) => span.kind === (name === 'luhn' ? 'card' : name));
}

/** Shortest card number. Source: ISO/IEC 7812. */
const CARD_DIGITS_MIN = 12;

function isCovered(found: readonly NationalIdSpan[], start: number, end: number): boolean {
  return found.some((span) => span.start <= start && span.end >= end);
}
