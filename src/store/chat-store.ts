import type { ChatBubble, ChatSession, ChatStore } from '../channels/index.ts';
import { bucketOf, LIMITS, sha256 } from '../kernel/index.ts';
import { codeHash } from './carrier-inbox.ts';
import { conversationOf } from './case-key.ts';
import type { Database } from './database.ts';
import type { CaseStore, Pin } from './ports.ts';

/** Bubbles read at once; a reader goes on from the last. */
const BUBBLES = 500;

/** Sessions of browsers and terminals. Of a token only its hash is kept. */
export function createChatStore(
  database: Database,
  cases: Pick<CaseStore, 'byReference'>,
  pin: Pin,
): ChatStore {
  const session = async (token: string): Promise<ChatSession | undefined> => {
    const hash = sha256(token);
    const found = await database.value<ChatSession | null>(
      'chat_session',
      'select chat_session_json($1, $2)',
      [bucketOf(hash), hash],
    );
    return found ?? undefined;
  };
  return {
    open: async (reference, channel, token, locale) => {
      const subject = await cases.byReference(reference);
      if (subject === undefined) return undefined;
      const conversationId = conversationOf(subject.id);
      const hash = sha256(token);
      const { releaseHash, flow } = pin(subject);
      await database.value('chat_open', 'select chat_open($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)', [
        bucketOf(conversationId),
        conversationId,
        subject.id,
        bucketOf(hash),
        hash,
        `cp_${sha256(`contact ${token}`).slice(0, 32)}`,
        channel,
        locale ?? subject.debtor.locale,
        releaseHash,
        flow,
        LIMITS.chatSessionDays.value,
      ]);
      const opened = await session(token);
      return opened?.conversationId === conversationId ? opened : undefined;
    },
    session,
    bubbles: async ({ conversationId, contactId, fromSeq }, afterSeq) => {
      const rows = await database.rows<{ bubble: ChatBubble }>(
        'chat_bubbles',
        'select chat_bubbles($1, $2, $3, $4, $5, $6) as bubble',
        [bucketOf(conversationId), conversationId, contactId, fromSeq, afterSeq, BUBBLES],
      );
      return rows.map(({ bubble }) => bubble);
    },
    openContinuation: async ({ conversationId, contactId }, channel, code) => {
      const kept = await database.value<boolean>(
        'continuation_open',
        'select continuation_open($1, $2, $3, $4, $5, $6)',
        [
          bucketOf(conversationId),
          conversationId,
          contactId,
          codeHash(code),
          channel,
          LIMITS.continuationMs.value,
        ],
      );
      return kept === true;
    },
    close: async (token) => {
      const hash = sha256(token);
      await database.rows('chat_close', 'delete from chat_session where bucket = $1 and token_hash = $2', [
        bucketOf(hash),
        hash,
      ]);
    },
  };
}
