import { type Clock, LIMITS, type Log, type Reach } from '../kernel/index.ts';
import type { CarrierInbound, CarrierInbox, Claim, Inbound, TakenInbound, TurnStore } from './ports.ts';
import type { Sender } from './sender.ts';
import type { TurnWorker } from './turn-worker.ts';

export interface PumpOptions {
  readonly store: Pick<TurnStore, 'enqueue' | 'enqueueAndClaim' | 'claim' | 'fireTimers'> & CarrierInbox;
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
  /** Takes in what a carrier handed over, and its conversation at once where a slot is free. */
  take(message: CarrierInbound): Promise<Omit<TakenInbound, 'claim'>>;
  /** Works until nothing is due: for the terminal and for tests. */
  drain(): Promise<void>;
}

/** Timers moved into inboxes at once. */
const TIMER_BATCH = 500;

export function createPumps(options: PumpOptions): Pumps {
  const { store, node, reach } = options;
  const running = runningWork(options.log);
  const loop = pollLoop(options, running);
  return {
    start: loop.start,
    stop: async () => {
      await loop.stop();
      await running.ended();
    },
    enqueue: async (inbound) => {
      reach('inbox.before');
      const takeNow = loop.isOpen() && running.free() > 0;
      const { status, claim } = takeNow
        ? await store.enqueueAndClaim(inbound, node, LIMITS.leaseMs.value)
        : { status: await store.enqueue(inbound), claim: undefined };
      reach('inbox.committed');
      if (claim) running.track(takeTurn(options, claim));
      return status;
    },
    take: async (message) => {
      reach('inbox.before');
      const taker = loop.isOpen() && running.free() > 0 ? node : null;
      const { claim, ...taken } = await store.takeInbound(
        message,
        options.clock.now(),
        taker,
        LIMITS.leaseMs.value,
      );
      reach('inbox.committed');
      if (claim) running.track(takeTurn(options, claim));
      return taken;
    },
    drain: async () => {
      while ((await loop.pollOnce()) || running.count() > 0) await running.ended();
    },
  };
}

/** A turn and, at once, what a carrier has to send of it: the polled outbox is only the backstop. */
async function takeTurn({ worker, sender }: PumpOptions, claim: Claim): Promise<void> {
  if ((await worker(claim)) === 'to_send') await sender();
}

interface RunningWork {
  track(work: Promise<unknown>): void;
  count(): number;
  free(): number;
  ended(): Promise<void>;
}

/** Turns under way; a failure of one is logged and harms no other. */
function runningWork(log: Log): RunningWork {
  const running = new Set<Promise<unknown>>();
  return {
    track: (work) => {
      const tracked = work.catch((error: unknown) => log.error({ error }, 'A pump failed.'));
      running.add(tracked);
      void tracked.finally(() => running.delete(tracked));
    },
    count: () => running.size,
    free: () => LIMITS.turnsInFlight.value - running.size,
    ended: async () => {
      await Promise.all(running);
    },
  };
}

interface PollLoop {
  start(): void;
  stop(): Promise<void>;
  isOpen(): boolean;
  /** One look at everything that may be due; true where something was found. */
  pollOnce(): Promise<boolean>;
}

/** Looks for what is due again and again: soon where something was found, else after the usual pause. */
function pollLoop(options: PumpOptions, running: RunningWork): PollLoop {
  const { store, sender, node, log } = options;
  let open = false;
  let timer: NodeJS.Timeout | undefined;
  let polling: Promise<void> | undefined;

  async function pollOnce(): Promise<boolean> {
    const fired = await fireTimers(options);
    const slots = running.free();
    const claims = slots > 0 ? await store.claim(node, slots, LIMITS.leaseMs.value) : [];
    for (const claim of claims) running.track(takeTurn(options, claim));
    const sent = await sender();
    return fired + claims.length + sent > 0;
  }

  function schedule(afterMs: number): void {
    if (!open) return;
    timer = setTimeout(() => {
      polling = pollOnce()
        .catch((error: unknown) => {
          log.error({ error }, 'A poll failed.');
          return false;
        })
        .then((busy) => schedule(busy ? LIMITS.pollBusyMs.value : LIMITS.pollMs.value));
    }, afterMs);
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
    },
    isOpen: () => open,
    pollOnce,
  };
}

async function fireTimers({ store, clock, reach }: PumpOptions): Promise<number> {
  reach('timer.before');
  const fired = await store.fireTimers(clock.now(), TIMER_BATCH);
  reach('timer.fired');
  return fired;
}
