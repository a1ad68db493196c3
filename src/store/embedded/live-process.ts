import { readFileSync } from 'node:fs';

/** One process for certain: numbers are used again, a number with its start time is not. */
export function processMark(pid: number): string {
  return `${pid} ${startTime(pid)}`;
}

/** True while the process of a mark runs. */
export function isLive(mark: string): boolean {
  const [pid = '', started = ''] = mark.split(' ');
  return isRunning(Number(pid)) && startTime(Number(pid)) === started;
}

/** True while any process has this number. */
export function isRunning(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Fields of /proc/PID/stat from the state on; undefined where the system has no such file. */
function statFields(pid: number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return undefined;
  }
}

/** Clock ticks since boot at which the process began (field 22 of proc(5)), or `-` where it cannot be told. */
function startTime(pid: number): string {
  return statFields(pid)?.[19] ?? '-';
}

function isZombie(pid: number): boolean {
  return statFields(pid)?.[0] === 'Z';
}

/** False where the process is certainly not Postgres. */
export function mayBePostgres(pid: number): boolean {
  if (!isRunning(pid)) return false;
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('postgres');
  } catch {
    return true;
  }
}
