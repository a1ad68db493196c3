import fastify, { type FastifyInstance } from 'fastify';
import type { PhonePerson } from '../contracts/index.ts';
import { randomIds, type ShiftedClock } from '../kernel/index.ts';
import { createSimulator, phoneRoutes, type Simulator, type SimulatorOptions } from '../simulator/index.ts';
import type { Store } from '../store/index.ts';
import type { CarrierAccount } from './carrier.ts';

/** Our senders on the simulator: numbers of a range that is given to nobody. */
const SENDERS = { sms: '+48732000000', whatsapp: 'whatsapp:+48732000000' } as const;

/** Phones that can be held at most. */
const PEOPLE = 200;

/** The carrier of an installation without an account: it lives in this process and ends with it. */
export interface SimulatedCarrier {
  readonly account: CarrierAccount;
  readonly simulator: Simulator;
  /** Serves the phones of the debtors in the store. */
  servePhones(http: FastifyInstance, store: Store): void;
  close(): Promise<void>;
}

/** Starts the simulator with its REST API on a free port of this machine. `webhooks`: where we are reached. */
export async function startSimulatedCarrier(
  clock: ShiftedClock,
  webhooks: () => string,
  options: Partial<SimulatorOptions> = {},
): Promise<SimulatedCarrier> {
  const accountSid = `AC${randomIds.next('x').slice(2)}`;
  const authToken = randomIds.secret(24);
  const simulator = createSimulator({
    accountSid,
    authToken,
    senders: SENDERS,
    messageUrl: () => `${webhooks()}/webhooks/twilio/messages`,
    clock,
    ids: randomIds,
    ...options,
  });
  const server = fastify();
  await server.register(simulator.rest);
  const baseUrl = await server.listen({ port: 0, host: '127.0.0.1' });
  return {
    account: {
      accountSid,
      authToken,
      secondaryToken: undefined,
      baseUrl,
      messagingServiceSid: undefined,
      smsFrom: SENDERS.sms,
      whatsappFrom: SENDERS.whatsapp,
    },
    simulator,
    servePhones: (http, store) => {
      http.register(phoneRoutes, { simulator, senders: SENDERS, clock, people: () => peopleOf(store) });
    },
    close: async () => {
      simulator.close();
      await server.close();
    },
  };
}

async function peopleOf({ cases }: Store): Promise<PhonePerson[]> {
  const numbers = new Map((await cases.numbers()).map(({ caseId, number }) => [caseId, number]));
  return (await cases.list(PEOPLE)).flatMap(({ id, reference, debtor }) => {
    const number = numbers.get(id);
    if (number === undefined) return [];
    const { name, country, locale, factors } = debtor;
    return [
      {
        number,
        name,
        reference,
        country,
        locale,
        factors: factors.map(({ kind, value }) => ({ kind, value })),
      },
    ];
  });
}
