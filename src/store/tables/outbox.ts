import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  smallint,
  text,
} from 'drizzle-orm/pg-core';
import type { OutboundBody } from '../../jobs/index.ts';
import { at, bucket, conversationId } from './columns.ts';

/**
 * `ready` → `sending` → `sent`; `unknown` where nobody knows how a send ended; `held` until a person decides;
 * `refused` by a rule or the carrier (`reason`); `dropped` because the bot had lost the conversation.
 */
export type OutboxStatus = 'ready' | 'sending' | 'unknown' | 'held' | 'sent' | 'refused' | 'dropped';

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
    /** Put off by the rules until then. Engine's clock. */
    notBefore: at(),
    /** When the message that it answers came in; null where it answers none. */
    answersAt: at(),
    purpose: text().$type<'reply' | 'proactive' | 'service'>().notNull().default('reply'),
    /** How often the carrier was asked to send it. */
    attempts: integer().notNull().default(0),
    status: text().$type<OutboxStatus>().notNull().default('ready'),
    /** When a sender may take it: at once, at the end of a lease or pause, never (`infinity`). */
    dueAt: at().notNull().default(sql`now()`),
    owner: text(),
    epoch: integer().notNull().default(0),
    reason: text(),
    providerId: text(),
    settledAt: at(),
    /** Where it is, as the carrier told; moves forward only, by rank. Null before the first report. */
    delivery: text(),
    deliveryRank: smallint(),
    /** The carrier's error code of the last failure. */
    errorCode: integer(),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.key] }),
    index('outbox_due').on(table.channel, table.dueAt).where(sql`due_at < 'infinity'`),
    index('outbox_unsettled')
      .on(table.bucket, table.conversationId, table.seq)
      .where(sql`status in ('ready', 'sending', 'unknown')`),
    index('outbox_put_off').on(table.notBefore).where(sql`not_before is not null`),
    index('outbox_by_provider').on(table.providerId).where(sql`channel in ('sms', 'whatsapp')`),
    index('outbox_undelivered').on(table.settledAt).where(sql`status = 'sent' and delivery_rank < 3`),
  ],
);
