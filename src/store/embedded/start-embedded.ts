import { closeSync, mkdirSync, openSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { stopwatch } from '../../kernel/index.ts';
import type { EmbeddedOptions, EmbeddedPostgres } from '../ports.ts';
import { clusterDir, ensureCluster, readPassword, readPostmaster, SUPERUSER } from './cluster.ts';
import { embeddedFailed } from './embedded-failed.ts';
import { hasUsers, registerUser, withFolderLock } from './folder-lock.ts';
import { linkLibraries } from './library-links.ts';
import { isRunning, mayBePostgres } from './live-process.ts';
import { locateServer, type ServerFiles } from './locate-server.ts';
import { chooseRunAs, type RunAs } from './run-as.ts';
import { serverSettings } from './server-settings.ts';
import { stopServer } from './stop-server.ts';

const DATABASE = 'ugoda';
/** How long a server may take to answer. Unit: ms. A crash recovery is the longest. */
const ANSWER_MS = 60_000;
/** How long starting is tried again after a server was killed and its children have yet to go. Unit: ms. */
const RETRY_MS = 8_000;
const STEP_MS = 25;

/**
 * Starts the embedded Postgres of a data folder, or adopts the one that runs there: of another process, or left
 * running by one that was killed. The data is kept. Throws EMBEDDED_POSTGRES_FAILED.
 */
export async function startEmbedded(options: EmbeddedOptions): Promise<EmbeddedPostgres> {
  const { dataDir, log } = options;
  const took = stopwatch();
  mkdirSync(dataDir, { recursive: true, mode: 0o700 });
  return withFolderLock(dataDir, async () => {
    const adopted = await adopt(dataDir);
    const port = adopted ?? (await startServer(options));
    await ensureDatabase(dataDir, port);
    const unregister = registerUser(dataDir);
    const how = adopted === undefined ? 'started' : 'adopted';
    log.info({ how, ms: Math.round(took()), port }, 'The embedded database answers.');
    let stopping: Promise<void> | undefined;
    return {
      url: urlOf(dataDir, port, DATABASE),
      how,
      stop: () => {
        stopping ??= withFolderLock(dataDir, async () => {
          unregister();
          if (!hasUsers(dataDir)) await stopServer(dataDir);
        });
        return stopping;
      },
    };
  });
}

/** The port of a server that runs on the folder and answers to its password. */
async function adopt(dataDir: string): Promise<number | undefined> {
  const took = stopwatch();
  for (;;) {
    const running = readPostmaster(dataDir);
    if (running === undefined) return undefined;
    if (!mayBePostgres(running.pid)) {
      // The number of a server that is gone may have been given to another program: Postgres would not start.
      if (isRunning(running.pid)) rmSync(join(clusterDir(dataDir), 'postmaster.pid'), { force: true });
      return undefined;
    }
    if (await answers(dataDir, running.port)) return running.port;
    if (took() > ANSWER_MS) {
      throw embeddedFailed('a server runs on the data folder and does not answer', 'End it and start again.');
    }
    await pause(STEP_MS);
  }
}

async function startServer(options: EmbeddedOptions): Promise<number> {
  const { dataDir } = options;
  const server = locateServer();
  const settings = linkLibraries(server.native, join(dataDir, 'lib'));
  const runAs = chooseRunAs(server.postgres, dataDir);
  await ensureCluster(dataDir, server, runAs, { settings, sync: options.unsafeFast !== true });
  const took = stopwatch();
  for (;;) {
    const port = await tryStart(options, server, runAs, settings);
    if (port !== undefined) return port;
    if (took() > RETRY_MS) {
      throw embeddedFailed(
        'the server ended at once',
        'Read postgres.log in the data folder; set DATABASE_URL to use a server of your own.',
      );
    }
    await pause(STEP_MS * 8);
  }
}

/** Starts the server once; undefined where it ended before it answered. */
async function tryStart(
  options: EmbeddedOptions,
  server: ServerFiles,
  runAs: RunAs,
  settings: readonly string[],
): Promise<number | undefined> {
  const { dataDir } = options;
  const port = await freePort();
  const output = openSync(join(dataDir, 'postgres.log'), 'w', 0o600);
  const args = ['-D', clusterDir(dataDir), ...serverSettings(port, options.unsafeFast === true)];
  // In a session of its own: Ctrl-C on the terminal is for the application, which stops the server in its turn.
  const child = runAs.spawn(
    { program: server.postgres, args, settings },
    { detached: true, stdio: ['ignore', output, output] },
  );
  closeSync(output);
  let ended = false;
  child.on('error', () => {
    ended = true;
  });
  child.on('exit', () => {
    ended = true;
  });
  child.unref();
  const took = stopwatch();
  while (!ended) {
    if (await answers(dataDir, port)) return port;
    if (took() > ANSWER_MS) {
      throw embeddedFailed('the server does not answer', 'Read postgres.log in the data folder.');
    }
    await pause(STEP_MS);
  }
  return undefined;
}

function urlOf(dataDir: string, port: number, database: string): string {
  return `postgresql://${SUPERUSER}:${readPassword(dataDir)}@127.0.0.1:${port}/${database}`;
}

async function connect(dataDir: string, port: number): Promise<pg.Client> {
  const client = new pg.Client({
    connectionString: urlOf(dataDir, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
  });
  // A server that goes while the connection is open is noticed by the query that waits on it.
  client.on('error', () => {});
  await client.connect();
  return client;
}

async function answers(dataDir: string, port: number): Promise<boolean> {
  try {
    const client = await connect(dataDir, port);
    await client.end();
    return true;
  } catch {
    return false;
  }
}

async function ensureDatabase(dataDir: string, port: number): Promise<void> {
  const client = await connect(dataDir, port);
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [DATABASE]);
    if (found.rowCount === 0) await client.query(`create database ${DATABASE}`);
  } finally {
    await client.end();
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      probe.close(() => resolve(port));
    });
  });
}
