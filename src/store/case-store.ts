import { sql } from 'drizzle-orm';
import type { NodePgDatabase } from 'drizzle-orm/node-postgres';
import { type Case, referenceKey } from '../domain/index.ts';
import { bucketOf, invariant, sha256 } from '../kernel/index.ts';
import { conversationOf } from './case-key.ts';
import type { Database } from './database.ts';
import { toJson, toText } from './json.ts';
import type { CaseStore, ContactAddress, ImportOutcome, ImportRefusal, Portfolio } from './ports.ts';
import { caseReference, contactPoint, creditor, debtCase, portfolio } from './tables/index.ts';

/** Rows of one insert: 19 columns each stay below the 65 535 parameters of a statement. */
const CHUNK = 1_000;

export function createCaseStore(database: Database): CaseStore {
  return {
    importCases: (cases, portfolios, contacts = []) => importCases(database, cases, portfolios, contacts),
    list: async (limit = 1_000) => {
      const rows = await database.rows<{ found: Case }>(
        'case_list',
        'select case_json(bucket, id) as found from debt_case order by reference limit $1',
        [limit],
      );
      return rows.map(({ found }) => found);
    },
    numbers: async (limit = 1_000) =>
      database.rows<{ caseId: string; number: string }>(
        'case_numbers',
        `select substr(conversation_id, 4) as "caseId", min(address) as number from contact_point
          where channel = 'sms' and kind = 'phone' group by 1 order by 1 limit $1`,
        [limit],
      ),
    byReference: async (reference) => {
      const key = toText(referenceKey(reference));
      const found = await database.value<Case | null>(
        'case_by_reference',
        'select case_json(case_bucket, case_id) from case_reference where bucket = $1 and key = $2',
        [bucketOf(key), key],
      );
      return found ?? undefined;
    },
  };
}

/** Rolls the import back and carries what was refused out of the transaction. */
class Refused extends Error {
  readonly refused: readonly ImportRefusal[];

  constructor(refused: readonly ImportRefusal[]) {
    super('Nothing was imported.');
    this.refused = refused;
  }
}

async function importCases(
  database: Database,
  given: readonly Case[],
  portfolios: readonly Portfolio[],
  contacts: readonly ContactAddress[],
): Promise<ImportOutcome> {
  const named = new Set(portfolios.map(({ id }) => id));
  invariant(
    given.every(({ portfolioId }) => named.has(portfolioId)),
    'Every imported case is of a portfolio that comes with it.',
  );
  // Cleaned once, so that keys are compared as they are stored.
  const cases = JSON.parse(toJson(given)) as Case[];
  const twice = standTwice(cases);
  if (twice.length > 0) return { ok: false, refused: twice };
  return database.orm(async (db) => {
    try {
      await db.transaction((tx) => insertAll(tx, cases, portfolios, contacts));
      return { ok: true, imported: cases.length };
    } catch (error) {
      if (error instanceof Refused) return { ok: false, refused: error.refused };
      throw error;
    }
  });
}

function standTwice(cases: readonly Case[]): ImportRefusal[] {
  const ids = new Set<string>();
  const keys = new Set<string>();
  return cases.flatMap(({ id, reference }, index): ImportRefusal[] => {
    const key = referenceKey(reference);
    const reason = ids.has(id) ? 'id_taken' : keys.has(key) ? 'reference_taken' : undefined;
    ids.add(id);
    keys.add(key);
    return reason === undefined ? [] : [{ index, reason }];
  });
}

type Transaction = Parameters<Parameters<NodePgDatabase['transaction']>[0]>[0];

async function insertAll(
  tx: Transaction,
  cases: readonly Case[],
  portfolios: readonly Portfolio[],
  contacts: readonly ContactAddress[],
): Promise<void> {
  for (const chunk of chunks(portfolios)) {
    await tx
      .insert(portfolio)
      .values(chunk)
      .onConflictDoUpdate({ target: portfolio.id, set: { name: sql`excluded.name` } });
  }
  const creditors = new Map(cases.map((each) => [each.creditor.id, each.creditor]));
  for (const chunk of chunks([...creditors].map(([id, body]) => ({ id, body })))) {
    await tx
      .insert(creditor)
      .values(chunk)
      .onConflictDoUpdate({ target: creditor.id, set: { body: sql`excluded.body` } });
  }
  const ids = new Set<string>();
  const keys = new Set<string>();
  for (const chunk of chunks(cases)) {
    const inserted = await tx
      .insert(debtCase)
      .values(chunk.map(caseRow))
      .onConflictDoNothing()
      .returning({ id: debtCase.id });
    for (const { id } of inserted) ids.add(id);
    const referred = await tx
      .insert(caseReference)
      .values(chunk.map(referenceRow))
      .onConflictDoNothing()
      .returning({ key: caseReference.key });
    for (const { key } of referred) keys.add(key);
  }
  const refused = cases.flatMap(({ id, reference }, index): ImportRefusal[] => {
    if (!ids.has(id)) return [{ index, reason: 'id_taken' }];
    return keys.has(referenceKey(reference)) ? [] : [{ index, reason: 'reference_taken' }];
  });
  if (refused.length > 0) throw new Refused(refused);
  for (const chunk of chunks(contacts)) await tx.insert(contactPoint).values(chunk.map(contactRow));
}

function chunks<T>(items: readonly T[]): T[][] {
  return Array.from({ length: Math.ceil(items.length / CHUNK) }, (_, i) =>
    items.slice(i * CHUNK, (i + 1) * CHUNK),
  );
}

function caseRow({ creditor: owed, history, ...rest }: Case) {
  const conversationId = conversationOf(rest.id);
  return {
    ...rest,
    bucket: bucketOf(conversationId),
    conversationId,
    creditorId: owed.id,
    kept: history.kept,
    broken: history.broken,
  };
}

function referenceRow({ id, reference }: Case) {
  const key = referenceKey(reference);
  return { bucket: bucketOf(key), key, caseId: id, caseBucket: bucketOf(conversationOf(id)) };
}

function contactRow({ caseId, channel, address }: ContactAddress) {
  const conversationId = conversationOf(caseId);
  const id = `cp_${sha256(`${conversationId} ${channel} ${address}`).slice(0, 32)}`;
  const kind = channel === 'email' ? null : ('phone' as const);
  return { bucket: bucketOf(conversationId), id, conversationId, channel, kind, address: toText(address) };
}
