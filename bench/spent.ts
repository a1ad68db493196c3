import { stopwatch } from '../src/kernel/index.ts';

/** Times one call. Unit: ms. */
export function wallMs(call: () => unknown): number {
  const elapsed = stopwatch();
  call();
  return elapsed();
}

/** Time of this thread alone that a call took: systems count it in steps of a few ms, so the call must be long. */
export function cpuMs(call: () => unknown): number {
  const before = process.threadCpuUsage();
  call();
  const { user, system } = process.threadCpuUsage(before);
  return (user + system) / 1_000;
}
