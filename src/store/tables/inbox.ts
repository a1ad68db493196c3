import { sql } from 'drizzle-orm';
import { bigint, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { InboundPayload } from '../../jobs/index.ts';
import { at, bucket, conversationId } from './columns.ts';

/** What came in for a conversation, in order. Done up to the conversation's `done_seq`; kept to know duplicates. */
export const inbox = pgTable(
  'inbox',
  {
    bucket: bucket(),
    conversationId: conversationId(),
    seq: bigint({ mode: 'number' }).notNull(),
    /** The provider's id, or one of our own for timers and persons. */
    messageId: text().notNull(),
    channel: text().notNull(),
    contactId: text().notNull(),
    payload: jsonb().$type<InboundPayload>().notNull(),
    receivedAt: at().notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.conversationId, table.seq] }),
    uniqueIndex('inbox_once').on(table.bucket, table.messageId),
  ],
);
