import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { CarrierInbound } from '../../src/jobs/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { carried, freshNumber, importedWith } from './carrier-messages.ts';
import { NOW, type Opened, openConversation, turnOf } from './conversations.ts';

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

/** A conversation of a browser, verified there. */
async function verifiedBrowser(): Promise<Opened> {
  const opened = await openConversation(store);
  await turnOf(store, opened, { verified: [opened.contactId] });
  return opened;
}

describe('a keyword that the carrier answered', () => {
  const blocks = async (address: string) =>
    (
      await database.pool.query(
        'select channel, reason, lifted_at is null as holds from address_block where address = $1',
        [address],
      )
    ).rows;

  it('STOP blocks the address, is shown, and starts no turn', async () => {
    const number = freshNumber();
    const { conversationId } = await importedWith(store, number);
    await take(carried(number));
    expect(await take(carried(number, { optOut: 'STOP' }, { text: 'STOP' }), 'node-a')).toEqual({
      status: 'keyword',
      conversationId,
    });
    expect(await blocks(number)).toEqual([{ channel: 'sms', reason: 'carrier_stop', holds: true }]);
    expect(await inboxOf(conversationId)).toHaveLength(1);
  });

  it('START lifts what the carrier blocked and nothing else, and does not give consent back', async () => {
    const number = freshNumber();
    await take(carried(number, { optOut: 'STOP' }));
    await database.pool.query(
      `insert into address_block values (bucket_of($1), '*', $1, 'cease_contact', now())`,
      [number],
    );
    await take(carried(number, { optOut: 'START' }));
    expect(await blocks(number)).toEqual(
      expect.arrayContaining([
        { channel: 'sms', reason: 'carrier_stop', holds: false },
        { channel: '*', reason: 'cease_contact', holds: true },
      ]),
    );
    const { rows } = await database.pool.query('select opted_out_at from address_state where address = $1', [
      number,
    ]);
    expect(rows).toEqual([{ opted_out_at: new Date(NOW) }]);
    await take(carried(number, { optOut: 'STOP' }));
    expect(await blocks(number)).toContainEqual({ channel: 'sms', reason: 'carrier_stop', holds: true });
  });

  it('begins no conversation', async () => {
    const number = freshNumber();
    const { conversationId } = await importedWith(store, number);
    expect(await take(carried(number, { optOut: 'HELP' }))).toEqual({ status: 'keyword' });
    const { rowCount } = await database.pool.query('select 1 from conversation where id = $1', [
      conversationId,
    ]);
    expect(rowCount).toBe(0);
  });
});

describe('a code of a continuation', () => {
  it('leads an unknown number into the conversation of the browser that asked, once', async () => {
    const opened = await verifiedBrowser();
    const number = freshNumber();
    const code = 'UG-ABCDEFGH';
    expect(await store.chats.openContinuation(opened, 'whatsapp', code)).toBe(true);
    const text = `Hello! ${code}`;
    expect(await take(carried(number, { channel: 'sms' }, { text }))).toEqual({ status: 'stray' });
    const first = await take(carried(number, { channel: 'whatsapp' }, { text }));
    expect(first).toMatchObject({ status: 'accepted', conversationId: opened.conversationId });
    expect((await inboxOf(opened.conversationId)).at(-1).payload).toEqual({
      kind: 'debtor',
      text: 'Hello!',
      opening: 'contact.changed',
      linkedTo: opened.contactId,
    });
    expect(await take(carried(freshNumber(), { channel: 'whatsapp' }, { text }))).toEqual({
      status: 'stray',
    });
    const { rows } = await database.pool.query('select code_hash from continuation');
    expect(JSON.stringify(rows)).not.toContain(code);
  });

  it('is not given to a browser that is not verified, and ends after its time', async () => {
    const stranger = await openConversation(store);
    expect(await store.chats.openContinuation(stranger, 'sms', 'UG-BCDEFGHJ')).toBe(false);
    const opened = await verifiedBrowser();
    await store.chats.openContinuation(opened, 'sms', 'UG-CDEFGHJK');
    await database.pool.query('update continuation set expires_at = now()');
    expect(await take(carried(freshNumber(), {}, { text: 'UG-CDEFGHJK' }))).toEqual({ status: 'stray' });
  });
});
