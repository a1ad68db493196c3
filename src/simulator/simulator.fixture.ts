import fastify from 'fastify';
import { createTwilioCarrier, type TwilioCarrier, verifySignature } from '../channels/index.ts';
import { type FakeClock, fakeClock, instant, randomIds, silentLog } from '../kernel/index.ts';
import { createSimulator, type Simulator, type SimulatorOptions } from './create-simulator.ts';

export const ACCOUNT = { accountSid: `AC${'1'.repeat(32)}`, authToken: 'token-of-tests' };
export const SENDERS = { sms: '+48732123456', whatsapp: 'whatsapp:+48732123456' };
export const ANNA = '+48600100200';

/** A webhook as it arrived; `signature` as it was judged. */
export interface HeardWebhook {
  readonly target: string;
  readonly params: Readonly<Record<string, string>>;
  readonly signature: string;
}

/** The simulator over real HTTP, the real client against it, and a listener for its webhooks. */
export interface SimulatedWorld {
  readonly simulator: Simulator;
  readonly carrier: TwilioCarrier;
  /** Where the REST API of the simulator is served. */
  readonly restUrl: string;
  readonly clock: FakeClock;
  readonly heard: HeardWebhook[];
  /** What the listener answers. Default 200. */
  answer: (params: Readonly<Record<string, string>>) => number;
  close(): Promise<void>;
}

export async function simulatedWorld(options: Partial<SimulatorOptions> = {}): Promise<SimulatedWorld> {
  const clock = fakeClock(instant(Date.UTC(2026, 10, 24, 10)));
  const heard: HeardWebhook[] = [];
  const world = { answer: () => 200 } as Pick<SimulatedWorld, 'answer'>;
  const listener = fastify();
  let origin = '';
  listener.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, Object.fromEntries(new URLSearchParams(String(body)))),
  );
  listener.post('/*', async (request, reply) => {
    const params = request.body as Record<string, string>;
    const signature = verifySignature(
      {
        target: request.url,
        signature: request.headers['x-twilio-signature'] as string | undefined,
        params,
        json: undefined,
      },
      [ACCOUNT.authToken],
      origin,
    );
    heard.push({ target: request.url, params, signature });
    return reply.code(world.answer(params)).send('<Response/>');
  });
  origin = await listener.listen({ port: 0, host: '127.0.0.1' });
  const simulator = createSimulator({
    ...ACCOUNT,
    senders: SENDERS,
    messageUrl: () => `${origin}/messages`,
    clock,
    ids: randomIds,
    stepMs: 1,
    delayMs: 20,
    reorderMs: 5,
    ...options,
  });
  const server = fastify();
  await server.register(simulator.rest);
  const restUrl = await server.listen({ port: 0, host: '127.0.0.1' });
  const carrier = createTwilioCarrier({
    ...ACCOUNT,
    baseUrl: restUrl,
    messagingServiceSid: undefined,
    smsFrom: SENDERS.sms,
    whatsappFrom: SENDERS.whatsapp,
    statusCallback: (key) => `${origin}/status?key=${encodeURIComponent(key)}`,
    log: silentLog,
  });
  return Object.assign(world, {
    simulator,
    carrier,
    restUrl,
    clock,
    heard,
    close: async () => {
      simulator.close();
      server.server.closeAllConnections();
      await Promise.all([server.close(), listener.close()]);
    },
  });
}
