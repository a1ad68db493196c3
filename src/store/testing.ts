import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import pg from 'pg';
import { type Clock, randomIds, silentLog } from '../kernel/index.ts';
import { createStore } from './create-store.ts';
import { openDatabase } from './database.ts';
import { isRunning } from './embedded/live-process.ts';
import { startEmbedded } from './embedded/start-embedded.ts';
import { MIGRATIONS, migrate } from './migrate.ts';
import type { Pin, Store } from './ports.ts';

/** What one test file works on. */
export interface TestDatabase {
  readonly url: string;
  /** For looking at rows and laying them. */
  readonly pool: pg.Pool;
  /** A store over it, ended with it. */
  store(options?: { readonly pin?: Pin; readonly clock?: Clock }): Store;
  drop(): Promise<void>;
}

const PIN: Pin = () => ({ releaseHash: 'release-of-tests', flow: 'flow-of-tests' });

/** All runs of one checkout share a server; the last one stops it. One left behind by a killed run is adopted. */
function dataDir(): string {
  const checkout = createHash('sha256').update(MIGRATIONS).digest('hex').slice(0, 12);
  return join(tmpdir(), `ugoda-test-${process.getuid?.() ?? 0}-${checkout}`);
}

function templateName(): string {
  const hash = createHash('sha256');
  for (const file of readMigrationFiles({ migrationsFolder: MIGRATIONS })) hash.update(file.hash);
  return `template_${hash.digest('hex').slice(0, 16)}`;
}

/** Starts the server of the tests with a migrated database to copy. `url` is for `createTestDatabase`. */
export async function startTestServer(): Promise<{ readonly url: string; stop(): Promise<void> }> {
  const server = await startEmbedded({ dataDir: dataDir(), log: silentLog, unsafeFast: true });
  await prepareTestServer(server.url);
  return { url: server.url, stop: () => server.stop() };
}

/** Lays the template on a server and drops what killed runs left there. Several runs may do so at once. */
async function prepareTestServer(url: string): Promise<void> {
  const admin = new pg.Client({ connectionString: url });
  await admin.connect();
  try {
    await admin.query('select pg_advisory_lock(1)');
    await dropLeftBehind(admin);
    await makeTemplate(admin, url, templateName());
  } finally {
    await admin.end();
  }
}

async function dropLeftBehind(admin: pg.Client): Promise<void> {
  const found = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname ~ '^test_[0-9]+_[0-9a-f]+$'",
  );
  for (const { name } of found.rows) {
    if (!isRunning(Number(name.split('_')[1]))) {
      await admin.query(`drop database if exists ${name} with (force)`);
    }
  }
}

async function makeTemplate(admin: pg.Client, url: string, name: string): Promise<void> {
  const found = await admin.query('select 1 from pg_database where datname = $1', [name]);
  if (found.rowCount !== 0) return;
  await admin.query(`drop database if exists ${name}_new with (force)`);
  await admin.query(`create database ${name}_new`);
  const database = openDatabase({ url: withDatabase(url, `${name}_new`), log: silentLog, connections: 1 });
  await migrate(database, silentLog);
  await database.close();
  await admin.query(`alter database ${name}_new rename to ${name}`);
  const older = await admin.query<{ name: string }>(
    "select datname as name from pg_database where datname ~ '^template_[0-9a-f]+$' and datname <> $1",
    [name],
  );
  for (const each of older.rows) await admin.query(`drop database ${each.name} with (force)`);
}

/** A database of its own, copied from the migrated template of the server at `serverUrl`. */
export async function createTestDatabase(serverUrl: string): Promise<TestDatabase> {
  const name = randomIds.next(`test_${process.pid}`);
  await onServer(serverUrl, `create database ${name} template ${templateName()}`);
  const url = withDatabase(serverUrl, name);
  const pool = new pg.Pool({ connectionString: url, max: 4 });
  pool.on('error', () => {});
  const stores: Store[] = [];
  return {
    url,
    pool,
    store: ({ pin = PIN, clock } = {}) => {
      const store = createStore({ url, log: silentLog, pin, ...(clock === undefined ? {} : { clock }) });
      stores.push(store);
      return store;
    },
    drop: async () => {
      await Promise.all(stores.map((store) => store.close()));
      await pool.end();
      await onServer(serverUrl, `drop database ${name} with (force)`);
    },
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

function withDatabase(url: string, name: string): string {
  const changed = new URL(url);
  changed.pathname = `/${name}`;
  return changed.href;
}
