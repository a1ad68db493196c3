/**
 * npm test: every check of the project, one after the other, each with its name and time. Installs what is
 * missing first. A failing step does not hide the next; the last line counts them all.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { addCounts, closingLine, countReport, countStep } from './count.mjs';
import { ensureInstalled } from './install.mjs';
import { envWith, pinnedNode } from './pinned-node.mjs';
import { root } from './project.mjs';
import { ensureWebPages } from './web-pages.mjs';

/** @typedef {import('./count.mjs').Count} Count */

const modules = join(root, 'node_modules');
const has = (/** @type {string} */ path) => existsSync(join(root, path));

/**
 * Runs a script or tool on the pinned Node; true where it ends well.
 * @param {string} node
 * @param {string[]} args
 */
function runs(node, args) {
  const { status } = spawnSync(node, args, {
    cwd: root,
    env: { ...envWith(node), ...(process.stdout.isTTY ? {} : { NO_COLOR: '1' }) },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

/**
 * Runs one project of vitest and counts its tests by its JSON report.
 * @param {string} node
 * @param {string} project
 * @returns {Count}
 */
function runsTests(node, project) {
  const folder = mkdtempSync(join(tmpdir(), 'ugoda-test-'));
  const file = join(folder, 'report.json');
  try {
    const succeeded = runs(node, [
      join(modules, 'vitest', 'vitest.mjs'),
      'run',
      '--project',
      project,
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
    ]);
    return countReport(existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined, succeeded);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * The steps in their order; those whose subject does not exist are left out.
 * @param {string} node
 * @returns {[string, () => Count][]}
 */
function steps(node) {
  const tool = (/** @type {string[]} */ ...args) => countStep(runs(node, args));
  const tsc = join(modules, 'typescript', 'bin', 'tsc');
  const main = join(root, 'src', 'app', 'main.ts');
  const all = /** @type {[string, boolean, () => Count][]} */ ([
    ['format and lint', true, () => tool(join(modules, '@biomejs', 'biome', 'bin', 'biome'), 'ci', '.')],
    ['types', true, () => tool(tsc, '-p', 'tsconfig.json')],
    ['types of the pages', has('src/web/tsconfig.json'), () => tool(tsc, '-p', 'src/web/tsconfig.json')],
    ['arrows', true, () => tool(join(root, 'scripts', 'arrows.mjs'))],
    ['dead code', true, () => tool(join(modules, 'knip', 'bin', 'knip.js'), '--no-progress')],
    ['web pages', has('src/web/vite.config.ts'), () => countStep(ensureWebPages(root, node) !== 'no pages')],
    ['flows', has('src/app/main.ts'), () => tool(main, 'flow', 'check')],
    ['unit tests', true, () => runsTests(node, 'unit')],
    ['integration tests', has('tests'), () => runsTests(node, 'integration')],
    ['browser tests', has('tests/browser'), () => runsTests(node, 'browser')],
  ]);
  return all.filter(([, applies]) => applies).map(([name, , run]) => [name, run]);
}

/**
 * @param {string} name
 * @param {() => Count} run
 * @returns {Count}
 */
function step(name, run) {
  console.log(`\n── ${name}`);
  const startedAt = performance.now();
  /** @type {Count} */
  let count;
  try {
    count = run();
  } catch (error) {
    console.log(error instanceof Error ? error.message : error);
    count = countStep(false);
  }
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(1);
  console.log(`── ${name}: ${count.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return count;
}

try {
  ensureInstalled(root, { dev: true });
  const node = pinnedNode(root);
  const total = addCounts(steps(node).map(([name, run]) => step(name, run)));
  console.log(`\n${closingLine(total)}`);
  process.exitCode = total.failed > 0 ? 1 : 0;
} catch (error) {
  console.log(error instanceof Error ? error.message : error);
  console.log(`\n${closingLine(countStep(false))}`);
  process.exitCode = 1;
}
