import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres';
import pg from 'pg';
import type { Log } from '../kernel/index.ts';
import { sqlStateOf, toAppError } from './database-error.ts';
import { toText } from './json.ts';

/** Deadlocks and serialisation failures: nothing was done, and the same statement may be run again. */
const TRIES = 3;

/** The way to the database for all repositories. Everything fails with an AppError that holds no data. */
export interface Database {
  /** Runs one prepared statement; `name` is its own for ever. */
  rows<Row extends object>(name: string, text: string, values: readonly unknown[]): Promise<Row[]>;
  /** The first column of the first row of one prepared statement. */
  value<T>(name: string, text: string, values: readonly unknown[]): Promise<T | undefined>;
  /** Runs queries that drizzle builds. */
  orm<T>(work: (db: NodePgDatabase) => Promise<T>): Promise<T>;
  close(): Promise<void>;
}

export interface DatabaseOptions {
  readonly url?: string | undefined;
  readonly pool?: pg.Pool | undefined;
  readonly connections?: number | undefined;
  readonly log: Log;
}

/** Opens a pool, or takes the caller's, which `close` leaves open. */
export function openDatabase({ url, pool: given, connections = 10, log }: DatabaseOptions): Database {
  const pool = given ?? newPool(url, connections, log);
  const db = drizzle(pool, { casing: 'snake_case' });
  const rows: Database['rows'] = async <Row extends object>(
    name: string,
    text: string,
    values: readonly unknown[],
  ) => {
    for (let attempt = 1; ; attempt++) {
      try {
        return (await pool.query<Row>({ name, text, values: values.map(storable) })).rows;
      } catch (error) {
        if (attempt < TRIES && sqlStateOf(error)?.startsWith('40') === true) continue;
        throw toAppError(error);
      }
    }
  };
  return {
    rows,
    value: async <T>(name: string, text: string, values: readonly unknown[]) => {
      const [row] = await rows<Record<string, T>>(name, text, values);
      return row === undefined ? undefined : Object.values(row)[0];
    },
    orm: async (work) => {
      try {
        return await work(db);
      } catch (error) {
        throw toAppError(error);
      }
    },
    close: async () => {
      if (given !== undefined) return;
      // What the server says to a connection that we are ending ourselves is no news.
      pool.removeAllListeners('error').on('error', () => {});
      await pool.end();
    },
  };
}

/** Text without what Postgres cannot hold, so that an odd id is not found instead of failing. */
function storable(value: unknown): unknown {
  return typeof value === 'string' && value.includes('\0') ? toText(value) : value;
}

function newPool(url: string | undefined, connections: number, log: Log): pg.Pool {
  const pool = new pg.Pool({
    ...(url === undefined ? {} : { connectionString: url }),
    max: connections,
    application_name: 'ugoda',
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
    allowExitOnIdle: true,
  });
  pool.on('error', (error) => {
    log.warn({ sqlState: sqlStateOf(error) ?? '-' }, 'An idle connection to the database was lost.');
  });
  return pool;
}
