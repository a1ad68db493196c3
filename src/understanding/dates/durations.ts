import { type Day, plusMonths, weekdayOf } from './days.ts';
import type { Unit } from './lexicon-data.ts';
import { isSymbol, type Reading, remembered, skip, tagAt } from './reader.ts';

/** A length of time as it was said. */
export interface Duration {
  readonly parts: readonly { readonly count: number; readonly unit: Unit }[];
  /** Position after it. */
  readonly to: number;
  /** True for a few, some, two or three. */
  readonly vague: boolean;
  /** False where no number stood before the unit: "za tydzień", "the week". */
  readonly counted: boolean;
}

interface Quantity {
  readonly count: number;
  readonly to: number;
  readonly vague: boolean;
}

/** Reads a length of time: 2 weeks, an hour and a half, 1h30, półtora roku, una semana y media. */
export function durationAt(reading: Reading, at: number): Duration | undefined {
  return remembered(reading, { question: 'duration', at, base: reading.today }, () =>
    readDuration(reading, at),
  );
}

function readDuration(reading: Reading, at: number): Duration | undefined {
  const first = partAt(reading, at);
  if (first === undefined) return undefined;
  const parts = [{ count: first.count, unit: first.unit }];
  let { to, vague } = first;
  for (let more = 0; more < 3; more += 1) {
    const joined = skip(reading, to, 'and');
    const next =
      partAt(reading, isSymbol(reading, to, ',') ? to + 1 : joined) ??
      minutesAfterHour(reading, to, parts.at(-1)!.unit);
    if (next === undefined || !next.counted || size(next.unit) >= size(parts.at(-1)!.unit)) break;
    parts.push({ count: next.count, unit: next.unit });
    to = next.to;
    vague ||= next.vague;
  }
  return { parts, to, vague, counted: first.counted || parts.length > 1 };
}

interface Part extends Quantity {
  readonly unit: Unit;
  readonly counted: boolean;
}

function partAt(reading: Reading, at: number): Part | undefined {
  if (tagAt(reading, at, 'clock')) return undefined;
  const quantity = quantityAt(reading, at);
  const after = quantity && reading.numbers[at] === undefined ? skip(reading, quantity.to, 'of') : at;
  const unit =
    unitAt(reading, quantity?.to ?? at, quantity) ??
    (after > at ? unitAt(reading, after, quantity) : undefined);
  if (unit === undefined) return undefined;
  if (unit.name === 'year' && isYearNumber(reading, at)) return undefined;
  const half = tagAt(reading, unit.to, 'andHalf');
  const quarter = half ? undefined : tagAt(reading, unit.to, 'quarter');
  const joinedQuarter = quarter && quarter.to - quarter.from > 1 ? quarter : undefined;
  const extra = half ? 0.5 : joinedQuarter ? 0.25 : 0;
  return {
    count: (quantity?.count ?? 1) + extra,
    unit: unit.name as Unit,
    to: half?.to ?? joinedQuarter?.to ?? unit.to,
    vague: quantity?.vague ?? false,
    counted: quantity !== undefined || extra > 0,
  };
}

/** "w 2025 roku" is a year, no length of time. */
function isYearNumber(reading: Reading, at: number): boolean {
  const value = reading.numbers[at]?.value ?? 0;
  return value >= 1900 && value < 2200;
}

/** One-letter units count only glued to digits: 2w, 15h. */
function unitAt(reading: Reading, at: number, quantity: Quantity | undefined) {
  const tag = tagAt(reading, at, 'unit');
  if (tag === undefined || !tag.weak) return tag;
  const glued = reading.tokens[at]!.glued && reading.tokens[at - 1]?.kind === 'number';
  return quantity !== undefined && (glued || tag.name === 'second') ? tag : undefined;
}

/** How many: 3, 1.5, two and a half, a couple of, half a, 2-3. */
function quantityAt(reading: Reading, at: number): Quantity | undefined {
  for (const [cls, count, vague] of [
    ['couple', 2, true],
    ['few', 3, true],
    ['oneAndHalf', 1.5, false],
  ] as const) {
    const tag = tagAt(reading, at, cls);
    if (tag) return { count, to: tag.to, vague };
  }
  const half = tagAt(reading, at, 'half');
  if (half) return { count: 0.5, to: skip(reading, half.to, 'of', 'a'), vague: false };
  const number = reading.numbers[at];
  if (reading.tokens[at]?.kind === 'number' && /^0\d/.test(reading.tokens[at]!.folded)) return undefined;
  if (number && number.kind === 'cardinal') return counted(reading, at, number.value, number.to);
  const a = tagAt(reading, at, 'a');
  if (a) return { count: 1, to: a.to, vague: false };
  const quarter = tagAt(reading, at, 'quarter');
  return quarter && { count: 0.25, to: skip(reading, quarter.to, 'of', 'a'), vague: false };
}

function counted(reading: Reading, at: number, value: number, to: number): Quantity {
  const { tokens } = reading;
  const fraction = tokens[to + 1];
  if (isSymbol(reading, to, '.', ',') && tokens[to]!.glued && fraction?.kind === 'number' && fraction.glued) {
    if (tokens[at]!.kind === 'number' && fraction.folded.length <= 3) {
      return { count: Number(`${value}.${fraction.folded}`), to: to + 2, vague: false };
    }
  }
  const below = tokens[to + 1];
  if (isSymbol(reading, to, '/') && below?.kind === 'number' && below.glued && Number(below.folded) > value) {
    return { count: value / Number(below.folded), to: to + 2, vague: false };
  }
  const half = tagAt(reading, to, 'andHalf');
  if (half) return { count: value + 0.5, to: half.to, vague: false };
  const quarter = tagAt(reading, to, 'quarter') ?? tagAt(reading, skip(reading, to, 'and'), 'quarter');
  if (quarter && tagAt(reading, quarter.to, 'unit'))
    return { count: value + 0.25, to: quarter.to, vague: false };
  const upTo = isSymbol(reading, to, '-') ? to + 1 : skip(reading, to, 'or', 'to');
  const second = upTo > to ? reading.numbers[upTo] : undefined;
  if (second && second.kind === 'cardinal' && second.value > value && tagAt(reading, second.to, 'unit')) {
    return { count: second.value, to: second.to, vague: true };
  }
  return { count: value, to, vague: false };
}

/** 1h30: bare figures after an hour are minutes. */
function minutesAfterHour(reading: Reading, at: number, unit: Unit): Part | undefined {
  const token = reading.tokens[at];
  if (unit !== 'hour' || token?.kind !== 'number' || !token.glued || token.folded.length > 2)
    return undefined;
  return { count: Number(token.folded), unit: 'minute', to: at + 1, vague: false, counted: true };
}

/** Seconds in a unit; a month counts 30 days, a year 365. */
const SECONDS: Readonly<Record<Unit, number>> = {
  second: 1,
  minute: 60,
  hour: 3_600,
  day: 86_400,
  night: 86_400,
  workday: 86_400,
  weekend: 172_800,
  week: 604_800,
  fortnight: 1_209_600,
  month: 2_592_000,
  quarter: 7_776_000,
  halfYear: 15_724_800,
  year: 31_536_000,
  decade: 315_360_000,
};

const size = (unit: Unit) => SECONDS[unit];

/** Length in seconds, a month of 30 days and a year of 365. */
export function secondsOf({ parts }: Pick<Duration, 'parts'>): number {
  return Math.round(parts.reduce((sum, { count, unit }) => sum + count * SECONDS[unit], 0) * 1000) / 1000;
}

/** Months in a unit, where it is made of months. */
const MONTHS: Readonly<Partial<Record<Unit, number>>> = {
  month: 1,
  quarter: 3,
  halfYear: 6,
  year: 12,
  decade: 120,
};

/**
 * The day that a duration leads to from a day at a time (minutes after midnight): months clamp, half months are
 * 15 days, working days pass over Saturday and Sunday. `sign` −1 goes back.
 */
export function shift(day: Day, minute: number, { parts }: Pick<Duration, 'parts'>, sign: 1 | -1): Day {
  let at = day;
  let seconds = 0;
  for (const { count, unit } of parts) {
    const months = MONTHS[unit];
    if (months !== undefined) {
      const whole = Math.trunc(count * months);
      at = plusMonths(at, sign * whole) + sign * Math.round((count * months - whole) * 30);
    } else if (unit === 'workday') at = plusWorkdays(at, sign * Math.ceil(count));
    else if (SECONDS[unit] >= 86_400) at += sign * Math.ceil((count * SECONDS[unit]) / 86_400);
    else seconds += count * SECONDS[unit];
  }
  return at + Math.floor((minute * 60 + sign * seconds) / 86_400);
}

function plusWorkdays(day: Day, count: number): Day {
  const step = count < 0 ? -1 : 1;
  let at = day;
  for (let left = Math.min(Math.abs(count), 1000); left > 0; ) {
    at += step;
    if (weekdayOf(at) <= 5) left -= 1;
  }
  return at;
}
