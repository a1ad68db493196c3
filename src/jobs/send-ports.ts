import type { Channel } from '../dialogue/index.ts';
import type { Case } from '../domain/index.ts';
import type { Instant, LocalDate } from '../kernel/index.ts';

/** A message on its way out. `key` is unique for ever: `<conversation>:<turn>:<n>`. */
export interface OutboxDraft {
  readonly key: string;
  readonly channel: Channel;
  readonly contactId: string;
  readonly body: OutboundBody;
  /** Never sent after this instant. */
  readonly notAfter: Instant | null;
  /** Leaves even to a suppressed contact: the one confirmation of an opt-out, a crisis text. */
  readonly mandatory: boolean;
  /** `reply` answers the debtor, `proactive` is of our own making, `service` is owed: an agent's or a system's word. */
  readonly purpose: 'reply' | 'proactive' | 'service';
  /** When the message that this one answers came in; null where it answers none. */
  readonly answersAt: Instant | null;
  /** What the rules said, where the commit of the turn is the delivery. */
  readonly decision?: Decision | undefined;
}

/** What the rules say of one message that is about to leave. */
export interface Decision {
  readonly verdict: 'send' | 'queue' | 'hold' | 'escalate' | 'refuse' | 'suppress';
  /** When to ask again, for `queue`. */
  readonly until: Instant | null;
  /** Id of the rule that decided; null where the message may leave. */
  readonly reason: string | null;
  /** The rules with their inputs, as they are kept; no personal data. */
  readonly rules: readonly object[];
}

/** What the rules may look at besides the message itself. */
export interface SendFacts {
  /** A number or user id; null for a browser or terminal. */
  readonly address: string | null;
  readonly addressKind: 'phone' | 'user_id' | null;
  /** The person at this contact point has proved who they are. */
  readonly verified: boolean;
  /** When the address last wrote, on this channel and in any conversation. */
  readonly lastInboundAt?: Instant | null | undefined;
  /** The person took the consent back once, whatever was unblocked since. */
  readonly consentTakenBack?: boolean | undefined;
  /** Blocks that hold for the address. */
  readonly blocks?: readonly string[] | null | undefined;
  /** Ids of replies said at this contact point, and at any of the conversation. */
  readonly saidHere: readonly string[];
  readonly saidInConversation: readonly string[];
  readonly holds: readonly { readonly reason: string; readonly untilOn: LocalDate }[];
  /** Kinds of what is contested, and of the tickets that were opened. */
  readonly disputes: readonly string[];
  readonly tickets: readonly string[];
  readonly suppressions: readonly {
    readonly scope: string;
    readonly reason: string;
    readonly channel: string;
    readonly contactId: string;
  }[];
  /** The last contacts that answered nothing, and what came in. */
  readonly ledger: readonly {
    readonly at: Instant;
    readonly kind: 'attempt' | 'conversation' | 'message';
    readonly direction: 'in' | 'out';
    readonly channel: string;
  }[];
}

/** A message as the rules see it when it is about to leave. */
export interface Leaving
  extends Pick<OutboxDraft, 'channel' | 'body' | 'mandatory' | 'purpose' | 'answersAt'> {
  readonly case: Case;
  readonly facts: SendFacts;
}

/**
 * Asks the rules whether a message may leave at `now`. `body`: the words with the statements that the rules add and
 * without the numbers that they mask.
 */
export type Judge = (
  message: Leaving,
  now: Instant,
) => { readonly decision: Decision; readonly body: OutboundBody };

export interface OutboundBody {
  readonly text: string;
  readonly language: string;
  /** Catalogue ids of the replies that the text was made of; empty for a person's words. */
  readonly replies: readonly string[];
  /** Says something that only the verified debtor may read. */
  readonly discloses: boolean;
  /** `detail`: what a choice stands for, for channels that show a list. */
  readonly buttons: readonly {
    readonly payload: string;
    readonly label: string;
    readonly detail?: string | undefined;
  }[];
  /** Whose words: `bot` or the agent's id. */
  readonly author: string;
  readonly authorName: string;
}

export interface OutboxRow extends Omit<OutboxDraft, 'decision'>, Leaving {
  readonly bucket: number;
  readonly conversationId: string;
  readonly turn: number;
  /** `sending`: this claim is the first. `unknown`: an earlier one never told how it ended. */
  readonly status: 'sending' | 'unknown';
  /** Number of this claim of the row: what settles it must carry it, or prove that the message was sent. */
  readonly epoch: number;
  /** How often the carrier was asked to send it. */
  readonly attempts: number;
}

/** Why nothing may be sent to an address any more. */
export type Block = 'unsubscribed' | 'bad_address';

/**
 * How a send ended. `refused` is final; `held` waits for a person; `unknown` waits for proof and is never repeated
 * blindly. `stop`: nothing more leaves on the channel until an operator has looked. `code`: the carrier's.
 */
export type SendOutcome =
  /** `paceMs`: the next message to the same address leaves after this pause, or once this one was reported sent. */
  | { readonly outcome: 'sent'; readonly providerId: string; readonly paceMs?: number }
  | {
      readonly outcome: 'refused' | 'held';
      readonly reason: string;
      readonly code?: number | undefined;
      readonly block?: Block | undefined;
    }
  | {
      readonly outcome: 'retry';
      readonly inMs: number;
      readonly code?: number | undefined;
      readonly stop?: boolean | undefined;
    }
  | { readonly outcome: 'unknown' };

/** What a carrier told about a message of ours. */
export interface DeliveryReport {
  readonly providerId: string;
  readonly status: string;
  /** Reports come in any order: one with a lower rank never replaces one with a higher. */
  readonly rank: number;
  readonly code?: number | undefined;
  /** Key of the outbox row, where the report carries it. */
  readonly key?: string | undefined;
  /** How a failure goes on; absent where it is none. */
  readonly end?: 'refused' | 'held' | 'retry' | undefined;
  readonly inMs?: number | undefined;
  readonly block?: Block | undefined;
  readonly stop?: boolean | undefined;
}

/** What operators watch of the carriers. */
export interface CarrierFigures {
  /** Messages from addresses that no case knows. */
  readonly strays: number;
  /** Messages that may have been sent. */
  readonly unknown: number;
  /** Messages taken by the carrier more than ten minutes ago and not reported further. */
  readonly undelivered: number;
  /** Channels on which nothing leaves until an operator has looked. */
  readonly stopped: readonly string[];
}

/** Keeps what carriers tell, and what people decide on messages that wait for them. */
export interface DeliveryStore {
  figures(): Promise<CarrierFigures>;
  /** Those of the provider's ids that belong to no message of ours, and to no former attempt of one. */
  unclaimed(providerIds: readonly string[]): Promise<string[]>;
  /**
   * Keeps a report once and moves its message forward: `told`, `again`, `failed`; `older`, `earlier` (of a former
   * attempt), `duplicate` and `unmatched` change nothing.
   */
  told(report: DeliveryReport, now: Instant): Promise<string>;
  /** Lets messages leave again on a channel that was stopped; false where it was not. */
  free(channel: 'sms' | 'whatsapp'): Promise<boolean>;
  /** Sends a held or unknown message (again), or leaves it; false where it waits for nobody. */
  resolve(conversationId: string, key: string, choice: 'send_again' | 'leave'): Promise<boolean>;
}

/** Sends on some channels. Must not throw: what cannot be told is `unknown`. */
export interface Carrier {
  readonly channels: readonly Channel[];
  send(row: OutboxRow): Promise<SendOutcome>;
  /** Provider's ids of messages that may be this one, whose send never told how it ended. */
  find?(row: OutboxRow): Promise<readonly string[]>;
}
