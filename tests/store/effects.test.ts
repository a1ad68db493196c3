import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import type { Effect } from '../../src/dialogue/index.ts';
import { minor } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { debtorSays, HANDOFF, OFFER, type Opened, openConversation, turnOf } from './conversations.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
});
afterAll(() => database.drop());

async function rows(table: string, opened: Opened, order = 'id'): Promise<Record<string, unknown>[]> {
  const found = await database.pool.query(
    `select to_jsonb(t) as row from ${table} t where conversation_id = $1 order by ${order}`,
    [opened.conversationId],
  );
  return found.rows.map(({ row }) => row);
}

async function turnWith(...effects: Effect[]): Promise<Opened> {
  const opened = await openConversation(store);
  await turnOf(store, opened, { effects });
  return opened;
}

async function oneMoreTurn(opened: Opened, ...effects: Effect[]): Promise<void> {
  await store.turns.enqueue(debtorSays(opened, `${opened.conversationId}:more:${effects.length}`));
  await turnOf(store, opened, { effects });
}

const agree = (agreementId: string): Effect => ({
  type: 'makeAgreement',
  agreementId,
  offer: OFFER,
  approvedBy: 'bot',
});

describe('the effects of a turn become rows with its commit', () => {
  it('an agreement with its schedule, and the case is agreed', async () => {
    const opened = await turnWith(agree('ag_1'), { type: 'setCaseState', state: 'agreed' });
    expect(await rows('agreement', opened)).toMatchObject([
      {
        id: 'ag_1',
        kind: 'instalments',
        total: 90_000,
        currency: 'PLN',
        approved_by: 'bot',
        state: 'standing',
        turn: 1,
      },
    ]);
    expect(await rows('instalment', opened, 'position')).toMatchObject([
      { agreement_id: 'ag_1', position: 1, due_on: '2026-03-31', amount: 45_000 },
      { agreement_id: 'ag_1', position: 2, due_on: '2026-04-30', amount: 45_000 },
    ]);
    expect((await store.turns.loadCase(opened.conversationId)).state).toBe('agreed');
  });

  it('a later agreement supersedes the earlier', async () => {
    const opened = await turnWith(agree('ag_1'));
    await oneMoreTurn(opened, agree('ag_2'));
    expect(await rows('agreement', opened)).toMatchObject([
      { id: 'ag_1', state: 'superseded' },
      { id: 'ag_2', state: 'standing' },
    ]);
  });

  it('a promise, a reported payment, a dispute, a hold, tickets and suppressions', async () => {
    const opened = await turnWith(
      { type: 'recordPromise', promiseId: 'pr_1', amount: minor(5_000), dueOn: OFFER.schedule[0].dueOn },
      { type: 'recordPayment', amount: null, reference: 'TR 1' },
      { type: 'openDispute', kind: 'amount', invoiceId: null },
      { type: 'hold', reason: 'dispute', days: 30 },
      { type: 'openTicket', kind: 'complaint' },
      { type: 'pageOnCall', reason: 'crisis' },
      { type: 'suppress', scope: 'all', reason: 'cease_contact' },
      { type: 'removeContact', reason: 'minor' },
    );
    expect(await rows('promise', opened)).toMatchObject([
      { id: 'pr_1', amount: 5_000, currency: 'PLN', due_on: '2026-03-31' },
    ]);
    expect(await rows('payment_report', opened)).toMatchObject([{ amount: null, reference: 'TR 1' }]);
    expect(await rows('dispute', opened)).toMatchObject([{ kind: 'amount', invoice_id: null }]);
    expect(await rows('hold', opened)).toMatchObject([{ reason: 'dispute', until_on: '2026-04-01' }]);
    expect(await rows('ticket', opened)).toMatchObject([
      { kind: 'complaint', urgent: false },
      { kind: 'crisis', urgent: true },
    ]);
    expect(await rows('suppression', opened)).toMatchObject([
      { scope: 'all', reason: 'cease_contact' },
      { scope: 'contact', reason: 'minor', contact_id: opened.contactId },
    ]);
  });

  it('a handoff that is asked for again stays one, with the more urgent reason and the last terms', async () => {
    const opened = await turnWith(HANDOFF);
    await oneMoreTurn(
      opened,
      { type: 'requestHandoff', reason: 'over_authority', priority: 1, terms: { instalments: 24 } },
      { type: 'requestHandoff', reason: 'complaint', priority: 3, terms: null },
    );
    expect(await rows('handoff', opened)).toMatchObject([
      { reason: 'over_authority', priority: 1, terms: { instalments: 24 }, state: 'waiting' },
    ]);
  });

  it('a handoff called off is closed, and one asked for after that is new', async () => {
    const opened = await turnWith(HANDOFF);
    await oneMoreTurn(opened, { type: 'closeHandoff' });
    expect(await rows('handoff', opened)).toMatchObject([{ state: 'closed' }]);
    await oneMoreTurn(opened, { type: 'closeHandoff' }, {
      ...HANDOFF,
      reason: 'crisis',
      priority: 0,
    } as Effect);
    expect(await rows('handoff', opened, 'requested_at, id')).toMatchObject([
      { state: 'closed' },
      { state: 'waiting', reason: 'crisis' },
    ]);
    await oneMoreTurn(opened, HANDOFF, HANDOFF, { type: 'closeHandoff' });
    expect((await rows('handoff', opened)).map((row) => row['state'])).toEqual(['closed', 'closed']);
  });

  it('words alone make no rows', async () => {
    const opened = await turnWith({ type: 'reask' }, { type: 'setLocale', locale: 'en-GB' });
    expect(await rows('ticket', opened)).toEqual([]);
  });
});
