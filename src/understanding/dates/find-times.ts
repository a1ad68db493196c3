import { LIMITS } from '../../kernel/index.ts';
import { type ClockAt, clockAt } from './clock.ts';
import type { PartOfDay } from './lexicon-data.ts';
import {
  isSymbol,
  type Reading,
  type ReadingContext,
  readText,
  skip,
  type Tag,
  tagAt,
  tagBefore,
} from './reader.ts';

/** A time of day in a message. Times are `HH:MM`; offsets are UTF-16, into the text given. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** The time said, or the start of what is said: "after 5", "from 2 to 4". */
  readonly timeFrom?: string;
  /** The end of what is said: "before 9", "from 2 to 4". */
  readonly timeTo?: string;
  readonly timeOfDay?: PartOfDay;
  /** The same times in the other half of the day, where the words do not say which. */
  readonly altTimes?: readonly string[];
  readonly negated?: boolean;
  /** True for a bare number that is a time only if a time is what is talked about. */
  readonly weak?: boolean;
}

/** Every clock time and part of the day in a message, in order. Linear; never throws. */
export function findTimes(text: string, context: ReadingContext): TimeSpan[] {
  const reading = readText(text.slice(0, LIMITS.messageChars.value), context);
  const spans: TimeSpan[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const found = timeRange(reading, at) ?? singleTime(reading, at) ?? partOfDay(reading, at);
    if (found === undefined) {
      at += 1;
      continue;
    }
    spans.push(spanOf(reading, at, found));
    at = found.to;
  }
  return spans;
}

interface FoundTime {
  readonly to: number;
  readonly from?: ClockAt;
  readonly until?: ClockAt;
  readonly part?: PartOfDay;
  readonly weak?: boolean;
}

/** between 2 and 4 pm, od 8 do 16, de las 9 a las 11, 9-11 am */
function timeRange(reading: Reading, at: number): FoundTime | undefined {
  const opener = tagAt(reading, at, 'between') ?? tagAt(reading, at, 'timeFrom');
  const start = skip(reading, opener?.to ?? at, 'at');
  const first = clockAt(reading, start, opener !== undefined);
  if (first === undefined) return undefined;
  const dash = isSymbol(reading, first.to, '-');
  const link = dash
    ? first.to + 1
    : (
        tagAt(reading, first.to, 'timeBy') ??
        tagAt(reading, first.to, 'to') ??
        (opener && tagAt(reading, first.to, 'and'))
      )?.to;
  if (link === undefined || (!opener && !dash && !first.sure)) return undefined;
  const next = skip(reading, link, 'at');
  const second = clockAt(reading, next);
  if (second === undefined) return undefined;
  const sure = first.sure || second.sure || [at, start, next].some((i) => announced(reading, i));
  if (!sure && !opener) return undefined;
  return { to: second.to, from: sameHalf(first, second), until: second, ...(!sure && { weak: true }) };
}

/** "2 to 4 pm": the first time takes the half of the day of the second, as long as it stays before it. */
function sameHalf(first: ClockAt, second: ClockAt): ClockAt {
  if (first.other === undefined) return first;
  const options = [first.minute, first.other].filter((minute) => minute < second.minute);
  const minute = options.length > 0 ? Math.max(...options) : first.minute;
  return { minute, to: first.to, sure: first.sure };
}

function singleTime(reading: Reading, at: number): FoundTime | undefined {
  const clock = clockAt(reading, at);
  if (clock === undefined) return undefined;
  const lead = tagBefore(reading, at, 'at');
  const near = tagBefore(reading, at, 'timeBy', 'timeFrom');
  if (!clock.sure && !lead && !near) return undefined;
  const hour = reading.lexicon.language === 'pl' && reading.numbers[at]?.kind === 'ordinal';
  const weak = !clock.sure && !hour && !announced(reading, at);
  const found = near && (!lead || near.from <= lead.from) ? near.cls : 'at';
  return {
    to: clock.to,
    ...(found === 'timeBy' ? { until: clock } : { from: clock }),
    ...(weak && { weak: true }),
  };
}

/** "at 5", "a las 5" are times; "around 5", "na 5" may be anything. */
function announced(reading: Reading, at: number): boolean {
  const word = reading.tokens[at - 1]?.folded ?? '';
  return STRONG_AT.has(word) || word.startsWith('godz');
}

const STRONG_AT: ReadonlySet<string> = new Set(['at', '@', 'o', 'las', 'la', 'as', 'das', 'pelas']);

function partOfDay(reading: Reading, at: number): FoundTime | undefined {
  const tag = tagAt(reading, at, 'partOfDay');
  if (tag === undefined || isCovered(reading, tag)) return undefined;
  if (tag.to - tag.from === 1 && AMBIGUOUS.has(reading.tokens[at]!.folded) && !besideDay(reading, at))
    return undefined;
  return { to: tag.to, part: tag.name as PartOfDay };
}

/** tarde is "late" too, unless a day stands beside it. */
const AMBIGUOUS: ReadonlySet<string> = new Set([
  'tarde',
  'tardes',
  'cedo',
  'temprano',
  'lunch',
  'eve',
  'noc',
  'cedinho',
]);

function besideDay(reading: Reading, at: number): boolean {
  return tagBefore(reading, at, 'day', 'weekday', 'this', 'the', 'every', 'on') !== undefined;
}

/** "más tarde", "mais tarde": a longer word of another class holds the part of the day. */
function isCovered(reading: Reading, tag: Tag): boolean {
  return reading.tagsBefore[tag.to]!.some((other) => other.from < tag.from && other.cls === 'later');
}

function spanOf(reading: Reading, from: number, found: FoundTime): TimeSpan {
  const start = reading.tokens[from]!.start;
  const end = reading.tokens[found.to - 1]!.end;
  const others = [found.from?.other, found.until?.other].flatMap((minute) =>
    minute === undefined ? [] : [written(minute)],
  );
  const lead = tagBefore(reading, from, 'at', 'timeBy', 'timeFrom')?.from ?? from;
  const negated = tagBefore(reading, lead, 'not') !== undefined;
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    ...(found.from && { timeFrom: written(found.from.minute) }),
    ...(found.until && { timeTo: written(found.until.minute) }),
    ...(found.part && { timeOfDay: found.part }),
    ...(others.length > 0 && { altTimes: others }),
    ...(negated && { negated: true }),
    ...(found.weak && { weak: true }),
  };
}

function written(minute: number): string {
  const pad = (n: number) => String(n).padStart(2, '0');
  return `${pad(Math.floor(minute / 60))}:${pad(minute % 60)}`;
}
