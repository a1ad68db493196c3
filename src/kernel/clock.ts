import { type Instant, instant } from './dates.ts';

/** The only source of the present. Decisions never read it: they get `now` as an argument. */
export interface Clock {
  now(): Instant;
}

/** The machine's clock. */
export const systemClock: Clock = {
  now: () => instant(Date.now()),
};

/** Milliseconds of a monotonic stopwatch, for measuring how long something took. */
export function stopwatch(): () => number {
  const startedAt = performance.now();
  return () => performance.now() - startedAt;
}
