import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { silentLog } from '../../src/kernel/index.ts';
import { clusterDir, readPostmaster } from '../../src/store/embedded/cluster.ts';
import { isRunning } from '../../src/store/embedded/live-process.ts';
import { stopServer } from '../../src/store/embedded/stop-server.ts';
import { type EmbeddedPostgres, startEmbedded } from '../../src/store/index.ts';

const PROCESS = fileURLToPath(new URL('embedded-process.ts', import.meta.url));

let dataDir: string;
let children: ChildProcess[] = [];

beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'ugoda-embedded-'));
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  children = [];
  await stopServer(dataDir);
  rmSync(dataDir, { recursive: true, force: true });
});

const startDurable = () => startEmbedded({ dataDir, log: silentLog });

/** Without fsync: faster, for what does not look at what was committed before a crash of the server. */
const start = () => startEmbedded({ dataDir, log: silentLog, unsafeFast: true });

async function query(url: string, text: string) {
  const client = new pg.Client({ connectionString: url });
  client.on('error', () => {});
  await client.connect();
  try {
    return (await client.query(text)).rows;
  } finally {
    await client.end();
  }
}

const answers = ({ url }: Pick<EmbeddedPostgres, 'url'>) =>
  query(url, 'select 1').then(
    () => true,
    () => false,
  );

/** Another process that uses the server. */
async function otherProcess(env: NodeJS.ProcessEnv = process.env) {
  const child = spawn(process.execPath, [PROCESS, dataDir], { env, stdio: ['pipe', 'pipe', 'inherit'] });
  children.push(child);
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string];
  const [how, url = ''] = line.split(' ');
  return {
    how,
    url,
    kill: async () => {
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
    leave: async () => {
      child.stdin.end();
      await once(child, 'exit');
    },
  };
}

describe('the embedded server', { timeout: 120_000 }, () => {
  it('starts on an empty folder, durable, for nobody else, and keeps its data between runs', async () => {
    const first = await startDurable();
    expect(first.how).toBe('started');
    const settings = await query(
      first.url,
      `select name, setting from pg_settings where name in
        ('fsync', 'full_page_writes', 'synchronous_commit', 'listen_addresses', 'TimeZone', 'password_encryption')
        order by lower(name)`,
    );
    expect(Object.fromEntries(settings.map(({ name, setting }) => [name, setting]))).toEqual({
      fsync: 'on',
      full_page_writes: 'on',
      listen_addresses: '127.0.0.1',
      password_encryption: 'scram-sha-256',
      synchronous_commit: 'on',
      TimeZone: 'UTC',
    });
    const [database] = await query(
      first.url,
      'select datlocprovider, datlocale, pg_encoding_to_char(encoding) as encoding from pg_database where datname = current_database()',
    );
    expect(database).toEqual({ datlocprovider: 'b', datlocale: 'C.UTF-8', encoding: 'UTF8' });
    const password = join(clusterDir(dataDir), 'ugoda-password');
    expect(statSync(password).mode & 0o777).toBe(0o600);
    expect(statSync(clusterDir(dataDir)).mode & 0o777).toBe(0o700);
    await expect(query(first.url.replace(/:[^:@]+@/, ':wrong@'), 'select 1')).rejects.toThrow();
    await query(first.url, 'create table kept as select 7 as seven');
    await first.stop();
    await first.stop();
    expect(await answers(first)).toBe(false);

    const second = await start();
    expect(second.how).toBe('started');
    expect(await query(second.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await second.stop();
    expect(readdirSync(dataDir).filter((name) => name.startsWith('lock'))).toEqual([]);
  });

  it('gives up durability only when told to', async () => {
    const server = await start();
    expect(await query(server.url, 'show fsync')).toEqual([{ fsync: 'off' }]);
    await server.stop();
  });

  it('is adopted when the process that started it was killed, and stopped by the one that adopted it', async () => {
    const killed = await otherProcess();
    expect(killed.how).toBe('started');
    await query(killed.url, 'create table kept as select 7 as seven');
    await killed.kill();
    const server = await start();
    expect(server).toMatchObject({ how: 'adopted', url: killed.url });
    expect(await query(server.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    await server.stop();
    expect(await answers(server)).toBe(false);
  });

  it('is made once by two processes that start at the same time, and stopped by the last that leaves', async () => {
    const [a, b] = await Promise.all([otherProcess(), otherProcess()]);
    expect([a.how, b.how].toSorted()).toEqual(['adopted', 'started']);
    expect(a.url).toBe(b.url);
    const [starter, guest] = a.how === 'started' ? [a, b] : [b, a];
    await starter.leave();
    expect(await answers(guest)).toBe(true);
    const visitor = await otherProcess();
    await visitor.leave();
    expect(await answers(guest)).toBe(true);
    await guest.leave();
    expect(await answers(guest)).toBe(false);
  });

  it('starts again, with what was committed, after it was killed', async () => {
    const first = await startDurable();
    await query(first.url, 'create table kept as select 7 as seven');
    const { pid } = readPostmaster(dataDir)!;
    process.kill(pid, 'SIGKILL');
    const second = await startDurable();
    expect(second.how).toBe('started');
    expect(await query(second.url, 'select seven from kept')).toEqual([{ seven: 7 }]);
    expect(isRunning(pid)).toBe(false);
    await first.stop();
    expect(await answers(second)).toBe(true);
    await second.stop();
    expect(await answers(second)).toBe(false);
  });

  it('starts when the process number of a server that crashed now belongs to another program', async () => {
    const first = await start();
    await first.stop();
    const stale = `${process.pid}\n${clusterDir(dataDir)}\n0\n5432\n\n127.0.0.1\n\nready\n`;
    writeFileSync(join(clusterDir(dataDir), 'postmaster.pid'), stale);
    const second = await start();
    expect(second.how).toBe('started');
    await second.stop();
  });

  it('does not take the remains of a first start that was cut off for a database', async () => {
    const child = spawn(process.execPath, [PROCESS, dataDir], { stdio: 'ignore' });
    children.push(child);
    const unfinished = () => readdirSync(dataDir).find((name) => /^new-\w+$/.test(name));
    await expect.poll(unfinished, { interval: 5, timeout: 10_000 }).toBeDefined();
    child.kill('SIGKILL');
    await once(child, 'exit');
    const server = await start();
    expect(server.how).toBe('started');
    expect(await answers(server)).toBe(true);
    await server.stop();
  });

  // Only root has somebody else to run it as.
  if (process.getuid?.() === 0) {
    it('runs as nobody for root where there are no user namespaces', async () => {
      const programs = join(dataDir, 'programs');
      mkdirSync(programs);
      for (const program of ['env', 'test']) symlinkSync(`/usr/bin/${program}`, join(programs, program));
      const server = await otherProcess({ PATH: programs });
      expect(await answers(server)).toBe(true);
      expect(statSync(clusterDir(dataDir)).uid).toBe(65_534);
      await server.leave();
      const again = await start();
      expect(statSync(clusterDir(dataDir)).uid).toBe(0);
      expect(await answers(again)).toBe(true);
      await again.stop();
    });
  }

  it('writes no statement and no value into its log', async () => {
    const server = await start();
    await query(server.url, 'create table once (value text primary key)');
    const insert = `insert into once values ('personal data'), ('personal data')`;
    await expect(query(server.url, insert)).rejects.toThrow();
    await server.stop();
    expect(readFileSync(join(dataDir, 'postgres.log'), 'utf8')).not.toContain('personal');
  });
});
