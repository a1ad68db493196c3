import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Agent } from '../../src/handoff/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import {
  bubble,
  claimOf,
  debtorSays,
  deliverLocal,
  exampleCommit,
  HANDOFF,
  NOW,
  OFFER,
  type Opened,
  openConversation,
  turnOf,
} from './conversations.ts';

let database: TestDatabase;
let store: Store;

const EWA: Agent = { id: 'agent_ewa', name: 'Ewa Lis', login: 'ewa', role: 'agent' };
const JAN: Agent = { id: 'agent_jan', name: 'Jan Bąk', login: 'jan', role: 'supervisor' };

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
  await store.agents.upsertAgent(EWA, 'x');
  await store.agents.upsertAgent(JAN, 'x');
});
afterAll(() => database.drop());

async function waiting(): Promise<Opened> {
  const opened = await openConversation(store);
  await turnOf(store, opened, { effects: [HANDOFF] });
  return opened;
}

async function claimedBy(agent: Agent): Promise<Opened> {
  const opened = await waiting();
  expect(await store.handoffs.claim(opened.conversationId, agent)).toEqual({ ok: true, controlEpoch: 1 });
  return opened;
}

const threadOf = async (opened: Opened) =>
  ((await store.handoffs.view(opened.conversationId))?.thread ?? []).map(({ from, text, delivery }) => ({
    from,
    text,
    delivery,
  }));

describe('the queue', () => {
  it('shows the most urgent first and nothing that is closed', async () => {
    await database.pool.query(`update handoff set state = 'closed'`);
    const low = await waiting();
    const high = await openConversation(store);
    await turnOf(store, high, {
      effects: [{ type: 'requestHandoff', reason: 'crisis', priority: 0, terms: { instalments: 3 } }],
    });
    const queue = await store.handoffs.queue();
    expect(queue.map((entry) => entry.conversationId)).toEqual([high.conversationId, low.conversationId]);
    expect(queue[0]).toEqual({
      id: expect.any(String),
      conversationId: high.conversationId,
      caseReference: high.case.reference,
      debtorName: 'Anna Nowak',
      reason: 'crisis',
      priority: 0,
      state: 'waiting',
      claimedBy: null,
      requestedAt: NOW,
      atStake: { amount: high.case.balance, currency: high.case.currency },
      terms: { instalments: 3 },
    });
  });
});

describe('a claim', () => {
  it('is won by one of two agents, and the loser is told who won', async () => {
    const opened = await waiting();
    const [ewa, jan] = await Promise.all([
      store.handoffs.claim(opened.conversationId, EWA),
      store.handoffs.claim(opened.conversationId, JAN),
    ]);
    const [winner, loser, name] = ewa.ok ? [ewa, jan, EWA.name] : [jan, ewa, JAN.name];
    expect(winner).toEqual({ ok: true, controlEpoch: 1 });
    expect(loser).toEqual({ ok: false, reason: 'taken', by: name });
  });

  it('is the same again to the owner', async () => {
    const opened = await claimedBy(EWA);
    expect(await store.handoffs.claim(opened.conversationId, EWA)).toEqual({ ok: true, controlEpoch: 1 });
    expect((await claimOf(store, opened)).pending).toHaveLength(1);
  });

  it('is refused where nobody waits', async () => {
    const opened = await openConversation(store);
    const refused = { ok: false, reason: 'not_waiting' };
    expect(await store.handoffs.claim(opened.conversationId, EWA)).toEqual(refused);
    expect(await store.handoffs.claim('cv_none', EWA)).toEqual(refused);
  });

  it('tells the bot and the thread who came', async () => {
    const opened = await claimedBy(EWA);
    const claim = await claimOf(store, opened);
    expect(claim).toMatchObject({ controller: EWA.id, controlEpoch: 1 });
    expect(claim.pending[0]).toMatchObject({
      contactId: opened.contactId,
      payload: {
        kind: 'person',
        event: 'person.claimed',
        person: { agentId: EWA.id, agentName: 'Ewa Lis', role: 'agent' },
      },
    });
    const view = await store.handoffs.view(opened.conversationId);
    expect(view).toMatchObject({
      controller: EWA.id,
      controllerName: 'Ewa Lis',
      controlEpoch: 1,
      stateName: 'negotiating.offers',
      locale: 'pl-PL',
      case: opened.case,
      verified: false,
      affordability: { income: 300_000 },
      entry: { state: 'claimed', claimedBy: { id: EWA.id, name: 'Ewa Lis' } },
    });
    expect(view?.thread.at(-1)).toMatchObject({
      from: 'system',
      text: 'handoff.claimed',
      authorName: 'Ewa Lis',
      delivery: null,
    });
  });

  it('is not for operators', async () => {
    const opened = await waiting();
    const operator: Agent = { ...EWA, id: 'op', role: 'operator' };
    await expect(store.handoffs.claim(opened.conversationId, operator)).rejects.toMatchObject({
      code: 'NOT_ALLOWED',
    });
  });
});

describe('an owner', () => {
  const words = (text: string, controlEpoch = 1, clientId = `client-${text}`) => ({
    clientId,
    text,
    controlEpoch,
  });

  it('writes to the debtor, each message once', async () => {
    const opened = await claimedBy(EWA);
    const message = words('Dzień dobry');
    expect(await store.handoffs.reply(opened.conversationId, EWA, message)).toEqual({ ok: true });
    expect(await store.handoffs.reply(opened.conversationId, EWA, message)).toEqual({ ok: true });
    expect((await threadOf(opened)).filter((each) => each.from === 'agent')).toEqual([
      { from: 'agent', text: 'Dzień dobry', delivery: 'queued' },
    ]);
    await deliverLocal(store);
    expect((await threadOf(opened)).at(-1)?.delivery).toBe('sent');
  });

  it('is nobody else: another agent, a stale epoch and the bot are refused', async () => {
    const opened = await claimedBy(EWA);
    const refused = { ok: false, reason: 'not_owner' };
    const id = opened.conversationId;
    expect(await store.handoffs.reply(id, JAN, words('x'))).toEqual(refused);
    expect(await store.handoffs.reply(id, EWA, words('x', 0))).toEqual(refused);
    expect(await store.handoffs.decide(id, JAN, { decision: 'refuse', controlEpoch: 1 })).toEqual(refused);
    expect(await store.handoffs.giveBack(id, JAN, 1, 'offers')).toEqual(refused);
    expect(await store.handoffs.giveBack(id, EWA, 2, 'offers')).toEqual(refused);
    expect(await store.handoffs.reply('cv_none', EWA, words('x'))).toEqual(refused);
  });

  it('does not reach a stranger with words meant for the verified debtor', async () => {
    const opened = await openConversation(store);
    await turnOf(store, opened, { effects: [HANDOFF], verified: [opened.contactId] });
    await store.handoffs.claim(opened.conversationId, EWA);
    await store.turns.enqueue({
      ...debtorSays(opened, `${opened.conversationId}:s`),
      contactId: 'cp_stranger',
    });
    expect(await store.handoffs.view(opened.conversationId)).toMatchObject({ verified: false });
    await store.handoffs.reply(opened.conversationId, EWA, words('The balance is 1 020 zł'));
    await deliverLocal(store);
    expect((await threadOf(opened)).at(-1)).toMatchObject({ from: 'agent', delivery: 'refused' });
  });

  it('decides once before the next turn', async () => {
    const opened = await claimedBy(EWA);
    await turnOf(store, opened);
    const approve = { decision: 'approve', offer: OFFER, controlEpoch: 1 } as const;
    expect(await store.handoffs.decide(opened.conversationId, EWA, approve)).toEqual({ ok: true });
    expect(await store.handoffs.decide(opened.conversationId, EWA, approve)).toEqual({ ok: true });
    const { pending } = await claimOf(store, opened);
    expect(pending.map((each) => each.payload)).toEqual([
      {
        kind: 'person',
        event: 'person.decided',
        person: { agentId: EWA.id, agentName: EWA.name, role: 'agent', decision: 'approve', offer: OFFER },
      },
    ]);
  });

  it('gives the conversation back: the epoch rises, the entry closes, the bot goes on', async () => {
    const opened = await claimedBy(EWA);
    await turnOf(store, opened);
    expect(await store.handoffs.giveBack(opened.conversationId, EWA, 1, 'offers')).toEqual({ ok: true });
    expect(await store.handoffs.giveBack(opened.conversationId, EWA, 1, 'offers')).toEqual({ ok: true });
    const claim = await claimOf(store, opened);
    expect(claim).toMatchObject({ controller: 'bot', controlEpoch: 2 });
    expect(claim.pending.map((each) => each.payload)).toEqual([
      {
        kind: 'person',
        event: 'person.gave_back',
        person: { agentId: EWA.id, agentName: EWA.name, role: 'agent', resume: 'offers' },
      },
    ]);
    expect((await store.handoffs.view(opened.conversationId))?.entry).toBeNull();
    expect(await store.handoffs.reply(opened.conversationId, EWA, words('late'))).toEqual({
      ok: false,
      reason: 'not_owner',
    });
  });

  it('keeps the conversation when the bot closes the request that it claimed meanwhile', async () => {
    const opened = await waiting();
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:never mind`));
    const claim = await claimOf(store, opened);
    await store.handoffs.claim(opened.conversationId, EWA);
    await store.turns.complete(claim, exampleCommit(opened, claim, { effects: [{ type: 'closeHandoff' }] }));
    expect((await store.handoffs.view(opened.conversationId))?.entry).toMatchObject({ state: 'claimed' });
  });
});

describe('the view', () => {
  it('is nothing where there is no conversation', async () => {
    expect(await store.handoffs.view('cv_none\0')).toBeUndefined();
  });

  it('numbers the thread without gaps, in the order of what happened', async () => {
    const opened = await openConversation(store);
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:1`, 'I want a person'));
    await turnOf(store, opened, { outbox: [bubble(opened, '1:0')], effects: [HANDOFF] });
    await store.handoffs.claim(opened.conversationId, EWA);
    const thread = (await store.handoffs.view(opened.conversationId))?.thread ?? [];
    expect(thread.map((each) => each.seq)).toEqual([1, 2, 3, 4]);
    expect(thread.map((each) => `${each.from}: ${each.text}`)).toEqual([
      'debtor: I want a person',
      'bot: reply 1:0',
      'system: handoff.requested:requested',
      'system: handoff.claimed',
    ]);
    expect(thread[1]?.buttons).toEqual([{ payload: 'yes', label: 'Tak' }]);
  });

  it('tells the reasons of every turn in order', async () => {
    const opened = await waiting();
    await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:2`));
    await turnOf(store, opened);
    expect((await store.handoffs.turns(opened.conversationId)).map((record) => record.turn)).toEqual([1, 2]);
  });
});
