import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import {
  type DeskPages,
  expectNoSidewaysScroll,
  openDeskPages,
  PHONE,
  playAs,
  say,
  signIn,
  verify,
} from './desk-page.ts';

/** A debtor who asks for more than the bot may give. */
async function askForMore(pages: DeskPages): Promise<Page> {
  const page = await playAs(pages, 'Maya', { viewport: PHONE });
  await verify(page);
  await say(page, 'could I do it in 15 months?');
  await page.getByRole('log').getByText('I will ask a colleague').waitFor();
  return page;
}

describe('the console', () => {
  let pages: DeskPages;
  beforeEach(async () => {
    pages = await openDeskPages();
  });
  afterEach(async () => {
    await pages.close();
    expect(pages.complaints).toEqual([]);
  });

  it('shows a conversation that begins to wait without a reload, and lets one of two claim it', async () => {
    const ana = await signIn(pages, 'ana');
    const ben = await signIn(pages, 'ben');
    await ana.getByText('Nobody waits.').waitFor();
    await askForMore(pages);
    for (const page of [ana, ben]) {
      const entry = page.getByRole('button', { name: /Maya Lindqvist/ });
      await entry.waitFor();
      expect(await entry.textContent()).toContain('$1,240.00');
      expect(await page.title()).toBe('(1) Console');
      await entry.click();
    }
    await Promise.all([ana, ben].map((page) => page.getByRole('button', { name: 'Claim' }).waitFor()));
    // Neither hears of the other before both have pressed.
    await ben.route('**/claim', async (route) => {
      await ana.getByRole('button', { name: 'Claim' }).click();
      await ana.getByText('You own this conversation').waitFor();
      await route.continue();
    });
    await ben.getByRole('button', { name: 'Claim' }).click();
    await ben.getByText('Ana Reis was faster and owns this conversation now.').waitFor();
    await ben.getByText('Only Ana Reis can write here.').waitFor();
    expect(await ben.getByRole('button', { name: 'Claim' }).count()).toBe(0);
    expect(await ben.getByLabel('Your reply').count()).toBe(0);
  });

  it('warns before doubtful words leave, and sends them once they are stood by', async () => {
    const maya = await askForMore(pages);
    const ana = await signIn(pages, 'ana', { path: '/console/conv_UG-1001' });
    await ana.getByText('Claim the conversation to write.').waitFor();
    await ana.getByRole('button', { name: 'Claim' }).click();
    await ana.getByLabel('Your reply').fill('I can offer 99 a month');
    await ana.getByLabel('Your reply').press('Enter');
    await ana.getByText('“99” stands in no offer').waitFor();
    expect(await maya.getByRole('log').getByText('99 a month').count()).toBe(0);
    await ana.getByRole('button', { name: 'Send anyway' }).click();
    await maya.getByRole('log').getByText('I can offer 99 a month').waitFor();
    await ana.getByRole('log').getByText('I can offer 99 a month').waitFor();
    expect(await ana.getByLabel('Your reply').inputValue()).toBe('');
  });

  it('lets an agent answer inside their limits only, with the nearest terms at hand', async () => {
    await askForMore(pages);
    const ana = await signIn(pages, 'ana', { path: '/console/conv_UG-1001' });
    await ana.getByText('Beyond your limits (number of payments).').waitFor();
    await ana.getByText('Within reach of: Supervisor.').waitFor();
    await ana.getByRole('button', { name: 'Claim', exact: true }).click();
    expect(await ana.getByRole('button', { name: 'Approve' }).isDisabled()).toBe(true);
    await ana.getByRole('button', { name: 'Counter', exact: true }).click();
    await ana.getByRole('button', { name: 'Send counter-offer' }).click();
    await ana.getByRole('dialog').waitFor({ state: 'detached' });
    expect(pages.desk.decided[0]).toMatchObject({ decision: 'counter', terms: { total: 124_000 } });
  });

  it('takes own terms of an agent, and says what is missing from them', async () => {
    await askForMore(pages);
    const ana = await signIn(pages, 'ana', { path: '/console/conv_UG-1001' });
    await ana.getByRole('button', { name: 'Claim', exact: true }).click();
    await ana.getByRole('button', { name: 'Counter', exact: true }).click();
    await ana.getByText('Your own terms').click();
    await ana.getByRole('button', { name: 'Send counter-offer' }).click();
    await ana.getByText('Enter a total, an amount per payment or a number of payments.').waitFor();
    await ana.getByLabel('Number of payments').fill('10');
    await ana.getByLabel('First payment (USD)').fill('150.50');
    await ana.getByRole('button', { name: 'Send counter-offer' }).click();
    await ana.getByRole('dialog').waitFor({ state: 'detached' });
    expect(pages.desk.decided[0]).toMatchObject({ terms: { instalments: 10, downPayment: 15_050 } });
  });

  it('lets a supervisor approve and give the conversation back', async () => {
    const maya = await askForMore(pages);
    const sam = await signIn(pages, 'sam', { path: '/console/conv_UG-1001' });
    await sam.getByText('Inside your limits: you may approve.').waitFor();
    await sam.getByRole('button', { name: 'Claim', exact: true }).click();
    await sam.getByRole('button', { name: 'Approve' }).click();
    await sam.getByRole('dialog').getByRole('button', { name: 'Approve' }).click();
    await maya.getByRole('log').getByText('Decided: approve.').waitFor();
    await sam.getByRole('button', { name: 'Give back' }).click();
    await sam.getByRole('dialog').getByText('The offers').click();
    await sam.getByRole('dialog').getByRole('button', { name: 'Give back' }).click();
    await maya.getByRole('log').getByText('I am back with you.').waitFor();
    await sam.getByText('The bot is answering', { exact: true }).waitFor();
  });

  it('takes a refusal with a reason only, which the debtor does not read', async () => {
    const maya = await askForMore(pages);
    const ana = await signIn(pages, 'ana', { path: '/console/conv_UG-1001' });
    await ana.getByRole('button', { name: 'Claim', exact: true }).click();
    await ana.getByRole('button', { name: 'Refuse' }).click();
    const dialog = ana.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Refuse' }).click();
    await dialog.getByText('Write why').waitFor();
    await dialog.getByLabel('Why').fill('third plan in a year');
    await dialog.getByRole('button', { name: 'Refuse' }).click();
    await maya.getByRole('log').getByText('Decided: refuse.').waitFor();
    expect(pages.desk.decided[0]).toMatchObject({ decision: 'refuse', reason: 'third plan in a year' });
    expect(await maya.getByText('third plan').count()).toBe(0);
  });

  it('tells why the bot did what it did', async () => {
    await askForMore(pages);
    const ana = await signIn(pages, 'ana', { path: '/console/conv_UG-1001' });
    await ana.getByRole('button', { name: 'Why' }).click();
    const drawer = ana.getByRole('dialog');
    await drawer.getByText('15 months', { exact: true }).waitFor();
    for (const text of ['counterEscalates: yes', 'requestHandoff', 'ask-to-wait', 'Figures checked']) {
      expect(await drawer.getByText(text).count()).toBeGreaterThan(0);
    }
    await ana.keyboard.press('Escape');
    await drawer.waitFor({ state: 'detached' });
  });

  it('works on a phone, one pane at a time, with the way back', async () => {
    await askForMore(pages);
    const ana = await signIn(pages, 'ana', { viewport: PHONE });
    await expectNoSidewaysScroll(ana);
    await ana.getByRole('button', { name: /Maya Lindqvist/ }).click();
    await ana.getByRole('button', { name: 'Claim', exact: true }).click();
    await ana.getByLabel('Your reply').waitFor();
    await expectNoSidewaysScroll(ana);
    await ana.getByRole('button', { name: 'Case' }).click();
    await ana.getByText('The debtor proposes').waitFor();
    await expectNoSidewaysScroll(ana);
    await ana.getByRole('button', { name: 'Back', exact: true }).click();
    await ana.getByRole('button', { name: 'Mine (1)' }).click();
    await ana.getByRole('button', { name: /Maya Lindqvist/ }).waitFor();
    await ana.goBack();
    await ana.getByText('You own this conversation').waitFor();
  });

  it('asks to sign in again when the session ends elsewhere', async () => {
    const ana = await signIn(pages, 'ana');
    const cookies = await ana.context().cookies();
    const token = cookies.find(({ name }) => name === 'ugoda_agent')?.value ?? '';
    await pages.desk.agents.closeSession(token);
    for (const socket of pages.app.websocketServer.clients) socket.close(4401);
    await ana.getByText('Your session ended. Sign in again.').waitFor();
  });

  it('tells an operator that conversations are closed to them', async () => {
    const olek = await signIn(pages, 'olek');
    await olek.getByText('conversations are closed to this role').waitFor();
  });

  it('refuses a wrong password in plain words', async () => {
    const page = await pages.visit('/console');
    await page.getByLabel('Login').fill('ana');
    await page.getByLabel('Password').fill('wrong');
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByText('The login or the password is not right.').waitFor();
  });
});
