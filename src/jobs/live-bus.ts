import type { LiveBus } from './ports.ts';

/** Nudges within one process. A listener that fails does not keep the others from hearing. */
export function inProcessBus(): LiveBus {
  const listeners = new Set<Parameters<LiveBus['subscribe']>[0]>();
  return {
    publish: (nudge) => {
      for (const listener of listeners) queueMicrotask(() => listener(nudge));
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
