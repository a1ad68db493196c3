import {
  chmodSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { randomIds } from '../../kernel/index.ts';
import { embeddedFailed } from './embedded-failed.ts';
import type { ServerFiles } from './locate-server.ts';
import type { Command, RunAs } from './run-as.ts';

export const SUPERUSER = 'ugoda';

/** What the names of unfinished clusters begin with. */
const REMAINS = 'new-';

/** The folder of the database files inside the data folder. */
export function clusterDir(dataDir: string): string {
  return join(dataDir, 'postgres');
}

/** The password of the only database user, made with the cluster and kept with it. */
export function readPassword(dataDir: string): string {
  return readFileSync(join(clusterDir(dataDir), 'ugoda-password'), 'utf8').trim();
}

/** What `postmaster.pid` says; undefined where there is none or it is not whole yet. */
export function readPostmaster(dataDir: string): { readonly pid: number; readonly port: number } | undefined {
  try {
    const lines = readFileSync(join(clusterDir(dataDir), 'postmaster.pid'), 'utf8').split('\n');
    const [pid, port] = [Number(lines[0]), Number(lines[3])];
    return pid > 0 && port > 0 ? { pid, port } : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Makes the database files where there are none. They are made beside their place and moved in whole, so that a
 * process that dies half-way leaves nothing that looks like a cluster.
 */
export async function ensureCluster(
  dataDir: string,
  server: ServerFiles,
  runAs: RunAs,
  options: { readonly settings: readonly string[]; readonly sync: boolean },
): Promise<void> {
  const cluster = clusterDir(dataDir);
  if (existsSync(join(cluster, 'PG_VERSION'))) {
    runAs.own(cluster);
    return;
  }
  removeRemains(dataDir);
  // A name of its own: the initdb of a process that was killed may still be writing.
  const fresh = mkdtempSync(join(dataDir, REMAINS));
  const passwordFile = `${fresh}.password`;
  writeFileSync(passwordFile, randomIds.secret(24), { mode: 0o600 });
  runAs.own(fresh);
  runAs.own(passwordFile);
  const args = [
    `--pgdata=${fresh}`,
    `--username=${SUPERUSER}`,
    `--pwfile=${passwordFile}`,
    '--auth=scram-sha-256',
    '--encoding=UTF8',
    '--locale-provider=builtin',
    '--locale=C.UTF-8',
    ...(options.sync ? [] : ['--no-sync']),
  ];
  await initialise({ program: server.initdb, args, settings: options.settings }, runAs);
  chmodSync(passwordFile, 0o600);
  renameSync(passwordFile, join(fresh, 'ugoda-password'));
  renameSync(fresh, cluster);
}

/** What a first start that was cut off left behind. */
function removeRemains(dataDir: string): void {
  for (const name of readdirSync(dataDir).filter((each) => each.startsWith(REMAINS))) {
    try {
      rmSync(join(dataDir, name), { recursive: true, force: true });
    } catch {
      // Still being written to: the next first start takes it away.
    }
  }
}

function initialise(command: Command, runAs: RunAs): Promise<void> {
  return new Promise((resolve, reject) => {
    const child = runAs.spawn(command, { stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString()).slice(-500);
    });
    const failed = (problem: string) =>
      reject(embeddedFailed(problem, 'Check the free space and the rights of the data folder.'));
    child.on('error', () => failed('initdb could not be run'));
    child.on('close', (code) => {
      if (code === 0) resolve();
      else failed(`initdb ended with ${code}: ${said.trim().split('\n').at(-1) ?? ''}`);
    });
  });
}
