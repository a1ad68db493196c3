import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { CHANNELS } from '../../src/dialogue/index.ts';
import type { OutboxRow } from '../../src/jobs/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import {
  bubble,
  debtorSays,
  deliverLocal,
  exampleCommit,
  HANDOFF,
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
beforeEach(async () => {
  await database.pool.query('truncate outbox');
});

const AGENT = { id: 'agent_1', name: 'Ewa Lis', login: 'ewa', role: 'agent' } as const;

const take = (count = 10, leaseMs = 30_000) =>
  store.turns.claimOutbox('node-a', count, leaseMs, NOW, CHANNELS);

async function only(rows: Promise<OutboxRow[]>): Promise<OutboxRow> {
  const found = await rows;
  expect(found).toHaveLength(1);
  return found[0]!;
}

async function statusOf(opened: Opened, name: string) {
  const found = await database.pool.query('select status, reason, provider_id from outbox where key = $1', [
    `${opened.conversationId}:${name}`,
  ]);
  return found.rows[0];
}

describe('a row to send', () => {
  it('is handed out once while its lease holds', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0', { notAfter: LATER })] });
    const taken = await Promise.all([take(), take(), take()]);
    expect(taken.flat()).toEqual([
      {
        ...bubble(opened, '1:0', { notAfter: LATER }),
        bucket: expect.any(Number),
        conversationId: opened.conversationId,
        turn: 1,
        status: 'sending',
        epoch: 1,
        attempts: 0,
        case: opened.case,
        facts: expect.objectContaining({ address: null, verified: false, ledger: [] }),
      },
    ]);
  });

  it('comes back as unknown, never as new, when its lease ran out', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')] });
    await take(10, 0);
    expect(await only(take(10, 0))).toMatchObject({ status: 'unknown', epoch: 2 });
    expect(await only(take(10, 0))).toMatchObject({ status: 'unknown', epoch: 3 });
  });

  it('waits until the earlier row of its contact is settled', async () => {
    const opened = await openConversation(store);
    const other = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0'), bubble(opened, '1:1')] });
    await turnOf(store, other, { outbox: [bubble(other, '1:0')] });
    const first = await take();
    expect(first.map((row) => row.key).toSorted()).toEqual(
      [`${opened.conversationId}:1:0`, `${other.conversationId}:1:0`].toSorted(),
    );
    expect(await take()).toEqual([]);
    await store.turns.settleOutboxMany(
      first.map((row) => ({ row, outcome: { outcome: 'sent', providerId: `SM-${row.key}` } as const })),
    );
    expect((await only(take())).key).toBe(`${opened.conversationId}:1:1`);
    expect(await statusOf(opened, '1:0')).toMatchObject({
      status: 'sent',
      provider_id: `SM-${opened.conversationId}:1:0`,
    });
  });

  it('is not held up by a row to another contact', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, {
      outbox: [bubble(opened, '1:0'), bubble(opened, '1:1', { contactId: 'cp_other' })],
    });
    expect(await take()).toHaveLength(2);
  });

  it('is tried again after its pause when the carrier took nothing', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')] });
    await store.turns.settleOutbox(await only(take()), { outcome: 'retry', inMs: 60_000 });
    expect(await take()).toEqual([]);
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'ready' });
    await database.pool.query('update outbox set due_at = now()');
    await store.turns.settleOutbox(await only(take()), { outcome: 'retry', inMs: 0 });
    expect(await only(take())).toMatchObject({ status: 'sending', epoch: 3 });
  });

  it('waits for reconciling when nobody knows how it ended, and at last for a person', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')] });
    await store.turns.settleOutbox(await only(take()), { outcome: 'unknown' });
    expect(await take()).toEqual([]);
    for (let tries = 1; tries <= 5; tries++) {
      await database.pool.query(`update outbox set due_at = now() where due_at < 'infinity'`);
      const row = await only(take());
      expect(row.status).toBe('unknown');
      await store.turns.settleOutbox(row, { outcome: 'unknown' });
    }
    await database.pool.query(`update outbox set due_at = now() where due_at < 'infinity'`);
    expect(await take()).toEqual([]);
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'unknown' });
  });

  it('is not reset by a sender that was overtaken, unless it proves that it sent', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')] });
    const late = await only(take(10, 0));
    await take();
    await store.turns.settleOutbox(late, { outcome: 'retry', inMs: 0 });
    await store.turns.settleOutbox(late, { outcome: 'refused', reason: 'late' });
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'unknown', reason: null });
    await store.turns.settleOutbox(late, { outcome: 'sent', providerId: 'SM-late' });
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'sent', provider_id: 'SM-late' });
    await store.turns.settleOutbox(late, { outcome: 'unknown' });
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'sent' });
  });
});

describe('a row that must not leave', () => {
  it('is dropped when the bot lost the conversation after it wrote it', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')], effects: [HANDOFF] });
    await store.handoffs.claim(opened.conversationId, AGENT);
    expect(await take()).toEqual([]);
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'dropped', reason: 'control.stale_epoch' });
  });

  it('is dropped when the bot lost the conversation while it thought', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { effects: [HANDOFF] });
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}-m`));
    const claim = await store.turns.claimOne('node-a', opened.conversationId, 30_000);
    await store.handoffs.claim(opened.conversationId, AGENT);
    await store.turns.complete(claim!, exampleCommit(opened, claim!, { outbox: [bubble(opened, '2:0')] }));
    expect(await take()).toEqual([]);
    expect(await statusOf(opened, '2:0')).toMatchObject({ status: 'dropped' });
  });

  it('leaves all the same when an agent wrote it before giving back', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { effects: [HANDOFF] });
    await store.handoffs.claim(opened.conversationId, AGENT);
    await store.handoffs.reply(opened.conversationId, AGENT, {
      clientId: 'c1',
      text: 'Do widzenia',
      controlEpoch: 1,
    });
    await store.handoffs.giveBack(opened.conversationId, AGENT, 1, 'where_left');
    expect(await only(take())).toMatchObject({ body: { text: 'Do widzenia', author: AGENT.id } });
  });

  it.each([
    ['all', 'webchat', true],
    ['all', 'sms', true],
    ['channel', 'webchat', true],
    ['channel', 'sms', false],
  ] as const)('suppression of %s: a message by %s is refused: %s', async (scope, channel, refused) => {
    const opened = await openConversation(store);
    await turnOf(store, opened, {
      effects: [{ type: 'suppress', scope, reason: 'opt_out' }],
      outbox: [
        bubble(opened, 'plain', { channel }),
        bubble(opened, 'must', { channel, mandatory: true, contactId: 'cp_2' }),
      ],
    });
    const left = (await take()).map((row) => row.key);
    expect(left).toContain(`${opened.conversationId}:must`);
    expect(left.includes(`${opened.conversationId}:plain`)).toBe(!refused);
    if (refused) {
      expect(await statusOf(opened, 'plain')).toMatchObject({
        status: 'refused',
        reason: `suppression.${scope}`,
      });
    }
  });

  it('is refused to a contact that belongs to the wrong person, and to no other', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, {
      effects: [{ type: 'removeContact', reason: 'wrong_person' }],
      outbox: [bubble(opened, 'wrong'), bubble(opened, 'right', { contactId: 'cp_2' })],
    });
    expect((await only(take())).contactId).toBe('cp_2');
    expect(await statusOf(opened, 'wrong')).toMatchObject({
      status: 'refused',
      reason: 'suppression.contact',
    });
  });

  it('is refused after its last instant', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0', { notAfter: NOW })] });
    expect(await store.turns.claimOutbox('node-a', 10, 30_000, LATER, CHANNELS)).toEqual([]);
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'refused', reason: 'expiry.not_after' });
  });

  it('is refused when it discloses and the contact is not verified', async () => {
    const opened = await openConversation(store);
    const discloses = (name: string, contactId: string) => {
      const row = bubble(opened, name, { contactId });
      return { ...row, body: { ...row.body, discloses: true } };
    };
    await turnOf(store, opened, {
      verified: [opened.contactId],
      outbox: [discloses('known', opened.contactId), discloses('stranger', 'cp_stranger')],
    });
    expect((await only(take())).contactId).toBe(opened.contactId);
    expect(await statusOf(opened, 'stranger')).toMatchObject({
      status: 'refused',
      reason: 'disclosure.unverified',
    });
  });
});

describe('delivery where the commit is the delivery', () => {
  it('settles many rows in one statement, in the same checks', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, {
      outbox: [
        bubble(opened, '1:0'),
        bubble(opened, '1:1'),
        bubble(opened, '1:2', { notAfter: NOW, contactId: 'cp_2' }),
        bubble(opened, '1:3', { channel: 'sms', contactId: 'cp_3' }),
      ],
    });
    const delivered = await deliverLocal(store, LATER);
    expect(delivered.map((row) => row.key).toSorted()).toEqual([
      `${opened.conversationId}:1:0`,
      `${opened.conversationId}:1:1`,
    ]);
    expect(await statusOf(opened, '1:0')).toMatchObject({ status: 'sent' });
    expect(await statusOf(opened, '1:2')).toMatchObject({ status: 'refused' });
    expect(await statusOf(opened, '1:3')).toMatchObject({ status: 'ready' });
    expect(await deliverLocal(store, LATER)).toEqual([]);
  });
});
