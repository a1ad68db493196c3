import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/**
 * Every message that a carrier handed over, once by its provider's id. Lies in the bucket of that id, because
 * which conversation it belongs to is found out while it is taken in.
 */
export const carrierInbound = pgTable(
  'carrier_inbound',
  {
    bucket: bucket(),
    messageId: text().notNull(),
    channel: text().notNull(),
    address: text().notNull(),
    /** Our number or sender. */
    recipient: text().notNull(),
    /** `stray`: no case knows the address. `keyword`: the carrier answered it itself. */
    outcome: text().$type<'routed' | 'stray' | 'keyword'>().notNull(),
    conversationId: text(),
    /** Parameters as they came. */
    raw: jsonb().notNull(),
    receivedAt: at().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.messageId] }),
    index('carrier_inbound_stray').on(table.receivedAt).where(sql`outcome = 'stray'`),
  ],
);

/** What a carrier told about a message of ours. Immutable; lies in the bucket of the provider's id. */
export const deliveryReport = pgTable(
  'delivery_report',
  {
    bucket: bucket(),
    providerId: text().notNull(),
    status: text().notNull(),
    /** 0 where there is none. */
    errorCode: integer().notNull(),
    /** Null where no row of the outbox is known by it. */
    outboxKey: text(),
    receivedAt: at().notNull().default(sql`now()`),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.providerId, table.status, table.errorCode] })],
);

/** A code by which a verified browser goes on elsewhere. Lies in the bucket of its hash. */
export const continuation = pgTable(
  'continuation',
  {
    bucket: bucket(),
    codeHash: text().notNull(),
    conversationId: conversationId(),
    /** The contact point that asked for it. */
    contactId: text().notNull(),
    channel: text().notNull(),
    expiresAt: at().notNull(),
    usedAt: at(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.codeHash] })],
);
