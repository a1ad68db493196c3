/**
 * Makes the pictures and the transcript of the README's tour from a running service: `npm run tour`.
 * Everything happens on an embedded database in a folder of its own that is removed afterwards.
 */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { compose } from '../src/app/compose.ts';
import { readConfig } from '../src/app/config.ts';
import { ROOT } from '../src/app/content.ts';
import { layDemo } from '../src/app/demo.ts';
import { engineHttp } from '../src/app/engine-http.ts';
import { launchBrowser } from '../tests/browser/launch.ts';

const PICTURES = join(ROOT, 'docs', 'tour');
const PHONE = { width: 375, height: 760 };
const DESK = { width: 1440, height: 900 };
/** The debtor of the tour, of the demo portfolio. */
const DEBTOR = { reference: 'BF-20117', name: 'Rachel' };
const LINES = [
  'yes, that is me',
  'BIRTH',
  'SECOND',
  'are you a bot?',
  'I could do 200 a month',
  'yes',
  'what is my plan?',
];

const data = await mkdtemp(join(tmpdir(), 'ugoda-tour-'));
try {
  const factors = await pictures(data);
  await transcript(factors);
} finally {
  await rm(data, { recursive: true, force: true });
}

/** Plays the tour in the browser; gives the answers that verify its debtor. */
async function pictures(dataDir: string): Promise<readonly string[]> {
  await mkdir(PICTURES, { recursive: true });
  const config = readConfig({ UGODA_DATA_DIR: dataDir, UGODA_LOG_LEVEL: 'error' });
  const engine = await compose(config);
  const logins = await layDemo(engine);
  const { store, pumps } = engine;
  const http = engineHttp(engine);
  const base = await http.listen({ port: 0, host: '127.0.0.1' });
  pumps.start();
  const browser = await launchBrowser();
  const subject = (await store.cases.byReference(DEBTOR.reference))!;
  const factors = subject.debtor.factors.map(({ value }) => value);
  try {
    await chatPictures(browser, base, factors);
    await consolePictures(browser, base, logins.find(({ role }) => role === 'supervisor')!);
  } finally {
    await browser.close();
    await http.close();
    await engine.close();
  }
  return factors;
}

async function chatPictures(
  browser: Browser,
  base: string,
  [birth, second]: readonly string[],
): Promise<void> {
  const page = await browser.newPage({ viewport: PHONE, locale: 'en-US', deviceScaleFactor: 2 });
  await page.goto(`${base}/chat`);
  await page.getByRole('button', { name: new RegExp(DEBTOR.name) }).waitFor();
  await picture(page, 'chat-start');
  await page.getByRole('button', { name: new RegExp(DEBTOR.name) }).click();
  await answered(page, 'Am I speaking with');
  await write(page, 'yes, that is me');
  await answered(page, 'date of birth');
  await write(page, birth!);
  await answered(page, 'One more');
  await write(page, second!);
  await answered(page, 'Which would suit you');
  await picture(page, 'chat-offers');
  await write(page, 'would you take 60 percent of it and call it settled?');
  await page.waitForTimeout(800);
  await picture(page, 'chat-counter');
  await page.close();
}

async function consolePictures(
  browser: Browser,
  base: string,
  { login, password }: { readonly login: string; readonly password: string },
): Promise<void> {
  const page = await browser.newPage({ viewport: DESK, locale: 'en-US' });
  await page.goto(`${base}/console`);
  await page.getByLabel(/log-?in|user/i).fill(login);
  await page.getByLabel(/password/i).fill(password);
  await page.getByRole('button', { name: /sign in|log in/i }).click();
  await page.getByText(DEBTOR.name).first().click();
  await page.waitForTimeout(800);
  await picture(page, 'console-queue');
  await page
    .getByRole('button', { name: /claim|take/i })
    .first()
    .click();
  await page.waitForTimeout(800);
  await picture(page, 'console-decide');
  await page.close();
}

async function write(page: Page, text: string): Promise<void> {
  await page.getByRole('textbox').fill(text);
  await page.keyboard.press('Enter');
}

async function answered(page: Page, words: string): Promise<void> {
  await page.getByText(words).last().waitFor({ timeout: 10_000 });
}

async function picture(page: Page, name: string): Promise<void> {
  await page.waitForTimeout(400);
  await page.screenshot({ path: join(PICTURES, `${name}.png`) });
}

/** Holds the conversation on the terminal and puts it between the marks of the README. */
async function transcript([birth, second]: readonly string[]): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'ugoda-tour-'));
  const child = spawn(
    process.execPath,
    [join(ROOT, 'src/app/main.ts'), 'chat', '--case', DEBTOR.reference, '--data', folder],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );
  let out = '';
  child.stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString('utf8');
  });
  const lines = LINES.map((line) => (line === 'BIRTH' ? birth! : line === 'SECOND' ? second! : line));
  child.stdin.end(`${lines.join('\n')}\n`);
  await once(child, 'exit');
  await rm(folder, { recursive: true, force: true });
  await intoReadme(interleave(out, lines));
}

/** The bot's bubbles with the debtor's lines between them: the terminal shows only what the bot says. */
function interleave(out: string, lines: readonly string[]): string {
  const bubbles = out.split(/^ugoda> /m).slice(1);
  return bubbles
    .map((bubble, i) => `ugoda> ${bubble.trimEnd()}${lines[i] === undefined ? '' : `\nyou  > ${lines[i]}`}`)
    .join('\n');
}

async function intoReadme(text: string): Promise<void> {
  const file = join(ROOT, 'README.md');
  const readme = await readFile(file, 'utf8');
  const marked = /(<!-- transcript -->)[\s\S]*(<!-- \/transcript -->)/;
  await writeFile(
    file,
    readme.replace(marked, (_all, open, close) => `${open}\n\`\`\`text\n${text}\n\`\`\`\n${close}`),
  );
}
