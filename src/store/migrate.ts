import { fileURLToPath } from 'node:url';
import { sql } from 'drizzle-orm';
import { readMigrationFiles } from 'drizzle-orm/migrator';
import { AppError, type Log } from '../kernel/index.ts';
import type { Database } from './database.ts';

/** Where the migrations lie. */
export const MIGRATIONS = fileURLToPath(new URL('../../migrations', import.meta.url));

/** Any number, the same in all versions: processes that migrate one database wait for each other by it. */
const LOCK = 731_904_262;

/**
 * Applies the migrations that the database does not have yet, all in one transaction. Several processes may do so
 * at once: one works, the others wait and find nothing to do. A database of a newer version is left as it is.
 * Throws DATABASE_FAILED where a migration was changed after it had been applied.
 */
export async function migrate(database: Database, log: Log): Promise<void> {
  const files = readMigrationFiles({ migrationsFolder: MIGRATIONS });
  const applied = await database.orm((db) =>
    db.transaction(async (tx) => {
      await tx.execute(sql`select pg_advisory_xact_lock(${LOCK})`);
      await tx.execute(sql`create table if not exists migration (
        position integer primary key, hash text not null, applied_at timestamptz not null default now())`);
      const known = await tx.execute<{ position: number; hash: string }>(
        sql`select position, hash from migration order by position`,
      );
      for (const { position, hash } of known.rows) {
        if (files[position] !== undefined && files[position].hash !== hash) {
          throw new AppError('DATABASE_FAILED', {
            detail: `Migration ${position} was changed after it had been applied.`,
          });
        }
      }
      const missing = files.slice(known.rows.length);
      for (const [index, file] of missing.entries()) {
        for (const statement of file.sql) await tx.execute(sql.raw(statement));
        const position = known.rows.length + index;
        await tx.execute(sql`insert into migration (position, hash) values (${position}, ${file.hash})`);
      }
      return missing.length;
    }),
  );
  if (applied > 0) log.info({ applied }, 'The database was brought up to date.');
}

/** How many migrations this version has. */
export function migrationCount(): number {
  return readMigrationFiles({ migrationsFolder: MIGRATIONS }).length;
}
