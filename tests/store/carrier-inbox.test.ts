import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CarrierInbound } from '../../src/jobs/index.ts';
import { plusMs } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { carried, freshNumber, importedWith } from './carrier-messages.ts';
import { bubble, NOW, type Opened, turnOf } from './conversations.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
});
afterAll(() => database.drop());

const take = (inbound: CarrierInbound, node: string | null = null) =>
  store.carriers.takeInbound(inbound, NOW, node, 30_000);

async function inboxOf(conversationId: string) {
  const { rows } = await database.pool.query(
    'select message_id, channel, contact_id, payload from inbox where conversation_id = $1 order by seq',
    [conversationId],
  );
  return rows;
}

describe('a message of a carrier', () => {
  it('begins the conversation of the case that knows its number, and is leased at once', async () => {
    const number = freshNumber();
    const { conversationId, subject } = await importedWith(store, number);
    const taken = await take(carried(number), 'node-a');
    expect(taken).toMatchObject({
      status: 'accepted',
      conversationId,
      claim: { releaseHash: 'release-of-tests', locale: subject.debtor.locale, case: { id: subject.id } },
    });
    expect(taken.claim?.pending).toMatchObject([
      { channel: 'sms', payload: { text: 'hello', opening: 'conversation.start' }, receivedAt: NOW },
    ]);
  });

  it('goes on in a conversation that was begun, with nothing before its words', async () => {
    const number = freshNumber();
    const { conversationId } = await importedWith(store, number);
    await take(carried(number));
    await take(carried(number, {}, { text: 'again' }));
    expect((await inboxOf(conversationId)).map(({ payload }) => payload)).toEqual([
      { kind: 'debtor', text: 'hello', opening: 'conversation.start' },
      { kind: 'debtor', text: 'again' },
    ]);
  });

  it('changes its conversation once, however often and by however many it is told', async () => {
    const number = freshNumber();
    const { conversationId } = await importedWith(store, number);
    const inbound = carried(number);
    const taken = await Promise.all([take(inbound), take(inbound), take(inbound), take(inbound)]);
    expect(taken.map(({ status }) => status).toSorted()).toEqual([
      'accepted',
      'duplicate',
      'duplicate',
      'duplicate',
    ]);
    expect(await inboxOf(conversationId)).toHaveLength(1);
    expect((await take(inbound)).status).toBe('duplicate');
  });

  it('is a contact that changed when another channel of the same number speaks', async () => {
    const number = freshNumber();
    const { conversationId } = await importedWith(store, number);
    await take(carried(number));
    await take(carried(number, { channel: 'whatsapp' }));
    const [sms, whatsapp] = await inboxOf(conversationId);
    expect(whatsapp).toMatchObject({ channel: 'whatsapp', payload: { opening: 'contact.changed' } });
    expect(whatsapp.contact_id).not.toBe(sms.contact_id);
  });

  it('restarts the identity check when another person stands behind the number', async () => {
    const number = freshNumber();
    const { conversationId } = await importedWith(store, number);
    for (const userId of ['PL.aa1', 'PL.aa1', undefined, 'PL.bb2', 'PL.bb2']) {
      await take(carried(number, { channel: 'whatsapp', userId }));
    }
    const rows = await inboxOf(conversationId);
    expect(rows.map(({ payload }) => payload.opening)).toEqual([
      'conversation.start',
      undefined,
      undefined,
      'contact.changed',
      undefined,
    ]);
    expect(new Set(rows.map(({ contact_id: contact }) => contact)).size).toBe(2);
  });

  it('of several cases goes to the one most overdue, then to the conversation last spoken with', async () => {
    const number = freshNumber();
    const newer = await importedWith(store, number, { dueOn: '2026-01-10' });
    const closed = await importedWith(store, number, { dueOn: '2024-01-10', state: 'closed' });
    const oldest = await importedWith(store, number, { dueOn: '2025-06-10' });
    expect((await take(carried(number))).conversationId).toBe(oldest.conversationId);
    await database.pool.query('update contact_point set last_spoken_at = $2 where conversation_id = $1', [
      newer.conversationId,
      plusMs(NOW, 60_000),
    ]);
    await database.pool.query(
      `insert into conversation (bucket, id, case_id, release_hash, flow, locale, contact_id, channel)
        values (bucket_of($1), $1, $2, 'h', 'f', 'pl-PL', '', 'sms')`,
      [newer.conversationId, newer.subject.id],
    );
    expect((await take(carried(number))).conversationId).toBe(newer.conversationId);
    expect(await inboxOf(closed.conversationId)).toEqual([]);
  });

  it('from a number that nobody knows is kept and answered by nobody', async () => {
    const number = freshNumber();
    const stray = carried(number, {}, { text: 'who is this?' });
    expect(await take(stray, 'node-a')).toEqual({ status: 'stray' });
    expect((await take(stray)).status).toBe('duplicate');
    expect(await store.strays.list(10)).toContainEqual({
      messageId: stray.messageId,
      channel: 'sms',
      address: number,
      text: 'who is this?',
      at: NOW,
    });
  });

  it('opens the window of its address on its own channel only', async () => {
    const number = freshNumber();
    await importedWith(store, number);
    await take(carried(number, { channel: 'whatsapp' }));
    const { rows } = await database.pool.query(
      'select channel, last_inbound_at from address_state where address = $1',
      [number],
    );
    expect(rows).toEqual([{ channel: 'whatsapp', last_inbound_at: new Date(NOW) }]);
  });

  it('shows a picture in the thread without its content', async () => {
    const number = freshNumber();
    const { conversationId } = await importedWith(store, number);
    await take(carried(number, {}, { text: '', received: 'media' }));
    const { rows } = await database.pool.query('select kind, body from event where conversation_id = $1', [
      conversationId,
    ]);
    expect(rows).toEqual([{ kind: 'debtor', body: { text: '', received: 'media' } }]);
  });
});

describe('a bare number by SMS', () => {
  async function offered(number: string) {
    const { conversationId, subject } = await importedWith(store, number);
    const first = await take(carried(number), 'node-a');
    const contactId = first.claim!.pending[0]!.contactId;
    const opened: Opened = { conversationId, contactId, case: subject, token: '' };
    const buttons = ['offer:a', 'offer:b'].map((payload) => ({ payload, label: payload }));
    await database.pool.query(
      'update conversation set owner = null, due_at = now(), attempts = 0 where id = $1',
      [conversationId],
    );
    await turnOf(store, opened, {
      outbox: [bubble(opened, '1:0', { channel: 'sms', body: { ...bubble(opened, 'x').body, buttons } })],
    });
    return { conversationId, contactId };
  }

  it('is the choice of that number under the last message that was sent', async () => {
    const number = freshNumber();
    const { conversationId } = await offered(number);
    await database.pool.query(`update outbox set status = 'sent' where conversation_id = $1`, [
      conversationId,
    ]);
    for (const text of ['2', ' (1). ', '3', '2 please']) await take(carried(number, {}, { text }));
    expect((await inboxOf(conversationId)).slice(1).map(({ payload }) => payload.button)).toEqual([
      'offer:b',
      undefined,
      undefined,
      undefined,
    ]);
    await take(carried(number, {}, { text: '(1)' }));
    expect((await inboxOf(conversationId)).at(-1).payload.button).toBe('offer:a');
  });

  it('is only words where nothing to choose from was sent', async () => {
    const number = freshNumber();
    const { conversationId } = await offered(number);
    await take(carried(number, {}, { text: '2' }));
    expect((await inboxOf(conversationId)).at(-1).payload).toEqual({ kind: 'debtor', text: '2' });
  });
});
