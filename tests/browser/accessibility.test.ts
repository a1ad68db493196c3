import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESKTOP, type DeskPages, openDeskPages, PHONE, playAs, say, signIn, verify } from './desk-page.ts';

interface Violation {
  readonly id: string;
  readonly impact: string;
  readonly nodes: readonly { readonly html: string }[];
}

/** Serious and critical findings of axe on the page as it stands. */
async function findings(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const violations = (await page.evaluate(
    "axe.run({ runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] }).then((r) => r.violations)",
  )) as readonly Violation[];
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

describe.each(['light', 'dark'] as const)('everyone can use the pages in %s', (colorScheme) => {
  let pages: DeskPages;
  beforeAll(async () => {
    pages = await openDeskPages();
  });
  afterAll(() => pages.close());

  it.each([
    ['/', 'A way to agree'],
    ['/chat', 'Demo: try as'],
    ['/console', 'Login'],
  ])('%s', async (path, text) => {
    const page = await pages.visit(path, { colorScheme });
    await page.getByText(text).first().waitFor();
    expect(await findings(page)).toEqual([]);
  });

  it('a conversation with quick answers, and the question whether to leave', async () => {
    const page = await playAs(pages, 'Maya', { colorScheme, viewport: PHONE });
    await verify(page);
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leave' }).click();
    expect(await findings(page)).toEqual([]);
  });

  it('the desk with everything open', async () => {
    const page = await playAs(pages, 'Luana', { colorScheme });
    await page.getByLabel(/Idioma|Language/).selectOption('en');
    await verify(page);
    await say(page, 'could I do it in 15 months?');
    const ana = await signIn(pages, 'ana', { colorScheme, viewport: DESKTOP, path: '/console/conv_UG-1003' });
    await ana.getByRole('button', { name: 'Claim', exact: true }).click();
    await ana.getByLabel('Your reply').fill('99');
    await ana.getByLabel('Your reply').press('Enter');
    await ana.getByRole('button', { name: 'Send anyway' }).waitFor();
    expect(await findings(ana)).toEqual([]);
    for (const name of ['Counter', 'Refuse', 'Give back', 'Why']) {
      await ana.getByRole('button', { name, exact: true }).click();
      await ana.getByRole('dialog').waitFor();
      expect([name, await findings(ana)]).toEqual([name, []]);
      await ana.keyboard.press('Escape');
      await ana.getByRole('dialog').waitFor({ state: 'detached' });
    }
  });
});

describe('with the keyboard alone', () => {
  let pages: DeskPages;
  beforeAll(async () => {
    pages = await openDeskPages();
  });
  afterAll(() => pages.close());

  /** Presses Tab until what is focused has this name. */
  const tabTo = async (page: Page, name: string | RegExp): Promise<void> => {
    const wanted = page.locator(':focus').and(page.getByRole('button', { name }).or(page.getByLabel(name)));
    for (let i = 0; i < 40; i += 1) {
      await page.keyboard.press('Tab');
      if ((await wanted.count()) > 0) return;
    }
    throw new Error(`Tab never reached ${name}.`);
  };

  it('a debtor comes to an agreement, and an agent claims and answers', async () => {
    const page = await pages.visit('/chat');
    await page.getByLabel('Reference').waitFor();
    await tabTo(page, 'Reference');
    await page.keyboard.type('UG-1001');
    await page.keyboard.press('Enter');
    await page.getByRole('log').getByText('What is your date of birth?').waitFor();
    await tabTo(page, 'Your message');
    for (const words of ['12 April 1988', '04101', 'could I do it in 15 months?']) {
      await page.keyboard.type(words);
      await page.keyboard.press('Enter');
      await page.getByRole('log').getByText(words, { exact: true }).waitFor();
    }
    const ana = await signIn(pages, 'ana');
    await tabTo(ana, /Maya Lindqvist/);
    await ana.keyboard.press('Enter');
    await ana.getByRole('button', { name: 'Claim' }).waitFor();
    await tabTo(ana, 'Claim');
    await ana.keyboard.press('Enter');
    await ana.getByText('You own this conversation').waitFor();
    await tabTo(ana, 'Your reply');
    await ana.keyboard.type('Hello Maya');
    await ana.keyboard.press('Enter');
    await page.getByRole('log').getByText('Hello Maya').waitFor();
  });

  it('reads out what others write, not what one writes oneself', async () => {
    const page = await playAs(pages, 'Irene', { locale: 'en-US' });
    await page.getByLabel(/Idioma|Language/).selectOption('en');
    await say(page, 'I want a human');
    await page.getByRole('status').getByText('Customer service: Of course.').waitFor();
    expect(await page.getByRole('status').getByText('I want a human').count()).toBe(0);
  });
});
