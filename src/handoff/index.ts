/** handoff — the queue of conversations that ask for a person, and what a person may do in them. */
export { hashPassword, verifyPassword } from './password.ts';
export type {
  Agent,
  AgentCredentials,
  AgentStore,
  ConversationView,
  HandoffEntry,
  HandoffStore,
  ThreadMessage,
} from './ports.ts';
export type {
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
} from './service.ts';
