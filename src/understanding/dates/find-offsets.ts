import { LIMITS } from '../../kernel/index.ts';
import { type Duration, durationAt } from './durations.ts';
import type { Unit } from './lexicon-data.ts';
import { type Reading, type ReadingContext, readText, skip, tagAt } from './reader.ts';

/** How far a moment lies from now, unit by unit; all negative for what has been. */
export interface OffsetSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
  readonly seconds?: number;
  readonly approx?: boolean;
}

/**
 * Every offset from now in a message: 2 weeks ago, hace un mes, in three days, yesterday, now + 1 day. A bare
 * length of time is how long ago it was. Never throws.
 */
export function findOffsets(text: string, context: ReadingContext): OffsetSpan[] {
  const reading = readText(text.slice(0, LIMITS.messageChars.value), context);
  const spans: OffsetSpan[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const found = offsetAt(reading, at);
    if (found) {
      const start = reading.tokens[at]!.start;
      const end = reading.tokens[found.to - 1]!.end;
      spans.push({ start, end, text: reading.text.slice(start, end), ...found.units });
    }
    at = found?.to ?? at + 1;
  }
  return spans.length === 0 ? bareLength(reading) : spans;
}

/** A text that is a length of time and nothing else: how long something has lasted. */
function bareLength(reading: Reading): OffsetSpan[] {
  const { tokens, text } = reading;
  const length = durationAt(reading, 0);
  if (length === undefined || length.to < tokens.length) return [];
  const [start, end] = [tokens[0]!.start, tokens.at(-1)!.end];
  return [{ start, end, text: text.slice(start, end), ...unitsOf(length, -1) }];
}

function offsetAt(reading: Reading, at: number): { to: number; units: Units } | undefined {
  const day = tagAt(reading, at, 'day');
  if (day && !day.weak) return { to: day.to, units: { days: day.value } };
  const found =
    fromNow(reading, at) ?? before(reading, at) ?? ahead(reading, at) ?? behindOrLater(reading, at);
  return found && { to: found.to, units: unitsOf(found.length, found.sign) };
}

/** "now + 1 day", "now - 2 hours". */
function fromNow(reading: Reading, at: number): Offset | undefined {
  const sign = reading.tokens[at + 1]?.folded;
  if (reading.tokens[at]?.folded !== 'now' || (sign !== '+' && sign !== '-')) return undefined;
  const length = durationAt(reading, at + 2);
  return length && { to: length.to, length, sign: sign === '+' ? 1 : -1 };
}

type Units = Partial<Record<OffsetUnit, number>> & { readonly approx?: boolean };

interface Offset {
  readonly to: number;
  readonly length: Duration;
  readonly sign: 1 | -1;
}

function before(reading: Reading, at: number): Offset | undefined {
  const lead = tagAt(reading, at, 'agoBefore');
  const length = lead && durationAt(reading, skip(reading, lead.to, 'approx'));
  return length?.counted ? { to: length.to, length, sign: -1 } : undefined;
}

function ahead(reading: Reading, at: number): Offset | undefined {
  for (const cls of ['within', 'in'] as const) {
    const lead = tagAt(reading, at, cls);
    const length = lead && durationAt(reading, skip(reading, lead.to, 'approx'));
    if (length && (length.counted || reading.lexicon.language === 'pl'))
      return { to: length.to, length, sign: 1 };
  }
  return undefined;
}

function behindOrLater(reading: Reading, at: number): Offset | undefined {
  const length = durationAt(reading, at);
  if (length === undefined || !(length.counted || reading.lexicon.language === 'pl')) return undefined;
  const ago = tagAt(reading, length.to, 'ago');
  const later = tagAt(reading, length.to, 'later');
  if (ago) return { to: ago.to, length, sign: -1 };
  return later && { to: later.to, length, sign: 1 };
}

type OffsetUnit = 'years' | 'months' | 'weeks' | 'days' | 'hours' | 'minutes' | 'seconds';

const COUNTED_AS: Readonly<Record<Unit, readonly [OffsetUnit, number]>> = {
  second: ['seconds', 1],
  minute: ['minutes', 1],
  hour: ['hours', 1],
  day: ['days', 1],
  night: ['days', 1],
  workday: ['days', 1],
  week: ['weeks', 1],
  weekend: ['weeks', 1],
  fortnight: ['weeks', 2],
  month: ['months', 1],
  quarter: ['months', 3],
  halfYear: ['months', 6],
  year: ['years', 1],
  decade: ['years', 10],
};

function unitsOf(length: Duration, sign: 1 | -1): Units {
  const units: Partial<Record<OffsetUnit, number>> = {};
  for (const { count, unit } of length.parts) {
    const [name, times] = COUNTED_AS[unit];
    units[name] = (units[name] ?? 0) + sign * count * times;
  }
  return length.vague ? { ...units, approx: true } : units;
}
