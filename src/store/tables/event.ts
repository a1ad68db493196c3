import { sql } from 'drizzle-orm';
import { bigint, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/** What an event says beyond its kind. */
export interface EventBody {
  readonly text: string;
  readonly authorName?: string;
  readonly buttons?: readonly { readonly payload: string; readonly label: string }[];
}

/**
 * The thread of a conversation, numbered without gaps in the order of the commits: what the debtor, the bot and
 * agents wrote, and what happened to the conversation. Readers resume from a `seq`.
 */
export const event = pgTable(
  'event',
  {
    bucket: bucket(),
    conversationId: conversationId(),
    seq: bigint({ mode: 'number' }).notNull(),
    kind: text().$type<'debtor' | 'bot' | 'agent' | 'system'>().notNull(),
    channel: text().notNull(),
    contactId: text().notNull(),
    /** The inbox message of a debtor's bubble, the outbox key of one that goes out; null for the system. */
    ref: text(),
    body: jsonb().$type<EventBody>().notNull(),
    at: at().notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.seq] })],
);
