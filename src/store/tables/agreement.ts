import { date, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { Offer, OfferKind } from '../../domain/index.ts';
import { at, bucket, conversationId, minorUnits } from './columns.ts';

/** Accepted terms. A later agreement of the same conversation supersedes the earlier. */
export const agreement = pgTable(
  'agreement',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    kind: text().$type<OfferKind>().notNull(),
    currency: text().notNull(),
    total: minorUnits().notNull(),
    /** The offer as it was accepted. */
    offer: jsonb().$type<Offer>().notNull(),
    approvedBy: text().notNull(),
    state: text().$type<'standing' | 'superseded'>().notNull().default('standing'),
    madeAt: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.id] })],
);

/** One dated amount of an agreement. */
export const instalment = pgTable(
  'instalment',
  {
    bucket: bucket(),
    agreementId: text().notNull(),
    /** 1-based position in the schedule. */
    position: integer().notNull(),
    conversationId: conversationId(),
    dueOn: date({ mode: 'string' }).notNull(),
    amount: minorUnits().notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.conversationId, table.agreementId, table.position] }),
  ],
);
