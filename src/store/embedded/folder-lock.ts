import { linkSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { embeddedFailed } from './embedded-failed.ts';
import { isLive, processMark } from './live-process.ts';

/** Longest wait for another process that starts or stops the server, in steps of 25 ms: one minute. */
const LOCK_STEPS = 2_400;
const STEP_MS = 25;

let count = 0;

/** A name in the folder that no other process uses. */
function ownName(folder: string, stem: string): string {
  return join(folder, `${stem}.${process.pid}-${++count}`);
}

/**
 * Runs `work` while no other process holds the folder's lock: starting, adopting and stopping exclude each other.
 * The lock is a file with the mark of its holder, put in place whole by a link; that of a dead holder is taken over.
 */
export async function withFolderLock<T>(folder: string, work: () => Promise<T>): Promise<T> {
  const lock = join(folder, 'lock');
  const mine = ownName(folder, 'lock');
  writeFileSync(mine, processMark(process.pid), { mode: 0o600 });
  try {
    await acquire(lock, mine);
  } finally {
    rmSync(mine, { force: true });
  }
  try {
    return await work();
  } finally {
    rmSync(lock, { force: true });
  }
}

async function acquire(lock: string, mine: string): Promise<void> {
  for (let step = 0; step < LOCK_STEPS; step++) {
    if (tryTake(lock, mine)) return;
    removeDead(lock, `${mine}.dead`);
    await pause(STEP_MS);
  }
  throw embeddedFailed(
    'another process has been starting or stopping it for a minute',
    'End that process and try again.',
  );
}

function tryTake(lock: string, mine: string): boolean {
  try {
    linkSync(mine, lock);
    return true;
  } catch {
    return false;
  }
}

function removeDead(lock: string, aside: string): void {
  try {
    if (isLive(readFileSync(lock, 'utf8'))) return;
    renameSync(lock, aside);
    // Between reading and moving, another process may have taken the lock: then it gets it back.
    if (isLive(readFileSync(aside, 'utf8'))) tryTake(lock, aside);
    rmSync(aside, { force: true });
  } catch {
    // Gone already: the next step finds out.
  }
}

/** Notes that this process uses the server; returns what takes the note away. */
export function registerUser(folder: string): () => void {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  const note = ownName(users, 'user');
  writeFileSync(note, processMark(process.pid), { mode: 0o600 });
  return () => rmSync(note, { force: true });
}

/** True while a process that lives has noted that it uses the server. Notes of the dead are taken away. */
export function hasUsers(folder: string): boolean {
  const users = join(folder, 'users');
  mkdirSync(users, { recursive: true });
  return readdirSync(users).some((name) => {
    const note = join(users, name);
    try {
      if (isLive(readFileSync(note, 'utf8'))) return true;
      rmSync(note, { force: true });
    } catch {
      // Taken away meanwhile.
    }
    return false;
  });
}
