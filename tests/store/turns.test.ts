import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { LIMITS } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import {
  claimOf,
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

/** An opened conversation whose first turn is done. */
async function quietConversation(): Promise<Opened> {
  const opened = await openConversation(store);
  await turnOf(store, opened);
  return opened;
}

const count = async (statement: string, opened: Opened) =>
  Number((await database.pool.query(statement, [opened.conversationId])).rows[0].count);

describe('a message that comes in', () => {
  it('is refused where there is no conversation', async () => {
    const nobody = { conversationId: 'cv_none', contactId: 'cp_1' } as Opened;
    expect(await store.turns.enqueue(debtorSays(nobody, 'm1'))).toBe('no_conversation');
  });

  it('changes the conversation once, however often it comes', async () => {
    const opened = await quietConversation();
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => store.turns.enqueue(debtorSays(opened, 'same'))),
    );
    expect(answers.filter((answer) => answer === 'accepted')).toHaveLength(1);
    expect(answers.filter((answer) => answer === 'duplicate')).toHaveLength(7);
    expect((await claimOf(store, opened)).pending).toHaveLength(1);
    expect(
      await count(`select count(*) from event where conversation_id = $1 and kind = 'debtor'`, opened),
    ).toBe(1);
  });

  it('is known as a duplicate also after its turn', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'late'));
    await turnOf(store, opened);
    expect(await store.turns.enqueue(debtorSays(opened, 'late'))).toBe('duplicate');
    expect(await store.turns.claimOne('node-a', opened.conversationId, 1_000)).toBeUndefined();
  });

  it('keeps text that Postgres cannot hold, with the bad characters replaced', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'odd\0', 'a\0b \ud83d c \\u0000'));
    const { pending } = await claimOf(store, opened);
    expect(pending[0]?.payload).toEqual({ kind: 'debtor', text: 'a\uFFFDb \uFFFD c \\u0000' });
  });
});

describe('a claim', () => {
  it('hands a burst out together, in the order of arrival, with the case', async () => {
    const opened = await quietConversation();
    for (const text of ['one', 'two', 'three']) {
      await store.turns.enqueue(debtorSays(opened, `burst-${text}`, text));
    }
    const claim = await claimOf(store, opened);
    expect(claim.pending.map((each) => each.payload)).toEqual(
      ['one', 'two', 'three'].map((text) => ({ kind: 'debtor', text })),
    );
    expect(claim.case).toEqual(opened.case);
    expect(await store.turns.loadCase(opened.conversationId)).toEqual(opened.case);
    expect(claim).toMatchObject({
      conversationId: opened.conversationId,
      turns: 1,
      releaseHash: 'release-of-tests',
      flow: 'flow-of-tests',
      locale: 'pl-PL',
      controller: 'bot',
      controlEpoch: 0,
      attempts: 0,
    });
    expect(claim.pending[0]?.receivedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  it('takes no more of a burst than the limit and leaves the rest for the next turn', async () => {
    const opened = await quietConversation();
    const limit = LIMITS.burstMessages.value;
    for (let i = 0; i <= limit; i++) await store.turns.enqueue(debtorSays(opened, `flood-${i}`));
    expect((await turnOf(store, opened)).pending).toHaveLength(limit);
    expect((await turnOf(store, opened)).pending).toHaveLength(1);
    expect(await store.turns.claimOne('node-a', opened.conversationId, 1_000)).toBeUndefined();
  });

  it('is not given twice while the lease holds', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'leased'));
    await claimOf(store, opened);
    expect(await store.turns.claimOne('node-b', opened.conversationId, 1_000)).toBeUndefined();
    await store.turns.enqueue(debtorSays(opened, 'during the lease'));
    expect(await store.turns.claimOne('node-b', opened.conversationId, 1_000)).toBeUndefined();
  });

  it('finds every due conversation once, between workers that claim at the same time', async () => {
    const opened = await Promise.all(Array.from({ length: 12 }, quietConversation));
    await Promise.all(
      opened.map((each) => store.turns.enqueue(debtorSays(each, `${each.conversationId}-go`))),
    );
    const claims = await Promise.all(['a', 'b', 'c', 'd'].map((node) => store.turns.claim(node, 20, 30_000)));
    const taken = claims.flat().map((claim) => claim.conversationId);
    const due = new Set(opened.map((each) => each.conversationId));
    expect(taken.filter((id) => due.has(id)).toSorted()).toEqual([...due].toSorted());
  });

  it('counts a lease that ran out and an abandoned try as attempts, until a turn is done', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'hard'));
    expect((await claimOf(store, opened, 0)).attempts).toBe(0);
    const second = await claimOf(store, opened);
    expect(second.attempts).toBe(1);
    await store.turns.abandon(second, 0);
    const third = await claimOf(store, opened);
    expect(third.attempts).toBe(2);
    expect(await store.turns.complete(third, exampleCommit(opened, third))).toBe('done');
    await store.turns.enqueue(debtorSays(opened, 'easy'));
    expect((await claimOf(store, opened)).attempts).toBe(0);
  });

  it('waits out the pause of an abandoned try', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'pause'));
    await store.turns.abandon(await claimOf(store, opened), 60_000);
    expect(await store.turns.claimOne('node-a', opened.conversationId, 1_000)).toBeUndefined();
  });
});

describe('the fence', () => {
  it('lets only the latest claim commit', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'fenced'));
    const late = await claimOf(store, opened, 0);
    const current = await claimOf(store, opened);
    expect(await store.turns.complete(late, exampleCommit(opened, late))).toBe('fenced');
    expect(await store.turns.renew(late, 1_000)).toBe('fenced');
    await store.turns.abandon(late, 60_000);
    expect(await store.turns.renew(current, 30_000)).toBe('renewed');
    expect(await store.turns.complete(current, exampleCommit(opened, current))).toBe('done');
    expect(await store.turns.complete(late, exampleCommit(opened, late))).toBe('fenced');
    expect(await count('select count(*) from turn where conversation_id = $1', opened)).toBe(2);
  });

  it('does not let a right epoch with a wrong token commit', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'token'));
    const claim = await claimOf(store, opened);
    const forged = { ...claim, token: '00000000-0000-4000-8000-000000000000' };
    expect(await store.turns.complete(forged, exampleCommit(opened, claim))).toBe('fenced');
    expect(await store.turns.renew(forged, 1_000)).toBe('fenced');
  });

  it('answers a repeated commit with done and writes nothing twice, even after the next claim', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'again'));
    const claim = await claimOf(store, opened);
    const commit = exampleCommit(opened, claim);
    expect(await store.turns.complete(claim, commit)).toBe('done');
    expect(await store.turns.complete(claim, commit)).toBe('done');
    await store.turns.enqueue(debtorSays(opened, 'next'));
    const next = await claimOf(store, opened);
    expect(await store.turns.complete(claim, commit)).toBe('done');
    expect(next.turns).toBe(2);
    expect(await store.turns.complete(next, exampleCommit(opened, next))).toBe('done');
    expect(await count('select count(*) from turn where conversation_id = $1', opened)).toBe(3);
  });

  it('leaves what came in during the turn for the next one', async () => {
    const opened = await quietConversation();
    await store.turns.enqueue(debtorSays(opened, 'seen'));
    const claim = await claimOf(store, opened);
    await store.turns.enqueue(debtorSays(opened, 'not seen'));
    await store.turns.complete(claim, exampleCommit(opened, claim));
    const next = await claimOf(store, opened);
    expect(next.pending.map((each) => each.messageId)).toEqual(['not seen']);
    expect(next.state?.snapshot.value).toEqual({ negotiating: 'offers' });
  });

  it('can be done with a part of what is pending', async () => {
    const opened = await quietConversation();
    for (const id of ['p1', 'p2', 'p3']) await store.turns.enqueue(debtorSays(opened, id));
    const claim = await claimOf(store, opened);
    await store.turns.complete(claim, exampleCommit(opened, claim, { lastSeq: claim.pending[0]?.seq ?? 0 }));
    expect((await claimOf(store, opened)).pending.map((each) => each.messageId)).toEqual(['p2', 'p3']);
  });
});

describe('a timer', () => {
  const set = (id: string, dueAt = NOW) => ({ type: 'set', id, event: `after.${id}`, dueAt }) as const;

  it('fires once, at its time, as a message that names the turn that armed it', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { timers: [set('silence')] });
    expect(await store.turns.nextTimerAt()).toBe(NOW);
    const fired = await Promise.all([
      store.turns.fireTimers(NOW, 10),
      store.turns.fireTimers(NOW, 10),
      store.turns.fireTimers(NOW, 10),
    ]);
    expect(fired.reduce((sum, each) => sum + each)).toBe(1);
    const { pending } = await claimOf(store, opened);
    expect(pending).toMatchObject([
      {
        contactId: opened.contactId,
        payload: { kind: 'timer', timerId: 'silence', event: 'after.silence', armedTurn: 1 },
      },
    ]);
    expect(await store.turns.nextTimerAt()).toBeNull();
  });

  it('does not fire before its time', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { timers: [set('later', LATER)] });
    expect(await store.turns.fireTimers(NOW, 10)).toBe(0);
    expect(await store.turns.nextTimerAt()).toBe(LATER);
    expect(await store.turns.fireTimers(LATER, 10)).toBe(1);
  });

  it('does not fire once it was called off, in the same turn or a later one', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { timers: [set('a'), set('b'), { type: 'cancel', id: 'a' }] });
    await store.turns.enqueue(debtorSays(opened, 'cancel'));
    await turnOf(store, opened, { timers: [{ type: 'cancel', id: 'b' }] });
    expect(await store.turns.fireTimers(LATER, 10)).toBe(0);
  });

  it('is moved when it is set again', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { timers: [set('moved')] });
    await store.turns.enqueue(debtorSays(opened, 'move'));
    await turnOf(store, opened, { timers: [set('moved', LATER)] });
    expect(await store.turns.fireTimers(NOW, 10)).toBe(0);
    expect(await store.turns.fireTimers(LATER, 10)).toBe(1);
    expect((await claimOf(store, opened)).pending).toMatchObject([{ payload: { armedTurn: 2 } }]);
  });

  it('waits while somebody holds the row of its conversation', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { timers: [set('held')] });
    const holder = await database.pool.connect();
    await holder.query('begin');
    await holder.query('select 1 from conversation where id = $1 for update', [opened.conversationId]);
    expect(await store.turns.fireTimers(NOW, 10)).toBe(0);
    await holder.query('rollback');
    holder.release();
    expect(await store.turns.fireTimers(NOW, 10)).toBe(1);
  });
});
