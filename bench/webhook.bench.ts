import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { compose, type Engine } from '../src/app/compose.ts';
import { readConfig } from '../src/app/config.ts';
import { engineHttp } from '../src/app/engine-http.ts';
import { startSimulatedCarrier } from '../src/app/simulated-carrier.ts';
import { signWebhook } from '../src/channels/index.ts';
import {
  epochMs,
  instant,
  localDate,
  randomIds,
  shiftedClock,
  silentLog,
  stopwatch,
  systemClock,
} from '../src/kernel/index.ts';
import { startEmbedded } from '../src/store/index.ts';
import { scenarioCase } from '../tests/conversations/cases.ts';
import { percentiles } from './percentiles.ts';

/** Signed webhooks offered each second, and for how long. */
const RATES = [50, 200, 500] as const;
const SECONDS = 6;
/** Phones that write in turn. */
const PHONES = 200;
const TALK = ['how much is it?', 'are you a bot?', 'what options do I have?', 'hello again'];
/** When every zone of the debtors is open. */
const BEGIN = '2026-03-02T15:00:00Z';

/**
 * Signed webhooks acknowledged, each after its commit, at fixed rates on embedded Postgres (fsync on) with the turns
 * that they cause running beside them; then from the inbox to the outbox; beside one insert in a commit of its own at
 * the same rate, measured in the same run.
 */
export async function measure(): Promise<object> {
  const dataDir = await mkdtemp(join(tmpdir(), 'ugoda-bench-'));
  const server = await startEmbedded({ dataDir, log: silentLog });
  const clock = shiftedClock(systemClock, epochMs(instant(BEGIN)) - epochMs(systemClock.now()));
  let origin = '';
  const carrier = await startSimulatedCarrier(clock, () => origin, { stepMs: 50 });
  const config = readConfig({ DATABASE_URL: server.url, UGODA_LOG_LEVEL: 'error' });
  const engine = await compose(config, { clock, carrier: carrier.account });
  const http = engineHttp(engine, { demo: false, webRoot: '/nonexistent' });
  try {
    origin = await http.listen({ port: 0, host: '127.0.0.1' });
    engine.reachedAt(origin);
    engine.pumps.start();
    await layCases(engine);
    const pool = new pg.Pool({ connectionString: server.url, max: 16 });
    const rates: object[] = [];
    for (const rate of RATES) {
      const floor = await floorAt(pool, rate);
      const begun = new Date();
      const { accountSid, authToken, smsFrom } = carrier.account;
      const webhooks = await offered(rate, (i) =>
        webhook(origin, { accountSid, authToken, to: smsFrom! }, i),
      );
      await allAnswered(pool);
      const waits = await inboxToOutbox(pool, begun);
      rates.push({ offeredPerSecond: rate, ...webhooks, inboxToOutbox: waits, floor });
    }
    await pool.end();
    return { bench: 'webhook', unit: 'ms', seconds: SECONDS, phones: PHONES, rates };
  } finally {
    await http.close();
    await carrier.close();
    await engine.close();
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

const numberOf = (i: number) => `+1312555${String(i % PHONES).padStart(4, '0')}`;

async function layCases({ store }: Engine): Promise<void> {
  const today = localDate('2026-03-02');
  const cases = Array.from({ length: PHONES }, (_, i) => scenarioCase('us-consumer', `bench-${i}`, today));
  await store.cases.importCases(
    cases,
    [{ id: 'scenarios', name: 'Bench' }],
    cases.map(({ id }, i) => ({ caseId: id, channel: 'sms' as const, address: numberOf(i) })),
  );
}

/** Does a thing at a fixed rate, whether the ones before have ended or not; times each from when it was due. */
async function offered(rate: number, work: (i: number) => Promise<boolean>) {
  const elapsed = stopwatch();
  const times: number[] = [];
  let refused = 0;
  const running: Promise<void>[] = [];
  for (let i = 0; i < rate * SECONDS; i += 1) {
    const dueMs = (i * 1_000) / rate;
    if (dueMs > elapsed()) await pause(dueMs - elapsed());
    running.push(
      work(i)
        .catch(() => false)
        .then((taken) => {
          if (taken) times.push(elapsed() - dueMs);
          else refused += 1;
        }),
    );
  }
  await Promise.all(running);
  return { perSecond: Math.round((times.length * 1_000) / elapsed()), refused, ...percentiles(times) };
}

async function floorAt(pool: pg.Pool, rate: number): Promise<object> {
  await pool.query('create table if not exists bench_floor (id bigserial primary key, body text not null)');
  return offered(rate, async () => {
    const insert = { name: 'floor', text: 'insert into bench_floor (body) values ($1)' };
    await pool.query({ ...insert, values: ['x'.repeat(64)] });
    return true;
  });
}

async function webhook(
  origin: string,
  { accountSid, authToken, to }: { accountSid: string; authToken: string; to: string },
  i: number,
): Promise<boolean> {
  const url = `${origin}/webhooks/twilio/messages`;
  const params = {
    AccountSid: accountSid,
    MessageSid: `SM${randomIds.next('x').slice(2)}`,
    From: numberOf(i),
    To: to,
    Body: TALK[i % TALK.length]!,
    NumMedia: '0',
  };
  const answer = await fetch(url, {
    method: 'POST',
    headers: { 'x-twilio-signature': signWebhook(authToken, url, params) },
    body: new URLSearchParams(params),
  });
  await answer.arrayBuffer();
  return answer.status === 200;
}

/** The running engine has taken every message through its turn. */
async function allAnswered(pool: pg.Pool): Promise<void> {
  for (;;) {
    const { rowCount } = await pool.query("select 1 from conversation where due_at < 'infinity' limit 1");
    if (rowCount === 0) return;
    await pause(200);
  }
}

/** From the commit of a message to the commit of what answers it; several messages may have one answer. */
async function inboxToOutbox(pool: pg.Pool, begun: Date): Promise<object> {
  const { rows } = await pool.query<{ ms: number }>(
    `select extract(epoch from min(o.at) - min(i.at))::float8 * 1000 as ms
       from event o
       join outbox x on x.bucket = o.bucket and x.key = o.ref
       join turn t on t.bucket = x.bucket and t.conversation_id = x.conversation_id and t.turn = x.turn
       cross join lateral jsonb_array_elements_text(t.record -> 'input' -> 'messageIds') m (id)
       join event i on i.bucket = o.bucket and i.conversation_id = o.conversation_id and i.ref = m.id
       where o.kind = 'bot' and i.kind = 'debtor' and i.at >= $1
       group by x.bucket, x.conversation_id, x.turn`,
    [begun],
  );
  return { turns: rows.length, ...percentiles(rows.map(({ ms }) => ms)) };
}
