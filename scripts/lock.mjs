/** One at a time: two commands started together must not install or build into the same folder. */
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const WAIT_STEP_MS = 200;
/** A lock without an owner's number is being written, unless it stays so. */
const UNSIGNED_MS = 5_000;
/** Nothing that is guarded takes longer; numbers of processes come round again. */
const STALE_MS = 15 * 60_000;

/**
 * Runs `work` while no other process of this project and `name` does; waits as long as the other lives.
 * @template T
 * @param {string} root folder of the project
 * @param {string} name what is guarded
 * @param {() => T} work
 * @returns {T}
 */
export function oneAtATime(root, name, work) {
  const project = createHash('sha256').update(root).digest('hex').slice(0, 16);
  const file = join(tmpdir(), `ugoda-${project}-${name}.lock`);
  while (!take(file)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, WAIT_STEP_MS);
  try {
    return work();
  } finally {
    rmSync(file, { force: true });
  }
}

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code !== 'EEXIST') throw error;
    if (isAbandoned(file)) rmSync(file, { force: true });
    return false;
  }
}

/** @param {string} file */
function isAbandoned(file) {
  try {
    const ageMs = Date.now() - statSync(file).mtimeMs;
    const owner = Number(readFileSync(file, 'utf8'));
    if (ageMs > STALE_MS) return true;
    return owner === 0 ? ageMs > UNSIGNED_MS : !isAlive(owner);
  } catch {
    return false;
  }
}

/** @param {number} pid */
function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return /** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM';
  }
}
