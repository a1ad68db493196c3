import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FakeClock, fakeClock } from '../../src/kernel/index.ts';
import type { HandsetAction } from '../../src/simulator/index.ts';
import { BIRTH_DATE } from '../conversations/cases.ts';
import { type CarrierStage, carrierStage, MONDAY } from './carrier-stage.ts';

const HOUR_MS = 3_600_000;

let clock: FakeClock;
let stage: CarrierStage;
let count = 0;

beforeAll(async () => {
  clock = fakeClock(MONDAY);
  stage = await carrierStage(clock);
});
afterAll(() => stage.close());

const number = () => `+1312555${String(600 + ++count).padStart(4, '0')}`;

type Channel = 'sms' | 'whatsapp';

function addresses(from: string, channel: Channel) {
  const { smsFrom, whatsappFrom } = stage.carrier.account;
  return channel === 'sms' ? { from, to: smsFrom! } : { from: `whatsapp:${from}`, to: whatsappFrom! };
}

/** Does something on a phone and waits until all is still. */
async function act(from: string, channel: Channel, action: Omit<HandsetAction, 'from' | 'to'>) {
  stage.carrier.simulator.handset({ ...addresses(from, channel), ...action });
  await stage.settle();
}

async function verified(channel: Channel) {
  const from = number();
  const subject = await stage.debtorAt(from);
  for (const text of ['hello', 'that is me', BIRTH_DATE, '60601']) await act(from, channel, { text });
  const turns = () => stage.engine.store.handoffs.turns(`cv_${subject.id}`);
  const last = async () => (await turns()).at(-1)!;
  expect((await last()).stateAfter, 'verified').toMatch(/^flow\./);
  return { from, subject, turns, last, seen: () => stage.arrivedAt(addresses(from, channel).from) };
}

describe.each(['sms', 'whatsapp'] as const)('from a phone by %s', (channel) => {
  it('a photo is answered civilly, reaches a person and changes nothing', async () => {
    const { from, last, seen } = await verified(channel);
    const before = (await last()).stateAfter;
    await act(from, channel, { media: ['image/jpeg'] });
    expect((await last()).said.map(({ reply }) => reply)).toContain('media.noted');
    expect((await last()).effects.map(({ type }) => type)).toContain('openTicket');
    expect((await last()).stateAfter).toBe(before);
    expect(seen().at(-1)?.status).toBe('delivered');
  });

  it('a debtor goes on by a code from the browser with nothing asked twice', async () => {
    const from = number();
    const subject = await stage.debtorAt(number());
    const { store, pumps } = stage.engine;
    const token = `token-of-going-on-${channel}`;
    const session = (await store.chats.open(subject.reference, 'webchat', token, undefined))!;
    for (const [i, text] of ['yes', BIRTH_DATE, '60601'].entries()) {
      await pumps.drain();
      const { conversationId, contactId } = session;
      const payload = { kind: 'debtor', text } as const;
      await pumps.enqueue({
        conversationId,
        messageId: `${token}-${i}`,
        channel: 'webchat',
        contactId,
        payload,
      });
    }
    await pumps.drain();
    const answer = await fetch(`${stage.origin}/api/chat/continue`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie: `ugoda_chat=${token}` },
      body: JSON.stringify({ channel }),
    });
    const { code } = (await answer.json()) as { code: string };
    await act(from, channel, { text: code });
    const turns = await store.handoffs.turns(session.conversationId);
    expect(turns.at(-1)?.stateAfter).toBe('flow.negotiating.choosing');
    const replies = turns.at(-1)!.said.map(({ reply }) => reply);
    expect(replies).toEqual(expect.arrayContaining(['welcome_back', 'offers.again']));
    expect(replies.filter((reply) => /^(greet\.ask|identify|factor)/.test(reply))).toEqual([]);
    await act(from, channel, { text: 'option 1' });
    const after = (await store.handoffs.turns(session.conversationId)).at(-1)!;
    expect(after.stateAfter).toBe('flow.negotiating.confirming');
  });
});

describe('on WhatsApp', () => {
  it('a place and something unknown are answered civilly', async () => {
    const { from, last } = await verified('whatsapp');
    await act(from, 'whatsapp', { location: { latitude: 41.88, longitude: -87.63 } });
    expect((await last()).said.map(({ reply }) => reply)).toContain('media.noted');
    await act(from, 'whatsapp', { kind: 'hologram' });
    expect((await last()).said.map(({ reply }) => reply)).toContain('media.noted');
  });

  it('an offer is chosen and agreed by taps, and a tap on the old list changes nothing any more', async () => {
    const { from, last, turns, seen } = await verified('whatsapp');
    const list = seen().at(-1)!;
    const offer = list.choices.find(({ id }) => id.startsWith('offer:'))!;
    expect(list.listLabel).toBe('Choose');
    await act(from, 'whatsapp', { tap: { sid: list.sid, id: offer.id } });
    expect((await last()).stateAfter).toBe('flow.negotiating.confirming');
    const confirming = seen().at(-1)!;
    const agree = confirming.choices[0]!;
    await act(from, 'whatsapp', { tap: { sid: confirming.sid, id: agree.id } });
    expect((await last()).stateAfter).toBe('flow.agreed');
    const before = (await turns()).length;
    const other = list.choices.filter(({ id }) => id.startsWith('offer:')).at(-1)!;
    await act(from, 'whatsapp', { tap: { sid: list.sid, id: other.id } });
    expect(await turns()).toHaveLength(before + 1);
    expect((await last()).stateAfter).toBe('flow.agreed');
    expect((await last()).effects.map(({ type }) => type)).not.toContain('makeAgreement');
    expect(seen().at(-1)!.order).toBeGreaterThan(confirming.order);
  });

  it('nothing of our own leaves 24 hours after the last word, and a word opens the window again', async () => {
    const { from, seen, subject } = await verified('whatsapp');
    const before = seen().length;
    clock.advanceMs(72 * HOUR_MS);
    await stage.settle();
    expect(seen()).toHaveLength(before);
    const { rows } = await stage.database.pool.query<{ status: string; reason: string }>(
      `select status, reason from outbox where conversation_id = $1 and status <> 'sent'`,
      [`cv_${subject.id}`],
    );
    expect(rows.length).toBeGreaterThan(0);
    for (const { status, reason } of rows) {
      expect(['held', 'refused', 'ready', 'dropped'], `${status} ${reason}`).toContain(status);
    }
    await act(from, 'whatsapp', { text: 'what are my options?' });
    expect(seen().length).toBeGreaterThan(before);
    expect(seen().every(({ errorCode }) => errorCode === null)).toBe(true);
  });
});

describe('by SMS', () => {
  it('STOP ends everything, START opens the way again and is no consent', async () => {
    const { from, seen, subject } = await verified('sms');
    const before = seen().length;
    await act(from, 'sms', { text: 'STOP' });
    await act(from, 'sms', { text: 'how much is it?' });
    expect(seen(), 'silent after STOP').toHaveLength(before);
    await act(from, 'sms', { text: 'START' });
    expect(seen(), 'START itself is answered by the carrier alone').toHaveLength(before);
    await act(from, 'sms', { text: 'how much is it?' });
    expect(seen().length, 'who writes is answered').toBeGreaterThan(before);
    const { rows } = await stage.database.pool.query<{ out: boolean }>(
      `select opted_out_at is not null as out from address_state where address = $1 and channel = 'sms'`,
      [from],
    );
    expect(rows, 'the consent stays taken back').toEqual([{ out: true }]);
    expect(subject.debtor.country).toBe('US');
  });
});

it('a reminder in several bubbles is one contact of the day, and who writes while the next one waits is answered', async () => {
  const from = '+48600700800';
  const subject = await stage.debtorAt(from, 'pl-consumer');
  for (const text of ['dzień dobry', 'tak', BIRTH_DATE, '00-950']) await act(from, 'sms', { text });
  const waiting = async () => {
    const { rows } = await stage.database.pool.query<{ reason: string }>(
      `select reason from outbox where conversation_id = $1 and status = 'ready'`,
      [`cv_${subject.id}`],
    );
    return rows.map(({ reason }) => reason);
  };
  const before = stage.arrivedAt(from).length;
  clock.advanceMs(HOUR_MS / 4);
  await stage.settle();
  expect(stage.arrivedAt(from).length, 'the reminder has several bubbles').toBeGreaterThan(before + 1);
  expect(await waiting()).toEqual([]);

  await act(from, 'sms', { text: 'czy to bot?' });
  clock.advanceMs(HOUR_MS / 4);
  await stage.settle();
  expect(await waiting(), 'the second reminder of a day waits').toContain('rule.PL-03a');
  const reminded = stage.arrivedAt(from).length;
  await act(from, 'sms', { text: 'ile to jest?' });
  expect(stage.arrivedAt(from).length).toBeGreaterThan(reminded);
});

it('every message whose webhook was lost is found, however many there are', { timeout: 60_000 }, async () => {
  const { network } = stage.carrier.simulator;
  const to = stage.carrier.account.smsFrom!;
  const LOST = 1_100;
  for (let i = 0; i < LOST; i += 1) {
    clock.advanceMs(20);
    network.receive({ from: '+13125559999', to, body: `lost ${i}` });
  }
  clock.advanceMs(HOUR_MS / 60);
  await stage.engine.reconciler!.run();
  const { rows } = await stage.database.pool.query(
    `select count(*)::integer as n from carrier_inbound where address = '+13125559999'`,
  );
  expect(rows).toEqual([{ n: LOST }]);
});
