import { spawnSync } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import { stopwatch } from '../../kernel/index.ts';
import { clusterDir, readPostmaster } from './cluster.ts';
import { isRunning, mayBePostgres } from './live-process.ts';
import { locateServer } from './locate-server.ts';

/** How long a clean shutdown may take before the server is made to crash safely. Unit: ms. */
const PATIENCE_MS = 20_000;
const STEP_MS = 10;

/** Shuts the server of a data folder down: running statements are ended, all is written. */
export async function stopServer(dataDir: string): Promise<void> {
  const running = readPostmaster(dataDir);
  if (running === undefined || !mayBePostgres(running.pid)) return;
  if (process.platform === 'win32') {
    spawnSync(locateServer().pgCtl, ['stop', '-w', '-m', 'fast', '-D', clusterDir(dataDir)]);
    return;
  }
  signal(running.pid, 'SIGINT');
  const took = stopwatch();
  let pressed = false;
  while (isRunning(running.pid)) {
    if (!pressed && took() > PATIENCE_MS) {
      pressed = true;
      signal(running.pid, 'SIGQUIT');
    }
    await pause(STEP_MS);
  }
}

function signal(pid: number, name: 'SIGINT' | 'SIGQUIT'): void {
  try {
    process.kill(pid, name);
  } catch {
    // It ended by itself.
  }
}
