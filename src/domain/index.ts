/**
 * domain — debts, offers, authority, schedules, promises, identity and the rules of contact. Pure: no I/O, no clock, no zod.
 * It must not know who is listening or in which words. Invariants: schedules sum exactly and their dates rise;
 * nothing outside an authority is offered or accepted; the same inputs give the same outputs.
 */
export { withinAuthority } from './authority.ts';
export { bandAt } from './bands.ts';
export {
  type Affordability,
  CASE_STATES,
  type Case,
  type CaseState,
  type Creditor,
  type Debtor,
  type Invoice,
} from './case.ts';
export { collectableBalance, daysPastDue } from './case-balance.ts';
export { checkPolicy } from './check-policy.ts';
export { toAffordability, toProposedTerms } from './command-terms.ts';
export {
  COMMAND_GROUPS,
  COMMAND_TYPES,
  type Command,
  type CommandGroup,
  type CommandType,
  type Entities,
  EXPECTATIONS,
  type Expectation,
  type Factor,
  lastDayOf,
  type Period,
  SAFETY_COMMANDS,
} from './commands.ts';
export { concede } from './concede.ts';
export {
  ACTIONS,
  type ActionKind,
  type ActionSpec,
  type BlockedTime,
  CASE_FLAGS,
  type CaseFlag,
  CHANNELS,
  type Channel,
  CONDITIONS,
  type ConditionKind,
  type ConditionParams,
  type ConditionSpec,
  type ContactDecision,
  type ContactEvent,
  type ContactFacts,
  type ContactVerdict,
  type DueStatement,
  EVIDENCE_MARKS,
  type EvidenceMark,
  type FlagState,
  type IsHoliday,
  type JudgeWorld,
  type Jurisdiction,
  judgeContact,
  PURPOSES,
  type Purpose,
  type Rule,
  type RuleOutcome,
  type RuleOverride,
  type RulePack,
  type RuleScope,
  STATEMENT_PLACES,
  statementsDue,
  validationPeriod,
} from './contact/index.ts';
export { checkFactor, type FactorCheck, factorsToAsk } from './factors.ts';
export {
  annuityRate,
  cumulativeInterest,
  effectiveRate,
  futureValue,
  irr,
  nominalRate,
  npv,
  periodsNeeded,
  principalPart,
} from './finance/index.ts';
export {
  convertFrequency,
  type Frequency,
  type PlanLength,
  planLength,
  toMonthly,
} from './frequency.ts';
export { LIMIT_NAMES, type LimitName } from './limits.ts';
export {
  type AuthorityRole,
  type Gap,
  type Instalment,
  OFFER_KINDS,
  type Offer,
  type OfferKind,
  type ProposedTerms,
  type Reason,
  ROLES,
  type Verdict,
} from './offer.ts';
export { answerOffers, type OfferJson, type OffersAnswer, offerJson } from './offers-json.ts';
export type { PlanPeriod } from './payment-days.ts';
export type {
  AcceptanceModel,
  AffordabilityRules,
  Authority,
  AuthorityBand,
  ConcessionRules,
  CounterRules,
  CurrencyAmounts,
  Policy,
  PromiseRules,
  Restructuring,
  Scheduling,
  ScoreWeights,
  SilenceLadder,
  ValueModel,
  VerificationRules,
} from './policy.ts';
export { checkPromise, type PromiseCheck, type PromiseOutcome } from './promise.ts';
export { proposeOffers } from './propose-offers.ts';
export { REASON_CODES } from './reasons.ts';
export { referenceKey } from './reference-key.ts';
export {
  type AuthorityQuestion,
  type Concession,
  type CounterRequest,
  GIVEN,
  type Given,
  type OfferRequest,
} from './requests.ts';
export { lastPaymentOn } from './schedule.ts';
export { weighCounter } from './weigh-counter.ts';
