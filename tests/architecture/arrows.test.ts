import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FLOORS } from '../../.dependency-cruiser.mjs';
import { checkArrows } from '../../scripts/arrows.mjs';
import { filesUnder } from './source-file.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ugoda-arrows-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Writes a small project and names the rules it breaks. */
async function brokenBy(files: Record<string, string>): Promise<string[]> {
  for (const [path, text] of Object.entries({ 'package.json': '{"type":"module"}', ...files })) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  const { violations, files: written, seen } = await checkArrows(folder);
  expect(seen).toBe(written);
  return violations.map((line) => line.split(':')[0]!);
}

/** A package as npm lays it. */
const vendor = (name: string) => ({
  [`node_modules/${name}/package.json`]: JSON.stringify({ name, main: 'index.js' }),
  [`node_modules/${name}/index.js`]: 'export default 1;',
});

const doors = {
  'src/kernel/index.ts': 'export const k = 1;',
  'src/domain/index.ts': "export { k } from '../kernel/index.ts'; export const d = 1;",
  'src/contracts/index.ts': 'export const c = 1;',
  'src/store/index.ts': 'export const s = 1;',
  'src/http/index.ts': 'export const h = 1;',
};

describe('the arrows', () => {
  const paths = filesUnder('src');
  const rooms = [...new Set(paths.map((path) => path.split('/')[1]!))].filter((room) => room !== 'web');

  it('know every room of the project', () => {
    expect(rooms.filter((room) => !(room in FLOORS))).toEqual([]);
  });

  it('find a door in every room but the topmost', () => {
    expect(rooms.filter((room) => room !== 'app' && !paths.includes(`src/${room}/index.ts`))).toEqual([]);
  });

  it('let a room use its own files and the doors below it, and a test anything', async () => {
    expect(
      await brokenBy({
        ...doors,
        'src/store/cases.ts': "import { d } from '../domain/index.ts'; export const x = d;",
        'src/domain/offer.test.ts':
          "import { s } from '../store/index.ts'; import { x } from '../store/cases.ts'; s; x;",
        'src/web/main.tsx': "import { c } from '../contracts/index.ts'; c;",
      }),
    ).toEqual([]);
  });

  it('do not point up, also not for types', async () => {
    const up = "import { s } from '../store/index.ts'; s;";
    expect(await brokenBy({ ...doors, 'src/domain/a.ts': up })).toEqual(['floor-of-domain']);
    const type = "import type { s } from '../store/index.ts'; export type S = typeof s;";
    expect(await brokenBy({ 'src/domain/a.ts': type })).toEqual(['floor-of-domain']);
  });

  it('do not lead to a room on the same floor', async () => {
    const beside = "import { s } from '../store/index.ts'; s;";
    expect(await brokenBy({ ...doors, 'src/http/a.ts': beside })).toEqual(['floor-of-http']);
  });

  it('lead through the door only', async () => {
    const behind = "import { x } from '../domain/offer.ts'; x;";
    expect(
      await brokenBy({ ...doors, 'src/domain/offer.ts': 'export const x = 1;', 'src/store/a.ts': behind }),
    ).toEqual(['floor-of-store']);
  });

  it('do not lead from the pages to anything but the contracts, nor to the pages', async () => {
    const broken = await brokenBy({
      ...doors,
      'src/web/main.tsx': "import { k } from '../kernel/index.ts'; export const x = k;",
      'src/http/a.ts': "import { x } from '../web/main.tsx'; x;",
    });
    expect(broken.sort()).toEqual(['floor-of-http', 'web-knows-contracts-only']);
  });

  it.each([
    ['openai', 'understanding', 'llm'],
    ['xstate', 'http', 'dialogue'],
    ['pg', 'http', 'store'],
    ['drizzle-orm', 'jobs', 'store'],
    ['fastify', 'store', 'app'],
    ['@fastify/static', 'channels', 'http'],
    ['twilio', 'http', 'channels'],
    ['react', 'app', 'web'],
    ['@google-cloud/speech', 'app', 'speech'],
  ])('keep the vendor %s out of %s, and let it into %s', async (name, outside, inside) => {
    const use = `import v from '${name}'; v;`;
    const manifest = JSON.stringify({ type: 'module', dependencies: { [name]: '1.0.0' } });
    const files = { ...vendor(name), 'package.json': manifest };
    const broken = await brokenBy({
      ...files,
      [`src/${outside}/a.ts`]: use,
      [`src/${inside}/a.ts`]: use,
    });
    expect(broken).toEqual([expect.stringMatching(/^vendor-only-in-/)]);
  });

  it('keep packages and Node out of the domain', async () => {
    const manifest = JSON.stringify({ type: 'module', dependencies: { zod: '1.0.0' } });
    const broken = await brokenBy({
      ...vendor('zod'),
      'package.json': manifest,
      'src/domain/a.ts': "import z from 'zod'; import fs from 'node:fs'; z; fs;",
    });
    expect(broken).toEqual(['domain-is-pure', 'domain-is-pure']);
  });

  it('make no cycle', async () => {
    const broken = await brokenBy({
      'src/jobs/a.ts': "import { b } from './b.ts'; export const a = () => b;",
      'src/jobs/b.ts': "import { a } from './a.ts'; export const b = () => a;",
    });
    expect(broken).toEqual(['no-cycle']);
  });

  it('do not lead from shipped code to tests, development packages or nowhere', async () => {
    const broken = await brokenBy({
      ...vendor('vitest'),
      'package.json': JSON.stringify({ type: 'module', devDependencies: { vitest: '1.0.0' } }),
      'tests/scene.ts': 'export const scene = 1;',
      'src/jobs/a.ts': "import { scene } from '../../tests/scene.ts'; scene;",
      'src/jobs/b.ts': "import v from 'vitest'; v;",
      'src/jobs/c.ts': "import { n } from './nowhere.ts'; n;",
    });
    expect(broken.sort()).toEqual([
      'everything-resolves',
      'no-development-package-in-shipped-code',
      'no-test-in-shipped-code',
    ]);
  });
});
