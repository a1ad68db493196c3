import { kill, pid } from 'node:process';
import type { Reach } from '../kernel/index.ts';

/** A `Reach` that kills this process with SIGKILL when `POINT:COUNT` is reached for the COUNT-th time. */
export function killAt(fault: string): Reach {
  const [point, count] = fault.split(':');
  let left = Number(count);
  return (reached) => {
    if (reached !== point) return;
    left -= 1;
    if (left <= 0) kill(pid, 'SIGKILL');
  };
}
