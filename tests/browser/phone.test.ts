import { join } from 'node:path';
import axe from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { epochMs, instant, shiftedClock, systemClock } from '../../src/kernel/index.ts';
import { BIRTH_DATE } from '../conversations/cases.ts';
import { type CarrierStage, carrierStage, MONDAY } from '../integration/carrier-stage.ts';
import { DESKTOP, expectNoSidewaysScroll, PHONE } from './desk-page.ts';
import { launchBrowser } from './launch.ts';

/** A clock that runs, on a Monday when everybody may be written to. */
const clock = shiftedClock(systemClock, epochMs(instant(MONDAY)) - epochMs(systemClock.now()));
let stage: CarrierStage;
let browser: Browser;
const complaints: string[] = [];

beforeAll(async () => {
  stage = await carrierStage(clock, { webRoot: join(import.meta.dirname, '../../dist/web') });
  stage.engine.pumps.start();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await stage?.close();
  expect(complaints).toEqual([]);
});

async function visit(viewport: { width: number; height: number }): Promise<Page> {
  const context = await browser.newContext({ locale: 'en-US', viewport });
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(`${stage.origin}/phone`);
  return page;
}

/** Serious and critical findings of axe on the page as it stands. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const found = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations)",
  )) as readonly { readonly id: string; readonly impact: string }[];
  return found.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id);
}

/** Lets the pause between two messages to a phone pass, that a test need not wait for. */
async function pausePasses(): Promise<void> {
  await stage.database.pool.query('update address_state set free_at = now()');
}

async function tap(page: Page, name: string, answer: RegExp): Promise<void> {
  await pausePasses();
  await page.getByRole('button', { name, exact: true }).first().click();
  await page.getByRole('log').getByText(answer).last().waitFor();
}

async function write(page: Page, text: string, answer: RegExp): Promise<void> {
  await pausePasses();
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
  await page.getByRole('log').getByText(answer).last().waitFor();
}

describe.each([
  ['a phone', PHONE, '+13125550701'],
  ['a desktop', DESKTOP, '+13125550702'],
] as const)('the phone page on %s', (_name, viewport, number) => {
  it('leads from the greeting over a list of options to an agreement, by taps', async () => {
    const { reference } = await stage.debtorAt(number);
    const page = await visit(viewport);
    await page.getByLabel('Whose phone').selectOption(reference);
    await page.getByRole('tab', { name: 'WhatsApp' }).click();
    await write(page, 'Hello', /Am I speaking with Anna/);
    await tap(page, 'Yes', /date of birth/);
    await write(page, BIRTH_DATE, /postcode/);
    await write(page, '60601', /Which would suit you/);
    await expectNoSidewaysScroll(page);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Choose' }).click();
    expect(await findings(page)).toEqual([]);
    await pausePasses();
    await page.getByRole('dialog').getByRole('button', { name: /1/ }).first().click();
    await page
      .getByRole('log')
      .getByText(/Shall I put it down like this/)
      .waitFor();
    await tap(page, 'Agree', /it is agreed/);
    await expectNoSidewaysScroll(page);
  });
});

it('fits on a phone whatever the longest name is', async () => {
  const { reference, id } = await stage.debtorAt('+13125550703');
  await stage.database.pool.query(
    "update debt_case set debtor = jsonb_set(debtor, '{name}', to_jsonb($2::text)) where id = $1",
    [id, 'Wspólnota Mieszkaniowa przy ulicy Księcia Józefa Poniatowskiego 114 w Świętochłowicach'],
  );
  const page = await visit(PHONE);
  await page.getByLabel('Whose phone').selectOption(reference);
  await expectNoSidewaysScroll(page);
});
