/** handoff — the queue of conversations that ask for a person, and what a person may do in them. */
export type { Agent, ConversationView, HandoffEntry, HandoffStore, ThreadMessage } from './ports.ts';
