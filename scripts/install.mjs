/**
 * Installs what the project needs, where it is missing or stale. Runs on any Node from 20 with nothing
 * installed, so it may import only what Node itself brings.
 */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { oneAtATime } from './lock.mjs';
import { npmOf, npmOn, runNpm } from './npm.mjs';
import { linkPinnedNode, pinnedNodePath } from './pinned-node.mjs';

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, dev?: boolean, optional?: boolean,
 *   devOptional?: boolean, os?: string | string[], cpu?: string | string[], libc?: string | string[] }} LockEntry
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
    if (!isWhole(root, needs)) install(root, needs);
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
 * True where npm left what the lock file says, whoever ran it.
 * @param {string} root
 * @param {{ dev: boolean }} needs
 */
function isWhole(root, needs) {
  const record = readOrEmpty(join(root, 'node_modules', '.package-lock.json'));
  if (record === '') return false;
  return fitsLock(readJson(join(root, 'package-lock.json')), JSON.parse(record), needs, (path) =>
    existsSync(join(root, path, 'package.json')),
  );
}

/**
 * Compares what npm recorded after an install with the lock file: every package must be there in the locked
 * version, but optional ones for other machines and the tools of the checks where they are not needed.
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
  if (entry.dev && !needs.dev) return true;
  return Boolean(entry.optional || entry.devOptional) && !isMadeFor(entry);
}

/**
 * True for a package that names this kind of machine: os, processor and, on Linux, C library.
 * @param {LockEntry} entry
 */
function isMadeFor({ os, cpu, libc }) {
  if (os === undefined || cpu === undefined) return false;
  if (![os].flat().includes(process.platform) || ![cpu].flat().includes(process.arch)) return false;
  return libc === undefined || [libc].flat().includes(libcOfMachine());
}

function libcOfMachine() {
  const report = /** @type {{ header: { glibcVersionRuntime?: string } }} */ (process.report.getReport());
  return report.header.glibcVersionRuntime === undefined ? 'musl' : 'glibc';
}

/**
 * Installs by the lock file. An older Node makes npm skip native packages that ask for a newer one: these are
 * fetched in a second go, run by the Node that has just been installed.
 * @param {string} root
 * @param {{ dev: boolean }} needs
 */
function install(root, needs) {
  const startedAt = performance.now();
  process.stderr.write('Installing what is missing; this takes up to a minute, and happens once …\n');
  const include = needs.dev ? ['--include=dev'] : [];
  runNpm(npmOf(process.env, root), root, ['ci', ...include]);
  const pinned = pinnedNodePath(root);
  if (pinned !== undefined && !isWhole(root, needs)) {
    runNpm(npmOn(pinned, npmOf(process.env, root)), root, ['install', '--no-save', ...include]);
  }
  process.stderr.write(`Installed in ${Math.round((performance.now() - startedAt) / 1000)} s.\n`);
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
