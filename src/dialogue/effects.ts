import type { Offer, ProposedTerms } from '../domain/index.ts';
import type { Instant, LocalDate, Locale, Minor } from '../kernel/index.ts';
import type { Slots } from './say/slot-value.ts';

/** What a decision asks the world to do. Data: one interpreter writes all of it in one transaction. */
export type Effect =
  /** `mandatory` leaves even to a suppressed contact. `slots` hold every figure that the words may contain. */
  | {
      readonly type: 'say';
      readonly reply: string;
      readonly mandatory: boolean;
      readonly slots: Slots;
      /** Ids of the rules of contact that order the reply as a statement. */
      readonly rules?: readonly string[];
    }
  | { readonly type: 'reask' }
  | {
      readonly type: 'requestHandoff';
      readonly reason: HandoffReason;
      readonly priority: 0 | 1 | 2 | 3;
      readonly terms: ProposedTerms | null;
    }
  | { readonly type: 'closeHandoff' }
  | {
      readonly type: 'makeAgreement';
      readonly agreementId: string;
      readonly offer: Offer;
      readonly approvedBy: string;
    }
  | {
      readonly type: 'recordPromise';
      readonly promiseId: string;
      readonly amount: Minor;
      readonly dueOn: LocalDate;
    }
  | { readonly type: 'recordPayment'; readonly amount: Minor | null; readonly reference: string | null }
  | { readonly type: 'openDispute'; readonly kind: string; readonly invoiceId: string | null }
  | { readonly type: 'hold'; readonly reason: string; readonly days: number }
  | { readonly type: 'suppress'; readonly scope: 'channel' | 'all'; readonly reason: string }
  | { readonly type: 'removeContact'; readonly reason: 'wrong_person' | 'minor' }
  | { readonly type: 'openTicket'; readonly kind: string }
  | { readonly type: 'pageOnCall'; readonly reason: string }
  | { readonly type: 'setLocale'; readonly locale: Locale }
  | { readonly type: 'setCaseState'; readonly state: string };

export const HANDOFF_REASONS = [
  'requested',
  'over_authority',
  'not_understood',
  'verification_failed',
  'hardship',
  'crisis',
  'dispute',
  'complaint',
  'insolvency',
  'represented',
  'bereavement',
  'rights_request',
  'callback',
  'third_party',
  'invariant',
  'abuse',
  'promise_broken',
  'payment_claimed',
  'question',
  'delivery',
] as const;

/** Why a conversation asks for a person. */
export type HandoffReason = (typeof HANDOFF_REASONS)[number];

/** A wait that the machine armed or called off; becomes a row. */
export type TimerChange =
  | { readonly type: 'set'; readonly id: string; readonly event: string; readonly dueAt: Instant }
  | { readonly type: 'cancel'; readonly id: string };
