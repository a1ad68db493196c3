import { integer, jsonb, pgTable, primaryKey, uuid } from 'drizzle-orm/pg-core';
import type { TurnRecord } from '../../dialogue/index.ts';
import { at, bucket, conversationId } from './columns.ts';

/** The reasons of every turn. */
export const turn = pgTable(
  'turn',
  {
    bucket: bucket(),
    conversationId: conversationId(),
    turn: integer().notNull(),
    /** Fence of the claim that wrote it: tells a repeated commit from a late one. */
    token: uuid().notNull(),
    record: jsonb().$type<TurnRecord>().notNull(),
    at: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.turn] })],
);
