import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/**
 * One address of a conversation on one channel. Whether the debtor was verified at it is known to the
 * conversation's snapshot; what may not be sent to it, to `suppression` and `address_block`.
 */
export const contactPoint = pgTable(
  'contact_point',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    channel: text().notNull(),
    /** What the address is; null for a browser, a terminal or an e-mail address. */
    kind: text().$type<'phone' | 'user_id'>(),
    /** Null for a browser or a terminal. */
    address: text(),
    /** The provider's id of the person behind a number, where it tells one: another one is another person. */
    userId: text(),
    addedAt: at().notNull().default(sql`now()`),
    /** The last message from here, and the last in either direction. Engine's clock. */
    lastInboundAt: at(),
    lastSpokenAt: at(),
    /** Ids of the replies that were said here, each once: which statements are still due. */
    said: text().array().notNull().default(sql`'{}'`),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.conversationId, table.id] }),
    index('contact_point_by_address').on(table.channel, table.address).where(sql`address is not null`),
  ],
);
