import { sql } from 'drizzle-orm';
import { json, pgTable, text } from 'drizzle-orm/pg-core';
import { at } from './columns.ts';

/** Immutable bundles of flow, prompts, policy and rules, by the hash of their content. */
export const release = pgTable('release', {
  hash: text().primaryKey(),
  /** `json` and not `jsonb`: the order of states in a flow is part of what it means. */
  content: json().notNull(),
  savedAt: at().notNull().default(sql`now()`),
});
