import { CHANNELS } from '../dialogue/index.ts';
import type { OutboxRow, SendOutcome, TurnStore } from '../jobs/index.ts';
import { LIMITS } from '../kernel/index.ts';
import type { Database } from './database.ts';
import { toJson } from './json.ts';

type OutboxStore = Pick<TurnStore, 'claimOutbox' | 'settleOutbox' | 'settleOutboxMany' | 'deliverLocal'>;

/** The side of the queue where messages leave. */
export function createOutboxStore(database: Database): OutboxStore {
  const claim = async (values: readonly unknown[]) => {
    const rows = await database.rows<{ row: OutboxRow }>(
      'outbox_claim',
      'select outbox_claim($1, $2, $3, $4, $5, $6) as row',
      values,
    );
    return rows.map(({ row }) => row);
  };
  const settleOutboxMany: OutboxStore['settleOutboxMany'] = async (settled) => {
    if (settled.length === 0) return;
    await database.value('outbox_settle', 'select outbox_settle($1, $2, $3)', [
      toJson(settled.map(({ row, outcome }) => settlement(row, outcome))),
      LIMITS.reconcileGraceMs.value,
      LIMITS.reconcileTries.value,
    ]);
  };
  return {
    claimOutbox: (node, count, leaseMs, now) => claim([node, count, leaseMs, now, [...CHANNELS], false]),
    deliverLocal: (channels, count, now) => claim([null, count, 0, now, [...channels], true]),
    settleOutbox: (row, outcome) => settleOutboxMany([{ row, outcome }]),
    settleOutboxMany,
  };
}

function settlement({ bucket, key, epoch }: OutboxRow, outcome: SendOutcome): object {
  return { bucket, key, epoch, ...outcome };
}
