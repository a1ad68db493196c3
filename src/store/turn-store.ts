import type { TimerChange } from '../dialogue/index.ts';
import type { Case } from '../domain/index.ts';
import type { Claim, Inbound, TurnCommit, TurnStore } from '../jobs/index.ts';
import { AppError, bucketOf, type Instant, invariant, LIMITS } from '../kernel/index.ts';
import type { Database } from './database.ts';
import { effectRows } from './effect-rows.ts';
import { toJson } from './json.ts';
import { createOutboxStore } from './outbox-store.ts';

const BURST = LIMITS.burstMessages.value;

/** The queue over the functions of the database: each method is one statement. */
export function createTurnStore(database: Database): TurnStore {
  return {
    enqueue: (inbound) => enqueue(database, inbound),
    enqueueAndClaim: (inbound, node, leaseMs) => enqueueAndClaim(database, inbound, node, leaseMs),
    claim: async (node, count, leaseMs) => {
      const rows = await database.rows<{ claim: Claim }>('claim', 'select claim($1, $2, $3, $4) as claim', [
        node,
        count,
        leaseMs,
        BURST,
      ]);
      return rows.map((row) => row.claim);
    },
    claimOne: async (node, conversationId, leaseMs) =>
      (await database.value<Claim | null>('claim_one', 'select claim_one($1, $2, $3, $4, $5)', [
        bucketOf(conversationId),
        conversationId,
        node,
        leaseMs,
        BURST,
      ])) ?? undefined,
    renew: async (claim, leaseMs) =>
      (await database.value<'renewed' | 'fenced'>('renew', 'select renew($1, $2, $3, $4, $5)', [
        ...fence(claim),
        leaseMs,
      ])) ?? 'fenced',
    loadCase: (conversationId) => loadCase(database, conversationId),
    complete: (claim, commit) => complete(database, claim, commit),
    abandon: async (claim, retryInMs) => {
      await database.value('abandon', 'select abandon($1, $2, $3, $4, $5)', [...fence(claim), retryInMs]);
    },
    fireTimers: async (now, limit) =>
      (await database.value<number>('fire_timers', 'select fire_timers($1, $2)', [now, limit])) ?? 0,
    nextTimerAt: async () =>
      (await database.value<Instant | null>(
        'next_timer',
        'select iso_instant((select due_at from timer order by due_at limit 1))',
        [],
      )) ?? null,
    ...createOutboxStore(database),
  };
}

async function enqueue(database: Database, inbound: Inbound) {
  const { conversationId, messageId, channel, contactId, payload } = inbound;
  const status = await database.value<'accepted' | 'duplicate' | 'no_conversation'>(
    'enqueue',
    'select enqueue($1, $2, $3, $4, $5, $6)',
    [bucketOf(conversationId), conversationId, messageId, channel, contactId, toJson(payload)],
  );
  return status ?? 'no_conversation';
}

async function enqueueAndClaim(database: Database, inbound: Inbound, node: string, leaseMs: number) {
  const { conversationId, messageId, channel, contactId, payload } = inbound;
  const taken = await database.value<{
    status: 'accepted' | 'duplicate' | 'no_conversation';
    claim: Claim | null;
  }>('enqueue_and_claim', 'select enqueue_and_claim($1, $2, $3, $4, $5, $6, $7, $8, $9)', [
    bucketOf(conversationId),
    conversationId,
    messageId,
    channel,
    contactId,
    toJson(payload),
    node,
    leaseMs,
    LIMITS.burstMessages.value,
  ]);
  return { status: taken?.status ?? ('no_conversation' as const), claim: taken?.claim ?? undefined };
}

function fence({ bucket, conversationId, epoch, token }: Claim): unknown[] {
  return [bucket, conversationId, epoch, token];
}

async function loadCase(database: Database, conversationId: string): Promise<Case> {
  const found = await database.value<Case | null>(
    'load_case',
    'select case_json(bucket, case_id) from conversation where bucket = $1 and id = $2',
    [bucketOf(conversationId), conversationId],
  );
  if (found === undefined || found === null) throw new AppError('NOT_FOUND');
  return found;
}

async function complete(database: Database, claim: Claim, commit: TurnCommit): Promise<'done' | 'fenced'> {
  const { record, outbox, timers, effects } = commit;
  invariant(record.turn === claim.turns + 1, 'A turn must follow the turns of its claim.');
  const status = await database.value<'done' | 'fenced'>(
    'complete',
    'select complete($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)',
    [
      ...fence(claim),
      record.turn,
      commit.lastSeq,
      claim.controlEpoch,
      commit.locale,
      toJson(commit.state),
      toJson(record),
      record.at,
      outbox.length === 0 ? null : toJson(outbox),
      timers.length === 0 ? null : toJson(lastChanges(timers)),
      jsonOrNull(effectRows(claim.bucket, record, effects)),
      commit.deliveredBy === undefined ? null : [...commit.deliveredBy],
    ],
  );
  return status ?? 'fenced';
}

function jsonOrNull(value: object | null): string | null {
  return value === null ? null : toJson(value);
}

/** The last change of every timer: what the machine armed and called off in one step is called off. */
function lastChanges(timers: readonly TimerChange[]): TimerChange[] {
  return [...new Map(timers.map((change) => [change.id, change])).values()];
}
