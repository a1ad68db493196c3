import { localDateTime } from '../../kernel/index.ts';
import {
  type DateSpan,
  findDates,
  findOffsets,
  parseDateOfBirth,
  type ReadingContext,
} from '../dates/index.ts';
import { findMoney } from '../values/index.ts';
import type { Score } from './number-sets.ts';
import { type EvalRow, optionsOf } from './row.ts';

/** The moment at which rows without one are read; none of them depends on it. */
const NOW = '2026-03-10T12:00';

function contextOf(row: EvalRow): ReadingContext {
  const now = typeof row['now'] === 'string' ? row['now'].slice(0, 16) : NOW;
  return { ...optionsOf(row), now: localDateTime(now) };
}

/** Dates that stand without help from what was asked. */
function surelyHeard(row: EvalRow, context: ReadingContext): DateSpan[] {
  return findDates(row.input, context).filter(({ weak }) => !weak);
}

/** One row with accepted ISO dates in `any`: exactly one date is heard, and it is one of them. */
function scoreDate(row: EvalRow): boolean {
  const dates = new Set(surelyHeard(row, contextOf(row)).map(({ date }) => date));
  const [only] = dates;
  return dates.size === 1 && (row['any'] as readonly string[]).includes(only!);
}

/** One row of `dates`; only clean cases with a date ahead are scored. */
function scoreFutureDate(row: EvalRow): boolean | undefined {
  return row['future'] === true ? scoreDate(row) : undefined;
}

/** One row of `dates-relative`: the offset from now, unit by unit. */
function scoreOffset(row: EvalRow): boolean {
  const found = findOffsets(row.input, contextOf(row));
  const expected = row.expected as Readonly<Record<string, number>>;
  const [offset] = found;
  if (offset === undefined || found.length > 1) return false;
  const { start: _start, end: _end, text: _text, approx: _approx, ...units } = offset;
  const said: Readonly<Record<string, number>> = units;
  const names = new Set([...Object.keys(said), ...Object.keys(expected)]);
  return [...names].every((name) => said[name] === expected[name]);
}

/** Speakers of `dob-asr` and callers of `nlupp-banking` are British where they speak English. */
function british(row: EvalRow): { language: ReadingContext['language']; locale: string } {
  const { language, locale } = optionsOf(row);
  return { language, locale: language === 'en' ? 'en-GB' : locale };
}

/** True where the transcripts of a row verify a date of birth: it is the one date they can mean. */
export function verifiesBirthDate(row: EvalRow, date: string): boolean {
  const [only, ...others] = parseDateOfBirth(row['nbest'] as readonly string[], british(row));
  return others.length === 0 && only === date;
}

/** One row of `dob-asr`; only transcripts from which the date can be recovered are scored. */
function scoreBirthDate(row: EvalRow): boolean | undefined {
  return row['clean'] === true ? verifiesBirthDate(row, row.expected as string) : undefined;
}

/**
 * One row of `massive-slots`: every date named is heard; where nothing was named, no date and no amount. Rows
 * with other slots only are not scored.
 */
function scoreSlots(row: EvalRow): boolean | undefined {
  const named = row.expected as Readonly<Record<string, readonly string[]>>;
  const context = contextOf(row);
  const heard = surelyHeard(row, context);
  const { date } = named;
  if (date) return date.every((words) => covers(heard, row.input, words));
  if (Object.keys(named).length > 0) return undefined;
  return heard.length === 0 && findMoney(row.input, context).length === 0;
}

function covers(heard: readonly DateSpan[], input: string, words: string): boolean {
  const at = input.indexOf(words);
  return heard.some(({ start, end }) => start < at + words.length && end > at);
}

type CivilDate = { readonly year: number; readonly month: number; readonly day: number };

interface BankSlot {
  readonly text: string;
  readonly value: string | (CivilDate & { readonly from?: CivilDate; readonly to?: CivilDate });
}

/**
 * The single days of one row of `nlupp-banking`: each is heard, and the day is among the readings. Undefined
 * where the row names none.
 */
export function scoreBankDates(row: EvalRow): boolean | undefined {
  const { slots } = row.expected as { readonly slots: Readonly<Record<string, BankSlot>> };
  const named = ['date', 'date_from', 'date_to'].flatMap((name) => slots[name] ?? []);
  if (named.length === 0) return undefined;
  const heard = surelyHeard(row, { ...british(row), now: localDateTime('2022-03-15T09:00') });
  return named.every(({ text, value }) => {
    const at = row.input.toLowerCase().indexOf(text.toLowerCase());
    const span = heard.find(({ start, end }) => start < at + text.length && end > at);
    return span !== undefined && (typeof value === 'string' || readingsOf(span).includes(isoOf(value)));
  });
}

/** Every day that a span may stand for: its own, the other readings, and the ends of intervals. */
function readingsOf({ date, altDates = [], pastDate }: DateSpan): string[] {
  return [date, ...altDates, ...(pastDate === undefined ? [] : [pastDate])].flatMap((iso) => iso.split('/'));
}

function isoOf({ year, month, day }: CivilDate): string {
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How a row of each set of dates is scored. */
export const dateSets: Readonly<Record<string, Score>> = {
  dates: scoreFutureDate,
  'dates-formatted': scoreDate,
  'dates-relative': scoreOffset,
  'dob-asr': scoreBirthDate,
  'massive-slots': scoreSlots,
};
