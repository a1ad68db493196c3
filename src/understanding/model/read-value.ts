import type { Entities } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import { parseDateOfBirth } from '../dates/index.ts';
import { findIdDigits, findPostcodes } from '../values/index.ts';
import {
  amountsIn,
  countSpans,
  countsIn,
  daysFound,
  type Found,
  type Message,
  meets,
  shares,
} from './found-values.ts';
import type { ValueName } from './offered-commands.ts';
import type { Stretch } from './quote.ts';

/** Why a quote gives no value. */
export type NoValue = 'no_evidence' | 'value_differs';

/** What a quote says under a name, as entities of the command; or why it says nothing. */
export type ReadValue = { readonly entities: Entities } | { readonly reason: NoValue };

/**
 * Reads the value that a quote is said to be, with the grammar's readers and from the whole message, so that a
 * quote cut from a longer figure does not pass. There must be exactly one: none is `no_evidence`, several, a
 * doubtful one, a cut one or one that two languages read apart is `value_differs`.
 */
export function readValue(message: Message, name: ValueName, quote: Stretch): ReadValue {
  const readings = message.languages.map((language) => readIn(message, language, name, quote));
  const values = readings.filter((reading) => 'entities' in reading);
  const [first] = values;
  if (first !== undefined) {
    const same = values.every(({ entities }) => sameEntities(entities, first.entities));
    return same ? first : { reason: 'value_differs' };
  }
  const differs = readings.some((reading) => 'reason' in reading && reading.reason === 'value_differs');
  if (differs) return { reason: 'value_differs' };
  const { otherwise } = message;
  return otherwise === undefined ? { reason: 'no_evidence' } : readIn(message, otherwise, name, quote);
}

function readIn(message: Message, language: Language, name: ValueName, quote: Stretch): ReadValue {
  const found = READERS[name](message, language, quote).filter((value) => meets(value, quote));
  const [first] = found;
  if (first === undefined) return { reason: 'no_evidence' };
  const certain = found.every(
    (value) =>
      !value.doubtful &&
      value.start >= quote.start &&
      value.end <= quote.end &&
      sameEntities(value.entities, first.entities),
  );
  return certain ? { entities: first.entities } : { reason: 'value_differs' };
}

function sameEntities(one: Entities, other: Entities): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

type Reader = (message: Message, language: Language, quote: Stretch) => readonly Found[];

/** Names of single amounts. */
type MoneyName = {
  [K in ValueName]: K extends keyof Entities ? (Entities[K] extends number | undefined ? K : never) : never;
}[ValueName];

const money =
  (name: MoneyName): Reader =>
  (message, language) =>
    amountsIn(message, language).map(({ value, currency, approx, ...found }) => ({
      ...found,
      entities: {
        [name]: value,
        ...(currency !== undefined && { currency }),
        ...(approx && { approx }),
      },
    }));

const READERS: Readonly<Record<ValueName, Reader>> = {
  amount: money('amount'),
  instalment_amount: money('instalment_amount'),
  down_payment: money('down_payment'),
  total: money('total'),
  rejected_amount: money('rejected_amount'),
  income: money('income'),
  expenses: money('expenses'),
  disposable_income: money('disposable_income'),
  claimed_balance: money('claimed_balance'),
  date: daysFound,
  instalments: countsIn,
  period: (message, language) =>
    countSpans(message, language).flatMap(({ start, end, period, every }) =>
      period === undefined
        ? []
        : [{ start, end, entities: { per_period: period }, doubtful: every !== undefined }],
    ),
  duration: (message, language) =>
    countSpans(message, language).flatMap(({ start, end, durationMonths }) =>
      durationMonths === undefined ? [] : [{ start, end, entities: { duration_months: durationMonths } }],
    ),
  fraction: (message, language) => shares(message, language, 'fraction'),
  discount_percent: (message, language) => shares(message, language, 'percent'),
  part: readPart,
  date_of_birth: ({ text, input }, language, quote) =>
    wholeQuote(
      quote,
      parseDateOfBirth(text.slice(quote.start, quote.end), { language, locale: input.locale }),
    ).map(({ value, ...found }) => ({ ...found, entities: { factor: { kind: 'date_of_birth', value } } })),
  id_digits: ({ text, input: { locale } }, language) =>
    findIdDigits(text, { language, locale }).map(({ start, end, digits }) => ({
      start,
      end,
      entities: { factor: { kind: 'id_digits', value: digits } },
    })),
  postcode: ({ text, input: { locale } }, language) =>
    findPostcodes(text, { language, locale }).map(({ start, end, value }) => ({
      start,
      end,
      entities: { factor: { kind: 'postcode', value } },
    })),
  reference: ({ text }, _language, quote) => {
    const reference = text.slice(quote.start, quote.end);
    return /\d/.test(reference) && reference.length <= REFERENCE_CHARS
      ? [{ ...quote, entities: { reference } }]
      : [];
  },
};

/** Longest number of an invoice or payment. Unit: characters. */
const REFERENCE_CHARS = 40;

/** Several readings of the whole quote are a doubt. */
function wholeQuote(
  quote: Stretch,
  values: readonly string[],
): (Stretch & { value: string; doubtful: boolean })[] {
  return values.slice(0, 1).map((value) => ({ ...quote, value, doubtful: values.length > 1 }));
}

/** One payment of several: its amount, its day, or both. */
function readPart(message: Message, language: Language, quote: Stretch): Found[] {
  const amount = readIn(message, language, 'amount', quote);
  const date = readIn(message, language, 'date', quote);
  const failed = [amount, date].filter((read) => 'reason' in read);
  if (failed.length === 2 && failed.every(({ reason }) => reason === 'no_evidence')) return [];
  const { amount: value, currency } = 'entities' in amount ? amount.entities : {};
  const { date: day, date_expr: words } = 'entities' in date ? date.entities : {};
  const part = {
    ...(value !== undefined && { amount: value }),
    ...(day !== undefined && { date: day }),
    ...(words !== undefined && { date_expr: words }),
  };
  return [
    {
      ...quote,
      entities: { parts: [part], ...(currency !== undefined && { currency }) },
      doubtful: failed.some(({ reason }) => reason === 'value_differs'),
    },
  ];
}
