import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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

describe('the chat of a debtor', () => {
  let pages: DeskPages;
  /** What the bot waits for before it answers. */
  let thinking = Promise.resolve();
  beforeAll(async () => {
    pages = await openDeskPages({ think: () => thinking });
  });
  afterAll(async () => {
    await pages.close();
    expect(pages.complaints).toEqual([]);
  });

  it('goes from the reference over two answers to an agreement by one press, and comes back after a reload', async () => {
    const page = await pages.visit('/chat', { viewport: PHONE });
    await page.getByLabel('Reference').fill('UG-9999');
    await page.getByRole('button', { name: 'Start' }).click();
    await page.getByText('We could not find that reference.').waitFor();
    await page.getByLabel('Reference').fill('ug-1001');
    await page.getByLabel('Reference').press('Enter');
    await page.getByRole('log').getByText('What is your date of birth?').waitFor();
    await verify(page);
    const thought = Promise.withResolvers<void>();
    thinking = thought.promise;
    await page.getByRole('button', { name: 'Pay 1116.00 USD once' }).click();
    const thread = page.getByRole('log');
    await thread.getByText('Pay 1116.00 USD once').waitFor();
    expect(await page.getByRole('button', { name: /Pay 1116/ }).count()).toBe(0);
    await page.getByRole('img', { name: 'An answer is being written' }).waitFor();
    thought.resolve();
    await thread.getByText('It is agreed.').waitFor();
    expect(await page.getByRole('img', { name: 'An answer is being written' }).count()).toBe(0);
    await expectNoSidewaysScroll(page);

    await page.reload();
    await page.getByRole('log').getByText('It is agreed.').waitFor();
    expect(await page.getByRole('log').getByText('04101').count()).toBe(1);
    expect(pages.desk.received.at(-1)?.payload).toMatchObject({ button: 'accept:of_lump' });
  });

  it('sends a message once although its answer was lost', async () => {
    const page = await playAs(pages, 'Marek', { viewport: PHONE, locale: 'en-US' });
    await page.getByLabel(/Język|Language/).selectOption('en');
    let lost = 0;
    await page.route('**/api/chat/messages', async (route) => {
      if (route.request().method() !== 'POST' || lost > 0) return route.fallback();
      lost += 1;
      await route.fetch();
      await route.abort();
    });
    const before = pages.desk.received.length;
    await say(page, 'can you hear me');
    const retry = page.getByRole('button', { name: 'Send again' });
    const seen = page.getByRole('log').getByText('And the postcode on your letters?');
    await retry.or(seen).first().waitFor();
    if (await retry.isVisible()) await retry.click().catch(() => undefined);
    await seen.waitFor();
    expect(lost).toBe(1);
    expect(await page.getByRole('log').getByText('can you hear me').count()).toBe(1);
    expect(pages.desk.received.length - before).toBe(1);
  });

  it('keeps what could not be sent, says so, and sends it in order when it can', async () => {
    const page = await playAs(pages, 'Luana', { locale: 'en-US' });
    await page.getByLabel(/Idioma|Language/).selectOption('en');
    await page.route('**/api/chat/messages', (route) =>
      route.request().method() === 'POST' ? route.abort() : route.fallback(),
    );
    await say(page, 'first words');
    await page.getByText('Not sent.').waitFor();
    await page.unroute('**/api/chat/messages');
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.getByRole('log').getByText('And the postcode on your letters?').waitFor();
    expect(await page.getByText('Not sent.').count()).toBe(0);
    expect(await page.getByRole('log').getByText('first words').count()).toBe(1);
  });

  it('shows words as words, whatever they look like', async () => {
    const page = await playAs(pages, 'Irene', { locale: 'en-US' });
    await page.getByLabel(/Idioma|Language/).selectOption('en');
    const attack = '<img src=x onerror="document.title=1"><script>alert(1)</script> javascript:alert(1)';
    await say(page, attack);
    expect(await page.locator('[role=log] img, [role=log] script').count()).toBe(0);
    expect(await page.title()).toBe('Customer service');
  });

  it('goes on with a person without a seam, also after the connection broke', async () => {
    const page = await playAs(pages, 'Irene', { viewport: PHONE, locale: 'en-US' });
    await page.getByLabel(/Idioma|Language/).selectOption('en');
    await say(page, 'I want a human');
    await page.getByRole('log').getByText('A colleague will join you').waitFor();
    const ana = await signIn(pages, 'ana', { path: '/console/conv_UG-1004' });
    await ana.getByRole('button', { name: 'Claim' }).click();
    for (const socket of pages.app.websocketServer.clients) socket.terminate();
    await ana.getByLabel('Your reply').fill('Hello Irene, how can I help?');
    await ana.getByRole('button', { name: 'Send', exact: true }).click();
    const thread = page.getByRole('log');
    await thread.getByText('Hello Irene, how can I help?').waitFor();
    await thread.getByText('Ana', { exact: true }).waitFor();
    expect(await thread.getByText('Reis').count()).toBe(0);
    await say(page, 'Good to talk to somebody');
    await ana.getByRole('log').getByText('Good to talk to somebody').waitFor();
    await ana.context().close();
  });

  it('is left on purpose only, and asks for the reference again', async () => {
    const page = await playAs(pages, 'Maya');
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('button', { name: 'Stay' }).click();
    await page.getByRole('button', { name: 'Leave' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Leave' }).click();
    await page.getByLabel('Reference').waitFor();
    await page.reload();
    await page.getByLabel('Reference').waitFor();
  });

  it('breaks lines with Shift+Enter and sends nothing that is empty', async () => {
    const page = await playAs(pages, 'Maya');
    const field = page.getByRole('textbox', { name: 'Your message' });
    const before = pages.desk.received.length;
    await field.press('Enter');
    await field.fill('one');
    await field.press('Shift+Enter');
    await field.pressSequentially('two');
    await field.press('Enter');
    await page.getByRole('log').getByText('one\ntwo').waitFor();
    expect(pages.desk.received.slice(before).map(({ payload }) => payload)).toEqual([
      { kind: 'debtor', text: 'one\ntwo' },
    ]);
  });

  it.each(['en', 'pl', 'pt', 'es'])('fits on a phone in %s', async (language) => {
    const page = await pages.visit('/chat', { viewport: PHONE, locale: language });
    await page.getByRole('heading', { level: 2 }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe(language);
    await expectNoSidewaysScroll(page);
  });
});
