import { AppError } from '../kernel/index.ts';
import type { Database } from './database.ts';
import { migrationCount } from './migrate.ts';
import type { Health } from './ports.ts';

/** Whether the database answers and has the tables of this version. Never throws. */
export async function checkHealth(database: Database): Promise<Health> {
  try {
    const [row] = await database.rows<{ version: string; migrations: number }>(
      'health',
      `select current_setting('server_version') as version, count(*)::integer as migrations from migration`,
      [],
    );
    const migrations = row?.migrations ?? 0;
    if (migrations < migrationCount()) return { ok: false, problem: 'Migrations are missing.' };
    return { ok: true, serverVersion: row?.version ?? '', migrations };
  } catch (error) {
    return { ok: false, problem: error instanceof AppError ? error.message : 'The database failed.' };
  }
}
