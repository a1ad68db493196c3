import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import type { Decision, OutboxRow } from '../../src/jobs/index.ts';
import { type Instant, plusMs } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { carried, freshNumber, importedWith } from './carrier-messages.ts';
import { bubble, HANDOFF, NOW, type Opened, turnOf } from './conversations.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
});
afterAll(() => database.drop());
beforeEach(() => database.pool.query('truncate outbox; delete from setting'));

const SEND: Decision = { verdict: 'send', until: null, reason: null, rules: [{ id: 'X-1' }] };

const take = (now: Instant = NOW) => store.turns.claimOutbox('node-a', 10, 30_000, now, ['sms', 'whatsapp']);
const keys = (rows: readonly OutboxRow[]) => rows.map(({ key }) => key.split(':').slice(1).join(':'));
const decide = (row: OutboxRow, decision: Decision) =>
  store.turns.decideOutbox([{ row, decision, body: row.body }], NOW);

/** A conversation by SMS with messages of ours that wait. */
async function waiting(...names: string[]): Promise<Opened & { readonly number: string }> {
  const number = freshNumber();
  const { subject, conversationId } = await importedWith(store, number);
  const { claim } = await store.carriers.takeInbound(carried(number), NOW, 'node-a', 30_000);
  const opened = {
    conversationId,
    contactId: claim!.pending[0]!.contactId,
    case: subject,
    token: '',
    number,
  };
  await database.pool.query(
    'update conversation set owner = null, attempts = 0, due_at = now() where id = $1',
    [conversationId],
  );
  await turnOf(store, opened, { outbox: names.map((name) => bubble(opened, name, { channel: 'sms' })) });
  return opened;
}

async function rowOf({ conversationId }: Opened, name: string) {
  const found = await database.pool.query(
    'select status, reason, delivery, provider_id, error_code, attempts from outbox where key = $1',
    [`${conversationId}:${name}`],
  );
  return found.rows[0];
}

const ledgerOf = async ({ conversationId }: Opened) =>
  (
    await database.pool.query(
      'select id, direction, channel, author from contact_event where conversation_id = $1 order by direction, id',
      [conversationId],
    )
  ).rows;

async function sent(opened: Opened, name: string, providerId: string): Promise<OutboxRow> {
  const row = (await take()).find(({ key }) => key === `${opened.conversationId}:${name}`)!;
  await decide(row, SEND);
  await store.turns.settleOutbox(row, { outcome: 'sent', providerId, paceMs: 4_000 });
  return row;
}

describe('a message to an address', () => {
  it('whose end was unknown takes no message of the carrier that another took', async () => {
    const [one, other] = [await waiting('1:0'), await waiting('1:0')];
    const rows = await take();
    for (const row of rows) {
      await decide(row, SEND);
      await store.turns.settleOutbox(row, { outcome: 'unknown' });
    }
    await database.pool.query('update outbox set due_at = now()');
    const again = await take();
    expect(again.map(({ status }) => status)).toEqual(['unknown', 'unknown']);
    await Promise.all(
      again.map((row) => store.turns.settleOutbox(row, { outcome: 'sent', providerId: 'SMonce', paceMs: 0 })),
    );
    const kept = [await rowOf(one, '1:0'), await rowOf(other, '1:0')];
    expect(kept.map(({ status }) => status).toSorted()).toEqual(['sent', 'unknown']);
    expect(kept.filter(({ provider_id: id }) => id === 'SMonce')).toHaveLength(1);
  });

  it('comes with what the rules look at', async () => {
    const opened = await waiting('1:0');
    const [row] = await take();
    expect(row).toMatchObject({
      case: { id: opened.case.id },
      facts: { address: opened.number, addressKind: 'phone', verified: false, lastInboundAt: NOW },
    });
    expect(row?.facts.ledger).toMatchObject([{ at: NOW, direction: 'in', kind: 'message', channel: 'sms' }]);
  });

  it('is counted as a contact before it is sent, and no more once it was refused', async () => {
    const opened = await waiting('1:0');
    const [row] = await take();
    expect(await decide(row!, SEND)).toEqual(new Set([row!.key]));
    expect(await ledgerOf(opened)).toHaveLength(2);
    await store.turns.settleOutbox(row!, {
      outcome: 'refused',
      reason: 'carrier.21610',
      code: 21610,
      block: 'unsubscribed',
    });
    expect(await ledgerOf(opened)).toMatchObject([{ direction: 'in' }]);
    const { rows } = await database.pool.query(
      'select reason, channel from address_block where address = $1',
      [opened.number],
    );
    expect(rows).toEqual([{ reason: 'unsubscribed', channel: 'sms' }]);
  });

  it('leaves after the last one was reported sent, or after its pause', async () => {
    const opened = await waiting('1:0', '1:1', '1:2');
    await sent(opened, '1:0', 'SM1');
    expect(await take()).toEqual([]);
    await store.deliveries.told(
      { providerId: 'SM1', status: 'sent', rank: 3, key: `${opened.conversationId}:1:0` },
      NOW,
    );
    await database.pool.query('update outbox set due_at = now() where status = $1', ['ready']);
    expect(keys(await take())).toEqual(['1:1']);
  });

  it('waits for a sender that is on the same address in another conversation', async () => {
    const first = await waiting('1:0');
    const second = await waiting('1:0');
    await database.pool.query('update contact_point set address = $1 where id = $2', [
      first.number,
      second.contactId,
    ]);
    expect(await take()).toHaveLength(1);
    expect(await take()).toEqual([]);
  });

  it('is put off by the rules and comes back when its time has come', async () => {
    const opened = await waiting('1:0');
    const [row] = await take();
    const until = plusMs(NOW, 3_600_000);
    await decide(row!, { verdict: 'queue', until, reason: 'rule.X-2', rules: [] });
    expect(await rowOf(opened, '1:0')).toMatchObject({ status: 'ready', reason: 'rule.X-2' });
    expect(await take(plusMs(NOW, 3_599_000))).toEqual([]);
    expect(keys(await take(until))).toEqual(['1:0']);
  });

  it('that the rules hold waits for a person, who sends or leaves it', async () => {
    const opened = await waiting('1:0');
    const [row] = await take();
    await decide(row!, { verdict: 'hold', until: null, reason: 'rule.X-3', rules: [{ id: 'X-3' }] });
    expect(
      (await store.handoffs.queue()).find((one) => one.conversationId === opened.conversationId),
    ).toMatchObject({
      reason: 'delivery',
    });
    expect((await store.handoffs.decisions(opened.conversationId))[0]).toMatchObject({
      verdict: 'hold',
      rules: [{ id: 'X-3' }],
      turn: 1,
    });
    expect(await store.deliveries.resolve('cv_other', row!.key, 'send_again')).toBe(false);
    expect(await store.deliveries.resolve(opened.conversationId, row!.key, 'send_again')).toBe(true);
    expect(await store.deliveries.resolve(opened.conversationId, row!.key, 'leave')).toBe(false);
    expect(keys(await take())).toEqual(['1:0']);
  });

  it('is not sent by a node whose claim was taken over', async () => {
    await waiting('1:0');
    const [row] = await take();
    await database.pool.query('update outbox set epoch = epoch + 1');
    expect(await decide(row!, SEND)).toEqual(new Set());
  });
});

describe('a channel that was stopped', () => {
  it('sends again once it is freed, and only then', async () => {
    await waiting('1:0');
    await store.settings.put('carrier.stopped.sms', { code: 20003 });
    expect(await take()).toEqual([]);
    expect(await store.deliveries.free('whatsapp')).toBe(false);
    expect(await take()).toEqual([]);
    expect(await store.deliveries.free('sms')).toBe(true);
    expect(await take()).toHaveLength(1);
    expect(await store.deliveries.free('sms')).toBe(false);
  });
});

describe('an opt-out', () => {
  it('holds for its address in every conversation; the one confirmation still leaves', async () => {
    const opened = await waiting();
    const other = await waiting('1:0');
    await database.pool.query('update contact_point set address = $1 where id = $2', [
      opened.number,
      other.contactId,
    ]);
    await store.turns.enqueue({
      conversationId: opened.conversationId,
      messageId: 'opt-out',
      channel: 'sms',
      contactId: opened.contactId,
      payload: { kind: 'debtor', text: 'stop' },
    });
    await turnOf(store, opened, {
      effects: [{ type: 'suppress', scope: 'channel', reason: 'opt_out' }, HANDOFF],
      outbox: [bubble(opened, '2:0', { channel: 'sms', mandatory: true })],
    });
    expect(keys(await take())).toEqual(['2:0']);
    expect(await rowOf(other, '1:0')).toMatchObject({ status: 'refused', reason: 'block.opt_out' });
  });
});

describe('what the carrier tells', () => {
  it('before its answer came proves that the message was sent', async () => {
    const opened = await waiting('1:0');
    const [row] = await take();
    await decide(row!, SEND);
    await store.deliveries.told({ providerId: 'SM7', status: 'queued', rank: 1, key: row!.key }, NOW);
    expect(await rowOf(opened, '1:0')).toMatchObject({
      status: 'sent',
      provider_id: 'SM7',
      delivery: 'queued',
    });
    await store.turns.settleOutbox(row!, { outcome: 'unknown' });
    expect(await rowOf(opened, '1:0')).toMatchObject({ status: 'sent' });
  });

  it('moves a message forward only, each report once', async () => {
    const opened = await waiting('1:0');
    const { key } = await sent(opened, '1:0', 'SM8');
    const told = (status: string, rank: number) =>
      store.deliveries.told({ providerId: 'SM8', status, rank, key }, NOW);
    expect(await told('delivered', 5)).toBe('told');
    expect(await told('sent', 3)).toBe('older');
    expect(await told('delivered', 5)).toBe('duplicate');
    expect(await rowOf(opened, '1:0')).toMatchObject({ delivery: 'delivered' });
    expect(await store.deliveries.told({ providerId: 'SM8', status: 'read', rank: 6 }, NOW)).toBe('told');
    expect(await store.deliveries.told({ providerId: 'SMnobody', status: 'sent', rank: 3 }, NOW)).toBe(
      'unmatched',
    );
  });

  it('of a phone that could not be reached sends once more, then waits for a person', async () => {
    const opened = await waiting('1:0');
    const { key } = await sent(opened, '1:0', 'SM9');
    const failed = (providerId: string) =>
      store.deliveries.told(
        { providerId, status: 'undelivered', rank: 4, code: 30003, key, end: 'retry', inMs: 0 },
        NOW,
      );
    expect(await failed('SM9')).toBe('again');
    await database.pool.query('update address_state set free_at = now(); update outbox set due_at = now()');
    await sent(opened, '1:0', 'SM10');
    expect(await failed('SM10')).toBe('failed');
    expect(await rowOf(opened, '1:0')).toMatchObject({
      status: 'held',
      reason: 'carrier.30003',
      attempts: 2,
    });
  });

  it('against our sender stops the channel until an operator has looked', async () => {
    const opened = await waiting('1:0', '1:1');
    const { key } = await sent(opened, '1:0', 'SM11');
    await store.deliveries.told(
      { providerId: 'SM11', status: 'failed', rank: 4, code: 30034, key, end: 'held', stop: true },
      NOW,
    );
    await database.pool.query(
      `update address_state set free_at = now(); update outbox set due_at = now() where status = 'ready'`,
    );
    expect(await take()).toEqual([]);
    expect(await store.deliveries.figures()).toMatchObject({ stopped: ['sms'] });
  });
});
