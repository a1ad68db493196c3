import { sql } from 'drizzle-orm';
import { index, jsonb, pgTable, primaryKey, smallint, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { HandoffReason } from '../../dialogue/index.ts';
import type { ProposedTerms } from '../../domain/index.ts';
import { at, bucket, conversationId } from './columns.ts';

/** A conversation asks for a person. At most one is open per conversation. */
export const handoff = pgTable(
  'handoff',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    reason: text().$type<HandoffReason>().notNull(),
    /** 0 is most urgent. */
    priority: smallint().notNull(),
    state: text().$type<'waiting' | 'claimed' | 'closed'>().notNull(),
    terms: jsonb().$type<ProposedTerms>(),
    claimedBy: text(),
    claimedByName: text(),
    requestedAt: at().notNull(),
    claimedAt: at(),
    closedAt: at(),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.conversationId, table.id] }),
    uniqueIndex('handoff_open').on(table.bucket, table.conversationId).where(sql`state <> 'closed'`),
    index('handoff_queue').on(table.priority, table.requestedAt).where(sql`state <> 'closed'`),
  ],
);
