import { jsonb, pgTable, text } from 'drizzle-orm/pg-core';

/** Small facts about the installation. */
export const setting = pgTable('setting', {
  key: text().primaryKey(),
  value: jsonb().notNull(),
});
