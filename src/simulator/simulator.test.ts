import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CarrierMessage } from '../channels/index.ts';
import { plusMs } from '../kernel/index.ts';
import { ANNA, SENDERS, type SimulatedWorld, simulatedWorld } from './simulator.fixture.ts';

const DAY_MS = 86_400_000;
const BUTTONS = [
  { payload: 'cmd:affirm', label: 'Yes' },
  { payload: 'cmd:deny', label: 'No' },
];

const sms = (text: string, more: Partial<CarrierMessage> = {}): CarrierMessage => ({
  key: 'c_1:1:0',
  channel: 'sms',
  to: ANNA,
  bubble: { text, buttons: [] },
  listLabel: 'Choose',
  ...more,
});

let world: SimulatedWorld;
beforeEach(async () => {
  world = await simulatedWorld();
});
afterEach(() => world.close());

const statuses = () => world.heard.map(({ params }) => params['MessageStatus']);
const whatsapp = { from: `whatsapp:${ANNA}`, to: SENDERS.whatsapp };

describe('a message through the carrier', () => {
  it('is taken, and every state of it is told to the callback that names its row, signed', async () => {
    const sent = await world.carrier.send(sms('Good morning'));
    expect(sent).toMatchObject({ outcome: 'sent', status: 'queued' });
    await world.simulator.idle();
    expect(statuses()).toEqual(['sending', 'sent', 'delivered']);
    expect(world.heard.map(({ target }) => target)).toEqual(Array(3).fill('/status?key=c_1%3A1%3A0'));
    expect(world.heard.every(({ signature }) => signature === 'ok')).toBe(true);
  });

  it('can be found again by whom it went to and when', async () => {
    await world.carrier.send(sms('one'));
    await world.carrier.send(sms('two', { to: '+48600100201' }));
    const after = new Date(world.clock.now());
    expect((await world.carrier.list({ to: ANNA, after })).map(({ text }) => text)).toEqual(['one']);
    expect(await world.carrier.list({ after })).toHaveLength(2);
    expect(await world.carrier.list({ after: new Date(plusMs(world.clock.now(), 1_000)) })).toEqual([]);
  });

  it.each([
    ['+4860', 21211],
    ['+48221234567', 21614],
  ])('to %s is refused with %i', async (to, code) => {
    expect(await world.carrier.send(sms('x', { to }))).toMatchObject({
      outcome: 'failed',
      sent: 'no',
      action: 'bad_address',
      code,
    });
  });

  it('to a phone that is switched off fails later', async () => {
    await world.carrier.send(sms('x', { to: '+48600130003' }));
    await world.simulator.idle();
    expect(world.heard.at(-1)!.params).toMatchObject({ MessageStatus: 'undelivered', ErrorCode: '30003' });
  });
});

describe('WhatsApp through the carrier', () => {
  const yes = (): CarrierMessage =>
    sms('Is that you?', { channel: 'whatsapp', bubble: { text: 'Is that you?', buttons: BUTTONS } });

  it('shows buttons, and the tap comes back with the payload and the message it belongs to', async () => {
    world.simulator.handset({ ...whatsapp, text: 'hi' });
    const sent = await world.carrier.send(yes());
    expect(sent.outcome).toBe('sent');
    const shown = world.simulator.network.messages()[0]!;
    expect(shown).toMatchObject({ body: 'Is that you?', listLabel: null });
    expect(shown.choices.map(({ title }) => title)).toEqual(['Yes', 'No']);
    world.simulator.handset({ ...whatsapp, tap: { sid: shown.sid, id: 'cmd:deny' } });
    await world.simulator.idle();
    expect(world.heard.map(({ params }) => params).find(({ ButtonPayload }) => ButtonPayload)).toMatchObject({
      ButtonPayload: 'cmd:deny',
      ButtonText: 'No',
      Body: 'No',
      OriginalRepliedMessageSid: shown.sid,
      WaId: ANNA.slice(1),
    });
  });

  it('makes each shape of content once and finds it again', async () => {
    world.simulator.handset({ ...whatsapp, text: 'hi' });
    await world.carrier.send(yes());
    await world.carrier.send(yes());
    const many = Array.from({ length: 5 }, (_, i) => ({ payload: `offer:${i}`, label: `Option ${i + 1}` }));
    await world.carrier.send({ ...yes(), bubble: { text: 'Which?', buttons: many } });
    expect(world.simulator.network.contents().map(({ friendlyName }) => friendlyName)).toEqual([
      'ugoda_quick_reply_2',
      'ugoda_list_5',
    ]);
    expect(world.simulator.network.messages()[0]).toMatchObject({ listLabel: 'Choose' });
  });

  it('lets free words through for 24 hours after the last message, then only what was approved', async () => {
    world.simulator.handset({ ...whatsapp, text: 'hi' });
    world.clock.set(plusMs(world.clock.now(), DAY_MS - 1));
    await world.carrier.send(yes());
    world.clock.set(plusMs(world.clock.now(), 1));
    await world.carrier.send(yes());
    await world.simulator.idle();
    expect(world.heard.filter(({ params }) => params['ErrorCode'] === '63016')).toHaveLength(1);
    expect(statuses().filter((status) => status === 'delivered')).toHaveLength(1);
  });

  it('tells when a message was read', async () => {
    world.simulator.handset({ ...whatsapp, text: 'hi' });
    await world.carrier.send(yes());
    await world.simulator.idle();
    world.simulator.read(world.simulator.network.messages()[0]!);
    await world.simulator.idle();
    expect(statuses().at(-1)).toBe('read');
  });
});

describe('keywords on SMS', () => {
  const say = (text: string) => world.simulator.handset({ from: ANNA, to: SENDERS.sms, text });

  it('STOP blocks the pair, is answered by the carrier and told; START frees it', async () => {
    say(' stop ');
    expect(await world.carrier.send(sms('x'))).toMatchObject({ sent: 'no', action: 'suppress', code: 21610 });
    say('START');
    expect((await world.carrier.send(sms('x'))).outcome).toBe('sent');
    await world.simulator.idle();
    expect(world.heard.flatMap(({ params }) => params['OptOutType'] ?? [])).toEqual(['STOP', 'START']);
    expect(
      world.simulator.network.messages().filter(({ direction }) => direction === 'outbound-reply'),
    ).toHaveLength(2);
  });

  it('are only whole messages', async () => {
    say('please stop texting me');
    expect((await world.carrier.send(sms('x'))).outcome).toBe('sent');
  });
});

describe('what goes wrong on demand', () => {
  it.each([
    ['rate_limited', { sent: 'no', action: 'retry' }, 0],
    ['error_before', { sent: 'unknown' }, 0],
    ['error_after', { sent: 'unknown' }, 1],
  ] as const)('%s', async (fault, failure, kept) => {
    world.simulator.faults.set({ [fault]: 1 });
    expect(await world.carrier.send(sms('x'))).toMatchObject({ outcome: 'failed', ...failure });
    expect(world.simulator.network.messages()).toHaveLength(kept);
  });

  it('a webhook comes twice', async () => {
    world.simulator.faults.set({ duplicate: 1 });
    world.simulator.handset({ from: ANNA, to: SENDERS.sms, text: 'hello' });
    await world.simulator.idle();
    expect(new Set(world.heard.map(({ params }) => params['MessageSid'])).size).toBe(1);
    expect(world.heard).toHaveLength(2);
  });

  it('a webhook is lost, and the message can still be listed', async () => {
    world.simulator.faults.set({ drop: 1 });
    world.simulator.handset({ from: ANNA, to: SENDERS.sms, text: 'hello' });
    await world.simulator.idle();
    expect(world.heard).toEqual([]);
    const [found] = await world.carrier.list({ to: SENDERS.sms, after: new Date(world.clock.now()) });
    expect(found).toMatchObject({ direction: 'inbound', text: 'hello', from: ANNA });
  });

  it('a callback overtakes the answer to the request', async () => {
    world.simulator.faults.set({ callback_first: 1 });
    await world.carrier.send(sms('x'));
    await world.simulator.idle();
    expect(statuses()).toEqual(['sending', 'sent', 'delivered']);
  });

  it('a webhook that finds nobody is tried once more', async () => {
    let calls = 0;
    world.answer = () => (++calls === 1 ? 503 : 200);
    world.simulator.handset({ from: ANNA, to: SENDERS.sms, text: 'hello' });
    await world.simulator.idle();
    expect(calls).toBe(2);
  });

  it('strikes the same messages with the same seed', async () => {
    const { createFaults } = await import('./faults.ts');
    const ids = Array.from({ length: 2_000 }, (_, i) => `message ${i}`);
    const struck = (seed: number) =>
      ids.filter((id) => createFaults(seed, { drop: 0.2 }).strikes('drop', id));
    expect(struck(7)).toEqual(struck(7));
    expect(struck(7)).not.toEqual(struck(8));
    expect(struck(7).length / ids.length).toBeCloseTo(0.2, 1);
  });
});
