import type { Day } from './days.ts';
import { type Duration, durationAt, secondsOf, shift } from './durations.ts';
import {
  type Found,
  type Meaning,
  oneDay,
  stretch,
  weekdayAfter,
  weekdayBefore,
  weekdayInWeek,
} from './meaning.ts';
import { type Reading, skip, skipSymbol, type Tag, tagAt } from './reader.ts';

/** Reads the date at a position; given by the caller, so that a date may be counted from another one. */
export type DateReader = (reading: Reading, at: number, base: Day) => Found | undefined;

/** A date counted from another day: in 3 days, za tydzień, hace dos meses, a week after Easter. */
export function relativeDate(reading: Reading, at: number, base: Day, anchor: DateReader): Found | undefined {
  return (
    lastOrNext(reading, at, base) ??
    ahead(reading, at, base, anchor) ??
    behind(reading, at, base) ??
    counted(reading, at, base, anchor) ??
    weekdaysFromNow(reading, at, base) ??
    dayWeek(reading, at, base)
  );
}

/** in 3 days, dentro de dos semanas, within a week, after 3 days. */
function ahead(reading: Reading, at: number, base: Day, anchor: DateReader): Found | undefined {
  for (const cls of ['within', 'in', 'after'] as const) {
    const lead = tagAt(reading, at, cls);
    const length = lead && lengthAfter(reading, lead.to);
    if (!lead || !length) continue;
    const bareAllowed =
      (cls === 'in' && reading.lexicon.language === 'pl') || tagAt(reading, at, 'during') !== undefined;
    if (!length.counted && !bareAllowed) continue;
    if (cls !== 'in' && secondsOf(length) < 86_400) continue;
    const from = tagAt(reading, length.to, 'after') ?? tagAt(reading, length.to, 'countedFrom');
    const start = from && cls !== 'after' ? anchor(reading, skip(reading, from.to, 'the'), base) : undefined;
    if (start) return { to: start.to, means: movedFrom(start.means, length, 1) };
    const withWeekday = cls === 'in' ? onWeekday(reading, length, base) : undefined;
    if (withWeekday) return withWeekday;
    const means = moved(reading, length, base, 1);
    const kind = cls === 'within' ? 'by' : cls === 'after' ? 'after' : undefined;
    return { to: trailing(reading, length), means: kind ? { ...means, kind } : means };
  }
  return undefined;
}

/** unos días, unos 10 días: the word is a number itself, or rounds the one after it. */
function lengthAfter(reading: Reading, at: number): Duration | undefined {
  const length = durationAt(reading, at);
  if (length?.counted) return length;
  const rounded = skip(reading, at, 'approx');
  return rounded > at ? durationAt(reading, rounded) : length;
}

/** "in two weeks' time", "za tydzień od dziś" */
function trailing(reading: Reading, { to }: Duration): number {
  if (reading.tokens[to]?.folded === 'time' || reading.tokens[to]?.folded === 'czasu') return to + 1;
  if (reading.tokens[to]?.folded === "'" && reading.tokens[to + 1]?.folded === 'time') return to + 2;
  return tagAt(reading, to, 'later')?.to ?? to;
}

/** za tydzień w piątek, in two weeks on Thursday. */
function onWeekday(reading: Reading, length: Duration, base: Day): Found | undefined {
  if (!length.parts.every(({ unit }) => unit === 'week' || unit === 'fortnight')) return undefined;
  const on = skip(reading, skipSymbol(reading, length.to, ','), 'on');
  const weekday = on > length.to ? tagAt(reading, on, 'weekday') : undefined;
  if (weekday === undefined || weekday.weak) return undefined;
  return { to: weekday.to, means: oneDay(weekdayInWeek(weekday.value, shift(base, 0, length, 1))) };
}

/** hace dos meses, há uma semana */
function behind(reading: Reading, at: number, base: Day): Found | undefined {
  const lead = tagAt(reading, at, 'agoBefore');
  const length = lead && lengthAfter(reading, lead.to);
  if (!length?.counted) return undefined;
  const tail = tagAt(reading, length.to, 'ago');
  return { to: tail?.to ?? length.to, means: moved(reading, length, base, -1) };
}

/** 3 days ago, dos días después, a week from Friday, two days before Christmas. */
function counted(reading: Reading, at: number, base: Day, anchor: DateReader): Found | undefined {
  const length = durationAt(reading, skip(reading, at, 'the'));
  if (length === undefined) return undefined;
  const time = trailing(reading, length);
  const ago = tagAt(reading, length.to, 'ago');
  const later =
    tagAt(reading, length.to, 'later') ?? tagAt(reading, time, 'later') ?? inTime(reading, length, time);
  const from =
    length.counted || reading.lexicon.language === 'pl'
      ? tagAt(reading, length.to, 'countedFrom')
      : undefined;
  const after = tagAt(reading, length.to, 'after') ?? from ?? onAfterWeek(reading, length);
  const before = tagAt(reading, length.to, 'before');
  for (const [tag, sign] of [
    [after, 1],
    [before, -1],
  ] as const) {
    const start = tag && anchor(reading, tag.to, base);
    if (start) return { to: start.to, means: movedFrom(start.means, length, sign) };
  }
  const bare = !length.counted && reading.lexicon.language !== 'pl';
  if (ago && !bare) return { to: ago.to, means: moved(reading, length, base, -1) };
  if (later && !bare) return { to: later.to, means: moved(reading, length, base, 1) };
  return undefined;
}

/** "two weeks' time" without in: a mark for the words already stepped over. */
function inTime(reading: Reading, { to }: Duration, time: number): { to: number } | undefined {
  return time > to && reading.tokens[time - 1]?.folded === 'time' ? { to: time } : undefined;
}

/** "a week on Friday" */
function onAfterWeek(reading: Reading, { to, parts }: Duration): Tag | undefined {
  if (
    reading.lexicon.language !== 'en' ||
    !parts.every(({ unit }) => unit === 'week' || unit === 'fortnight')
  )
    return undefined;
  const on = tagAt(reading, to, 'on');
  return on && tagAt(reading, on.to, 'weekday') ? on : undefined;
}

/** the last 3 days → an interval up to today; the next 2 weeks → by then. Also with the number first. */
function lastOrNext(reading: Reading, at: number, base: Day): Found | undefined {
  const start = skip(reading, at, 'the');
  for (const cls of ['last', 'next', 'coming'] as const) {
    const lead = tagAt(reading, start, cls) ?? tagAt(reading, at, cls);
    const length = lead ? durationAt(reading, lead.to) : undefined;
    if (length?.counted) return { to: length.to, means: spanOf(reading, length, cls, base) };
    const inner = reading.numbers[start];
    const middle = inner && tagAt(reading, inner.to, cls);
    const unit = middle && durationAt(reading, middle.to);
    const plural =
      inner &&
      (cls === 'coming' || inner.value < 2 || reading.tokens[(unit?.to ?? 1) - 1]?.folded.endsWith('s'));
    if (unit && !unit.counted && inner.kind === 'cardinal' && (plural || reading.lexicon.language !== 'en')) {
      const parts = unit.parts.map((part) => ({ ...part, count: inner.value }));
      return { to: unit.to, means: spanOf(reading, { ...unit, parts }, cls, base) };
    }
    const plain = inner && durationAt(reading, start);
    const tail = plain?.counted ? tagAt(reading, plain.to, cls) : undefined;
    if (tail && reading.lexicon.language !== 'en')
      return { to: tail.to, means: spanOf(reading, plain!, cls, base) };
  }
  return undefined;
}

function spanOf(reading: Reading, length: Duration, cls: 'last' | 'next' | 'coming', base: Day): Meaning {
  if (cls !== 'last') return { ...moved(reading, length, base, 1), kind: 'by' };
  const from = shift(base, reading.minute, length, -1);
  return stretch(from, base, length.parts[0]!.unit);
}

/** "tomorrow week", "today fortnight", "a week tomorrow": so many weeks after that day. */
function dayWeek(reading: Reading, at: number, base: Day): Found | undefined {
  if (reading.lexicon.language !== 'en') return undefined;
  const first = tagAt(reading, at, 'day');
  const length = durationAt(reading, first?.to ?? at);
  const day = first ?? (length && tagAt(reading, length.to, 'day'));
  if (length === undefined || day === undefined || day.weak || day.value < 0) return undefined;
  if (!length.parts.every(({ unit }) => unit === 'week' || unit === 'fortnight')) return undefined;
  if (first ? length.counted : !length.counted) return undefined;
  return { to: Math.max(length.to, day.to), means: oneDay(shift(base + day.value, 0, length, 1)) };
}

/** three fridays from now, 2 thursdays ago */
function weekdaysFromNow(reading: Reading, at: number, base: Day): Found | undefined {
  const number = reading.numbers[at];
  if (number === undefined || number.kind !== 'cardinal' || number.value < 1 || number.value > 52)
    return undefined;
  const weekday = tagAt(reading, number.to, 'weekday');
  const later = weekday && tagAt(reading, weekday.to, 'later');
  if (later)
    return { to: later.to, means: oneDay(weekdayAfter(weekday.value, base) + (number.value - 1) * 7) };
  const ago = weekday && tagAt(reading, weekday.to, 'ago');
  return ago && { to: ago.to, means: oneDay(weekdayBefore(weekday.value, base) - (number.value - 1) * 7) };
}

function moved(reading: Reading, length: Duration, base: Day, sign: 1 | -1): Meaning {
  return oneDay(shift(base, reading.minute, length, sign), length.vague ? { unclear: true } : {});
}

function movedFrom(from: Meaning, length: Duration, sign: 1 | -1): Meaning {
  const start = sign > 0 ? from.to : from.from;
  const unclear = length.vague || from.unclear === true;
  return oneDay(shift(start, 0, length, sign), unclear ? { unclear } : {});
}
