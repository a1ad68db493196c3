import { integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { at, bucket, conversationId } from './columns.ts';

/** What the rules said when a message was about to leave: one row for each time that it was tried. */
export const ruleDecision = pgTable(
  'rule_decision',
  {
    bucket: bucket(),
    conversationId: conversationId(),
    outboxKey: text().notNull(),
    /** The claim of the outbox row under which it was decided; 0 for what left with its turn. */
    epoch: integer().notNull(),
    turn: integer().notNull(),
    channel: text().notNull(),
    verdict: text().notNull(),
    /** When a message that was put off may leave. */
    until: at(),
    /** Rules with their inputs; no personal data. */
    rules: jsonb().notNull(),
    at: at().notNull(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.conversationId, table.outboxKey, table.epoch] })],
);
