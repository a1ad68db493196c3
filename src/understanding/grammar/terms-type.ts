import type { CommandType, Entities } from '../../domain/index.ts';
import type { Placed } from './placed.ts';

/** Terms of payment as the debtor put them, each value in its place. */
export interface Terms {
  readonly entities: Entities;
  /** More than one payment is meant. */
  readonly isPlan: boolean;
  /** The only day that is named is "now". */
  readonly isNow: boolean;
  /** Values that found a place; their words belong to the evidence. */
  readonly used: readonly Placed[];
}

/** Which command terms of payment are, where the words of the debtor leave it open. */
export function termsType(
  terms: Terms,
  heard: ReadonlySet<CommandType>,
  mood: { readonly commits: boolean; readonly settles: boolean },
): CommandType {
  const { amount, fraction, date } = terms.entities;
  if (terms.isPlan) return 'counter_offer_instalments';
  const isLump = amount !== undefined || fraction !== undefined;
  if (!isLump) {
    if (date !== undefined || heard.has('promise_to_pay')) return 'promise_to_pay';
    return heard.has('counter_offer_lump_sum') ? 'counter_offer_lump_sum' : 'counter_offer_instalments';
  }
  if (mood.settles || fraction !== undefined) return 'counter_offer_lump_sum';
  if (date !== undefined && (mood.commits || !terms.isNow)) return 'promise_to_pay';
  return mood.commits ? 'promise_to_pay' : 'counter_offer_lump_sum';
}
