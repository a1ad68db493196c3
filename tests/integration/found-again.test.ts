import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type FakeClock, fakeClock } from '../../src/kernel/index.ts';
import { BIRTH_DATE } from '../conversations/cases.ts';
import { type CarrierStage, carrierStage, MONDAY } from './carrier-stage.ts';

const MINUTE_MS = 60_000;

let clock: FakeClock;
let stage: CarrierStage;
let count = 0;

beforeAll(async () => {
  clock = fakeClock(MONDAY);
  stage = await carrierStage(clock);
});
afterEach(() => stage.carrier.simulator.faults.set({}));
afterAll(() => stage.close());

const number = () => `+1312555${String(800 + ++count).padStart(4, '0')}`;

type Channel = 'sms' | 'whatsapp';

async function outbox(conversationId: string) {
  const { rows } = await stage.database.pool.query<{
    key: string;
    status: string;
    delivery: string;
    provider_id: string;
  }>('select key, status, delivery, provider_id from outbox where conversation_id = $1 order by seq', [
    conversationId,
  ]);
  return rows;
}

/** Lets the pause pass after which what never told its end is looked for. */
async function look(): Promise<void> {
  await stage.database.pool.query(
    `update outbox set due_at = now() where status = 'unknown' and due_at < 'infinity'`,
  );
  await stage.settle();
}

/** Phones' messages reach us, ours are taken, and none of ours is told of. */
const MUTE = { drop: 1 };

async function opened(channel: Channel) {
  const from = number();
  const subject = await stage.debtorAt(from);
  stage.write(from, 'hello', channel);
  await stage.settle();
  const address = channel === 'sms' ? from : `whatsapp:${from}`;
  return { from, conversationId: `cv_${subject.id}`, arrived: () => stage.arrivedAt(address) };
}

/** Answers of ours that the carrier took and whose end nobody told: no answer, and no callback. */
async function lost(channel: Channel, fault: 'error_after' | 'hang_after') {
  const begun = await opened(channel);
  const { faults } = stage.carrier.simulator;
  await stage.engine.pumps.take({
    messageId: `SM${String(count).padStart(32, '0')}`,
    channel,
    addressKind: 'phone',
    address: begun.from,
    recipient: '+48732000000',
    payload: { kind: 'debtor', text: 'that is me' },
    raw: {},
  });
  faults.set({ ...MUTE, [fault]: 1 });
  await stage.settle();
  faults.set({});
  return begun;
}

describe.each(['sms', 'whatsapp'] as const)('a message by %s whose send never told its end', (channel) => {
  it('is found by its words in the list of the carrier, and not sent again', async () => {
    const { conversationId, arrived } = await lost(channel, 'error_after');
    expect((await outbox(conversationId)).at(-1)).toMatchObject({ status: 'unknown', provider_id: null });
    const before = arrived().length;
    await look();
    expect(arrived()).toHaveLength(before);
    const rows = await outbox(conversationId);
    expect(rows.map(({ status }) => status)).toEqual(rows.map(() => 'sent'));
    expect(rows.map(({ provider_id: id }) => id)).toEqual(arrived().map(({ sid }) => sid));
  });

  it('stays unknown where its words stand twice and nothing tells which is which', async () => {
    const { conversationId, arrived } = await lost(channel, 'error_after');
    const last = arrived().at(-1)!;
    stage.carrier.simulator.network.send({
      to: last.to,
      from: last.from,
      messagingServiceSid: null,
      body: `${last.body} `,
      contentSid: null,
      contentVariables: {},
      statusCallback: null,
    });
    await look();
    expect((await outbox(conversationId)).at(-1)).toMatchObject({ status: 'unknown', provider_id: null });
  });

  it('never takes what is the message of another row', async () => {
    const { conversationId, arrived } = await lost(channel, 'error_after');
    const [first] = await outbox(conversationId);
    await stage.database.pool.query('update outbox set provider_id = $1 where key = $2', [
      arrived().at(-1)!.sid,
      first!.key,
    ]);
    await look();
    expect((await outbox(conversationId)).at(-1)).toMatchObject({ status: 'unknown', provider_id: null });
  });
});

describe('a request that the carrier took and never answered', () => {
  it('is found by its words too', { timeout: 60_000 }, async () => {
    const { conversationId, arrived } = await lost('sms', 'hang_after');
    await look();
    const rows = await outbox(conversationId);
    expect(rows.map(({ provider_id: id }) => id)).toEqual(arrived().map(({ sid }) => sid));
  });
});

describe('the comparison with what the carrier kept', () => {
  const reconcile = async () => {
    clock.advanceMs(5 * MINUTE_MS);
    await stage.engine.reconciler!.run();
    await stage.settle();
  };
  const figures = () => stage.engine.reconciler!.figures();

  it('takes in a message whose webhook was lost, once', async () => {
    await reconcile();
    const { from, conversationId } = await opened('sms');
    const before = figures();
    const turns = (await stage.engine.store.handoffs.turns(conversationId)).length;
    stage.carrier.simulator.faults.set(MUTE);
    stage.write(from, 'that is me');
    await stage.settle();
    expect(await stage.engine.store.handoffs.turns(conversationId)).toHaveLength(turns);
    stage.carrier.simulator.faults.set({});
    await reconcile();
    expect(figures().lostInbound).toBe(before.lostInbound + 1);
    expect(await stage.engine.store.handoffs.turns(conversationId)).toHaveLength(turns + 1);
    const heard = stage.received(from).length;
    await reconcile();
    expect(figures().lostInbound).toBe(before.lostInbound + 1);
    expect(await stage.engine.store.handoffs.turns(conversationId)).toHaveLength(turns + 1);
    expect(stage.received(from)).toHaveLength(heard);
    stage.write(from, BIRTH_DATE);
    await stage.settle();
    expect(await stage.engine.store.handoffs.turns(conversationId)).toHaveLength(turns + 2);
  });

  it('brings the state forward of a message whose reports were lost', async () => {
    await reconcile();
    const { from, conversationId } = await opened('whatsapp');
    await reconcile();
    const before = figures();
    const { faults } = stage.carrier.simulator;
    await stage.engine.pumps.take({
      messageId: `SM${'b'.repeat(32)}`,
      channel: 'whatsapp',
      addressKind: 'phone',
      address: from,
      recipient: 'whatsapp:+48732000000',
      payload: { kind: 'debtor', text: 'that is me' },
      raw: {},
    });
    faults.set(MUTE);
    await stage.settle();
    faults.set({});
    expect((await outbox(conversationId)).at(-1)).toMatchObject({ status: 'sent', delivery: 'queued' });
    await reconcile();
    expect((await outbox(conversationId)).at(-1)).toMatchObject({ status: 'sent', delivery: 'delivered' });
    const { lostReports } = figures();
    expect(lostReports).toBeGreaterThan(before.lostReports);
    await reconcile();
    expect(figures().lostReports).toBe(lostReports);
  });

  it('goes on from where it was the last time', async () => {
    const mark = () => stage.engine.store.settings.get('carrier.reconciled');
    await reconcile();
    const before = String(await mark());
    await reconcile();
    expect(Date.parse(String(await mark())) - Date.parse(before)).toBe(5 * MINUTE_MS);
    expect(figures().lagMs).toBeLessThan(MINUTE_MS);
  });
});
