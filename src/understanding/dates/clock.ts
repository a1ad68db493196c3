import type { PartOfDay } from './lexicon-data.ts';
import { belongsToNumber, countsSomething, isSymbol, type Reading, skip, tagAt } from './reader.ts';

/** A clock time at a position. */
export interface ClockAt {
  /** Minutes after midnight, 0–1439. */
  readonly minute: number;
  readonly to: number;
  /** The other half of the day, where the words do not say which. */
  readonly other?: number;
  /** True where figures, am or pm, or a word for the hour show that it is a time. */
  readonly sure: boolean;
}

/** Hour and minute as said, before morning or evening is settled. */
interface Face {
  readonly hour: number;
  readonly minute: number;
  readonly to: number;
  /** True for 24-hour figures: 17:00, 08:15. */
  readonly full: boolean;
  readonly sure: boolean;
}

/**
 * Reads a clock time; `opensRange` where "to" after it leads to the end of a range. 5pm, 17:30, half past four, wpół do piątej, las cinco y media, 15h30.
 */
export function clockAt(reading: Reading, at: number, opensRange = false): ClockAt | undefined {
  const named = tagAt(reading, at, 'clock');
  if (named) return { minute: named.value, to: named.to, sure: true };
  const face = spokenFace(reading, at, opensRange) ?? writtenFace(reading, at);
  return face && settled(reading, face);
}

const HALF_DAY = 720;

function settled(reading: Reading, face: Face): ClockAt | undefined {
  const afterHour = tagAt(reading, face.to, 'oclock')?.to ?? face.to;
  const comma = isSymbol(reading, afterHour, ',') ? afterHour + 1 : afterHour;
  const half = (['am', 'pm', 'partOfDay'] as const)
    .map((cls) => tagAt(reading, comma, cls))
    .reduce((best, tag) => (tag && (!best || tag.to > best.to) ? tag : best), undefined);
  const part = half && partNamed(half.cls, half.name);
  const minute = face.hour * 60 + face.minute;
  const sure = face.sure || afterHour > face.to || part !== undefined;
  if (part) return { minute: inPart(face, part), to: half.to, sure };
  if (face.full || face.hour === 0 || face.hour > 12) return { minute, to: afterHour, sure };
  const other = (minute + HALF_DAY) % (2 * HALF_DAY);
  return isDaytime(face.hour)
    ? { minute, other, to: afterHour, sure }
    : { minute: other, other: minute, to: afterHour, sure };
}

/** Without morning or evening said, one to seven is after noon, eight to twelve as it stands: hours people call. */
function isDaytime(hour: number): boolean {
  return hour >= 8 || hour === 0;
}

function partNamed(cls: string, name: string): PartOfDay | 'am' | 'pm' {
  return cls === 'am' || cls === 'pm' ? cls : (name as PartOfDay);
}

function inPart({ hour, minute }: Face, part: PartOfDay | 'am' | 'pm'): number {
  if (hour > 12) return hour * 60 + minute;
  const onTwelve = hour % 12;
  const late =
    part === 'pm' ||
    part === 'afternoon' ||
    part === 'evening' ||
    part === 'noon' ||
    (part === 'night' && onTwelve >= 6);
  return (late ? onTwelve + 12 : onTwelve) * 60 + minute;
}

/** 17:30, 5.30 pm, 15h30, 5pm, 5; with spaces only before am, pm and parts of the day: 10 05 pm. */
function writtenFace(reading: Reading, at: number): Face | undefined {
  const { tokens } = reading;
  const first = tokens[at];
  if (first?.kind !== 'number' || first.folded.length > 2 || belongsToNumber(reading, at)) return undefined;
  const hour = Number(first.folded);
  if (hour > 24) return undefined;
  const second = tokens[at + 2];
  const joined = isSymbol(reading, at + 1, ':', '.') || tokens[at + 1]?.folded === 'h';
  if (
    joined &&
    tokens[at + 1]!.glued &&
    second?.kind === 'number' &&
    second.glued &&
    second.folded.length === 2
  ) {
    const minute = Number(second.folded);
    const colon = !isSymbol(reading, at + 1, '.');
    const dotted = !colon && !(isClockAfter(reading, at + 3) || tagBeforeAt(reading, at));
    if (minute > 59 || dotted || countsSomething(reading, at + 3)) return undefined;
    const to = isSymbol(reading, at + 3, ':') && tokens[at + 4]?.kind === 'number' ? at + 5 : at + 3;
    return { hour: hour % 24, minute, to, full: first.folded.startsWith('0') || hour > 12, sure: true };
  }
  const spaced = tokens[at + 1];
  if (
    spaced?.kind === 'number' &&
    spaced.folded.length === 2 &&
    Number(spaced.folded) < 60 &&
    isClockAfter(reading, at + 2)
  ) {
    return { hour: hour % 24, minute: Number(spaced.folded), to: at + 2, full: hour > 12, sure: true };
  }
  return hourOnly(reading, at, hour, at + 1, first.folded.startsWith('0') && hour > 0);
}

function isClockAfter(reading: Reading, at: number): boolean {
  return (['am', 'pm', 'partOfDay', 'oclock'] as const).some((cls) => tagAt(reading, at, cls) !== undefined);
}

function tagBeforeAt(reading: Reading, at: number): boolean {
  return reading.tagsBefore[at]!.some(({ cls }) => cls === 'at' || cls === 'timeBy' || cls === 'timeFrom');
}

function hourOnly(reading: Reading, at: number, hour: number, to: number, full: boolean): Face | undefined {
  if (hour > 24 || (countsSomething(reading, to) && !isClockAfter(reading, to))) return undefined;
  const glued =
    isSymbol(reading, to, '/', '-', '.', ',') &&
    reading.tokens[to]!.glued &&
    reading.tokens[to + 1]?.kind === 'number';
  if (glued && reading.tokens[to + 1]!.glued && !isSymbol(reading, to, '-')) return undefined;
  const unit = tagAt(reading, to, 'unit');
  const oclock = tagAt(reading, to, 'oclock');
  const ofDay = tagAt(reading, to, 'partOfDay') !== undefined;
  if ((unit && !ofDay && !(oclock && unit.name === 'hour')) || tagAt(reading, to, 'month')) return undefined;
  if (unit?.name === 'hour' && hour === 1 && !endsInArticle(reading, at)) return undefined;
  if (reading.numbers[at]?.kind === 'dayOrdinal') return undefined;
  return { hour: hour % 24, minute: 0, to, full, sure: false };
}

/** "la una", "à uma hora" is one o'clock, "una hora" an hour. */
function endsInArticle(reading: Reading, at: number): boolean {
  return ['la', 'a', 'as', 'las', 'o', 'at'].includes(reading.tokens[at - 1]?.folded ?? '');
}

/** half past four, 20 past 4, wpół do piątej, za dziesięć piąta, cinco y media, cinco menos cuarto, seis e meia. */
function spokenFace(reading: Reading, at: number, opensRange: boolean): Face | undefined {
  const half = tagAt(reading, at, 'halfPast') ?? tagAt(reading, at, 'halfTo');
  if (half) {
    const hour = hourAt(reading, half.to);
    const minutes = half.cls === 'halfPast' ? 30 : -30;
    return hour && half.to - at >= (half.cls === 'halfPast' ? 2 : 1)
      ? faceOf(hour.hour, minutes, hour.to)
      : undefined;
  }
  const lead = tagAt(reading, at, 'clockIn');
  const before = lead && minutesAt(reading, lead.to);
  if (before) {
    const hour = hourAt(reading, before.to);
    return hour?.ordinal ? faceOf(hour.hour, -before.minutes, hour.to) : undefined;
  }
  const minutes = minutesAt(reading, at);
  const toHour =
    minutes && !opensRange && isRound(minutes.minutes) ? tagAt(reading, minutes.to, 'clockTo') : undefined;
  const link = minutes && (tagAt(reading, minutes.to, 'clockPast') ?? toHour);
  if (link) {
    const hour = hourAt(reading, skip(reading, link.to, 'the'));
    if (hour)
      return faceOf(hour.hour, link.cls === 'clockPast' ? minutes.minutes : -minutes.minutes, hour.to);
  }
  return hourThenMinutes(reading, at);
}

/** "10 to 5" is a time, "9 to 5" a range. */
function isRound(minutes: number): boolean {
  return minutes % 5 === 0;
}

function hourThenMinutes(reading: Reading, at: number): Face | undefined {
  const hour = hourAt(reading, at);
  if (hour === undefined) return undefined;
  const and = tagAt(reading, hour.to, 'clockAnd');
  const less = tagAt(reading, hour.to, 'clockLess');
  const link = and ?? less;
  const minutes = link ? minutesAt(reading, link.to) : undefined;
  if (link && minutes && !countsSomething(reading, minutes.to) && !tagAt(reading, minutes.to, 'unit')) {
    const digits = (reading.numbers[at]?.digits ?? 0) > 0 && (reading.numbers[link.to]?.digits ?? 0) > 0;
    // "ocho con veinte" is 8:20 only where a time is talked about; else it is 8.20.
    const sure = reading.tokens[hour.to]!.folded !== 'con';
    if (!digits) return { ...faceOf(hour.hour, less ? -minutes.minutes : minutes.minutes, minutes.to), sure };
  }
  const spoken = reading.numbers[at]?.digits === 0 ? reading.numbers[hour.to] : undefined;
  if (spoken?.digits === 0 && spoken.value >= 10 && spoken.value < 60) {
    return countsSomething(reading, spoken.to) || tagAt(reading, spoken.to, 'unit')
      ? undefined
      : { ...faceOf(hour.hour, spoken.value, spoken.to), sure: false };
  }
  return reading.numbers[at]?.digits === 0 ? hourOnly(reading, at, hour.hour, hour.to, false) : undefined;
}

function faceOf(hour: number, minutes: number, to: number): Face {
  const total = (hour * 60 + minutes + 1440) % 1440;
  return { hour: Math.floor(total / 60), minute: total % 60, to, full: hour > 12, sure: true };
}

function hourAt(reading: Reading, at: number): { hour: number; to: number; ordinal: boolean } | undefined {
  const number = reading.numbers[at];
  if (number === undefined || number.value > 24 || number.digits > 2) return undefined;
  return { hour: number.value % 24, to: number.to, ordinal: number.kind !== 'cardinal' };
}

function minutesAt(reading: Reading, at: number): { minutes: number; to: number } | undefined {
  const quarter = tagAt(reading, at, 'quarter');
  if (quarter) return { minutes: 15, to: quarter.to };
  const half = tagAt(reading, at, 'half');
  if (half) return { minutes: 30, to: half.to };
  const number = reading.numbers[at];
  if (number === undefined || number.kind !== 'cardinal' || number.value < 1 || number.value > 59)
    return undefined;
  const unit = tagAt(reading, number.to, 'unit');
  return { minutes: number.value, to: unit?.name === 'minute' ? unit.to : number.to };
}
