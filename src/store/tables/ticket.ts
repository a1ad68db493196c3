import { boolean, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/** Work for the back office that came out of a conversation. */
export const ticket = pgTable(
  'ticket',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    kind: text().notNull(),
    /** Somebody on call is to be woken. */
    urgent: boolean().notNull(),
    openedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.id] })],
);
