import type { FastifyInstance } from 'fastify';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { compose, type Engine } from '../../src/app/compose.ts';
import { readConfig } from '../../src/app/config.ts';
import { engineHttp } from '../../src/app/engine-http.ts';
import { hashPassword } from '../../src/handoff/index.ts';
import { localDate } from '../../src/kernel/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import { BIRTH_DATE, scenarioCase } from '../conversations/cases.ts';
import { launchBrowser } from './launch.ts';

const REFERENCE = 'ENGINE-1';
const PASSWORD = 'a long password of the tests';

let database: TestDatabase;
let engine: Engine;
let http: FastifyInstance;
let browser: Browser;
let origin: string;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  engine = await compose(readConfig({ DATABASE_URL: database.url, UGODA_LOG_LEVEL: 'error' }));
  const { store, pumps, clock } = engine;
  const today = localDate(clock.now().slice(0, 10));
  await store.cases.importCases(
    [scenarioCase('us-consumer', REFERENCE.toLowerCase(), today)],
    [{ id: 'scenarios', name: 'Scenarios' }],
  );
  await store.agents.upsertAgent(
    { id: 'agent-cora', name: 'Cora Moss', login: 'cora', role: 'creditor' },
    await hashPassword(PASSWORD, 'salt-of-the-tests'),
  );
  http = engineHttp(engine);
  origin = await http.listen({ port: 0, host: '127.0.0.1' });
  pumps.start();
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser?.close();
  await http?.close();
  await engine?.close();
  await database?.drop();
});

async function visit(path: string, width = 375): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', viewport: { width, height: 812 } });
  const page = await context.newPage();
  await page.goto(`${origin}${path}`);
  return page;
}

/** Waits for words in a bubble; the live region says them too. */
async function says(page: Page, words: RegExp): Promise<void> {
  await page.getByText(words).first().waitFor();
}

async function write(page: Page, text: string, answer: RegExp): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  await says(page, answer);
}

describe('the pages over the whole engine', () => {
  it('carry a proposal beyond the limits from the debtor to a person and back to an agreement', async () => {
    const debtor = await visit('/chat');
    await debtor.getByRole('textbox').fill(REFERENCE);
    await debtor.keyboard.press('Enter');
    await says(debtor, /Am I speaking with Anna/);
    await debtor.getByRole('button', { name: 'Yes', exact: true }).click();
    await says(debtor, /date of birth/);
    await write(debtor, BIRTH_DATE, /postcode/);
    await write(debtor, '60601', /Which would suit you/);
    await write(
      debtor,
      'would you take 60 percent of it and call it settled?',
      /passed it to one of our people/,
    );

    const desk = await visit('/console', 1440);
    await desk.getByLabel('Login', { exact: true }).fill('cora');
    await desk.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await desk.keyboard.press('Enter');
    await desk.getByText('Anna Sample').first().click();
    await desk
      .getByRole('button', { name: /take over|claim/i })
      .first()
      .click();
    await desk
      .getByRole('button', { name: /approve/i })
      .first()
      .click();
    await desk
      .getByRole('dialog')
      .getByRole('button', { name: /approve/i })
      .click();

    await says(debtor, /Shall I put it down like this/);
    await debtor.getByRole('button', { name: 'Agree', exact: true }).click();
    await says(debtor, /it is agreed/);

    await debtor.reload();
    await says(debtor, /it is agreed/);
    const view = await engine.store.handoffs.view(`cv_${REFERENCE.toLowerCase()}`);
    expect(view?.agreement?.total).toBe(63_900);
    expect(view?.controller).toBe('bot');
  });
});
