import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/** What the debtor contests. */
export const dispute = pgTable(
  'dispute',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    kind: text().notNull(),
    /** Null where the whole debt is contested. */
    invoiceId: text(),
    openedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.id] })],
);

/** Collection rests until a day at the debtor. */
export const hold = pgTable(
  'hold',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    reason: text().notNull(),
    /** Last day of the rest. */
    untilOn: date({ mode: 'string' }).notNull(),
    placedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.id] })],
);

/** Nothing but what is mandatory goes out any more: to one contact, on one channel, or at all. */
export const suppression = pgTable(
  'suppression',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    scope: text().$type<'contact' | 'channel' | 'all'>().notNull(),
    channel: text().notNull(),
    contactId: text().notNull(),
    reason: text().notNull(),
    since: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.id] })],
);
