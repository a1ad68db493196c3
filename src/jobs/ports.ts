import type {
  Channel,
  ConversationState,
  Effect,
  Opening,
  PersonInput,
  Received,
  TimerChange,
  TurnRecord,
} from '../dialogue/index.ts';
import type { Case } from '../domain/index.ts';
import type { Instant } from '../kernel/index.ts';
import type { Decision, OutboundBody, OutboxDraft, OutboxRow, SendFacts, SendOutcome } from './send-ports.ts';

/** What waits in the inbox of a conversation. */
export type InboundPayload =
  | DebtorPayload
  | { readonly kind: 'timer'; readonly timerId: string; readonly event: string; readonly armedTurn: number }
  | { readonly kind: 'person'; readonly event: string; readonly person: PersonInput }
  | { readonly kind: 'system'; readonly event: string };

/** What a debtor sent: words, a tapped choice, or something that is not read. */
export interface DebtorPayload {
  readonly kind: 'debtor';
  readonly text: string;
  readonly button?: string | undefined;
  /** What came besides words, or instead of them. It is never fetched. */
  readonly received?: Received | undefined;
  /** What happens in the conversation before these words are heard; set by the store. */
  readonly opening?: Opening | undefined;
  /** The verified contact point that asked to go on at this one; set by the store. */
  readonly linkedTo?: string | undefined;
}

/** A message that a carrier handed over, before it is known whose conversation it belongs to. */
export interface CarrierInbound {
  /** The provider's id: the same one changes a conversation once. */
  readonly messageId: string;
  readonly channel: 'sms' | 'whatsapp';
  readonly addressKind: 'phone' | 'user_id';
  readonly address: string;
  /** The provider's id of the person, where it tells one besides a number. */
  readonly userId?: string | undefined;
  /** Our number or sender. */
  readonly recipient: string;
  readonly payload: DebtorPayload;
  /** The carrier answered this keyword itself: nothing of ours may. */
  readonly optOut?: 'STOP' | 'START' | 'HELP' | undefined;
  /** Parameters as they came. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/**
 * - `stray`: no case knows the address; kept, never answered
 * - `keyword`: the carrier answered it; kept, and blocks or unblocks the address
 */
export type TakenStatus = 'accepted' | 'duplicate' | 'stray' | 'keyword';

export interface TakenInbound {
  readonly status: TakenStatus;
  /** Where it belongs; undefined for strays. */
  readonly conversationId?: string | undefined;
  /** The conversation leased to the node that took the message, where nobody worked on it. */
  readonly claim?: Claim | undefined;
}

/** Takes in what carriers hand over. */
export interface CarrierInbox {
  /**
   * Routes a message by its address, keeps it and, where `node` is given, leases its conversation: one statement,
   * two where a conversation is begun. Resolves after the commit. `now`: the engine's clock.
   */
  takeInbound(
    message: CarrierInbound,
    now: Instant,
    node: string | null,
    leaseMs: number,
  ): Promise<TakenInbound>;
}

/** One message to a conversation. `messageId` is the provider's: the same id changes the conversation once. */
export interface Inbound {
  readonly conversationId: string;
  readonly messageId: string;
  readonly channel: Channel;
  readonly contactId: string;
  readonly payload: InboundPayload;
}

export interface PendingMessage extends Inbound {
  readonly seq: number;
  readonly receivedAt: Instant;
}

/** A conversation leased to this worker until the lease ends. `epoch` and `token` are the fence. */
export interface Claim {
  readonly bucket: number;
  readonly conversationId: string;
  readonly epoch: number;
  readonly token: string;
  /** Turns completed so far. */
  readonly turns: number;
  readonly releaseHash: string;
  readonly flow: string;
  /** What the conversation is held in: chosen when it was opened, then as the last turn left it. */
  readonly locale: string;
  /** The case as it stands at the moment of the claim. */
  readonly case: Case;
  /** Null before the first turn. */
  readonly state: ConversationState | null;
  /** `bot` or the id of the agent who owns the conversation. */
  readonly controller: string;
  readonly controlEpoch: number;
  /** Failed tries at the first pending message. */
  readonly attempts: number;
  /** What the rules may look at when the contact point of the first pending message is answered. */
  readonly contact: SendFacts;
  /** Undone messages in order, at most `LIMITS.burstMessages`. Never empty. */
  readonly pending: readonly PendingMessage[];
}

/** Everything one turn changes, committed together or not at all. */
export interface TurnCommit {
  /** Messages up to and including this `seq` are done. */
  readonly lastSeq: number;
  readonly state: ConversationState;
  readonly locale: string;
  readonly record: TurnRecord;
  readonly outbox: readonly OutboxDraft[];
  readonly timers: readonly TimerChange[];
  readonly effects: readonly Effect[];
  /**
   * Channels on which this commit is the delivery: their rows are checked like any other and become `sent` with
   * it. Absent: every row waits for a sender.
   */
  readonly deliveredBy?: readonly Channel[];
}

/**
 * The durable queue: inbox, lease, outbox, timers. Every method is one statement. Leases and limits run on
 * the database's clock; timers are compared with the `now` that is passed in.
 */
export interface TurnStore {
  /** Puts a message into its conversation's inbox and wakes it. Resolves after the commit. */
  enqueue(inbound: Inbound): Promise<'accepted' | 'duplicate' | 'no_conversation'>;
  /** The same, and leases the conversation to `node` at once where nobody works on it. One statement. */
  enqueueAndClaim(
    inbound: Inbound,
    node: string,
    leaseMs: number,
  ): Promise<{
    readonly status: 'accepted' | 'duplicate' | 'no_conversation';
    readonly claim: Claim | undefined;
  }>;
  /** Leases up to `count` conversations that are due. */
  claim(node: string, count: number, leaseMs: number): Promise<Claim[]>;
  /** Leases one conversation if it is due, for the node that has just taken its message. */
  claimOne(node: string, conversationId: string, leaseMs: number): Promise<Claim | undefined>;
  renew(claim: Claim, leaseMs: number): Promise<'renewed' | 'fenced'>;
  loadCase(conversationId: string): Promise<Case>;
  /** Commits a turn. `fenced`: another worker owns the conversation now and nothing was written. */
  complete(claim: Claim, commit: TurnCommit): Promise<'done' | 'fenced'>;
  /** Gives the conversation back to be tried again after `retryInMs`. */
  abandon(claim: Claim, retryInMs: number): Promise<void>;
  /** Moves timers due at `now` into the inboxes; returns how many. */
  fireTimers(now: Instant, limit: number): Promise<number>;
  /**
   * Takes rows of some channels to send, with what the rules may look at. Fence, ownership epoch, suppression, blocks,
   * expiry and the pace of each address are checked in the same statement.
   */
  claimOutbox(
    node: string,
    count: number,
    leaseMs: number,
    now: Instant,
    channels: readonly Channel[],
  ): Promise<OutboxRow[]>;
  /** Keeps what the rules said of rows in hand; answers the keys of those that may be sent now. */
  decideOutbox(
    decided: readonly {
      readonly row: OutboxRow;
      readonly decision: Decision;
      readonly body: OutboundBody;
    }[],
    now: Instant,
  ): Promise<ReadonlySet<string>>;
  settleOutbox(row: OutboxRow, outcome: SendOutcome): Promise<void>;
  /** Settles many rows in one statement. */
  settleOutboxMany(
    settled: readonly { readonly row: OutboxRow; readonly outcome: SendOutcome }[],
  ): Promise<void>;
  /** When the next wake-up is due, for the pause between polls; null when nothing waits. */
  nextTimerAt(): Promise<Instant | null>;
}

/** Tells live listeners that a conversation moved. Losing a nudge loses nothing: readers resume from rows. */
export interface LiveBus {
  publish(nudge: { readonly conversationId: string; readonly kind: 'thread' | 'queue' }): void;
  subscribe(listener: (nudge: { conversationId: string; kind: 'thread' | 'queue' }) => void): () => void;
}

/** A message from an address that no case knows, as it waits for a person. */
export interface StrayInbound {
  readonly messageId: string;
  readonly channel: string;
  readonly address: string;
  readonly text: string;
  readonly at: Instant;
}

/** What is kept of those who write without a case. */
export interface StrayStore {
  /** The latest, at most `limit`. */
  list(limit: number): Promise<StrayInbound[]>;
}
