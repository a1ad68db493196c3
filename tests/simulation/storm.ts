import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { type SimulatedCarrier, startSimulatedCarrier } from '../../src/app/simulated-carrier.ts';
import {
  epochMs,
  instant,
  POINTS,
  type ShiftedClock,
  shiftedClock,
  silentLog,
  stopwatch,
  systemClock,
} from '../../src/kernel/index.ts';
import { chance } from '../../src/simulator/index.ts';
import { createStore } from '../../src/store/index.ts';
import { auditStorm, type StormAudit } from './storm-audit.ts';
import { type StormDebtor, stormDebtors } from './storm-debtors.ts';

export interface StormOptions {
  /** A migrated database, or an empty one. */
  readonly databaseUrl: string;
  readonly seed: number;
  readonly conversations: number;
  /** Messages of each debtor. */
  readonly messages: number;
  /** How often the engine is killed: at every named point once, then at any moment. */
  readonly kills: number;
}

export interface StormReport extends StormAudit {
  readonly seed: number;
  readonly conversations: number;
  readonly messages: number;
  readonly killedAtPoints: number;
  readonly killedAtRandom: number;
  readonly seconds: number;
}

/** Monday afternoon in Europe, morning in the Americas: every zone of the debtors is open. */
const BEGIN = '2026-03-02T15:00:00Z';

/** What the carrier does wrong: shares of its webhooks and of our requests. */
const FAULTS = {
  duplicate: 0.2,
  reorder: 0.2,
  delay: 0.05,
  error_after: 0.045,
  hang_after: 0.005,
  callback_first: 0.05,
  rate_limited: 0.02,
};

/** Longer than an engine lives and starts again. */
const DELAY_MS = 9_000;
/** Debtors that write at the same time. */
const AT_ONCE = 12;
/** Life of an engine that is killed at random, at most; one that never gets to its point is killed after it. */
const LIFE_MS = 4_000;
const POINT_MS = 12_000;
/** How far the last engine's clock is ahead, so that it looks for whatever was lost until now. */
const LATER_MS = 120_000;
const QUIET_TRIES = 2_400;

/** Everything rages until all debtors have written; then one last engine brings all to an end. */
export async function runStorm(options: StormOptions): Promise<StormReport> {
  const elapsed = stopwatch();
  const clock = shiftedClock(systemClock, epochMs(instant(BEGIN)) - epochMs(systemClock.now()));
  const port = await freePort();
  const carrier = await startSimulatedCarrier(clock, () => `http://127.0.0.1:${port}`, {
    seed: options.seed,
    faults: FAULTS,
    stepMs: 5,
    delayMs: DELAY_MS,
    reorderMs: 150,
    retries: 2,
  });
  const pool = new pg.Pool({ connectionString: options.databaseUrl, max: 4 });
  try {
    const debtors = stormDebtors(options.seed, options.conversations, options.messages);
    await layCases(options.databaseUrl, debtors);
    const storm = { options, clock, port, carrier, pool };
    const kills = await rage(storm, debtors);
    await calm(storm);
    const { seed, conversations, messages } = options;
    const audit = await auditStorm(pool, carrier.simulator);
    return { seed, conversations, messages, ...kills, ...audit, seconds: Math.round(elapsed() / 1_000) };
  } finally {
    await carrier.close();
    await pool.end();
  }
}

interface Storm {
  readonly options: StormOptions;
  readonly clock: ShiftedClock;
  readonly port: number;
  readonly carrier: SimulatedCarrier;
  readonly pool: pg.Pool;
}

async function layCases(url: string, debtors: readonly StormDebtor[]): Promise<void> {
  const pin = () => ({ releaseHash: '', flow: '' });
  const store = createStore({ url, log: silentLog, pin });
  await store.migrate();
  await store.cases.importCases(
    debtors.map(({ subject }) => subject),
    [{ id: 'scenarios', name: 'Storm' }],
    debtors.map(({ subject, channel, number }) => ({ caseId: subject.id, channel, address: number })),
  );
  await store.close();
}

/** Debtors write while engines are killed and started again; ends when both have come to their end. */
async function rage(storm: Storm, debtors: readonly StormDebtor[]) {
  const { options, pool } = storm;
  const nudging = nudgeUntil(pool);
  const writing = writeAll(storm, debtors);
  try {
    let killedAtPoints = 0;
    for (let i = 0; i < options.kills; i += 1) {
      if (await livesAndDies(storm, i)) killedAtPoints += 1;
      await leasesRunOut(pool);
    }
    const last = startEngine(storm, undefined);
    await writing;
    last.process.kill('SIGKILL');
    await last.ended;
    await leasesRunOut(pool);
    return { killedAtPoints, killedAtRandom: options.kills - killedAtPoints + 1 };
  } finally {
    await nudging.stop();
  }
}

/** One engine from its start to its kill; true where it died at its named point. */
async function livesAndDies(storm: Storm, i: number): Promise<boolean> {
  const { seed, kills } = storm.options;
  const point = i < POINTS.length ? POINTS[(i + seed * kills) % POINTS.length] : undefined;
  const times = point?.startsWith('reconcile') ? 1 : 1 + Math.floor(chance(seed, `count ${i}`) * 20);
  const engine = startEngine(storm, point === undefined ? undefined : `${point}:${times}`);
  await engine.ready;
  const life = point === undefined ? chance(seed, `life ${i}`) * LIFE_MS : POINT_MS;
  await Promise.race([engine.ended, pause(life)]);
  const { exitCode, signalCode } = engine.process;
  if (exitCode !== null) throw new Error(`An engine ended by itself, with ${exitCode}.`);
  engine.process.kill('SIGKILL');
  await engine.ended;
  return signalCode !== null;
}

/** A last engine works until nothing moves any more: what was lost is found, what is unknown resolved or shown. */
async function calm(storm: Storm): Promise<void> {
  const { clock, carrier, pool } = storm;
  carrier.simulator.faults.set({});
  await carrier.simulator.idle();
  clock.forwardMs(LATER_MS);
  const engine = startEngine(storm, undefined);
  await engine.reconciled;
  const nudging = nudgeUntil(pool);
  try {
    for (let tries = 0; tries < QUIET_TRIES; tries += 1) {
      await pause(250);
      await carrier.simulator.idle();
      if (await isQuiet(pool)) return;
      await pool.query(`update outbox set due_at = now() where status = 'unknown' and due_at < 'infinity'`);
    }
  } finally {
    await nudging.stop();
    engine.process.kill('SIGTERM');
    await engine.ended;
  }
}

async function isQuiet(pool: pg.Pool): Promise<boolean> {
  const { rowCount } = await pool.query(
    `select 1 from conversation where due_at < 'infinity'
     union all select 1 from outbox
       where channel in ('sms', 'whatsapp') and status in ('ready', 'sending', 'unknown') and due_at < 'infinity'
         and not exists (select 1 from outbox e where e.bucket = outbox.bucket and e.contact_id = outbox.contact_id
           and e.seq < outbox.seq and e.not_before is not null and outbox.purpose <> 'reply')`,
  );
  return rowCount === 0;
}

/** The lease of a killed process runs out, and the pauses between messages pass: time that nobody need wait for. */
async function leasesRunOut(pool: pg.Pool): Promise<void> {
  await pool.query("update conversation set due_at = now() where due_at < 'infinity'");
  await pool.query(
    "update outbox set due_at = now() where status in ('sending', 'unknown') and due_at < 'infinity'",
  );
}

function nudgeUntil(pool: pg.Pool): { stop(): Promise<void> } {
  let open = true;
  const running = (async () => {
    while (open) {
      await pool.query(
        `with free as (
           select a.bucket, a.channel, a.address from address_state a
             where a.free_at > now() and not exists (select 1 from outbox o join contact_point p
               on p.bucket = o.bucket and p.conversation_id = o.conversation_id and p.id = o.contact_id
               where o.status = 'sending' and p.address = a.address)
             for no key update of a skip locked
         ), freed as (
           update address_state a set free_at = now() from free f
             where a.bucket = f.bucket and a.channel = f.channel and a.address = f.address
         ), due as (
           select bucket, key from outbox
             where status = 'ready' and due_at > now() and due_at < 'infinity' for no key update skip locked
         )
         update outbox o set due_at = now() from due d where o.bucket = d.bucket and o.key = d.key`,
      );
      await pause(300);
    }
  })();
  return {
    stop: async () => {
      open = false;
      await running;
    },
  };
}

/** So many debtors at once, each writing in bursts of one to three. */
async function writeAll({ carrier, options }: Storm, debtors: readonly StormDebtor[]): Promise<void> {
  const { simulator, account } = carrier;
  const waiting = [...debtors];
  const one = async () => {
    for (let debtor = waiting.shift(); debtor !== undefined; debtor = waiting.shift()) {
      const { channel, number, texts, subject } = debtor;
      const from = channel === 'sms' ? number : `whatsapp:${number}`;
      const to = channel === 'sms' ? account.smsFrom! : account.whatsappFrom!;
      for (const [n, text] of texts.entries()) {
        simulator.handset({ from, to, text });
        await pause(chance(options.seed, `${subject.id} ${n}`) ** 3 * 900);
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, one));
}

interface RunningEngine {
  readonly process: ChildProcess;
  readonly ready: Promise<void>;
  readonly reconciled: Promise<void>;
  readonly ended: Promise<void>;
}

function startEngine({ options, clock, port, carrier }: Storm, fault: string | undefined): RunningEngine {
  const { accountSid, authToken, baseUrl, smsFrom, whatsappFrom } = carrier.account;
  const child = spawn(
    process.execPath,
    [join(import.meta.dirname, 'storm-engine.ts'), String(clock.shiftMs())],
    {
      env: {
        PATH: process.env['PATH'],
        DATABASE_URL: options.databaseUrl,
        PORT: String(port),
        PUBLIC_BASE_URL: `http://127.0.0.1:${port}`,
        TWILIO_ACCOUNT_SID: accountSid,
        TWILIO_AUTH_TOKEN: authToken,
        TWILIO_API_BASE_URL: baseUrl,
        TWILIO_VOICE_FROM: smsFrom,
        TWILIO_WHATSAPP_FROM: whatsappFrom,
        UGODA_WHATSAPP_ATTESTED: '*',
        UGODA_MODEL: 'off',
        UGODA_LOG_LEVEL: 'error',
        UGODA_FAULT: fault ?? '',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  const lines = createInterface({ input: child.stdout! });
  const said = (word: string) =>
    new Promise<void>((resolve) => {
      lines.on('line', (line) => line === word && resolve());
      child.once('exit', () => resolve());
    });
  return {
    process: child,
    ready: said('ready'),
    reconciled: said('reconciled'),
    ended: once(child, 'exit').then(() => {}),
  };
}

/** A port that nobody listens on. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
