import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/** A wait of a conversation. The row is gone once it fired or was called off. */
export const timer = pgTable(
  'timer',
  {
    bucket: bucket(),
    conversationId: conversationId(),
    id: text().notNull(),
    event: text().notNull(),
    dueAt: at().notNull(),
    /** The turn that armed it: the machine knows by it whether the timer is stale. */
    armedTurn: integer().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.conversationId, table.id] }),
    index('timer_due').on(table.dueAt),
  ],
);
