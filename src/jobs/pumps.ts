import { type Clock, LIMITS, type Log, type Reach } from '../kernel/index.ts';
import type { Claim, Inbound, TurnStore } from './ports.ts';
import type { Sender } from './sender.ts';
import type { TurnWorker } from './turn-worker.ts';

export interface PumpOptions {
  readonly store: Pick<TurnStore, 'enqueue' | 'claim' | 'claimOne' | 'fireTimers'>;
  readonly worker: TurnWorker;
  readonly sender: Sender;
  readonly node: string;
  readonly clock: Clock;
  readonly log: Log;
  readonly reach: Reach;
}

/** The engine's heart: takes messages in, moves conversations on, fires timers, sends. */
export interface Pumps {
  start(): void;
  /** Lets running turns end; resolves when all is still. */
  stop(): Promise<void>;
  /** Puts a message into the inbox and takes its conversation at once where a slot is free. */
  enqueue(inbound: Inbound): Promise<'accepted' | 'duplicate' | 'no_conversation'>;
  /** Works until nothing is due: for the terminal and for tests. */
  drain(): Promise<void>;
}

/** Timers moved into inboxes at once. */
const TIMER_BATCH = 500;

export function createPumps(options: PumpOptions): Pumps {
  const { store, worker, sender, node, clock, log, reach } = options;
  const running = new Set<Promise<unknown>>();
  let open = false;
  let timer: NodeJS.Timeout | undefined;
  let polling: Promise<void> | undefined;

  const free = () => LIMITS.turnsInFlight.value - running.size;

  async function turn(claim: Claim): Promise<void> {
    await worker(claim);
    await sender();
  }

  function track(work: Promise<unknown>): void {
    const tracked = work.catch((error: unknown) => log.error({ error }, 'A pump failed.'));
    running.add(tracked);
    void tracked.finally(() => running.delete(tracked));
  }

  async function fire(): Promise<number> {
    reach('timer.before');
    const fired = await store.fireTimers(clock.now(), TIMER_BATCH);
    reach('timer.fired');
    return fired;
  }

  /** One look at everything that may be due; true where something was found. */
  async function poll(): Promise<boolean> {
    const fired = await fire();
    const slots = free();
    const claims = slots > 0 ? await store.claim(node, slots, LIMITS.leaseMs.value) : [];
    for (const claim of claims) track(turn(claim));
    const sent = await sender();
    return fired + claims.length + sent > 0;
  }

  function schedule(afterMs: number): void {
    if (!open) return;
    timer = setTimeout(() => {
      polling = poll()
        .catch((error: unknown) => {
          log.error({ error }, 'A poll failed.');
          return false;
        })
        .then((busy) => schedule(busy ? LIMITS.pollBusyMs.value : LIMITS.pollMs.value));
    }, afterMs);
  }

  async function takeNow(conversationId: string): Promise<void> {
    const claim = await store.claimOne(node, conversationId, LIMITS.leaseMs.value);
    if (claim) await turn(claim);
  }

  return {
    start: () => {
      open = true;
      schedule(0);
    },
    stop: async () => {
      open = false;
      clearTimeout(timer);
      await polling;
      await Promise.all(running);
    },
    enqueue: async (inbound) => {
      reach('inbox.before');
      const outcome = await store.enqueue(inbound);
      reach('inbox.committed');
      if (open && outcome === 'accepted' && free() > 0) track(takeNow(inbound.conversationId));
      return outcome;
    },
    drain: async () => {
      while ((await poll()) || running.size > 0) await Promise.all(running);
    },
  };
}
