import { afterAll, beforeAll, it } from 'vitest';
import type { Case } from '../../src/domain/index.ts';
import { fakeClock } from '../../src/kernel/index.ts';
import { type CarrierStage, carrierStage, MONDAY } from '../integration/carrier-stage.ts';
import { chooseScenarios } from './choose-scenarios.ts';
import { mobileOf, phoneLine } from './phone-line.ts';
import { runScenario } from './run-scenario.ts';
import { readScenarios, type Scenario } from './scenario.ts';

/** Needs a second browser, a payload that no phone sends, or an empty message. */
const onlyInBrowsers = ({ turns }: Scenario) =>
  turns.some(
    (turn) => 'contact' in turn || 'payload' in turn || ('debtor' in turn && turn.debtor.trim() === ''),
  );

/** Every scenario takes about a second over real HTTP: all of them are played where UGODA_SCENARIOS is `all`. */
const CHOSEN = 60;

const playable = readScenarios(import.meta.dirname).filter((scenario) => !onlyInBrowsers(scenario));
const scenarios = process.env['UGODA_SCENARIOS'] === 'all' ? playable : chooseScenarios(playable, CHOSEN);

/** Declares the tests of one channel: the scenarios from a phone, through real webhooks and the real client. */
export function playByPhone(channel: 'sms' | 'whatsapp'): void {
  const clock = fakeClock(MONDAY);
  let stage: CarrierStage;

  beforeAll(async () => {
    stage = await carrierStage(clock);
    await stage.engine.store.agents.upsertAgent(
      { id: 'agent-1', name: 'Ewa', login: 'ewa', role: 'creditor' },
      'no password',
    );
  });

  afterAll(() => stage.close());

  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const numbers = new Map<string, string>();
    const numberOf = (subject: Case) => {
      const number = numbers.get(subject.id) ?? mobileOf(subject);
      numbers.set(subject.id, number);
      return number;
    };
    await runScenario(
      {
        engine: stage.engine,
        clock,
        name: channel,
        addresses: (subject) => [{ channel, address: numberOf(subject) }],
        open: (subject) => phoneLine(stage, channel, subject, numberOf(subject)),
      },
      scenario,
    );
  });
}
