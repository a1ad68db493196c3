import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Claim } from '../../src/jobs/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import {
  bubble,
  debtorSays,
  exampleCommit,
  LATER,
  NOW,
  type Opened,
  openConversation,
  turnOf,
} from './conversations.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
});
afterAll(() => database.drop());

/** A repeatable sequence of numbers from 0 up to 1 (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const MESSAGES = 12;

/** Each message comes up to three times, and late copies come between the next ones. */
async function deliver(opened: Opened, random: () => number): Promise<void> {
  for (let i = 0; i < MESSAGES; i++) {
    const copies = Array.from({ length: 1 + Math.floor(random() * 3) }, () =>
      store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:m${i}`, String(i))),
    );
    if (i > 0 && random() < 0.3) {
      copies.push(
        store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:m${i - 1}`, String(i - 1))),
      );
    }
    await Promise.all(copies);
  }
}

/**
 * A worker that is often too slow, dies with a claim in hand, gives up, commits twice, or takes one message of a
 * burst.
 */
async function work(
  node: string,
  all: ReadonlyMap<string, Opened>,
  random: () => number,
  done: () => boolean,
) {
  const late: Claim[] = [];
  while (!done()) {
    const leaseMs = random() < 0.3 ? 0 : 30_000;
    for (const claim of await store.turns.claim(node, 3, leaseMs)) {
      const opened = all.get(claim.conversationId);
      if (opened === undefined) continue;
      const fate = random();
      if (fate < 0.15 && leaseMs === 0) late.push(claim);
      else if (fate < 0.25) await store.turns.abandon(claim, 0);
      else await commit(opened, claim, random);
    }
    const old = late.shift();
    if (old !== undefined && random() < 0.5) await commit(all.get(old.conversationId)!, old, random);
  }
}

async function commit(opened: Opened, claim: Claim, random: () => number): Promise<void> {
  const taken = random() < 0.5 ? claim.pending.slice(0, 1) : claim.pending;
  const whole = exampleCommit(opened, claim, {
    lastSeq: taken.at(-1)!.seq,
    outbox: [bubble(opened, `${claim.turns + 1}:0`)],
    timers: [{ type: 'set', id: 'silence', event: 'silence', dueAt: LATER }],
  });
  const input = { kind: 'debtor', text: '', messageIds: taken.map((each) => each.messageId) } as const;
  const changes = { ...whole, record: { ...whole.record, input } };
  const first = await store.turns.complete(claim, changes);
  if (random() < 0.3) expect(await store.turns.complete(claim, changes)).toBe(first);
}

describe('whatever happens to the workers', () => {
  it.each([1, 2, 3])(
    'every message is in one turn, in order, and every turn is written once (seed %i)',
    { timeout: 120_000 },
    async (seed) => {
      const opened: Opened[] = [];
      for (let i = 0; i < 6; i++) {
        opened.push(await openConversation(store));
        await turnOf(store, opened[i]!);
      }
      const all = new Map(opened.map((each) => [each.conversationId, each]));
      let delivered = false;
      const idle = async () =>
        delivered &&
        (await database.pool.query(`select 1 from conversation where due_at < 'infinity' limit 1`))
          .rowCount === 0;
      let finished = false;
      const workers = ['a', 'b', 'c'].map((node, index) =>
        work(node, all, numbers(seed * 10 + index), () => finished),
      );
      await Promise.all(opened.map((each, index) => deliver(each, numbers(seed * 100 + index))));
      delivered = true;
      await expect.poll(idle, { timeout: 60_000 }).toBe(true);
      finished = true;
      await Promise.all(workers);

      for (const each of opened) {
        const records = await store.handoffs.turns(each.conversationId);
        expect(records.map((record) => record.turn)).toEqual(records.map((_, index) => index + 1));
        const said = records.flatMap(({ input }) => (input.kind === 'debtor' ? input.messageIds : []));
        expect(said).toEqual(Array.from({ length: MESSAGES }, (_, i) => `${each.conversationId}:m${i}`));
        const view = await store.handoffs.view(each.conversationId);
        expect(view?.thread.map((entry) => entry.seq)).toEqual(view?.thread.map((_, index) => index + 1));
        expect(view?.thread.filter((entry) => entry.from === 'bot')).toHaveLength(records.length - 1);
      }
      const ours = `conversation_id = any ($1)`;
      const ids = [...all.keys()];
      const timers = await database.pool.query(`select count(*)::int as count from timer where ${ours}`, [
        ids,
      ]);
      expect(timers.rows[0].count).toBe(opened.length);
      await store.turns.fireTimers(NOW, 100);
      await database.pool.query(`delete from timer where ${ours}`, [ids]);
    },
  );
});
