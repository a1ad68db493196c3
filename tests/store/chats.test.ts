import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import {
  bubble,
  claimOf,
  debtorSays,
  deliverLocal,
  HANDOFF,
  NOW,
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

const deliver = () => deliverLocal(store);

async function session(token: string) {
  const found = await store.chats.session(token);
  if (found === undefined) throw new Error('There is no such session.');
  return found;
}

const texts = async (token: string, after = 0) =>
  (await store.chats.bubbles(await session(token), after)).map((each) => each.text);

describe('a browser', () => {
  it('starts the conversation of the case that its reference names, and pins it to a release', async () => {
    const opened = await openConversation(store);
    const claim = await claimOf(store, opened);
    expect(claim.pending.map((each) => each.payload)).toEqual([
      { kind: 'system', event: 'conversation.start' },
    ]);
    expect(claim).toMatchObject({ state: null, turns: 0, releaseHash: 'release-of-tests', locale: 'pl-PL' });
    expect(await session(opened.token)).toEqual({
      conversationId: `cv_${opened.case.id}`,
      contactId: opened.contactId,
      caseId: opened.case.id,
      fromSeq: 1,
      verified: false,
    });
  });

  it('may write the reference in any case and with spaces, and choose the language', async () => {
    const { case: subject } = await openConversation(store);
    const spaced = ` ${subject.reference.toLowerCase().split('').join(' ')} `;
    expect(await store.chats.open(spaced, 'webchat', 'token-spaced', 'en-GB')).toMatchObject({
      caseId: subject.id,
    });
    expect(await store.chats.open('KR 0000', 'webchat', 'token-x', undefined)).toBeUndefined();
  });

  it('that joins later is a change of contact, and is not verified by the verification of another', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { verified: [opened.contactId] });
    const second = await store.chats.open(opened.case.reference, 'terminal', `${opened.token}-2`, undefined);
    expect((await session(opened.token)).verified).toBe(true);
    expect(second).toMatchObject({ verified: false });
    expect((await claimOf(store, opened)).pending).toMatchObject([
      { channel: 'terminal', contactId: second?.contactId, payload: { event: 'contact.changed' } },
    ]);
  });

  it('opens the same session again with the same token, and no other conversation', async () => {
    const opened = await openConversation(store);
    const other = await openConversation(store);
    const again = await store.chats.open(opened.case.reference, 'webchat', opened.token, undefined);
    expect(again?.contactId).toBe(opened.contactId);
    expect(await store.chats.open(other.case.reference, 'webchat', opened.token, undefined)).toBeUndefined();
    expect((await claimOf(store, opened)).pending).toHaveLength(1);
  });

  it('is known by its token until it closes or the session ends', async () => {
    const opened = await openConversation(store);
    expect(await store.chats.session('another token')).toBeUndefined();
    await store.chats.close(opened.token);
    await store.chats.close(opened.token);
    expect(await store.chats.session(opened.token)).toBeUndefined();
    const late = await openConversation(store);
    await database.pool.query('update chat_session set expires_at = now() where conversation_id = $1', [
      late.conversationId,
    ]);
    expect(await store.chats.session(late.token)).toBeUndefined();
  });

  it('keeps no token in the database', async () => {
    const opened = await openConversation(store);
    const found = await database.pool.query('select to_jsonb(s)::text as row from chat_session s');
    expect(found.rows.some(({ row }) => row.includes(opened.token))).toBe(false);
  });
});

describe('bubbles', () => {
  it('show what was said in order, with the id of the debtor’s own message', async () => {
    const opened = await openConversation(store);
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:m1`, 'hi'));
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')] });
    await deliver();
    expect(await store.chats.bubbles(await session(opened.token), 0)).toEqual([
      {
        seq: 1,
        at: expect.stringMatching(/Z$/),
        from: 'debtor',
        authorName: '',
        text: 'hi',
        buttons: [],
        messageId: `${opened.conversationId}:m1`,
      },
      {
        seq: 2,
        at: expect.stringMatching(/Z$/),
        from: 'bot',
        authorName: '',
        text: 'reply 1:0',
        buttons: [{ payload: 'yes', label: 'Tak' }],
        messageId: null,
      },
    ]);
    expect(await texts(opened.token, 1)).toEqual(['reply 1:0']);
  });

  it('show a reply only once it was sent, and nothing past it before', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')] });
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:m2`, 'fast'));
    expect(await texts(opened.token)).toEqual([]);
    const [row] = await store.turns.claimOutbox('node-a', 100, 30_000, NOW, ['webchat']);
    expect(await texts(opened.token)).toEqual([]);
    await store.turns.settleOutbox(row!, { outcome: 'sent', providerId: '1' });
    expect(await texts(opened.token)).toEqual(['reply 1:0', 'fast']);
  });

  it('do not show what was refused', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0', { notAfter: NOW })] });
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:m3`, 'and now?'));
    await deliverLocal(store, '2027-01-01T00:00:00.000Z' as typeof NOW);
    expect(await texts(opened.token)).toEqual(['and now?']);
  });

  it('hide from a new browser what was said elsewhere, before and after it came, until it is verified', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { outbox: [bubble(opened, 'secret')], verified: [opened.contactId] });
    await deliver();
    const token = `${opened.token}-new`;
    const second = await store.chats.open(opened.case.reference, 'webchat', token, undefined);
    await turnOf(store, opened, {
      outbox: [
        bubble(opened, 'secret too'),
        bubble(opened, 'who are you', { contactId: second?.contactId ?? '' }),
      ],
      verified: [opened.contactId],
    });
    await deliver();
    expect(await texts(token)).toEqual(['reply who are you']);
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:m4`, 'it is me'));
    await turnOf(store, opened, { verified: [opened.contactId, second?.contactId ?? ''] });
    expect(await texts(token)).toEqual(['reply secret', 'reply secret too', 'reply who are you', 'it is me']);
  });

  it('show an agent by first name', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { effects: [HANDOFF] });
    const agent = { id: 'agent_1', name: 'Ewa Lis', login: 'ewa', role: 'agent' } as const;
    await store.handoffs.claim(opened.conversationId, agent);
    await store.handoffs.reply(opened.conversationId, agent, {
      clientId: 'c',
      text: 'Cześć',
      controlEpoch: 1,
    });
    await deliver();
    expect(await store.chats.bubbles(await session(opened.token), 0)).toMatchObject([
      { from: 'agent', authorName: 'Ewa', text: 'Cześć' },
    ]);
  });
});
