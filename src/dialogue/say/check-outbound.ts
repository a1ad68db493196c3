import type { Language, Locale } from '../../kernel/index.ts';
import { writeCount, writeMoney, writePercent } from './formats.ts';
import { offerLine } from './fragments.ts';
import type { Slots, SlotValue } from './slot-value.ts';

/** What the figures of a text are checked against. */
export interface OutboundContext {
  /** Language that the text is written in. */
  readonly language: Language;
  /** The debtor's locale: decides the order of day and month in written dates. */
  readonly locale: Locale;
  /** All slots of the turn. */
  readonly slots: Slots;
  /** Pieces of catalogue text that may bring figures of their own ("within 24 hours"). */
  readonly templateLiterals?: readonly string[];
  /** Also checks number words, fractions, ordinals and words for near days; for what a model phrased. */
  readonly strict?: boolean;
}

export type OutboundVerdict =
  | { readonly ok: true }
  | { readonly ok: false; readonly offending: readonly string[] };

/** Checks that every figure of a finished text comes from the slots of its turn or the catalogue. */
export function checkOutbound(text: string, context: OutboundContext): OutboundVerdict {
  const allowed = new Set(
    [
      ...Object.values(context.slots).flatMap((slot) => written(slot, context.locale)),
      ...(context.templateLiterals ?? []),
    ].flatMap((piece) => piece.match(/\d+/g) ?? []),
  );
  const offending = (text.match(/\d+/g) ?? []).filter((figure) => !allowed.has(figure));
  return offending.length === 0 ? { ok: true } : { ok: false, offending };
}

function written(slot: SlotValue, locale: Locale): string[] {
  switch (slot.type) {
    case 'text':
    case 'phone':
      return [slot.value];
    case 'money':
      return [writeMoney(slot.amount, slot.currency, locale)];
    case 'date':
      return [slot.date, String(Number(slot.date.slice(8)))];
    case 'count':
      return [writeCount(slot.value, locale)];
    case 'percent':
      return [writePercent(slot.share, locale)];
    case 'options':
      return slot.offers.flatMap((offer, i) => [
        String(i + 1),
        ...Object.values(offerLine(offer).slots).flatMap((inner) => written(inner, locale)),
      ]);
    case 'schedule':
      return slot.instalments.flatMap(({ dueOn, amount }, i) => [
        String(i + 1),
        dueOn,
        String(Number(dueOn.slice(8))),
        writeMoney(amount, slot.currency, locale),
      ]);
    case 'invoices':
      return slot.invoices.flatMap((invoice) => [
        invoice.number,
        invoice.dueOn,
        String(Number(invoice.dueOn.slice(8))),
        writeMoney(invoice.balance, slot.currency, locale),
      ]);
  }
}
