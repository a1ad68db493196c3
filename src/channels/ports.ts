import type { Instant } from '../kernel/index.ts';

/** A browser or terminal that talks in one conversation. */
export interface ChatSession {
  readonly conversationId: string;
  readonly contactId: string;
  readonly caseId: string;
  /** Bubbles before this `seq` are shown only once this contact is verified. */
  readonly fromSeq: number;
  readonly verified: boolean;
}

/** One bubble as the debtor sees it. */
export interface ChatBubble {
  readonly seq: number;
  readonly at: Instant;
  readonly from: 'debtor' | 'bot' | 'agent';
  /** First name of the person who writes; empty for the bot and the debtor. */
  readonly authorName: string;
  readonly text: string;
  readonly buttons: readonly { readonly payload: string; readonly label: string }[];
  /** The inbound message that a debtor's bubble is, so that a browser knows its own; null for the others. */
  readonly messageId: string | null;
}

/** Storage of web chat and terminal sessions. Tokens are stored hashed. */
export interface ChatStore {
  /** Opens a session on the case with this reference (case-insensitive, spaces ignored) and starts the conversation. */
  open(
    reference: string,
    channel: 'webchat' | 'terminal',
    token: string,
    locale: string | undefined,
  ): Promise<ChatSession | undefined>;
  session(token: string): Promise<ChatSession | undefined>;
  /** Bubbles after `afterSeq` that this session may see, in order. */
  bubbles(session: ChatSession, afterSeq: number): Promise<ChatBubble[]>;
  /**
   * Keeps a code, hashed, by which the person goes on at an address of `channel` without proving who they are again:
   * once, within `LIMITS.continuationMs`. False where this contact point is not verified.
   */
  openContinuation(
    session: Pick<ChatSession, 'conversationId' | 'contactId'>,
    channel: 'sms' | 'whatsapp',
    code: string,
  ): Promise<boolean>;
  /** Ends the session of this token; the conversation goes on. Nothing happens where there is none. */
  close(token: string): Promise<void>;
}
