import type { Clock } from './clock.ts';
import { type Instant, instant, plusMs } from './dates.ts';

/** A clock that moves only when told to, for tests, the simulator and `ugoda chat --now`. */
export interface FakeClock extends Clock {
  set(at: Instant): void;
  advanceMs(ms: number): void;
}

/** Makes a clock that stands at `start` (ISO text with an offset). */
export function fakeClock(start: string): FakeClock {
  let at = instant(start);
  return {
    now: () => at,
    set: (next) => {
      at = next;
    },
    advanceMs: (ms) => {
      at = plusMs(at, ms);
    },
  };
}
