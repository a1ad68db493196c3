import type { CarrierFigures, DeliveryStore, OutboxRow, SendOutcome, TurnStore } from '../jobs/index.ts';
import { bucketOf, LIMITS } from '../kernel/index.ts';
import type { Database } from './database.ts';
import { toJson } from './json.ts';

type OutboxStore = Pick<TurnStore, 'claimOutbox' | 'decideOutbox' | 'settleOutbox' | 'settleOutboxMany'>;

/** The side of the queue where messages leave. */
export function createOutboxStore(database: Database): OutboxStore {
  const settleOutboxMany: OutboxStore['settleOutboxMany'] = async (settled) => {
    if (settled.length === 0) return;
    await database.value('outbox_settle', 'select outbox_settle($1, $2, $3)', [
      toJson(settled.map(({ row, outcome }) => settlement(row, outcome))),
      LIMITS.reconcileGraceMs.value,
      LIMITS.reconcileTries.value,
    ]);
  };
  return {
    claimOutbox: async (node, count, leaseMs, now, channels) => {
      const rows = await database.rows<{ row: OutboxRow }>(
        'outbox_claim',
        'select outbox_claim($1, $2, $3, $4, $5) as row',
        [node, count, leaseMs, now, [...channels]],
      );
      return rows.map(({ row }) => row);
    },
    decideOutbox: async (decided, now) => {
      if (decided.length === 0) return new Set();
      const rows = await database.rows<{ key: string }>('outbox_decide', 'select outbox_decide($1) as key', [
        toJson(
          decided.map(({ row, decision, body }) => ({
            bucket: row.bucket,
            key: row.key,
            epoch: row.epoch,
            at: now,
            body,
            ...decision,
          })),
        ),
      ]);
      return new Set(rows.map(({ key }) => key));
    },
    settleOutbox: (row, outcome) => settleOutboxMany([{ row, outcome }]),
    settleOutboxMany,
  };
}

function settlement({ bucket, key, epoch }: OutboxRow, outcome: SendOutcome): object {
  return { bucket, key, epoch, ...outcome };
}

/** What carriers tell of messages, and what people decide on those that wait. */
export function createDeliveryStore(database: Database): DeliveryStore {
  return {
    unclaimed: async (providerIds) => {
      const rows = await database.rows<{ provider_id: string }>(
        'outbox_claimed',
        `select provider_id from outbox where provider_id = any($1) and channel in ('sms', 'whatsapp')
          union select provider_id from delivery_report
            where bucket in (select bucket_of(id) from unnest($1) id) and provider_id = any($1)`,
        [[...providerIds]],
      );
      const ours = new Set(rows.map(({ provider_id: id }) => id));
      return providerIds.filter((id) => !ours.has(id));
    },
    figures: async () =>
      (await database.value<CarrierFigures>('carrier_figures', 'select carrier_figures()', [])) ?? {
        strays: 0,
        unknown: 0,
        undelivered: 0,
        stopped: [],
      },
    told: async (report, now) => {
      const conversationId = report.key?.split(':')[0];
      const keyBucket = conversationId === undefined ? undefined : bucketOf(conversationId);
      const outcome = await database.value<string>('delivery_told', 'select delivery_told($1, $2)', [
        toJson({ ...report, keyBucket }),
        now,
      ]);
      return outcome ?? 'unmatched';
    },
    free: async (channel) => {
      const freed = await database.rows('carrier_free', 'delete from setting where key = $1 returning key', [
        `carrier.stopped.${channel}`,
      ]);
      return freed.length > 0;
    },
    resolve: async (conversationId, key, choice) =>
      key.startsWith(`${conversationId}:`) &&
      (await database.value<boolean>('outbox_resolve', 'select outbox_resolve($1, $2, $3)', [
        bucketOf(conversationId),
        key,
        choice === 'send_again',
      ])) === true,
  };
}
