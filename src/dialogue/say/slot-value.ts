import type { Invoice, Offer } from '../../domain/index.ts';
import type { BasisPoints, CurrencyCode, LocalDate, Minor } from '../../kernel/index.ts';

/** What a slot of a reply may hold. The manifest names one of these for every slot. */
export const SLOT_TYPES = [
  'text',
  'money',
  'date',
  'count',
  'percent',
  'phone',
  'options',
  'schedule',
  'invoices',
  'article',
] as const;

export type SlotType = (typeof SLOT_TYPES)[number];

/** Slot types that cannot be shown without speaking of a debt. */
export const DISCLOSING_SLOT_TYPES: readonly SlotType[] = [
  'money',
  'percent',
  'options',
  'schedule',
  'invoices',
];

/** An invoice as it is listed to the debtor. */
export type ListedInvoice = Pick<Invoice, 'number' | 'dueOn' | 'balance' | 'disputed'>;

/** An offer as it is listed to the debtor. */
export type ListedOffer = Pick<Offer, 'kind' | 'currency' | 'total' | 'discount' | 'schedule'>;

/** A typed value that fills one slot. JSON, so that a turn record can hold it. */
export type SlotValue =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'money'; readonly amount: Minor; readonly currency: CurrencyCode }
  | { readonly type: 'date'; readonly date: LocalDate }
  /** Integer of zero or more. */
  | { readonly type: 'count'; readonly value: number }
  | { readonly type: 'percent'; readonly share: BasisPoints }
  /** As it is to be written: `+48 22 123 45 67`, `116 123`. */
  | { readonly type: 'phone'; readonly value: string }
  /** Numbered from 1 in this order. */
  | { readonly type: 'options'; readonly offers: readonly ListedOffer[] }
  | {
      readonly type: 'schedule';
      readonly currency: CurrencyCode;
      readonly instalments: readonly { readonly dueOn: LocalDate; readonly amount: Minor }[];
    }
  | {
      readonly type: 'invoices';
      readonly currency: CurrencyCode;
      readonly invoices: readonly ListedInvoice[];
    }
  /** An approved answer by the path of its file; its figures are vouched for by the release, not by the slot. */
  | { readonly type: 'article'; readonly path: string; readonly text: string };

/** The slots of one reply by name. */
export type Slots = Readonly<Record<string, SlotValue>>;
