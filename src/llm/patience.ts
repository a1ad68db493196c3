/** How long one request may take, and why it was given up. */
export interface Patience {
  /** Aborts the request. */
  readonly signal: AbortSignal;
  /** Why it was given up; undefined while it was not. */
  readonly lost: () => 'timeout' | 'aborted' | undefined;
  /** A chunk came: from now on the next may take `ms` at most. */
  heard(ms: number): void;
  /** Stops the timers. Must be called once the request is over. */
  end(): void;
}

/**
 * Starts the clock on one request: `totalMs` for all of it, and between chunks what `heard` allows. The first
 * chunk may take the whole budget, since a slow first token is not a stalled stream. `caller` gives up early.
 * The client's own timeout ends with the response headers, and an aborted stream ends without an error: both
 * are why the cause is kept here.
 */
export function startPatience(totalMs: number, caller: AbortSignal | undefined): Patience {
  const controller = new AbortController();
  let cause: 'timeout' | 'aborted' | undefined;
  const giveUp = (why: 'timeout' | 'aborted') => {
    cause ??= why;
    controller.abort();
  };
  const onCaller = () => giveUp('aborted');
  const total = setTimeout(giveUp, totalMs, 'timeout');
  let idle: NodeJS.Timeout | undefined;
  if (caller?.aborted) onCaller();
  else caller?.addEventListener('abort', onCaller, { once: true });
  return {
    signal: controller.signal,
    lost: () => cause,
    heard(ms) {
      clearTimeout(idle);
      idle = setTimeout(giveUp, ms, 'timeout');
    },
    end() {
      clearTimeout(total);
      clearTimeout(idle);
      caller?.removeEventListener('abort', onCaller);
    },
  };
}
