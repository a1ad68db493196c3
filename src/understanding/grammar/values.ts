import type { HearInput } from '../../dialogue/index.ts';
import type { Language } from '../../kernel/index.ts';
import { findDates, findTimes, parseDateOfBirth } from '../dates/index.ts';
import {
  findCounts,
  findIdDigits,
  findMoney,
  findNumbers,
  findOrdinalOption,
  findPhones,
  findPostcodes,
} from '../values/index.ts';
import type { Value } from './value.ts';

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Finds every value in a message, in order. What the flow waits for decides between readings of bare digits. */
export function findValues(input: HearInput, text: string, language: Language): Value[] {
  const options = { language, locale: input.locale };
  if (input.expecting === 'factor') {
    const factors = factorValues(input, text, language);
    if (factors.length > 0) return factors;
  }
  const dates = dateValues(input, text, language);
  const times = findTimes(text, { ...options, now: input.now })
    .filter(({ weak }) => weak !== true)
    .filter((time) => !dates.some((date) => meets(date, time)))
    .map(
      ({ start, end, timeFrom, timeTo, timeOfDay }): Value => ({
        kind: 'time',
        start,
        end,
        from: timeFrom,
        to: timeTo,
        ofDay: timeOfDay,
      }),
    );
  const phones = findPhones(text, options).map(
    ({ start, end, number }): Value => ({ kind: 'phone', start, end, phone: number }),
  );
  const counts = countValues(text, options, dates);
  const amounts = amountValues(text, options, [...dates, ...times, ...phones], counts);
  const option = findOrdinalOption(text, options);
  const options_: Value[] = option
    ? [{ kind: 'option', start: option.start, end: option.end, index: option.index }]
    : [];
  return [...dates, ...times, ...phones, ...counts, ...amounts, ...options_].sort(
    (a, b) => a.start - b.start,
  );
}

export function meets(one: Stretch, other: Stretch): boolean {
  return one.start < other.end && other.start < one.end;
}

function dateValues(input: HearInput, text: string, language: Language): Value[] {
  const expectsDate = input.expecting === 'date';
  const context = { language, locale: input.locale, now: input.now, expectsDate };
  return findDates(text, context)
    .filter(({ weak }) => expectsDate || weak !== true)
    .map(
      ({ start, end, date, dateKind, altDates, needsClarification, negated }): Value => ({
        kind: 'date',
        start,
        end,
        date,
        dateKind,
        altDates,
        unclear: needsClarification,
        negated,
      }),
    );
}

function countValues(
  text: string,
  options: { language: Language; locale: string },
  dates: readonly Value[],
): Value[] {
  return findCounts(text, options).flatMap((span): Value[] => {
    const { start, end, instalments, period, durationMonths, durationWeeks, maybeDate } = span;
    if (maybeDate && dates.some((date) => meets(date, span))) return [];
    const values: Value[] = [];
    if (instalments !== undefined) values.push({ kind: 'count', start, end, value: instalments });
    if (period !== undefined) values.push({ kind: 'period', start, end, period });
    if (durationMonths !== undefined) {
      values.push({ kind: 'duration', start, end, count: durationMonths, unit: 'month' });
    } else if (durationWeeks !== undefined) {
      values.push({ kind: 'duration', start, end, count: durationWeeks, unit: 'week' });
    }
    return values;
  });
}

/** Amounts that a token names, and bare numbers that are no day, time, phone or count. */
function amountValues(
  text: string,
  options: { language: Language; locale: string },
  taken: readonly Stretch[],
  counts: readonly Value[],
): Value[] {
  const sure = findMoney(text, options);
  const values: Value[] = sure.map(({ start, end, value, currency, currencyByLocale, approx }) => ({
    kind: 'money',
    start,
    end,
    amount: value,
    currency: currencyByLocale ? undefined : currency,
    approx,
    sure: true,
  }));
  for (const number of findNumbers(text, options)) {
    const { start, end, value, kind, amount, approx, weak, chained } = number;
    if (kind === 'percent') values.push({ kind: 'percent', start, end, value });
    else if (kind === 'fraction') values.push({ kind: 'fraction', start, end, value });
    else if (kind === 'cardinal' || kind === 'range') {
      if (weak || chained) continue;
      if (!sure.some((span) => meets(span, number))) values.push({ kind: 'number', start, end, value });
      const free = ![...taken, ...sure].some((span) => meets(span, number));
      const counted = counts.some(
        (count) => count.kind === 'count' && meets(count, number) && count.value === value,
      );
      if (free && !counted) {
        values.push({ kind: 'money', start, end, amount: amount ?? value, approx, sure: false });
      }
    }
  }
  return values;
}

/** Partial identity factors: a date of birth, a postcode, last digits of an id. */
function factorValues(input: HearInput, text: string, language: Language): Value[] {
  const options = { language, locale: input.locale };
  const [birth, ...others] = parseDateOfBirth(text, options);
  if (birth !== undefined && others.length === 0) {
    return [{ kind: 'factor', start: 0, end: text.length, factor: { kind: 'date_of_birth', value: birth } }];
  }
  const postcodes = findPostcodes(text, options).map(
    ({ start, end, value }): Value => ({ kind: 'factor', start, end, factor: { kind: 'postcode', value } }),
  );
  const digits = findIdDigits(text, options)
    .filter((span) => !postcodes.some((postcode) => meets(postcode, span)))
    .map(
      ({ start, end, digits: value }): Value => ({
        kind: 'factor',
        start,
        end,
        factor: { kind: 'id_digits', value },
      }),
    );
  return [...postcodes, ...digits];
}
