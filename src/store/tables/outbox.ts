import { sql } from 'drizzle-orm';
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { OutboundBody } from '../../jobs/index.ts';
import { at, bucket, conversationId } from './columns.ts';

/**
 * `ready` → `sending` → `sent`; `unknown` where nobody knows how a send ended; `refused` by a rule (`reason`);
 * `dropped` because the bot had lost the conversation.
 */
export type OutboxStatus = 'ready' | 'sending' | 'unknown' | 'sent' | 'refused' | 'dropped';

/** What is to leave, and how it ended. */
export const outbox = pgTable(
  'outbox',
  {
    bucket: bucket(),
    key: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    /** The event that shows it in the thread: the order in which the rows of a contact leave. */
    seq: bigint({ mode: 'number' }).notNull(),
    channel: text().notNull(),
    contactId: text().notNull(),
    body: jsonb().$type<OutboundBody>().notNull(),
    mandatory: boolean().notNull(),
    /** Ownership of the conversation when the words were made. */
    controlEpoch: integer().notNull(),
    notAfter: at(),
    status: text().$type<OutboxStatus>().notNull().default('ready'),
    /** When a sender may take it: at once, at the end of a lease or pause, never (`infinity`). */
    dueAt: at().notNull().default(sql`now()`),
    owner: text(),
    epoch: integer().notNull().default(0),
    reason: text(),
    providerId: text(),
    settledAt: at(),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.key] }),
    index('outbox_due').on(table.channel, table.dueAt).where(sql`due_at < 'infinity'`),
    index('outbox_unsettled')
      .on(table.bucket, table.conversationId, table.seq)
      .where(sql`status in ('ready', 'sending', 'unknown')`),
  ],
);
