import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import {
  type PhoneMessage,
  type PhonePerson,
  phoneClockBodySchema,
  phoneFaultsBodySchema,
  phoneSendBodySchema,
  phoneStateSchema,
  phoneThreadQuerySchema,
  phoneThreadSchema,
} from '../contracts/index.ts';
import { instant, type ShiftedClock } from '../kernel/index.ts';
import type { Simulator } from './create-simulator.ts';
import { FAULTS, type FaultRates } from './faults.ts';
import { channelOf, type SimMessage } from './model.ts';

export interface PhoneOptions {
  readonly simulator: Simulator;
  readonly senders: { readonly sms: string; readonly whatsapp: string };
  /** The clock of the engine. */
  readonly clock: ShiftedClock;
  /** Whose phones can be held. */
  readonly people: () => Promise<readonly PhonePerson[]>;
}

const TAGS = ['phone'];
const MINUTE_MS = 60_000;
/** Messages of one phone that are shown. */
const SHOWN = 200;

/** A phone in the browser, on the carrier simulator. Never served with a real carrier. */
export async function phoneRoutes(instance: FastifyInstance, options: PhoneOptions): Promise<void> {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  stateRoutes(app, options);
  threadRoutes(app, options);
  liveRoute(instance, options.simulator);
}

type App = ReturnType<FastifyInstance['withTypeProvider']> & FastifyInstance;

function stateRoutes(instance: App, { simulator, clock, people }: PhoneOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const state = async () => ({
    now: clock.now(),
    shiftedMinutes: Math.round(clock.shiftMs() / MINUTE_MS),
    people: [...(await people())],
    faults: Object.fromEntries(FAULTS.map((fault) => [fault, simulator.faults.rates()[fault] ?? 0])),
  });
  app.get(
    '/api/phone/state',
    { schema: { tags: TAGS, summary: 'Clock, phones and faults.', response: { 200: phoneStateSchema } } },
    state,
  );
  app.post(
    '/api/phone/clock',
    {
      schema: {
        tags: TAGS,
        summary: 'Puts the clock of the engine forward.',
        body: phoneClockBodySchema,
        response: { 200: phoneStateSchema },
      },
    },
    async ({ body }) => {
      clock.forwardMs(body.forwardMinutes * MINUTE_MS);
      return state();
    },
  );
  app.post(
    '/api/phone/faults',
    {
      schema: {
        tags: TAGS,
        summary: 'Says what the carrier does wrong, and how often.',
        body: phoneFaultsBodySchema,
        response: { 200: phoneStateSchema },
      },
    },
    async ({ body }) => {
      const known = Object.entries(body.faults).filter(([fault]) => FAULTS.some((one) => one === fault));
      simulator.faults.set(Object.fromEntries(known) as FaultRates);
      return state();
    },
  );
}

function threadRoutes(instance: App, { simulator, senders }: PhoneOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const messagesOf = (number: string) =>
    simulator.network
      .messages()
      .filter(({ from, to }) => [from, to].some((address) => address.replace('whatsapp:', '') === number))
      .slice(0, SHOWN);
  app.get(
    '/api/phone/messages',
    {
      schema: {
        tags: TAGS,
        summary: 'What one phone shows, oldest first. Opening a WhatsApp thread marks it as read.',
        querystring: phoneThreadQuerySchema,
        response: { 200: phoneThreadSchema },
      },
    },
    async ({ query }) => {
      const found = messagesOf(query.number);
      for (const message of found) simulator.read(message);
      return { messages: found.toReversed().map(view) };
    },
  );
  app.post(
    '/api/phone/messages',
    {
      schema: {
        tags: TAGS,
        summary: 'Sends from a phone, or taps under a message.',
        body: phoneSendBodySchema,
        response: { 200: phoneThreadSchema },
      },
    },
    async ({ body: { number, channel, ...action } }) => {
      simulator.handset({
        from: channel === 'whatsapp' ? `whatsapp:${number}` : number,
        to: senders[channel],
        ...(action.text !== undefined && { text: action.text }),
        ...(action.tap !== undefined && { tap: action.tap }),
        ...(action.media !== undefined && { media: action.media }),
        ...(action.location !== undefined && { location: action.location }),
      });
      return { messages: messagesOf(number).toReversed().map(view) };
    },
  );
}

/** `WebSocket /api/phone/live`: says that some phone shows something new. */
function liveRoute(app: FastifyInstance, simulator: Simulator): void {
  app.get('/api/phone/live', { websocket: true, schema: { hide: true } }, (socket) => {
    const stop = simulator.subscribe(() => socket.send(JSON.stringify({ type: 'phone' })));
    const beat = setInterval(() => socket.send(JSON.stringify({ type: 'beat' })), 20_000);
    socket.send(JSON.stringify({ type: 'beat' }));
    socket.on('close', () => {
      clearInterval(beat);
      stop();
    });
  });
}

function view(message: SimMessage): PhoneMessage {
  const { sid, direction, from, to, body, at, status, errorCode, segments, media, choices, listLabel } =
    message;
  const mine = direction === 'inbound';
  return {
    sid,
    channel: channelOf(mine ? from : to),
    mine,
    text: body,
    at: instant(at),
    status,
    errorCode,
    segments,
    media: [...media],
    choices: choices.map((choice) => ({ ...choice })),
    listLabel,
  };
}
