import { date, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId, minorUnits } from './columns.ts';

/** A promise to pay an amount on a day. */
export const promise = pgTable(
  'promise',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    amount: minorUnits().notNull(),
    currency: text().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    madeAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.id] })],
);

/** The debtor says that they paid. */
export const paymentReport = pgTable(
  'payment_report',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    /** Null where no amount was named. */
    amount: minorUnits(),
    currency: text().notNull(),
    reference: text(),
    reportedAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.id] })],
);
