/** handoff — the queue of conversations that ask for a person, and what a person may do in them. */

export { createHandoffService, type HandoffServiceOptions } from './create-service.ts';
export { decoyHash, hashPassword, verifyPassword } from './password.ts';
export type {
  Agent,
  AgentCredentials,
  AgentStore,
  ConversationView,
  HandoffEntry,
  HandoffStore,
  LeaveDecision,
  ThreadMessage,
} from './ports.ts';
export type {
  AuthorityLeft,
  ClaimOutcome,
  DecideOutcome,
  Decision,
  DecisionRequest,
  DecisionSupport,
  GiveBackRequest,
  HandoffService,
  NotOwner,
  OwnerOutcome,
  ReplyOutcome,
  ReplyRequest,
  ReplyWarning,
} from './service.ts';
