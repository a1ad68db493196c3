import { LIMITS } from '../../kernel/index.ts';
import { type Duration, durationAt, monthsOf, secondsOf } from './durations.ts';
import type { Unit } from './lexicon-data.ts';
import { type Reading, type ReadingContext, readText, skip, tagAt, tagBefore } from './reader.ts';

/** A length of time in a message. Offsets are UTF-16, into the text given. */
export interface DurationSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Length in seconds; a month counts 30 days, a year 365. */
  readonly seconds: number;
  /** Length in months where it was said in months, quarters or years; may be a fraction. */
  readonly months?: number;
  /** What was said, unit by unit. */
  readonly parts: readonly { readonly count: number; readonly unit: Unit }[];
  /** True for a few, some, two or three. */
  readonly approx?: boolean;
}

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

/** Every length of time in a message, in order: 3 months, an hour and a half, półtora roku. Never throws. */
export function findDurations(text: string, context: ReadingContext): DurationSpan[] {
  return scan(text, context, (reading, at) => {
    const whole = tagAt(reading, at, 'whole');
    const length = durationAt(reading, whole?.to ?? at);
    if (length === undefined || !(length.counted || whole) || isClock(reading, at, length)) return undefined;
    const months = monthsOf(length);
    const value = {
      seconds: secondsOf(length),
      ...(months !== undefined && { months }),
      parts: length.parts,
      ...(length.vague && { approx: true }),
    };
    return { to: length.to, value };
  });
}

/** "after 18h", "das 9h às 11h": an hour of the day, not a length. */
function isClock(reading: Reading, at: number, { parts }: Duration): boolean {
  const figures =
    reading.tokens[at]!.kind === 'number' && parts[0]!.unit === 'hour' && reading.tokens[at + 1]!.glued;
  return figures && tagBefore(reading, at, 'at', 'timeBy', 'timeFrom', 'between', 'to', 'and') !== undefined;
}

/** Every offset from now in a message: 2 weeks ago, hace un mes, in three days, yesterday. Never throws. */
export function findOffsets(text: string, context: ReadingContext): OffsetSpan[] {
  return scan(text, context, (reading, at) => {
    const day = tagAt(reading, at, 'day');
    if (day && !day.weak) return { to: day.to, value: { days: day.value } };
    const found = before(reading, at) ?? ahead(reading, at) ?? behindOrLater(reading, at);
    return found && { to: found.to, value: unitsOf(found.length, found.sign) };
  });
}

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

function unitsOf(length: Duration, sign: 1 | -1): Partial<Record<OffsetUnit, number>> & { approx?: boolean } {
  const units: Partial<Record<OffsetUnit, number>> = {};
  for (const { count, unit } of length.parts) {
    const [name, times] = COUNTED_AS[unit];
    units[name] = (units[name] ?? 0) + sign * count * times;
  }
  return length.vague ? { ...units, approx: true } : units;
}

function scan<T>(
  text: string,
  context: ReadingContext,
  read: (reading: Reading, at: number) => { to: number; value: T } | undefined,
): ({ start: number; end: number; text: string } & T)[] {
  const reading = readText(text.slice(0, LIMITS.messageChars.value), context);
  const spans: ({ start: number; end: number; text: string } & T)[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const found = read(reading, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    const start = reading.tokens[at]!.start;
    const end = reading.tokens[found.to - 1]!.end;
    spans.push({ start, end, text: reading.text.slice(start, end), ...found.value });
    at = found.to;
  }
  return spans;
}
