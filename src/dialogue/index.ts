/**
 * dialogue — flow documents, the mandatory protocol, lint and proof, and the turn: hear, decide, say.
 * Knows nothing of databases, HTTP or vendors other than xstate. Deciding is pure; understanding and the model
 * are ports.
 */

export { addStatements } from './add-statements.ts';
export { type AgentTextContext, type AgentTextDoubts, doubtsOf } from './agent-text.ts';
export { checkFlows, exportFlow, type FlowCheck } from './check-flows.ts';
export { chooseFlow } from './choose-flow.ts';
export type { ContentFile } from './content-file.ts';
export type { ConversationState, MachineSnapshot } from './conversation-state.ts';
export type { Effect, HandoffReason, TimerChange } from './effects.ts';
export {
  CHANNELS,
  type Channel,
  type DialogueContext,
  type DialogueEvent,
  type Facts,
  type Opening,
  type PersonInput,
  type Received,
  type SystemEvent,
} from './facts.ts';
export type { CompiledFlow } from './flow/compile.ts';
export { type HeadedFile, readHeadedFile } from './headed-file.ts';
export type {
  DroppedCommand,
  Heard,
  HearInput,
  KnowledgeAt,
  KnowledgeTrace,
  ModelTrace,
  ModelUse,
  OfferOnTable,
  Understand,
} from './hear.ts';
export { hearInput } from './hear-input.ts';
export {
  ALL_COUNTRIES,
  type Approved,
  type Article,
  ELSEWHERE,
  holdsFor,
  readApproved,
} from './knowledge/index.ts';
export { loadRelease, requireRelease } from './load-release.ts';
export type { Phrase, PhraseBudget, Phrased, PhraseInput } from './phrase.ts';
export { phraseInputOf, phraseTurn } from './phrase-turn.ts';
export type { Release } from './release.ts';
export { type ReplayedTurn, replayTurns } from './replay.ts';
export type { Reply } from './reply.ts';
export type { RuleBook } from './rules/read-rules.ts';
export { TONES, type Tone } from './tone.ts';
export { type DecidedTurn, decideTurn, failClosed } from './turn.ts';
export type { SaidTrace, StepTrace, TurnInput, TurnRecord } from './turn-record.ts';
export type { TurnRequest } from './turn-request.ts';
