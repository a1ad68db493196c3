import { sql } from 'drizzle-orm';
import { index, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import type { Agent } from '../../handoff/index.ts';
import { at } from './columns.ts';

/** Somebody who works in the console. */
export const agent = pgTable(
  'agent',
  {
    id: text().primaryKey(),
    login: text().notNull(),
    name: text().notNull(),
    role: text().$type<Agent['role']>().notNull(),
    passwordHash: text().notNull(),
  },
  (table) => [uniqueIndex('agent_login').on(sql`lower(${table.login})`)],
);

/** A sign-in. The token itself is known to the browser alone. */
export const agentSession = pgTable(
  'agent_session',
  {
    tokenHash: text().primaryKey(),
    agentId: text().notNull(),
    expiresAt: at().notNull(),
  },
  (table) => [index('agent_session_expires').on(table.expiresAt)],
);
