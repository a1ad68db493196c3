import type { Case } from '../../src/domain/index.ts';

/** One message as it reached the debtor. */
export interface Seen {
  readonly text: string;
  readonly choices: number;
}

/** What a debtor does at once: words, the n-th choice of the last message, or a payload that may be stale. */
export type Said = { readonly text: string } | { readonly choice: number } | { readonly payload: string };

/** How a debtor reaches the engine, and what of its answers is seen there. */
export interface Line {
  readonly conversationId: string;
  /** Hands messages over in order; resolves when the engine has kept them. */
  send(said: readonly Said[]): Promise<void>;
  /** Goes on from a contact point of this name, that is not verified. */
  changeContact(name: string): Promise<void>;
  /** Works until all is still; answers what reached the debtor since the last time, oldest first. */
  settle(): Promise<readonly Seen[]>;
}

/** Opens the line of a debtor whose case was just laid. */
export type OpenLine = (subject: Case) => Promise<Line>;
