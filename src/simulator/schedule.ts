/** Does something later. Everything under way can be waited for and called off. */
export interface Schedule {
  after(ms: number, work: () => Promise<void>): void;
  /** Resolves when nothing is under way or waits any more. */
  idle(): Promise<void>;
  stop(): void;
}

/** Waits on the machine's timers; failures of the work are swallowed: a carrier goes on. */
export function createSchedule(): Schedule {
  const waiting = new Set<NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const listeners: (() => void)[] = [];
  const settle = () => {
    if (waiting.size + running.size > 0) return;
    for (const listener of listeners.splice(0)) listener();
  };
  return {
    after: (ms, work) => {
      const timer = setTimeout(() => {
        waiting.delete(timer);
        const done = work()
          .catch(() => {})
          .finally(() => {
            running.delete(done);
            settle();
          });
        running.add(done);
      }, ms);
      waiting.add(timer);
    },
    idle: () =>
      waiting.size + running.size === 0
        ? Promise.resolve()
        : new Promise((resolve) => {
            listeners.push(resolve);
          }),
    stop: () => {
      for (const timer of waiting) clearTimeout(timer);
      waiting.clear();
      settle();
    },
  };
}
