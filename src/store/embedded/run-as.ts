import { type SpawnOptions, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { embeddedFailed } from './embedded-failed.ts';

/** Postgres refuses to run as root. 65534 is `nobody` everywhere that has it. */
const NOBODY = 65_534;

/** The server gets an environment of its own: nothing of ours, no keys, and UTC without a search for the zone. */
const CLEAN = ['-i', 'PATH=/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin', 'TZ=UTC'];

const UNSHARE = ['--user', `--map-user=${NOBODY}`, `--map-group=${NOBODY}`];

/** A program with its arguments and what it needs in its environment. */
export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  readonly settings: readonly string[];
}

/** As whom the server's programs run. */
export interface RunAs {
  /** Starts a program with `settings` (`NAME=value`) as its environment. */
  spawn(command: Command, options: SpawnOptions): ReturnType<typeof spawn>;
  /** Makes a folder and all in it belong to whom the server runs as. */
  own(folder: string): void;
}

const itself: RunAs = {
  spawn: (command, options) => spawnClean(command, options),
  own: () => {},
};

const windows: RunAs = {
  spawn: ({ program, args }, options) => spawn(program, args, options),
  own: () => {},
};

/** Root outside, somebody else in a user namespace of its own: reaches all that root owns. */
const unshared: RunAs = {
  spawn: ({ program, args, settings }, options) =>
    spawnClean({ program: 'unshare', args: [...UNSHARE, program, ...args], settings }, options),
  own: (folder) => ownTree(folder, 0),
};

const nobody: RunAs = {
  spawn: (command, options) => spawnClean(command, { ...options, uid: NOBODY, gid: NOBODY }),
  own: (folder) => ownTree(folder, NOBODY),
};

/**
 * Chooses as whom the server runs: this user, or for root a user namespace, or `nobody`.
 * Throws EMBEDDED_POSTGRES_FAILED where root has neither.
 */
export function chooseRunAs(postgres: string, dataDir: string): RunAs {
  if (process.platform === 'win32') return windows;
  if (process.getuid?.() !== 0) return itself;
  if (spawnSync('unshare', [...UNSHARE, postgres, '--version'], { cwd: '/' }).status === 0) return unshared;
  const asNobody = { cwd: '/', uid: NOBODY, gid: NOBODY };
  const reachesServer = spawnSync(postgres, ['--version'], asNobody).status === 0;
  // What lies in the folder is closed to others by itself; nobody has to get through to what it owns.
  chmodSync(dataDir, 0o711);
  const reachesData = spawnSync('test', ['-x', dataDir], asNobody).status === 0;
  if (reachesServer && reachesData) return nobody;
  throw embeddedFailed(
    'Postgres does not run as root, and neither a user namespace nor the user nobody can be used here',
    'Run as another user, move the project and its data where nobody may read, or set DATABASE_URL.',
  );
}

function spawnClean({ program, args, settings }: Command, options: SpawnOptions) {
  return spawn('env', [...CLEAN, ...settings, program, ...args], { ...options, cwd: '/' });
}

function ownTree(path: string, id: number): void {
  const info = lstatSync(path);
  if (info.uid !== id) chownSync(path, id, id);
  if (!info.isDirectory()) return;
  for (const name of readdirSync(path)) ownTree(join(path, name), id);
}
