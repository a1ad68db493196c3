import { LIMITS } from '../../kernel/index.ts';
import { dateAt } from './date-at.ts';
import { type Found, isoOf, isWritable, type Meaning } from './meaning.ts';
import { endOfName } from './named-places.ts';
import { eitherAt, rangeAt } from './range.ts';
import {
  isSymbol,
  type Reading,
  type ReadingContext,
  readText,
  skipSymbol,
  type Tag,
  tagAt,
  tagBefore,
} from './reader.ts';

/** A date in a message: the words and what they stand for. Offsets are UTF-16, into the text given. */
export interface DateSpan {
  readonly start: number;
  readonly end: number;
  /** The words, `date_expr` of the vocabulary. */
  readonly text: string;
  /** ISO day, or interval `a/b` with both days included. */
  readonly date: string;
  /** `by` an end, `from` a start, `on` a day; undefined after "after". */
  readonly dateKind?: 'on' | 'by' | 'from';
  /** Other readings, most likely first. */
  readonly altDates?: readonly string[];
  readonly needsClarification?: boolean;
  /** The reading if the words tell of what has been: "I paid on Friday". */
  readonly pastDate?: string;
  /** True where the words name each such day: every Friday, el 5 de cada mes; `date` is the first. */
  readonly recurring?: boolean;
  /** True where "not" stands right before. */
  readonly negated?: boolean;
  /** True where the words are a date only if a date is what is talked about: "by 5", "the 5", "now". */
  readonly weak?: boolean;
}

/**
 * Every date in a message, in order, by the conventions of the vocabulary. Linear in the length of the text;
 * text beyond the limit of a message is not read. Never throws.
 */
export function findDates(text: string, context: ReadingContext): DateSpan[] {
  const reading = readText(text.slice(0, LIMITS.messageChars.value), context);
  const spans: DateSpan[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const found = longest(reading, at);
    if (found === undefined || !isWritable(found.means)) {
      at += 1;
      continue;
    }
    const named = endOfName(reading, at, found.to);
    if (named === undefined) spans.push(spanOf(reading, at, found.to, found.means));
    at = named ?? found.to;
  }
  return spans;
}

function longest(reading: Reading, at: number): Found | undefined {
  let best: Found | undefined;
  for (const rule of [dateAt(reading, at, reading.today), rangeAt(reading, at), eitherAt(reading, at)]) {
    if (rule && (best === undefined || rule.to > best.to)) best = rule;
  }
  return best;
}

function spanOf(reading: Reading, from: number, to: number, means: Meaning): DateSpan {
  const start = reading.tokens[from]!.start;
  const end = reading.tokens[to - 1]!.end;
  const lead = leadBefore(reading, from, to);
  const kind = means.kind ?? suffixKind(reading, to) ?? lead.kind;
  const since = kind === 'from' && means.past && tagBefore(reading, from, 'since') !== undefined;
  const date = isoOf(since ? means.past : means);
  const alts = (means.alts ?? []).map(isoOf).filter((alt) => alt !== date);
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    date,
    ...(kind !== 'after' && { dateKind: kind }),
    ...(alts.length > 0 && { altDates: alts }),
    ...(means.unclear && { needsClarification: true }),
    ...(means.past && { pastDate: isoOf(means.past) }),
    ...((means.recurring || everyBefore(reading, from)) && { recurring: true }),
    ...(lead.negated && { negated: true }),
    ...(means.weak && { weak: true }),
  };
}

/** Words for a time that name no day. Offsets are UTF-16, into the text given. */
export interface VagueDateSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/**
 * Words that put off to a time without a day: payday, soon, jak dostanę wypłatę, cuando pueda. They must be asked
 * about, unless a date beside them says the day. Never throws.
 */
export function findVagueDates(text: string, context: ReadingContext): VagueDateSpan[] {
  const reading = readText(text.slice(0, LIMITS.messageChars.value), context);
  const spans: VagueDateSpan[] = [];
  for (let at = 0; at < reading.tokens.length; at += 1) {
    const tag = tagAt(reading, at, 'vague');
    if (tag === undefined) continue;
    const start = reading.tokens[at]!.start;
    const end = reading.tokens[tag.to - 1]!.end;
    spans.push({ start, end, text: reading.text.slice(start, end) });
    at = tag.to - 1;
  }
  return spans;
}

type Kind = 'on' | 'by' | 'from' | 'after';

const LEADS = ['by', 'from', 'after'] as const;

/** What the words before the date say of it: by, from, after, not. They may end inside the date: antes del 15. */
function leadBefore(reading: Reading, from: number, to: number): { kind: Kind; negated: boolean } {
  for (let at = Math.min(from + 3, to - 1); at >= from; at -= 1) {
    const tag = longestLead(reading, at);
    if (tag && tag.from < from) return { kind: tag.cls as Kind, negated: negatedBefore(reading, tag.from) };
  }
  let at = from;
  for (let steps = 0; steps < 3; steps += 1) {
    const filler = tagBefore(reading, at, 'the', 'approx', 'dayWord', 'every', 'theDay');
    if (filler === undefined) break;
    at = filler.from;
    const tag = longestLead(reading, at);
    if (tag) return { kind: tag.cls as Kind, negated: negatedBefore(reading, tag.from) };
  }
  return { kind: 'on', negated: negatedBefore(reading, from) };
}

function longestLead(reading: Reading, at: number): Tag | undefined {
  let best: Tag | undefined;
  for (const cls of LEADS) {
    const tag = tagBefore(reading, at, cls);
    if (tag && (best === undefined || tag.from < best.from)) best = tag;
  }
  return best;
}

function negatedBefore(reading: Reading, at: number): boolean {
  const filler = tagBefore(reading, at, 'on', 'the', 'theDay');
  return (
    tagBefore(reading, at, 'not') !== undefined ||
    (filler !== undefined && tagBefore(reading, filler.from, 'not') !== undefined)
  );
}

/** every 5th, todo dia 10, co miesiąc 15-go */
function everyBefore(reading: Reading, from: number): boolean {
  const on = tagBefore(reading, from, 'on', 'the', 'theDay', 'dayWord')?.from ?? from;
  return [from, on].some((at) => {
    if (tagBefore(reading, at, 'every')) return true;
    const unit = tagBefore(reading, at, 'unit');
    return unit !== undefined && tagBefore(reading, unit.from, 'every') !== undefined;
  });
}

function suffixKind(reading: Reading, to: number): Kind | undefined {
  const at = isSymbol(reading, to, ',') ? skipSymbol(reading, to, ',') : to;
  if (tagAt(reading, at, 'byAfter')) return 'by';
  return tagAt(reading, at, 'fromAfter') ? 'from' : undefined;
}
