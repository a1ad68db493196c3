import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/**
 * One address of a conversation on one channel. Whether the debtor was verified at it is known to the
 * conversation's snapshot; what may not be sent to it, to `suppression`.
 */
export const contactPoint = pgTable(
  'contact_point',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    channel: text().notNull(),
    /** Null for a browser or a terminal. */
    address: text(),
    addedAt: at().notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.conversationId, table.id] }),
    index('contact_point_by_address').on(table.channel, table.address).where(sql`address is not null`),
  ],
);
