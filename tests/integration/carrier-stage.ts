import { inject } from 'vitest';
import { compose, type Engine } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { engineHttp } from '../../src/app/engine-http.ts';
import { type SimulatedCarrier, startSimulatedCarrier } from '../../src/app/simulated-carrier.ts';
import type { Case } from '../../src/domain/index.ts';
import { type Clock, fakeClock, localDate, shiftedClock } from '../../src/kernel/index.ts';
import type { SimMessage } from '../../src/simulator/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { scenarioCase } from '../conversations/cases.ts';

/** The whole engine over HTTP with the carrier simulator: real client, real webhooks, real signatures. */
export interface CarrierStage {
  readonly engine: Engine;
  readonly database: TestDatabase;
  readonly carrier: SimulatedCarrier;
  /** Where the engine is reached. */
  readonly origin: string;
  /** Imports a case whose debtor has this number. */
  debtorAt(number: string, sketch?: string): Promise<Case>;
  /** Sends from a phone. */
  write(number: string, text: string, channel?: 'sms' | 'whatsapp'): void;
  /** What our side sent to a phone, oldest first. */
  received(number: string): readonly { readonly text: string; readonly status: string }[];
  /** The same as the carrier keeps it; the address as the carrier writes it. */
  arrivedAt(address: string): readonly SimMessage[];
  /** Works until nothing moves any more, at the carrier and here. */
  settle(): Promise<void>;
  close(): Promise<void>;
}

let cases = 0;

/** Messages that one turn may send one after the other, and more. */
const ROUNDS_MAX = 100;

/** Monday noon in Warsaw and morning in Chicago: every zone of the cases is open. */
export const MONDAY = '2026-03-02T16:00:00Z';

export interface StageOptions {
  readonly logLevel?: 'silent' | 'info';
  /** Where the pages are. */
  readonly webRoot?: string;
}

/** `moved`: the clock of the engine and of the carrier, where a test moves it. */
export async function carrierStage(
  moved: Clock = fakeClock(MONDAY),
  { logLevel = 'silent', webRoot = '/nonexistent' }: StageOptions = {},
): Promise<CarrierStage> {
  const database = await createTestDatabase(inject('postgresUrl'));
  const clock = shiftedClock(moved);
  let origin = '';
  const carrier = await startSimulatedCarrier(clock, () => origin, { stepMs: 1 });
  const config = readConfig({ DATABASE_URL: database.url, UGODA_LOG_LEVEL: logLevel });
  const engine = await compose(config, { clock, carrier: carrier.account });
  const { store } = engine;
  const http = engineHttp(engine, { webRoot });
  carrier.servePhones(http, store);
  origin = await http.listen({ port: 0, host: '127.0.0.1' });
  engine.reachedAt(origin);
  const { simulator } = carrier;
  const plain = (address: string) => address.replace('whatsapp:', '');
  return {
    engine,
    database,
    carrier,
    origin,
    debtorAt: async (number, sketch = 'us-consumer') => {
      const subject = scenarioCase(sketch, `carrier-${++cases}`, localDate('2026-03-02'));
      await store.cases.importCases(
        [subject],
        [{ id: 'scenarios', name: 'Scenarios' }],
        [{ caseId: subject.id, channel: 'sms', address: number }],
      );
      return subject;
    },
    write: (number, text, channel = 'sms') => {
      const { smsFrom, whatsappFrom } = carrier.account;
      simulator.handset({
        from: channel === 'whatsapp' ? `whatsapp:${number}` : number,
        to: channel === 'whatsapp' ? whatsappFrom! : smsFrom!,
        text,
      });
    },
    received: (number) =>
      simulator.network
        .messages()
        .filter(({ direction, to }) => direction !== 'inbound' && plain(to) === number)
        .map(({ body, status }) => ({ text: body, status }))
        .toReversed(),
    arrivedAt: (address) =>
      simulator.network
        .messages()
        .filter(({ direction, to }) => direction === 'outbound-api' && to === address)
        .toReversed(),
    settle: () => settle(engine, carrier, database),
    close: async () => {
      await http.close();
      await carrier.close();
      await engine.close();
      await database.drop();
    },
  };
}

/** Pauses between the messages to one phone are not waited for. */
async function settle(
  { pumps }: Engine,
  { simulator }: SimulatedCarrier,
  { pool }: TestDatabase,
): Promise<void> {
  let before = '';
  for (let round = 0; round < ROUNDS_MAX; round += 1) {
    await simulator.idle();
    await pumps.drain();
    await simulator.idle();
    const { rows } = await pool.query<{ key: string }>(
      `with paced as (update address_state set free_at = now() where free_at > now())
       update outbox set due_at = now() where status = 'ready' and due_at < 'infinity' returning key`,
    );
    // What is still there stands behind a message that the rules put off.
    const left = rows
      .map(({ key }) => key)
      .sort()
      .join(' ');
    if (left === before) return;
    before = left;
  }
  throw new Error('The messages do not come to an end.');
}
