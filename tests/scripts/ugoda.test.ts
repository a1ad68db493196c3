import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ensureWebPages, sourceHash } from '../../scripts/web-pages.mjs';

const scripts = resolve(import.meta.dirname, '../../scripts');

const MAIN = `
const [command, ...rest] = process.argv.slice(2);
if (command === 'wait') {
  process.on('SIGTERM', () => { process.stdout.write('stopped'); process.exit(7); });
  process.stdout.write('up ');
  setInterval(() => {}, 1000);
} else {
  process.stdout.write(JSON.stringify({ command, rest, major: Number(process.versions.node.split('.')[0]) }));
  process.exitCode = command === 'fail' ? 3 : 0;
}
`;

let folder: string;

function write(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

/** A small project with this one's scripts, installed by hand: npm left its record and no package was needed. */
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), 'ugoda-scripts-')));
  cpSync(scripts, join(folder, 'scripts'), { recursive: true });
  write('package.json', '{"type":"module"}');
  write('package-lock.json', '{"packages":{}}');
  write('node_modules/.package-lock.json', '{"packages":{}}');
  write('src/app/main.ts', MAIN);
});
afterEach(() => rmSync(folder, { recursive: true }));

const ugoda = (...args: string[]) =>
  spawnSync(process.execPath, [join(folder, 'scripts/ugoda.mjs'), ...args], { encoding: 'utf8' });

describe('ugoda COMMAND', () => {
  it('runs the command on Node 24 or newer and leaves standard output to it', () => {
    const { stdout, status } = ugoda('offers', '--now', 'x y');
    expect(JSON.parse(stdout)).toEqual({
      command: 'offers',
      rest: ['--now', 'x y'],
      major: expect.toSatisfy((major) => major >= 24),
    });
    expect(status).toBe(0);
  });

  it('ends with the exit code of the command', () => {
    expect(ugoda('fail').status).toBe(3);
  });

  it('passes a signal on and waits for the command to end', async () => {
    const child = spawn(process.execPath, [join(folder, 'scripts/ugoda.mjs'), 'wait']);
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      if (text.includes('up')) child.kill('SIGTERM');
    });
    const [code] = await once(child, 'exit');
    expect(code).toBe(7);
    expect(stdout).toBe('up stopped');
  });

  it('takes an install made by hand and remembers it', () => {
    expect(ugoda('offers').stderr).toBe('');
    expect(existsSync(join(folder, 'node_modules/.ugoda-installed'))).toBe(true);
  });

  it('says in one line what is wrong where the project is not whole', () => {
    rmSync(join(folder, 'src'), { recursive: true });
    const { stderr, stdout, status } = ugoda('offers');
    expect(stderr).toMatch(/^ugoda: .*main\.ts is missing.*\n$/);
    expect([stdout, status]).toEqual(['', 1]);
  });
});

describe('the web pages', () => {
  it('are not built where there are none', () => {
    expect(ensureWebPages(folder, process.execPath)).toBe('no pages');
  });

  it('are stale when what they are made of changes, and not when their tests do', () => {
    write('src/web/main.tsx', 'export const a = 1;');
    const before = sourceHash(folder);
    write('src/web/main.test.tsx', 'a');
    write('src/store/index.ts', 'a');
    expect(sourceHash(folder)).toBe(before);
    write('src/web/main.tsx', 'export const a = 2;');
    const changed = sourceHash(folder);
    expect(changed).not.toBe(before);
    write('src/contracts/index.ts', 'a');
    expect(sourceHash(folder)).not.toBe(changed);
  });
});
