import type { HearInput } from '../../dialogue/index.ts';
import type { Entities } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import { type DateSpan, findDates } from '../dates/index.ts';
import { findCounts, findDurations, findMoney, findNumbers } from '../values/index.ts';
import type { Stretch } from './quote.ts';

/** A message with the languages that its values are read in. */
export interface Message {
  readonly text: string;
  readonly input: HearInput;
  /** They must agree, where more than one reads a value. */
  readonly languages: readonly Language[];
  /** Asked where none of them reads one. */
  readonly otherwise?: Language | undefined;
}

/** A value that a reader found, where it stands, and what it gives. */
export interface Found extends Stretch {
  readonly entities: Entities;
  /** The reader itself sees more than one meaning, or none that holds. */
  readonly doubtful?: boolean;
}

/** The two have words in common. */
export function meets(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

/** An amount of money where it stands. */
export interface Amount extends Stretch {
  readonly value: number;
  readonly currency?: string | undefined;
  readonly approx?: true | undefined;
  readonly doubtful?: boolean;
}

/** Amounts: those with a currency, and bare numbers that are no day, count, share or part of a longer run. */
export function amountsIn(message: Message, language: Language): Amount[] {
  const { text, input } = message;
  const options = { language, locale: input.locale };
  const sure = findMoney(text, options).map(
    ({ start, end, value, currency, currencyByLocale, approx, min, max, alternative }): Amount => {
      const range = min !== undefined && max !== undefined;
      return {
        start,
        end,
        value,
        // Where only the locale chose it, the currency of the case goes before.
        currency: currencyByLocale ? undefined : currency,
        approx: approx ?? (range ? true : undefined),
        doubtful: alternative !== undefined,
      };
    },
  );
  const taken: Stretch[] = [...sure, ...daysIn(message, language), ...findDurations(text, options)];
  const counts = countSpans(message, language).filter(({ instalments }) => instalments !== undefined);
  const bare = findNumbers(text, options)
    .filter(({ kind, weak, chained }) => (kind === 'cardinal' || kind === 'range') && !weak && !chained)
    .filter((number) => !taken.some((span) => meets(span, number)))
    .filter((number) => !counts.some((count) => meets(count, number) && count.instalments === number.value))
    .map(
      ({ start, end, value, amount, kind, approx }): Amount => ({
        start,
        end,
        value: amount ?? value,
        approx: approx ?? (kind === 'range' ? true : undefined),
        doubtful: amount !== undefined && amount !== value,
      }),
    );
  return [...sure, ...bare].sort((a, b) => a.start - b.start);
}

/** Days; those that are days only where days are talked about count where the flow has asked for one. */
function daysIn({ text, input }: Message, language: Language): DateSpan[] {
  const expectsDate = input.expecting === 'date';
  const context = { language, locale: input.locale, now: input.now, expectsDate };
  return findDates(text, context).filter(({ weak }) => expectsDate || !weak);
}

/**
 * Days as entities. Where a quote is the end of a longer reading both are possible ("a month from Friday" may
 * be the rhythm of a plan and its first day): the day of the quote stands, unclear, the other beside it.
 */
export function daysFound(message: Message, language: Language, quote: Stretch): Found[] {
  return daysIn(message, language).flatMap((span) => {
    if (span.start >= quote.start || span.end !== quote.end) return [dateFound(span)];
    const input = { ...message.input, text: message.text.slice(quote.start, quote.end) };
    const own = daysIn({ ...message, text: input.text, input }, language);
    return own.map((day) =>
      dateFound({
        ...day,
        start: day.start + quote.start,
        end: day.end + quote.start,
        altDates: [span.date, ...(day.altDates ?? [])],
        needsClarification: true,
      }),
    );
  });
}

function dateFound(span: DateSpan): Found {
  const { start, end, text, date, dateKind, altDates, needsClarification, negated } = span;
  return {
    start,
    end,
    doubtful: negated === true,
    entities: {
      date_expr: text,
      date,
      ...(dateKind !== undefined && { date_kind: dateKind }),
      ...(altDates !== undefined && { alt_dates: altDates }),
      ...(needsClarification && { needs_clarification: true }),
    },
  };
}

/** Counts of payments, rhythms and lengths. */
export function countSpans({ text, input: { locale } }: Message, language: Language) {
  return findCounts(text, { language, locale });
}

/** Counts of payments; a bare whole number is one where the flow has asked how many. */
export function countsIn(message: Message, language: Language): Found[] {
  const named = countSpans(message, language).flatMap(({ start, end, instalments }) =>
    instalments === undefined ? [] : [{ start, end, entities: { instalments } }],
  );
  if (message.input.expecting !== 'count') return named;
  const { text, input } = message;
  const bare = findNumbers(text, { language, locale: input.locale })
    .filter(({ kind, value, weak }) => kind === 'cardinal' && Number.isInteger(value) && value > 0 && !weak)
    .filter((number) => !named.some((span) => meets(span, number)))
    .map(({ start, end, value }) => ({ start, end, entities: { instalments: value } }));
  return [...named, ...bare];
}

/** Fractions or percentages of the debt. */
export function shares(
  { text, input: { locale } }: Message,
  language: Language,
  kind: 'fraction' | 'percent',
): Found[] {
  return findNumbers(text, { language, locale })
    .filter((number) => number.kind === kind)
    .map(({ start, end, value }) => ({
      start,
      end,
      entities: kind === 'fraction' ? { fraction: value } : { discount_percent: value },
      doubtful: kind === 'fraction' ? !(value > 0 && value < 1) : !(value > 0 && value < 100),
    }));
}
