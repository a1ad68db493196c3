/**
 * contact — whether a message or call may leave now, decided from rule packs (data) and facts. Pure. Conditions
 * and actions are a small typed set; packs say which of them make a rule.
 */
export { ACTIONS, type ActionKind, type ActionSpec, STATEMENT_PLACES } from './actions.ts';
export { CHANNELS, type Channel } from './channel.ts';
export {
  CONDITIONS,
  type ConditionKind,
  type ConditionParams,
  type ConditionSpec,
} from './conditions/index.ts';
export {
  type BlockedTime,
  CASE_FLAGS,
  type CaseFlag,
  type ContactEvent,
  type ContactFacts,
  type FlagState,
  type IsHoliday,
  PURPOSES,
  type Purpose,
} from './contact-facts.ts';
export type { ContactDecision, ContactVerdict, RuleOutcome } from './decision.ts';
export type { JudgeWorld } from './held-rules.ts';
export { judgeContact } from './judge.ts';
export {
  EVIDENCE_MARKS,
  type EvidenceMark,
  type Jurisdiction,
  type Rule,
  type RuleOverride,
  type RulePack,
  type RuleScope,
} from './rule-pack.ts';
export { type DueStatement, statementsDue } from './statements.ts';
export { validationPeriod } from './validation-period.ts';
