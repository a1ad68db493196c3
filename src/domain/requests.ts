import type { LocalDate } from '../kernel/index.ts';
import type { Affordability, Case } from './case.ts';
import type { AuthorityRole, Offer, ProposedTerms } from './offer.ts';
import type { Policy } from './policy.ts';

/** What offers are computed from. The same request gives the same offers. */
export interface OfferRequest {
  readonly case: Case;
  readonly policy: Policy;
  readonly affordability: Affordability;
  /** The day at the debtor. */
  readonly today: LocalDate;
  /** Concessions made so far, 0–3. */
  readonly concessions: number;
  /** Only what fits the declared means, and no concession strategy: for vulnerable debtors. */
  readonly affordabilityOnly?: boolean;
}

/** A counter-offer with what it is weighed against. */
export interface CounterRequest extends OfferRequest {
  readonly terms: ProposedTerms;
  /** Whose authority is asked: the bot's, or a person's at the console. */
  readonly role: AuthorityRole;
  /** Offers on the table. */
  readonly offers: readonly Offer[];
  /** Counter-offers answered before this one. Default 0. */
  readonly rounds?: number;
}

/** What an authority is asked about. */
export interface AuthorityQuestion {
  readonly case: Case;
  readonly policy: Policy;
  readonly role: AuthorityRole;
  readonly today: LocalDate;
}

/** What a debtor gave for a concession. */
export const GIVEN = [
  'earlier_date',
  'bigger_first_payment',
  'lump_sum',
  'direct_debit',
  'affordability_information',
] as const;

export type Given = (typeof GIVEN)[number];

/** The set after asking for a concession; `conceded` is false where the set is the same. */
export interface Concession {
  readonly conceded: boolean;
  readonly concessions: number;
  readonly offers: readonly Offer[];
}
