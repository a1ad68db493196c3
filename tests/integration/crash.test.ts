import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { compose, type Engine } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import type { ChatSession } from '../../src/channels/index.ts';
import { fakeClock, localDate, POINTS, type Point } from '../../src/kernel/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { BIRTH_DATE, scenarioCase } from '../conversations/cases.ts';
import type { CrashScript } from './crash-process.ts';

const NOW = '2026-03-02T10:00:00Z';
const PROCESS = join(import.meta.dirname, 'crash-process.ts');
const TEXTS = ['yes', BIRTH_DATE, '60601', '1'];
/** Two or three processes start in each case, and both cores are shared. */
const TIMEOUT_MS = 180_000;
/** Restarts after which a point must have been passed. */
const RESTARTS_MAX = 4;

/** A database of its own for each kill: a process must not find the conversations of another. */
interface Stage {
  readonly database: TestDatabase;
  readonly engine: Engine;
  readonly session: ChatSession;
}

async function lay(): Promise<Stage> {
  const database = await createTestDatabase(inject('postgresUrl'));
  const config = readConfig({ DATABASE_URL: database.url, UGODA_LOG_LEVEL: 'error' });
  const engine = await compose(config, { clock: fakeClock(NOW) });
  const subject = scenarioCase('us-consumer', 'crash', localDate('2026-03-02'));
  await engine.store.cases.importCases([subject], [{ id: 'scenarios', name: 'Scenarios' }]);
  const session = await engine.store.chats.open(
    subject.reference,
    'webchat',
    'token-of-the-crash',
    undefined,
  );
  return { database, engine, session: session! };
}

/** Runs the process once; the fault kills it where it is reached. */
async function run(
  { database }: Stage,
  script: CrashScript,
  fault: string | undefined,
): Promise<NodeJS.Signals | number | null> {
  const env = {
    ...process.env,
    DATABASE_URL: database.url,
    UGODA_LOG_LEVEL: 'error',
    UGODA_FAULT: fault ?? '',
  };
  const child = spawn(process.execPath, [PROCESS, JSON.stringify(script)], { env });
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString('utf8');
  });
  const [status, signal] = (await once(child, 'exit')) as [number | null, NodeJS.Signals | null];
  if (signal === null && status !== 0) throw new Error(`The process failed: ${stderr}`);
  return signal ?? status;
}

/** The lease of a killed process runs out: time that a test need not wait for. */
async function leasesRunOut({ database }: Stage): Promise<void> {
  await database.pool.query("update conversation set due_at = now() where due_at < 'infinity'");
  await database.pool.query("update outbox set due_at = now() where status = 'sending'");
}

/** Points that only a carrier leads to. */
const OF_CARRIERS: readonly Point[] = ['outbox.sent', 'reconcile.before', 'reconcile.done'];

const faults = POINTS.filter((point) => !OF_CARRIERS.includes(point)).flatMap((point) =>
  [1, 3].map((count) => `${point}:${count}`),
);

describe('a process killed at any point of a turn', () => {
  it.concurrent.each(faults)(
    'loses nothing and repeats nothing when killed at %s',
    { timeout: TIMEOUT_MS },
    async (fault) => {
      const stage = await lay();
      try {
        await killAndCheck(stage, fault);
      } finally {
        await stage.engine.close();
        await stage.database.drop();
      }
    },
  );
});

async function killAndCheck(stage: Stage, fault: string): Promise<void> {
  const { session } = stage;
  const script: CrashScript = {
    conversationId: session.conversationId,
    contactId: session.contactId,
    now: NOW,
    texts: TEXTS,
    silenceMs: 40 * 60_000,
  };
  expect(await run(stage, script, fault), 'the fault is reached').toBe('SIGKILL');
  let ended: unknown = 'SIGKILL';
  for (let i = 0; i < RESTARTS_MAX && ended !== 0; i += 1) {
    await leasesRunOut(stage);
    ended = await run(stage, script, undefined);
  }
  expect(ended, 'a restarted process gets to the end').toBe(0);
  await checkTurns(stage);
}

async function checkTurns({ database, engine, session }: Stage): Promise<void> {
  const { conversationId } = session;
  const turns = await engine.store.handoffs.turns(conversationId);
  const heard = turns.flatMap(({ input }) => (input.kind === 'debtor' ? input.messageIds : []));
  expect(heard, 'every message changed the conversation once, in order').toEqual(
    TEXTS.map((_, i) => `${conversationId}:crash-${i}`),
  );
  expect(turns.map(({ turn }) => turn)).toEqual(turns.map((_, i) => i + 1));
  expect(
    turns.filter(({ input }) => input.kind === 'timer'),
    'the silence was noticed once',
  ).toHaveLength(1);

  const { rows } = await database.pool.query<{ key: string; status: string }>(
    'select key, status from outbox',
  );
  const replied = turns
    .filter(({ said }) => said.length > 0)
    .map(({ turn }) => `${conversationId}:${turn}:0`);
  expect(rows.map(({ key }) => key).sort(), 'one reply for each turn that had something to say').toEqual(
    replied.sort(),
  );
  expect(
    rows.every(({ status }) => status === 'sent'),
    'every reply left',
  ).toBe(true);
  const bubbles = await engine.store.chats.bubbles({ ...session, verified: true }, 0);
  expect(bubbles.filter(({ from }) => from === 'bot')).toHaveLength(replied.length);
}
