import { type Clock, LIMITS, type Log, type Reach } from '../kernel/index.ts';
import { LOCAL_CHANNELS } from './local-channels.ts';
import type { Carrier, LiveBus, OutboxRow, TurnStore } from './ports.ts';

/** Rows taken at once. */
const BATCH = 64;

export interface SenderOptions {
  readonly store: Pick<TurnStore, 'deliverLocal' | 'claimOutbox' | 'settleOutbox'>;
  readonly carriers: readonly Carrier[];
  readonly node: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly bus: LiveBus;
  readonly reach: Reach;
}

/** Sends what waits in the outbox; returns how many rows were taken. */
export type Sender = () => Promise<number>;

export function createSender(options: SenderOptions): Sender {
  const { store, carriers, node, clock, bus, reach } = options;
  return async () => {
    reach('outbox.before');
    const delivered = await store.deliverLocal(LOCAL_CHANNELS, BATCH, clock.now());
    reach('outbox.settled');
    for (const { conversationId } of delivered) bus.publish({ conversationId, kind: 'thread' });
    if (carriers.length === 0) return delivered.length;
    const rows = await store.claimOutbox(node, BATCH, LIMITS.sendLeaseMs.value, clock.now());
    reach('outbox.claimed');
    await Promise.all(rows.map((row) => sendOne(options, row)));
    return delivered.length + rows.length;
  };
}

/** One row through its carrier. What was begun before and never told how it ended is not sent again. */
async function sendOne({ store, carriers, log, bus, reach }: SenderOptions, row: OutboxRow): Promise<void> {
  const carrier = carriers.find(({ channels }) => channels.includes(row.channel));
  if (row.status === 'unknown' || carrier === undefined) {
    log.warn({ channel: row.channel, status: row.status }, 'A message waits for proof that it was sent.');
    await store.settleOutbox(row, { outcome: 'unknown' });
    return;
  }
  const outcome = await carrier.send(row);
  reach('outbox.sent');
  await store.settleOutbox(row, outcome);
  bus.publish({ conversationId: row.conversationId, kind: 'thread' });
}
