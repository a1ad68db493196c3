import { afterAll, beforeAll, describe, inject, it } from 'vitest';
import { compose, type Engine } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import type { Case } from '../../src/domain/index.ts';
import { fakeClock } from '../../src/kernel/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { browserLine } from './browser-line.ts';
import { runScenario } from './run-scenario.ts';
import { readScenarios } from './scenario.ts';

const clock = fakeClock('2026-03-02T10:00:00Z');
let database: TestDatabase;
let engine: Engine;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  const config = readConfig({ DATABASE_URL: database.url, UGODA_LOG_LEVEL: 'error' });
  engine = await compose(config, { clock });
  await engine.store.agents.upsertAgent(
    { id: 'agent-1', name: 'Ewa', login: 'ewa', role: 'creditor' },
    'no password',
  );
});

afterAll(async () => {
  await engine.close();
  await database.drop();
});

const scenarios = readScenarios(import.meta.dirname);

describe.each(['webchat', 'terminal'] as const)('on %s', (channel) => {
  it.each(scenarios.map((scenario) => [scenario.name, scenario] as const))('%s', async (_name, scenario) => {
    const open = (subject: Case) => browserLine(engine, channel, subject);
    await runScenario({ engine, clock, name: channel, open }, scenario);
  });
});
