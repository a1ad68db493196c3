import { sql } from 'drizzle-orm';
import { boolean, index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/**
 * The ledger of contacts with a debtor, by whatever channel or person, and those taken over from other systems:
 * what the rules count.
 */
export const contactEvent = pgTable(
  'contact_event',
  {
    bucket: bucket(),
    conversationId: conversationId(),
    /** Derived from what it counts, so that nothing is counted twice. */
    id: text().notNull(),
    kind: text().$type<'attempt' | 'conversation' | 'message'>().notNull(),
    direction: text().$type<'in' | 'out'>().notNull(),
    channel: text().notNull(),
    /** Empty where it is not known. */
    contactId: text().notNull(),
    /** A message that answered the debtor: caps on contact of our own do not count it. */
    reply: boolean().notNull().default(false),
    author: text().$type<'debtor' | 'bot' | 'agent' | 'import'>().notNull(),
    /** Engine's clock. */
    at: at().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.conversationId, table.id] }),
    index('contact_event_counted').on(table.bucket, table.conversationId, table.at).where(sql`not reply`),
  ],
);
