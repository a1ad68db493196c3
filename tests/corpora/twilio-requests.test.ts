import fastify from 'fastify';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type CarrierMessage, createTwilioCarrier, type TwilioCarrier } from '../../src/channels/index.ts';
import { silentLog } from '../../src/kernel/index.ts';
import {
  ACCOUNT,
  ANNA,
  SENDERS,
  type SimulatedWorld,
  simulatedWorld,
} from '../../src/simulator/simulator.fixture.ts';
import { type SpecProxy, specsPresent, startSpecProxy } from './twilio-spec.ts';

describe.runIf(specsPresent())("every request of ours, held against Twilio's description of its API", () => {
  let world: SimulatedWorld;
  let proxy: SpecProxy;
  let carrier: TwilioCarrier;
  const server = fastify();

  beforeAll(async () => {
    world = await simulatedWorld();
    await server.register(world.simulator.rest);
    proxy = await startSpecProxy(await server.listen({ port: 0, host: '127.0.0.1' }));
    carrier = createTwilioCarrier({
      ...ACCOUNT,
      baseUrl: proxy.baseUrl,
      messagingServiceSid: undefined,
      smsFrom: SENDERS.sms,
      whatsappFrom: SENDERS.whatsapp,
      statusCallback: (key) => `https://collect.example.com/status?key=${encodeURIComponent(key)}`,
      log: silentLog,
    });
    world.simulator.handset({ from: `whatsapp:${ANNA}`, to: SENDERS.whatsapp, text: 'hi' });
  });
  afterAll(async () => {
    await proxy.close();
    await Promise.all([server.close(), world.close()]);
  });

  const message = (choices: number, more: Partial<CarrierMessage> = {}): CarrierMessage => ({
    key: 'c_1:1:0',
    channel: 'whatsapp',
    to: ANNA,
    bubble: {
      text: 'Żółć: 1 234,50 zł & “more” – 100 %',
      buttons: Array.from({ length: choices }, (_, i) => ({
        payload: `offer:${i}`,
        label: `Option ${i + 1}`,
      })),
    },
    listLabel: 'Choose',
    ...more,
  });

  const messages: readonly (readonly [string, CarrierMessage])[] = [
    ['plain words by SMS', message(0, { channel: 'sms' })],
    ['plain words by WhatsApp', message(0)],
    ...Array.from({ length: 10 }, (_, i) => [`${i + 1} choices by WhatsApp`, message(i + 1)] as const),
  ];

  it.each(messages)('%s', async (_what, sent) => {
    expect(await carrier.send(sent)).toMatchObject({ outcome: 'sent' });
    expect(proxy.violations).toEqual([]);
  });

  it('an approved template', async () => {
    const [made] = world.simulator.network.contents();
    const template = { contentSid: made!.sid, variables: { body: 'Anna' } };
    expect(await carrier.send(message(0, { template }))).toMatchObject({ outcome: 'sent' });
    expect(proxy.violations).toEqual([]);
  });

  it('a look for what was sent', async () => {
    const after = new Date(world.clock.now());
    expect(
      await carrier.list({ to: `whatsapp:${ANNA}`, from: SENDERS.whatsapp, after, before: after }),
    ).not.toEqual([]);
    expect(proxy.violations).toEqual([]);
  });

  it('is refused by the description where it is wrong', async () => {
    const before = proxy.violations.length;
    await fetch(`${proxy.baseUrl}/2010-04-01/Accounts/${ACCOUNT.accountSid}/Messages.json`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded', authorization: 'Basic eDp5' },
      body: 'Body=x',
    });
    expect(proxy.violations.length).toBeGreaterThan(before);
    expect(proxy.count()).toBeGreaterThan(14);
  });
});
