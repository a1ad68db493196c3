import type { Clock } from './clock.ts';
import { plusMs } from './dates.ts';

/** A clock that runs, and can be put forward: to see tomorrow today. It never goes back. */
export interface ShiftedClock extends Clock {
  /** How far it is ahead, in ms. */
  shiftMs(): number;
  forwardMs(ms: number): void;
}

/** Makes a clock ahead of `clock` by `shiftMs`. */
export function shiftedClock(clock: Clock, shiftMs = 0): ShiftedClock {
  let ahead = shiftMs;
  return {
    now: () => plusMs(clock.now(), ahead),
    shiftMs: () => ahead,
    forwardMs: (ms) => {
      ahead += Math.max(0, ms);
    },
  };
}
