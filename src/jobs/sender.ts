import { type Clock, type Instant, LIMITS, type Log, type Reach } from '../kernel/index.ts';
import { judgeLeaving } from './judge-leaving.ts';
import { LOCAL_CHANNELS } from './local-channels.ts';
import type { LiveBus, TurnStore } from './ports.ts';
import type { Carrier, DeliveryStore, Judge, OutboxRow, SendOutcome } from './send-ports.ts';

/** Rows taken at once. */
const BATCH = 64;

export interface SenderOptions {
  readonly store: Pick<TurnStore, 'claimOutbox' | 'decideOutbox' | 'settleOutbox' | 'settleOutboxMany'> &
    Pick<DeliveryStore, 'unclaimed'>;
  readonly carriers: readonly Carrier[];
  readonly judge: Judge;
  readonly node: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly bus: LiveBus;
  readonly reach: Reach;
}

/** Sends what waits in the outbox; returns how many rows were taken. */
export type Sender = () => Promise<number>;

/**
 * Takes rows, asks the rules of each, keeps what they said, and only then sends what may leave. What was begun before
 * and never told how it ended is looked for, not sent again.
 */
export function createSender(options: SenderOptions): Sender {
  const { store, carriers, node, clock, reach } = options;
  const channels = [...LOCAL_CHANNELS, ...carriers.flatMap((carrier) => carrier.channels)];
  return async () => {
    reach('outbox.before');
    const now = clock.now();
    const rows = await store.claimOutbox(node, BATCH, LIMITS.sendLeaseMs.value, now, channels);
    reach('outbox.claimed');
    const open = rows.filter((row) => row.status === 'unknown' && !isLocal(row));
    const fresh = await allowed(
      options,
      rows.filter((row) => !open.includes(row)),
      now,
    );
    reach('outbox.decided');
    await Promise.all([
      deliver(options, fresh.filter(isLocal)),
      ...fresh.filter((row) => !isLocal(row)).map((row) => sendOne(options, row)),
      ...open.map((row) => lookFor(options, row)),
    ]);
    return rows.length;
  };
}

function isLocal({ channel }: OutboxRow): boolean {
  return LOCAL_CHANNELS.includes(channel);
}

/** The rows that the rules let go, with the words as the rules want them. */
async function allowed(
  { store, judge, log }: SenderOptions,
  rows: readonly OutboxRow[],
  now: Instant,
): Promise<OutboxRow[]> {
  const decided = rows.map((row) => ({ row, ...judgeLeaving(judge, row, now, log) }));
  const keys = await store.decideOutbox(decided, now);
  return decided.filter(({ row }) => keys.has(row.key)).map(({ row, body }) => ({ ...row, body }));
}

/** On these channels the debtor reads the rows themselves. */
async function deliver({ store, bus, reach }: SenderOptions, rows: readonly OutboxRow[]): Promise<void> {
  await store.settleOutboxMany(
    rows.map((row) => ({ row, outcome: { outcome: 'sent', providerId: row.key } })),
  );
  reach('outbox.settled');
  for (const { conversationId } of rows) bus.publish({ conversationId, kind: 'thread' });
}

async function sendOne(options: SenderOptions, row: OutboxRow): Promise<void> {
  const carrier = carrierOf(options, row);
  const outcome: SendOutcome = carrier === undefined ? { outcome: 'unknown' } : await carrier.send(row);
  options.reach('outbox.sent');
  await settle(options, row, outcome);
}

/** Proof that a message was sent, where the carrier has the one that it can only be; without proof it waits. */
async function lookFor(options: SenderOptions, row: OutboxRow): Promise<void> {
  const { store, log } = options;
  try {
    const candidates = (await carrierOf(options, row)?.find?.(row)) ?? [];
    const free = candidates.length === 0 ? [] : await store.unclaimed(candidates);
    if (free.length === 1) {
      return await settle(options, row, { outcome: 'sent', providerId: free[0]!, paceMs: 0 });
    }
  } catch (error) {
    log.warn({ error, channel: row.channel }, 'The messages of a carrier could not be read.');
  }
  log.warn({ channel: row.channel }, 'A message waits for proof that it was sent.');
  await settle(options, row, { outcome: 'unknown' });
}

async function settle(
  { store, bus, log }: SenderOptions,
  row: OutboxRow,
  outcome: SendOutcome,
): Promise<void> {
  if (outcome.outcome === 'retry' && outcome.stop === true) {
    log.error(
      { channel: row.channel, code: outcome.code },
      'The carrier refuses our sender: nothing leaves on the channel.',
    );
  }
  await store.settleOutbox(row, outcome);
  const { conversationId } = row;
  bus.publish({ conversationId, kind: 'thread' });
  if (outcome.outcome === 'held' || outcome.outcome === 'unknown')
    bus.publish({ conversationId, kind: 'queue' });
}

function carrierOf({ carriers }: SenderOptions, { channel }: OutboxRow): Carrier | undefined {
  return carriers.find(({ channels }) => channels.includes(channel));
}
