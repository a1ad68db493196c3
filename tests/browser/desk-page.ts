import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { expect } from 'vitest';
import { FAKE_PASSWORD } from '../../src/http/fakes/agents.fixture.ts';
import { createFakeDesk, type FakeDesk } from '../../src/http/fakes/desk.fixture.ts';
import { createHttp } from '../../src/http/index.ts';
import { countingIds, randomIds, silentLog, systemClock } from '../../src/kernel/index.ts';
import { launchBrowser } from './launch.ts';

const PAGES = join(import.meta.dirname, '../../dist/web');
export const PHONE = { width: 375, height: 812 };
export const DESKTOP = { width: 1440, height: 900 };

/** The built pages over ports in memory, and a browser to look at them. */
export interface DeskPages {
  readonly app: FastifyInstance;
  readonly desk: FakeDesk;
  readonly origin: string;
  /** A browser of its own: nothing is shared with the others. */
  visit(path: string, options?: BrowserContextOptions): Promise<Page>;
  /** What pages complained of: errors, and what the content policy refused. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}

export async function openDeskPages(
  options: { readonly think?: () => Promise<void> } = {},
): Promise<DeskPages> {
  if (!existsSync(join(PAGES, 'chat.html'))) throw new Error('Build the pages first: npm test does.');
  const desk = createFakeDesk({ clock: systemClock, ids: countingIds(), ...options });
  const app = createHttp({
    ...desk,
    demo: true,
    clock: systemClock,
    ids: randomIds,
    log: silentLog,
    webRoot: PAGES,
    limits: { loginAttempts: 100, chatOpenAttempts: 1_000, chatMessagesPerMinute: 1_000 },
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const origin = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const browser: Browser = await launchBrowser();
  const complaints: string[] = [];
  return {
    app,
    desk,
    origin,
    complaints,
    async visit(path, contextOptions = {}) {
      const context = await browser.newContext({ viewport: DESKTOP, locale: 'en-US', ...contextOptions });
      const page = await context.newPage();
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => {
        // A refused request is reported by the browser itself; the tests look at what the page makes of it.
        const refused = message.text().startsWith('Failed to load resource');
        if (message.type() === 'error' && !refused) complaints.push(message.text());
      });
      await page.goto(origin + path);
      return page;
    },
    async close() {
      await browser.close();
      await app.close();
    },
  };
}

/** Writes in the chat and waits until it stands in the thread. */
export async function say(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox', { name: 'Your message' });
  await field.fill(text);
  await field.press('Enter');
  await page.getByRole('log').getByText(text, { exact: true }).waitFor();
}

/** Opens the chat of an invented debtor by their name. */
export async function playAs(pages: DeskPages, name: string, options?: BrowserContextOptions): Promise<Page> {
  const page = await pages.visit('/chat', options);
  await page.getByRole('button', { name: new RegExp(`^${name}`) }).click();
  await page.getByRole('log').getByText('What is your date of birth?').waitFor();
  return page;
}

/** Answers what the bot asks to know who it speaks with. */
export async function verify(page: Page): Promise<void> {
  await say(page, '12 April 1988');
  await page.getByRole('log').getByText('And the postcode on your letters?').waitFor();
  await say(page, '04101');
  await page.getByRole('log').getByText('Here is what I can offer today:').waitFor();
}

/** Signs in at the console and waits for the desk. */
export async function signIn(
  pages: DeskPages,
  login: string,
  options?: BrowserContextOptions & { readonly path?: string },
): Promise<Page> {
  const page = await pages.visit(options?.path ?? '/console', options);
  await page.getByLabel('Login').fill(login);
  await page.getByLabel('Password').fill(FAKE_PASSWORD);
  await page.getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('button', { name: 'Sign out' }).waitFor();
  return page;
}

/** Nothing of the page lies beyond the right edge of the screen. */
export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const wider = 'document.documentElement.scrollWidth - document.documentElement.clientWidth';
  expect(await page.evaluate(wider)).toBe(0);
}
