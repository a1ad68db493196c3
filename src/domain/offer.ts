import type { BasisPoints, CurrencyCode, LocalDate, Minor } from '../kernel/index.ts';

export const OFFER_KINDS = ['pay_in_full', 'lump_sum', 'instalments', 'deferral', 'restructuring'] as const;

export type OfferKind = (typeof OFFER_KINDS)[number];

/** One dated amount of a schedule. */
export interface Instalment {
  readonly dueOn: LocalDate;
  readonly amount: Minor;
}

/** A reason code with the figures that stand behind it; worded by the reply catalogues. */
export interface Reason {
  readonly code: string;
  readonly params?: Readonly<Record<string, number | string>>;
}

/**
 * Settlement terms computed by policy; never text. The schedule sums exactly to `total`, its dates rise
 * strictly. `id` is derived from the terms, so that equal terms have equal ids.
 */
export interface Offer {
  readonly id: string;
  readonly kind: OfferKind;
  readonly currency: CurrencyCode;
  readonly total: Minor;
  /** (balance − total) / balance. 0–10 000. */
  readonly discount: BasisPoints;
  readonly schedule: readonly Instalment[];
  /** 0–100; what ranks offers. */
  readonly score: number;
  /** p(accept) × value if kept + (1 − p) × value of going on. */
  readonly expectedValue: Minor;
  readonly reasons: readonly Reason[];
  /** Last day on which it can be accepted, at the debtor. */
  readonly expiresOn: LocalDate;
}

/** Terms as a debtor proposed them, in integer units; what is missing was not said. */
export interface ProposedTerms {
  readonly total?: Minor;
  readonly instalmentAmount?: Minor;
  readonly instalments?: number;
  readonly period?: 'week' | 'fortnight' | 'month';
  readonly downPayment?: Minor;
  readonly firstDueOn?: LocalDate;
  /** Explicit dated parts; when given they are the schedule. */
  readonly parts?: readonly Instalment[];
}

/** Roles that hold an authority, weakest first. */
export const ROLES = ['bot', 'agent', 'supervisor', 'creditor'] as const;

export type AuthorityRole = (typeof ROLES)[number];

/** How far a proposal lies outside the limits it was weighed against; zero where it is inside. */
export interface Gap {
  readonly total: Minor;
  readonly instalments: number;
  readonly firstPayment: Minor;
  readonly instalmentAmount: Minor;
  readonly delayDays: number;
}

/**
 * Answer to a counter-offer. `accept` carries the terms as a binding offer; `counter` the nearest allowed
 * terms; `escalate` says whose authority would reach and what to suggest; `refuse` has alternatives.
 */
export interface Verdict {
  readonly verdict: 'accept' | 'counter' | 'escalate' | 'refuse';
  /** The terms made whole by policy, as they were weighed. */
  readonly weighed: Offer | undefined;
  readonly gap: Gap;
  /** Limits that the proposal breaks: `max_discount`, `max_instalments`, `min_first_payment`, … */
  readonly limitedBy: readonly string[];
  readonly nearest: readonly Offer[];
  /** With `escalate`: the weakest role whose authority covers the terms. */
  readonly reachedBy: AuthorityRole | undefined;
}
