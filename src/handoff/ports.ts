import type { Effect, HandoffReason, TurnRecord } from '../dialogue/index.ts';
import type { Affordability, AuthorityRole, Case, Offer, ProposedTerms, Verdict } from '../domain/index.ts';
import type { Instant, Money } from '../kernel/index.ts';

/** Somebody who works in the console. */
export interface Agent {
  readonly id: string;
  readonly name: string;
  readonly login: string;
  readonly role: Exclude<AuthorityRole, 'bot'> | 'operator';
}

/** A conversation that asks for a person. */
export interface HandoffEntry {
  readonly id: string;
  readonly conversationId: string;
  readonly caseReference: string;
  readonly debtorName: string;
  readonly reason: HandoffReason;
  /** 0 is most urgent (crisis), 3 least. */
  readonly priority: 0 | 1 | 2 | 3;
  readonly state: 'waiting' | 'claimed' | 'closed';
  readonly claimedBy: { readonly id: string; readonly name: string } | null;
  readonly requestedAt: Instant;
  /** Balance of the case: what is at stake. */
  readonly atStake: Money;
  /** The debtor's terms that wait for an answer, if any. */
  readonly terms: ProposedTerms | null;
}

/** One bubble of the thread. */
export interface ThreadMessage {
  readonly seq: number;
  readonly at: Instant;
  readonly from: 'debtor' | 'bot' | 'agent' | 'system';
  readonly authorName: string;
  readonly text: string;
  readonly channel: string;
  readonly buttons: readonly { readonly payload: string; readonly label: string }[];
  /** Delivery of an outgoing bubble. */
  readonly delivery:
    | 'queued'
    | 'sending'
    | 'sent'
    | 'delivered'
    | 'read'
    | 'unknown'
    | 'held'
    | 'refused'
    | 'dropped'
    | null;
  /** Key of an outgoing bubble in the outbox; null for others. */
  readonly key: string | null;
  /** What came besides words: a picture, a place; null for words alone. */
  readonly received: string | null;
}

export interface ConversationView {
  readonly conversationId: string;
  readonly case: Case;
  readonly controller: string;
  readonly controllerName: string;
  readonly controlEpoch: number;
  readonly stateName: string;
  readonly locale: string;
  readonly entry: HandoffEntry | null;
  readonly thread: readonly ThreadMessage[];
  /** Offers made, the pending counter with its verdict, and what was declared: from the snapshot. */
  readonly offers: readonly Offer[];
  readonly counter: { readonly terms: ProposedTerms; readonly verdict: Verdict } | null;
  readonly agreement: Offer | null;
  readonly affordability: Affordability;
  /** The contact point of the last turn is verified: the debtor may be told of the debt there. */
  readonly verified: boolean;
}

/** What the rules said of one message when it was about to leave. */
export interface LeaveDecision {
  readonly turn: number;
  /** Key of the message in the outbox. */
  readonly key: string;
  readonly channel: string;
  readonly at: Instant;
  readonly verdict: string;
  readonly until: Instant | null;
  /** Rules that held, with what they were decided from. */
  readonly rules: readonly Readonly<Record<string, unknown>>[];
}

/** Storage of the console. Claims are one conditional update: the loser is told who won. */
export interface HandoffStore {
  queue(): Promise<HandoffEntry[]>;
  view(conversationId: string): Promise<ConversationView | undefined>;
  turns(conversationId: string): Promise<TurnRecord[]>;
  /** What the rules said whenever a message of the conversation was about to leave, in order. */
  decisions(conversationId: string): Promise<LeaveDecision[]>;
  /** Takes the conversation for the agent and raises its control epoch. */
  claim(
    conversationId: string,
    agent: Agent,
  ): Promise<
    | { readonly ok: true; readonly controlEpoch: number }
    | { readonly ok: false; readonly reason: 'taken'; readonly by: string }
    | { readonly ok: false; readonly reason: 'not_waiting' }
  >;
  /** Queues an agent's words to the debtor. Refused when the epoch moved or another owns the conversation. */
  reply(
    conversationId: string,
    agent: Agent,
    message: { readonly clientId: string; readonly text: string; readonly controlEpoch: number },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'not_owner' }>;
  /**
   * Enqueues `person.decided` and returns the conversation to the bot, which tells the debtor. `offer` is already
   * inside the agent's authority. Refused when the epoch moved or another owns the conversation.
   */
  decide(
    conversationId: string,
    agent: Agent,
    decided: {
      readonly decision: 'approve' | 'counter' | 'refuse';
      readonly offer?: Offer;
      readonly reason?: string;
      readonly controlEpoch: number;
    },
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'not_owner' }>;
  /** Returns the conversation to the bot and raises its control epoch. */
  giveBack(
    conversationId: string,
    agent: Agent,
    controlEpoch: number,
    resume: 'where_left' | 'offers' | 'close',
  ): Promise<{ readonly ok: true } | { readonly ok: false; readonly reason: 'not_owner' }>;
}

/** What is known of somebody who signs in. `passwordHash` is of `hashPassword`. */
export interface AgentCredentials {
  readonly agent: Agent;
  readonly passwordHash: string;
}

/** Storage of agents and of their sessions. Tokens are stored hashed; a login is compared without case. */
export interface AgentStore {
  byLogin(login: string): Promise<AgentCredentials | undefined>;
  openSession(token: string, agentId: string, expiresAt: Instant): Promise<void>;
  /** The agent of a session that has not ended at `now`. */
  session(token: string, now: Instant): Promise<Agent | undefined>;
  closeSession(token: string): Promise<void>;
}

export type { Effect };
