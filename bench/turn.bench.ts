import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { compose, type Engine } from '../src/app/compose.ts';
import { readConfig } from '../src/app/config.ts';
import type { ChatSession } from '../src/channels/index.ts';
import { localDate, silentLog, stopwatch } from '../src/kernel/index.ts';
import { startEmbedded } from '../src/store/index.ts';
import { BIRTH_DATE, scenarioCase } from '../tests/conversations/cases.ts';
import { percentiles } from './percentiles.ts';

const PARALLEL = [1, 8, 32] as const;
const TURNS_EACH = 60;
/** How long the floor is measured at each width. */
const FLOOR_MS = 2_000;
const VERIFYING = ['yes', BIRTH_DATE, '60601'];
const TALK = ['how much is it?', '1', 'no', 'are you a bot?', 'what options do I have?'];

/**
 * Durable turns per second through the whole pipeline on embedded Postgres (fsync on), grammar only, beside the
 * rate at which the same server commits one small row, measured in the same run at the same width.
 */
export async function measure(): Promise<object> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ugoda-bench-'));
  const server = await startEmbedded({ dataDir, log: silentLog });
  const engine = await compose(readConfig({ DATABASE_URL: server.url, UGODA_LOG_LEVEL: 'error' }));
  try {
    engine.pumps.start();
    const sessions = await openSessions(engine, Math.max(...PARALLEL));
    const widths: object[] = [];
    for (const width of PARALLEL) {
      const floor = await commitFloor(server.url, width);
      const turns = await turnsAt(engine, sessions.slice(0, width));
      widths.push({
        parallel: width,
        turnsPerSecond: Math.round(turns.perSecond),
        ...percentiles(turns.latencies),
        floorCommitsPerSecond: Math.round(floor),
        commitsPerTurn: Number((floor / turns.perSecond).toFixed(2)),
      });
    }
    return { bench: 'turn', unit: 'ms', turnsEach: TURNS_EACH, widths };
  } finally {
    await engine.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function openSessions({ store }: Engine, count: number): Promise<ChatSession[]> {
  const today = localDate('2026-03-02');
  const cases = Array.from({ length: count }, (_, i) => scenarioCase('us-consumer', `bench-${i}`, today));
  await store.cases.importCases(cases, [{ id: 'scenarios', name: 'Bench' }]);
  return Promise.all(
    cases.map(
      async ({ reference, id }) =>
        (await store.chats.open(reference, 'webchat', `token-${id}-bench`, undefined))!,
    ),
  );
}

/** One small row per transaction, at this many connections: what the machine can do at all. */
async function commitFloor(url: string, width: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: width });
  await pool.query('create table if not exists bench_floor (id bigserial primary key, body text not null)');
  const elapsed = stopwatch();
  let commits = 0;
  await Promise.all(
    Array.from({ length: width }, async () => {
      while (elapsed() < FLOOR_MS) {
        await pool.query({
          name: 'floor',
          text: 'insert into bench_floor (body) values ($1)',
          values: ['x'.repeat(64)],
        });
        commits += 1;
      }
    }),
  );
  const perSecond = (commits * 1_000) / elapsed();
  await pool.end();
  return perSecond;
}

async function turnsAt(engine: Engine, sessions: readonly ChatSession[]) {
  await Promise.all(
    sessions.map((session, i) => talk(engine, session, VERIFYING, `verify-${sessions.length}-${i}`)),
  );
  const texts = Array.from({ length: TURNS_EACH }, (_, i) => TALK[i % TALK.length]!);
  const elapsed = stopwatch();
  const latencies = await Promise.all(
    sessions.map((session, i) => talk(engine, session, texts, `talk-${sessions.length}-${i}`)),
  );
  return { latencies: latencies.flat(), perSecond: (latencies.flat().length * 1_000) / elapsed() };
}

/** Sends one text after the other, each when the answer to the last has left; gives how long each took. */
async function talk(
  engine: Engine,
  session: ChatSession,
  texts: readonly string[],
  run: string,
): Promise<number[]> {
  const latencies: number[] = [];
  for (const [i, text] of texts.entries()) {
    const elapsed = stopwatch();
    // A turn nudges when it is committed; on this channel its reply has left with the same commit.
    const answered = nudges(engine, session.conversationId, 1);
    await engine.pumps.enqueue({
      conversationId: session.conversationId,
      messageId: `${run}-${i}`,
      channel: 'webchat',
      contactId: session.contactId,
      payload: { kind: 'debtor', text },
    });
    await answered;
    latencies.push(elapsed());
  }
  return latencies;
}

function nudges({ bus }: Engine, conversationId: string, count: number): Promise<void> {
  return new Promise((resolve) => {
    let left = count;
    const stop = bus.subscribe((nudge) => {
      if (nudge.conversationId !== conversationId || nudge.kind !== 'thread') return;
      left -= 1;
      if (left > 0) return;
      stop();
      resolve();
    });
  });
}
