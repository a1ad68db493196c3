import { sql } from 'drizzle-orm';
import { bigint, index, integer, jsonb, pgTable, primaryKey, text, uuid } from 'drizzle-orm/pg-core';
import type { ConversationState } from '../../dialogue/index.ts';
import { at, bucket } from './columns.ts';

/**
 * A conversation with its lease. `due_at` says when it is worth a claim: at once, at the end of a lease or of a
 * pause, or never (`infinity`). `epoch` and `token` are the fence of the current claim.
 */
export const conversation = pgTable(
  'conversation',
  {
    bucket: bucket(),
    id: text().notNull(),
    caseId: text().notNull(),
    dueAt: at().notNull().default(sql`'infinity'`),
    /** The node that holds the lease; null where nobody does. */
    owner: text(),
    epoch: bigint({ mode: 'number' }).notNull().default(0),
    token: uuid(),
    /** Failed tries at the first pending message. */
    attempts: integer().notNull().default(0),
    /** The next number of an inbox row and of an event. */
    nextSeq: bigint({ mode: 'number' }).notNull().default(1),
    nextEvent: bigint({ mode: 'number' }).notNull().default(1),
    /** Inbox rows up to this number are done. */
    doneSeq: bigint({ mode: 'number' }).notNull().default(0),
    /** Turns completed: the revision of the state. */
    turns: integer().notNull().default(0),
    /** `bot` or the id of the agent who owns the conversation. */
    controller: text().notNull().default('bot'),
    controlEpoch: integer().notNull().default(0),
    releaseHash: text().notNull(),
    flow: text().notNull(),
    locale: text().notNull(),
    /** The contact point that the debtor wrote from last. */
    contactId: text().notNull(),
    channel: text().notNull(),
    state: jsonb().$type<ConversationState>(),
    /** Contact points at which the debtor was verified, by the snapshot. */
    verified: jsonb()
      .$type<Record<string, string>>()
      .generatedAlwaysAs(sql`state #> '{snapshot,context,verifiedContacts}'`),
    openedAt: at().notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.id] }),
    index('conversation_due').on(table.dueAt).where(sql`due_at < 'infinity'`),
  ],
);
