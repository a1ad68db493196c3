import type { LiveBus } from '../../jobs/index.ts';

/** A bus inside one process. */
export function createFakeBus(): LiveBus & { listeners(): number } {
  const listeners = new Set<Parameters<LiveBus['subscribe']>[0]>();
  return {
    publish(nudge) {
      for (const listener of listeners) listener(nudge);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    listeners: () => listeners.size,
  };
}
