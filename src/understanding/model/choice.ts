import type { OfferOnTable } from '../../dialogue/index.ts';
import { findOrdinalOption } from '../values/index.ts';
import type { Message } from './found-values.ts';
import type { Stretch } from './quote.ts';
import { type NoValue, readValue } from './read-value.ts';

/** The offer that words choose; or why they choose none. */
export type Choice = { readonly offer: OfferOnTable } | { readonly reason: NoValue };

/**
 * Which offer on the table a quote points at: by its number, by how many payments it has, or by an amount of
 * it. Everything that is said must fit, and fit one offer only.
 */
export function readChoice(message: Message, quote: Stretch): Choice {
  const { offers } = message.input;
  const said = [byNumber(message, quote), byPayments(message, quote), byAmount(message, quote)].filter(
    (fitting) => fitting !== undefined,
  );
  if (said.length === 0) return { reason: 'no_evidence' };
  const [offer, another] = offers.filter((one) => said.every((fitting) => fitting.includes(one)));
  return offer === undefined || another !== undefined ? { reason: 'value_differs' } : { offer };
}

function byNumber({ text, input, languages }: Message, quote: Stretch): OfferOnTable[] | undefined {
  const { offers, locale } = input;
  const found = languages
    .map((language) => findOrdinalOption(text, { language, locale }))
    .find((option) => option && option.start >= quote.start && option.end <= quote.end);
  if (found === undefined) return undefined;
  return offers.filter(({ index }) => index === (found.index === -1 ? offers.length : found.index));
}

function byPayments(message: Message, quote: Stretch): OfferOnTable[] | undefined {
  const read = readValue(message, 'instalments', quote);
  if ('reason' in read) return read.reason === 'no_evidence' ? undefined : [];
  return message.input.offers.filter(({ instalments }) => instalments === read.entities.instalments);
}

function byAmount(message: Message, quote: Stretch): OfferOnTable[] | undefined {
  const read = readValue(message, 'amount', quote);
  if ('reason' in read) return read.reason === 'no_evidence' ? undefined : [];
  const { amount } = read.entities;
  return message.input.offers.filter(
    ({ total, instalmentAmount }) => total === amount || instalmentAmount === amount,
  );
}
