/** Builds the web pages into dist/web where what they are made of has changed. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './lock.mjs';

/** What the pages are made of; `contracts` and what it stands on are bundled with them. */
const SOURCES = ['package-lock.json', 'src/kernel', 'src/contracts', 'src/web'];
const CONFIG = 'src/web/vite.config.ts';

/**
 * Builds what is stale and says on stderr that it does. Does nothing in a project without pages. Throws an
 * Error with a line for the reader when the build fails.
 * @param {string} root folder of the project
 * @param {string} node the Node to build with
 * @returns {'no pages' | 'fresh' | 'built'}
 */
export function ensureWebPages(root, node) {
  if (!existsSync(join(root, CONFIG))) return 'no pages';
  if (isFresh(root)) return 'fresh';
  return oneAtATime(root, 'web', () => {
    if (isFresh(root)) return 'fresh';
    process.stderr.write('Building the web pages …\n');
    const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
    const out = join(root, 'dist', 'web');
    const args = ['build', 'src/web', '--config', CONFIG, '--outDir', out, '--emptyOutDir'];
    const { status, error } = spawnSync(node, [vite, ...args, '--logLevel', 'warn'], {
      cwd: root,
      stdio: ['ignore', 2, 2],
    });
    if (error || status !== 0) {
      throw new Error(`The web pages could not be built (${error?.message ?? `exit ${status}`}).`);
    }
    writeFileSync(stampPath(root), sourceHash(root));
    return 'built';
  });
}

/** @param {string} root */
const stampPath = (root) => join(root, 'dist', 'web', '.built-from');

/** @param {string} root */
function isFresh(root) {
  try {
    return readFileSync(stampPath(root), 'utf8') === sourceHash(root);
  } catch {
    return false;
  }
}

/**
 * Hash over names and contents of everything that the pages are made of, their tests left out.
 * @param {string} root
 */
export function sourceHash(root) {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    for (const file of filesUnder(root, source)) {
      hash.update(`${file}\n`).update(readFileSync(join(root, file)));
    }
  }
  return hash.digest('hex');
}

/** @param {string} root @param {string} path @returns {string[]} */
function filesUnder(root, path) {
  if (!existsSync(join(root, path))) return [];
  if (/\.[a-z]+$/.test(path)) return [path];
  return readdirSync(join(root, path), { withFileTypes: true })
    .filter(({ name }) => !/\.test\.tsx?$/.test(name))
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) =>
      entry.isDirectory() ? filesUnder(root, `${path}/${entry.name}`) : [`${path}/${entry.name}`],
    );
}
