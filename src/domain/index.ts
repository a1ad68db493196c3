/**
 * domain — debts, offers, authority, schedules, promises and identity. Pure: no I/O, no clock, no zod.
 * It must not know who is listening or in which words. Invariants: schedules sum exactly and their dates rise;
 * nothing outside an authority is offered or accepted; the same inputs give the same outputs.
 */
export {
  type Affordability,
  CASE_STATES,
  type Case,
  type CaseState,
  type Creditor,
  type Debtor,
  type Invoice,
} from './case.ts';
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
