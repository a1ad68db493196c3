import {
  type Clock,
  epochMs,
  type Instant,
  instant,
  LIMITS,
  type Log,
  plusMs,
  type Reach,
} from '../kernel/index.ts';
import type { CarrierInbound, TakenInbound } from './ports.ts';
import type { DeliveryReport, DeliveryStore } from './send-ports.ts';

/** What a carrier kept of the messages of a stretch of time. */
export interface CarrierLog {
  messages(
    after: Instant,
    before: Instant,
  ): Promise<{
    readonly inbound: readonly CarrierInbound[];
    readonly reports: readonly DeliveryReport[];
  }>;
}

export interface ReconcilerOptions {
  readonly carrier: CarrierLog;
  readonly take: (message: CarrierInbound) => Promise<Omit<TakenInbound, 'claim'>>;
  readonly deliveries: Pick<DeliveryStore, 'told'>;
  /** Keeps up to when the carrier's messages were read. */
  readonly watermark: { get(): Promise<Instant | undefined>; put(at: Instant): Promise<void> };
  readonly clock: Clock;
  readonly log: Log;
  readonly reach: Reach;
}

/** Figures since the start. */
export interface ReconcilerFigures {
  /** Messages and reports whose webhook never came. */
  readonly lostInbound: number;
  readonly lostReports: number;
  readonly failures: number;
  /** How far back the carrier was read last, in ms; null before the first time. */
  readonly lagMs: number | null;
}

export interface Reconciler {
  start(): void;
  stop(): Promise<void>;
  /** Reads once what the carrier kept since the last time. */
  run(): Promise<void>;
  figures(): ReconcilerFigures;
}

/** Reports that changed something: the webhook that should have told it was lost. */
const NEWS: ReadonlySet<string> = new Set(['told', 'again', 'failed']);

/**
 * Finds what webhooks should have told and did not: reads the carrier's own list of messages since the watermark, with
 * an overlap, and takes in whatever is not known. Everything is known by its id once, so reading twice changes nothing.
 */
export function createReconciler(options: ReconcilerOptions): Reconciler {
  const { clock, log, watermark, reach } = options;
  const figures = {
    lostInbound: 0,
    lostReports: 0,
    failures: 0,
    readUntil: undefined as Instant | undefined,
  };
  let timer: NodeJS.Timeout | undefined;
  let running: Promise<void> = Promise.resolve();

  async function run(): Promise<void> {
    reach('reconcile.before');
    const before = plusMs(clock.now(), -LIMITS.reconcileFreshMs.value);
    const since = (await watermark.get()) ?? before;
    const after = plusMs(since, -LIMITS.reconcileOverlapMs.value);
    const { inbound, reports } = await options.carrier.messages(after, before);
    for (const message of inbound) {
      const { status } = await options.take(message);
      if (status !== 'duplicate') figures.lostInbound += 1;
    }
    for (const report of reports) {
      if (NEWS.has(await options.deliveries.told(report, clock.now()))) figures.lostReports += 1;
    }
    await watermark.put(before);
    figures.readUntil = before;
    reach('reconcile.done');
  }

  function schedule(): void {
    timer = setTimeout(() => {
      running = run()
        .catch((error: unknown) => {
          figures.failures += 1;
          log.warn({ error }, "The carrier's messages could not be compared with ours.");
        })
        .then(schedule);
    }, LIMITS.reconcileEveryMs.value).unref();
  }

  return {
    start: schedule,
    stop: async () => {
      clearTimeout(timer);
      await running;
      clearTimeout(timer);
    },
    run,
    figures: () => {
      const { readUntil, ...counts } = figures;
      return { ...counts, lagMs: readUntil === undefined ? null : epochMs(clock.now()) - epochMs(readUntil) };
    },
  };
}

/** Reads the watermark of a store of settings. */
export function watermarkIn(settings: {
  get(key: string): Promise<unknown>;
  put(key: string, value: unknown): Promise<void>;
}): ReconcilerOptions['watermark'] {
  return {
    get: async () => {
      const kept = await settings.get('carrier.reconciled');
      return typeof kept === 'string' ? instant(kept) : undefined;
    },
    put: (at) => settings.put('carrier.reconciled', at),
  };
}
