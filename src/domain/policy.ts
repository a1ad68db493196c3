import type { CurrencyCode } from '../kernel/index.ts';
import type { AuthorityRole, OfferKind } from './offer.ts';

/**
 * Everything that decides money and time in a negotiation, as plain data: a file of `flows/policies/` is one
 * `Policy`. Shares are basis points (10 000 = 100 %), money is minor units, times are whole days unless a name
 * says otherwise. `checkPolicy` tells whether the values make sense together.
 * Sources: "4.x" is the section of the project's domain reference; "project" is a choice of this project.
 */
export interface Policy {
  /** Name of the policy, the file name without `.json`. */
  readonly id: string;
  /** Counts up with every change. 1 or more. */
  readonly version: number;
  /** Amounts per currency. A currency that is missing gets 20 major units as smallest instalment and 1 as step. */
  readonly amounts: Readonly<Record<CurrencyCode, CurrencyAmounts>>;
  /** Limits of each role, weakest first; a stronger role never has less. */
  readonly authority: Readonly<Record<AuthorityRole, Authority>>;
  readonly scheduling: Scheduling;
  readonly restructuring: Restructuring;
  readonly value: ValueModel;
  readonly acceptance: AcceptanceModel;
  readonly scoring: ScoreWeights;
  readonly affordability: AffordabilityRules;
  readonly concessions: ConcessionRules;
  readonly counters: CounterRules;
  readonly promise: PromiseRules;
  readonly verification: VerificationRules;
  readonly silence: SilenceLadder;
}

/** Amounts of one currency, all in its minor units. */
export interface CurrencyAmounts {
  /** Smallest instalment of a plan but the last one. Default 20–50 major units (4.2, project). */
  readonly minInstalment: number;
  /** Natural step to which amounts are rounded. 1 or more (4.5: "round to natural amounts"). */
  readonly roundTo: number;
  /** Cost of taking one payment: h of 4.1 (project). */
  readonly costPerInstalment: number;
  /** Cost of one more contact when there is no deal: c of 4.1 (project). */
  readonly contactCost: number;
  /** Largest monthly saving that stays with the debtor; 4.3: about £20 (Standard Financial Statement). */
  readonly savingCap: number;
  /** What must remain of a monthly income after the instalment; 4.3: R$ 600 in Brazil, else 0. */
  readonly minKept: number;
  /** Monthly disposable income assumed where none was declared (project). Above 0. */
  readonly assumedDisposable: number;
}

/** What one role may grant. */
export interface Authority {
  /** Ascending by `fromDaysPastDue`; the last band that has begun applies, the first one also before it. */
  readonly bands: readonly AuthorityBand[];
  readonly allowedKinds: readonly OfferKind[];
  /** The first payment of a plan is at least this share of the total, or one regular instalment. 0–10 000. */
  readonly minFirstPaymentBps: number;
  /** Days from today within which a plan or a discounted lump sum must begin. */
  readonly firstPaymentWithinDays: number;
  /** Days from today (from the due date, before it) to which a full single payment may be put off. */
  readonly maxDelayDays: number;
  /** Days from today to the last payment. */
  readonly maxDurationDays: number;
  /** Smallest instalment as a share of the currency's `minInstalment`. 0–10 000. */
  readonly minInstalmentBps: number;
  /** May agree to less than the expected value of going on without a deal (4.2: only a named approver). */
  readonly belowValue: boolean;
}

/** Limits of a role from a certain age of the debt on. */
export interface AuthorityBand {
  /** First day past due of the band; negative before the due date. */
  readonly fromDaysPastDue: number;
  /** Largest discount on the collectable balance. 0–10 000; rises with age. */
  readonly maxDiscountBps: number;
  /** Added to it for a single payment. */
  readonly lumpSumExtraBps: number;
  /** Most monthly payments of a plan; weekly and fortnightly plans by 52/12. 1 or more; rises with age. */
  readonly maxInstalments: number;
}

/** When payments fall where the debtor named no day. Days from today. */
export interface Scheduling {
  readonly payInFullDays: number;
  readonly lumpSumDays: number;
  readonly firstInstalmentDays: number;
  /** First payment of the plans that begin with a bigger one, as a share of the total. 1–10 000 (project). */
  readonly planFirstPaymentBps: number;
  /** Days on which an offer can be accepted, today included as day 0; never past its first payment. */
  readonly offerValidDays: number;
}

/** A longer plan against a bigger first payment, with heavier instalments in the debtor's season. */
export interface Restructuring {
  /** Most instalments as a share of the band's. 10 000 or more (4.2: agent × 1.5). */
  readonly instalmentsBps: number;
  /** Its first payment as a share of the total. 1–10 000 (project). */
  readonly firstPaymentBps: number;
  /** Months (1–12) in which the debtors of the portfolio earn most; empty for none. */
  readonly seasonMonths: readonly number[];
  /** How many times heavier an instalment of a season month is. 1–5 (project). */
  readonly seasonWeight: number;
}

/** Expected value of money promised and of going on without a promise. Section 4.1. */
export interface ValueModel {
  /** Annual discount rate r. */
  readonly annualRateBps: number;
  /** Probability that the first payment of a plan comes. */
  readonly survivalFirstBps: number;
  /** Probability of each further one after the one before was paid. */
  readonly survivalNextBps: number;
  /** Payments' worth of evidence that these two weigh against the debtor's own history. Above 0. */
  readonly priorPayments: number;
  /** V0: expected net recovery without a deal as a share of the balance, by days past due; falls with age. */
  readonly continuation: readonly { readonly fromDaysPastDue: number; readonly valueBps: number }[];
}

/** Logistic model of acceptance. Section 4.4; expert priors until it is learned. */
export interface AcceptanceModel {
  readonly intercept: number;
  /** Per 100 % of discount. 0 or more: a bigger discount is never less welcome. */
  readonly discount: number;
  /** Per unit of ln(monthly payment / disposable income). 0 or less. */
  readonly burden: number;
  /** Per payment. */
  readonly instalments: number;
  /** Per 100 days past due. */
  readonly daysPastDue: number;
  /** Per share of earlier promises kept, less one half. */
  readonly pastKept: number;
  /** Where the regular amount is round. */
  readonly roundAmount: number;
}

/** Weights of the score, 0–1; they sum to 1. Section 4.1: .5/.25/.15/.1. */
export interface ScoreWeights {
  readonly value: number;
  readonly fit: number;
  readonly durability: number;
  readonly concession: number;
}

/** Section 4.3. */
export interface AffordabilityRules {
  /** κ: largest share of the disposable income that an instalment may take. Default 8 000. */
  readonly maxShareBps: number;
  /** Largest share that instalments of the debtor's own proposal may take. Default 10 000 (project). */
  readonly maxOwnShareBps: number;
  /** Share of the surplus that the debtor keeps as saving, up to the currency's `savingCap`. Default 1 000. */
  readonly savingBps: number;
}

/** Section 4.5: what of the room is open at first, then up to three steps, each at most half of the one before. */
export interface ConcessionRules {
  /** Share of the discount and of the delay used by the opening set. */
  readonly openingBps: number;
  /** Share of the instalments used by the opening set where no means are known. 1–10 000. */
  readonly openingInstalmentsBps: number;
  /** Further shares, unlocked one by one. At most three; with the opening never above 10 000. */
  readonly stepsBps: readonly number[];
  /** Share of a plan's discount that concessions can unlock; plans open without any. */
  readonly planDiscountBps: number;
}

/** When a counter-offer outside the authority is met by a counter rather than by a person. */
export interface CounterRules {
  /** Counters given in a conversation before a person is asked. */
  readonly maxCounters: number;
  /** Nearest allowed total may differ by this share of the balance. */
  readonly totalToleranceBps: number;
  /** Nearest allowed monthly payment may be bigger by this share of the proposed one. */
  readonly paymentToleranceBps: number;
  /** Nearest allowed first day may be this many days earlier. */
  readonly delayToleranceDays: number;
}

export interface PromiseRules {
  /** Latest day of a promise, in days from today. */
  readonly maxDelayDays: number;
  /** Days after the promised day on which money still keeps it. Default 3 (section 6). */
  readonly graceDays: number;
  /** τ: share of the promised amount that keeps it. Default 10 000 (section 6). */
  readonly keptBps: number;
}

export interface VerificationRules {
  /** Independent factors that must match. 2 or more (section 1, item 29). */
  readonly factorsNeeded: number;
  /** Wrong answers before the conversation locks. */
  readonly attemptsMax: number;
  /** Hours for which a contact point stays verified. */
  readonly validHours: number;
}

/** Silence of the debtor: seconds before each reminder; after the last the conversation rests. */
export interface SilenceLadder {
  readonly voiceSeconds: readonly number[];
  readonly chatSeconds: readonly number[];
}
