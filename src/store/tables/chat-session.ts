import { sql } from 'drizzle-orm';
import { bigint, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/** A browser or terminal in a conversation. Lies in the bucket of its token's hash: it is found by nothing else. */
export const chatSession = pgTable(
  'chat_session',
  {
    bucket: bucket(),
    tokenHash: text().notNull(),
    conversationId: conversationId(),
    conversationBucket: bucket(),
    contactId: text().notNull(),
    /** Events before this are shown only once the contact is verified. */
    fromSeq: bigint({ mode: 'number' }).notNull(),
    openedAt: at().notNull().default(sql`now()`),
    expiresAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.tokenHash] })],
);
