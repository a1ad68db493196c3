import type { Bubble, MessagesAnswer } from '../../contracts/index.ts';
import { type ConversationState, lastSeq } from './conversation-state.ts';

/** The service gives no fewer than this at once while there is more. */
const SHORT_READ = 50;

/**
 * Reads what a conversation has not yet. The service gives a bounded number at once, so a read goes on until
 * a short answer comes. Being verified opens what was said before: then the whole is read from the start.
 */
export async function readNew(
  state: ConversationState,
  read: (after: number) => Promise<MessagesAnswer>,
): Promise<MessagesAnswer> {
  const bubbles: Bubble[] = [];
  let after = lastSeq(state);
  let known = state.verified;
  for (;;) {
    const answer = await read(after);
    if (answer.verified && !known) {
      known = true;
      if (after > 0) {
        after = 0;
        bubbles.length = 0;
        continue;
      }
    }
    bubbles.push(...answer.bubbles);
    const newest = answer.bubbles.at(-1);
    if (newest === undefined || answer.bubbles.length < SHORT_READ) {
      return { bubbles, verified: answer.verified };
    }
    after = newest.seq;
  }
}
