import { sql } from 'drizzle-orm';
import { date, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import type { CaseState, Creditor, Debtor, Invoice } from '../../domain/index.ts';
import { at, bucket, minorUnits } from './columns.ts';

/** Who is owed. A small table that every node of a cluster holds. */
export const creditor = pgTable('creditor', {
  id: text().primaryKey(),
  /** The creditor as `Case` carries it. */
  body: jsonb().$type<Creditor>().notNull(),
});

/** A set of cases with one mandate, policy and tone. */
export const portfolio = pgTable('portfolio', {
  id: text().primaryKey(),
  name: text().notNull(),
});

/** One debt under collection. Lies in the bucket of its conversation, whose id is `cv_` and the id of the case. */
export const debtCase = pgTable(
  'debt_case',
  {
    bucket: bucket(),
    id: text().notNull(),
    conversationId: text().notNull(),
    reference: text().notNull(),
    portfolioId: text().notNull(),
    creditorId: text().notNull(),
    debtor: jsonb().$type<Debtor>().notNull(),
    title: text().notNull(),
    currency: text().notNull(),
    principal: minorUnits().notNull(),
    interest: minorUnits().notNull(),
    fees: minorUnits().notNull(),
    balance: minorUnits().notNull(),
    dueOn: date({ mode: 'string' }).notNull(),
    invoices: jsonb().$type<readonly Invoice[]>().notNull(),
    state: text().$type<CaseState>().notNull(),
    kept: integer().notNull(),
    broken: integer().notNull(),
    importedAt: at().notNull().default(sql`now()`),
  },
  (table) => [
    primaryKey({ columns: [table.bucket, table.id] }),
    index('debt_case_by_reference').on(table.reference),
  ],
);

/** One case per reference. Lies in the bucket of the reference itself, so that the key can be unique in a cluster. */
export const caseReference = pgTable(
  'case_reference',
  {
    bucket: bucket(),
    /** The reference without spaces, lower case. */
    key: text().notNull(),
    caseId: text().notNull(),
    caseBucket: bucket(),
  },
  (table) => [primaryKey({ columns: [table.bucket, table.key] })],
);
