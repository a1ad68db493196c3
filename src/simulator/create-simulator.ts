import type { FastifyInstance } from 'fastify';
import { type Clock, epochMs, type IdSource } from '../kernel/index.ts';
import { createFaults, type FaultRates, type Faults } from './faults.ts';
import { createHandset, type Handset } from './handset.ts';
import type { SimMessage } from './model.ts';
import { createNetwork, type Network } from './network.ts';
import { createProgress } from './progress.ts';
import { restRoutes } from './rest-routes.ts';
import { createSchedule, type Schedule } from './schedule.ts';
import { createWebhooks, type WebhookOptions } from './webhooks.ts';

export interface SimulatorOptions {
  readonly accountSid: string;
  readonly authToken: string;
  readonly senders: { readonly sms: string; readonly whatsapp: string };
  /** Where inbound messages are told: asked for at each, since a server may take any free port. */
  readonly messageUrl: () => string;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly seed?: number;
  readonly faults?: FaultRates;
  /** Pause between two states of a message, in ms. Default 300. */
  readonly stepMs?: number;
  /** Pauses of late webhooks, in ms. Defaults 5 000 and 400. */
  readonly delayMs?: number;
  readonly reorderMs?: number;
  /** Repeats of a webhook that failed. Default 1, as Twilio's. */
  readonly retries?: number;
  /** Says in the webhook that a keyword was answered. Default true. */
  readonly advancedOptOut?: boolean;
  readonly onWebhook?: WebhookOptions['onAttempt'];
}

/** A carrier that behaves like Twilio, in this process. */
export interface Simulator {
  readonly network: Network;
  readonly faults: Faults;
  readonly handset: Handset;
  /** A person looks at a thread: WhatsApp tells it. */
  read(message: SimMessage): void;
  /** The REST API as a fastify plugin. */
  rest(app: FastifyInstance): Promise<void>;
  /** Told of every message and every change of one. */
  subscribe(listener: (message: SimMessage) => void): () => void;
  /** Resolves when no webhook and no state is on its way. */
  idle(): Promise<void>;
  close(): void;
}

export function createSimulator(options: SimulatorOptions): Simulator {
  const { accountSid, authToken, clock, ids } = options;
  const schedule: Schedule = createSchedule();
  const faults = createFaults(options.seed ?? 1, options.faults);
  const listeners = new Set<(message: SimMessage) => void>();
  const tell = (message: SimMessage) => {
    for (const listener of listeners) listener(message);
  };
  const network = createNetwork({
    now: () => epochMs(clock.now()),
    hex: () => ids.next('x').slice(2).padStart(32, '0'),
    senders: options.senders,
  });
  const post = createWebhooks({
    authToken,
    accountSid,
    faults,
    schedule,
    delayMs: options.delayMs ?? 5_000,
    reorderMs: options.reorderMs ?? 400,
    retries: options.retries ?? 1,
    ...(options.onWebhook !== undefined && { onAttempt: options.onWebhook }),
  });
  const progress = createProgress({ schedule, faults, post, stepMs: options.stepMs ?? 300, onChange: tell });
  return {
    network,
    faults,
    handset: createHandset({
      network,
      post,
      messageUrl: options.messageUrl,
      advancedOptOut: options.advancedOptOut ?? true,
      onMessage: tell,
    }),
    read: progress.read,
    rest: (app) => restRoutes(app, { accountSid, authToken, network, progress, faults, onSent: tell }),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    idle: schedule.idle,
    close: schedule.stop,
  };
}
