import { randomUUID } from 'node:crypto';
import { bubblesFor, createTemplateDesk } from '../channels/index.ts';
import {
  type ContentFile,
  chooseFlow,
  doubtsOf,
  type Phrase,
  type Release,
  requireRelease,
  type Understand,
} from '../dialogue/index.ts';
import { createHandoffService, type HandoffService } from '../handoff/index.ts';
import {
  createPumps,
  createReconciler,
  createSender,
  createTurnWorker,
  inProcessBus,
  type LiveBus,
  type Pumps,
  type Reconciler,
  watermarkIn,
} from '../jobs/index.ts';
import {
  type Clock,
  createLog,
  dayOf,
  invariant,
  type Log,
  localDateTimeAt,
  passBy,
  type Reach,
  systemClock,
} from '../kernel/index.ts';
import { createOpenAiLlm } from '../llm/index.ts';
import { createStore, type Store, startEmbedded } from '../store/index.ts';
import {
  type ArticleSearch,
  articleRows,
  createPhrasing,
  createUnderstanding,
  knowledgeOf,
  requireKnowledge,
  requirePrompts,
} from '../understanding/index.ts';
import { type CarrierAccount, connectCarrier } from './carrier.ts';
import { type EngineCarrier, engineCarrier } from './carrier-webhooks.ts';
import type { Config } from './config.ts';
import { readContent } from './content.ts';
import { killAt } from './fault.ts';
import { createJudge } from './judge.ts';
import { PLACES } from './places.ts';
import { keepReleases, type Releases } from './releases.ts';
import { createTemplates, type Templates } from './templates.ts';

/** Everything that runs, made once. Closing goes in the reverse order of making. */
export interface Engine {
  readonly config: Config;
  readonly log: Log;
  readonly clock: Clock;
  readonly bus: LiveBus;
  readonly store: Store;
  readonly releases: Releases;
  readonly pumps: Pumps;
  readonly handoff: HandoffService;
  /** The carrier's account, and how its webhooks are taken; undefined: no carrier is set. */
  readonly carrier: EngineCarrier | undefined;
  /** Compares what the carrier kept with what it told; undefined without a carrier. */
  readonly reconciler: Reconciler | undefined;
  /** What may open a WhatsApp conversation again; undefined without a carrier. */
  readonly templates: Templates | undefined;
  /** Tells where we are reached, once it is known: what is signed and called back. */
  reachedAt(origin: string): void;
  /** `embedded`: a server of our own was started or adopted; `given`: DATABASE_URL. */
  readonly database: 'embedded' | 'given';
  close(): Promise<void>;
}

export interface EngineOptions {
  /** The debtor's clock; leases run on the database's. Default: the machine's. */
  readonly clock?: Clock;
  readonly reach?: Reach;
  /** The carrier to use where the settings name none: the built-in simulator, started by whoever serves. */
  readonly carrier?: CarrierAccount;
}

/** The only place where clients are made and rooms meet. */
export async function compose(config: Config, options: EngineOptions = {}): Promise<Engine> {
  const clock = options.clock ?? systemClock;
  const reach = options.reach ?? (config.fault === undefined ? passBy : killAt(config.fault));
  const log = createLog(config.logLevel);
  const content = readContent();
  const release = wholeRelease(content);
  const embedded =
    config.databaseUrl === undefined ? await startEmbedded({ dataDir: config.dataDir, log }) : undefined;
  const url = config.databaseUrl ?? embedded?.url;
  invariant(url, 'There is a database.');
  const today = (zone: string) => dayOf(localDateTimeAt(clock.now(), zone));
  const store = createStore({
    url,
    log,
    clock,
    pin: (debt) => ({
      releaseHash: release.hash,
      flow: chooseFlow(release, debt, today(debt.debtor.timeZone)),
    }),
  });
  try {
    await store.migrate();
    const releases = await releasesOf(store, release);
    const understand = understandingOf(config, content, store.articles);
    const bus = inProcessBus();
    const origin = { url: config.publicBaseUrl ?? `http://${config.host}:${config.port}` };
    const parts = { config, options, release, releases, understand, store, clock, log, bus, reach };
    const running = machinery({
      ...parts,
      phrase: phrasingOf(config, content),
      publicBaseUrl: () => origin.url,
    });
    return {
      config,
      log,
      clock,
      bus,
      store,
      releases,
      ...running,
      handoff: handoffOf(store, releases, clock, today),
      reachedAt: (url) => {
        origin.url = config.publicBaseUrl ?? url;
      },
      database: embedded === undefined ? 'given' : 'embedded',
      close: async () => {
        running.templates?.stop();
        await running.reconciler?.stop();
        await running.pumps.stop();
        await store.close();
        await embedded?.stop();
      },
    };
  } catch (error) {
    await store.close();
    await embedded?.stop();
    throw error;
  }
}

interface Parts {
  readonly config: Config;
  readonly options: EngineOptions;
  readonly release: Release;
  readonly releases: Releases;
  readonly understand: Understand;
  readonly phrase: Phrase | undefined;
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Log;
  readonly bus: LiveBus;
  readonly reach: Reach;
  readonly publicBaseUrl: () => string;
}

/** What moves messages: the worker of turns, the sender with its rules and carrier, and the pumps. */
function machinery(parts: Parts): Pick<Engine, 'pumps' | 'carrier' | 'reconciler' | 'templates'> {
  const { config, options, release, releases, understand, phrase, store, publicBaseUrl } = parts;
  const { clock, log, bus, reach } = parts;
  const node = `node-${randomUUID()}`;
  // On the built-in simulator no platform's policy can be broken.
  const judge = createJudge(
    release,
    PLACES,
    ({ case: { creditor } }) => options.carrier !== undefined || isAttested(config, creditor.name),
  );
  const shared = { judge, clock, log, bus, reach };
  const worker = createTurnWorker({
    ...shared,
    bubbles: bubblesFor,
    store: store.turns,
    release: releases.byHash,
    understand,
    model: config.model.use,
    phrase,
  });
  const account = config.carrier ?? options.carrier;
  const templates =
    account &&
    createTemplates({
      desk: createTemplateDesk(account),
      drafts: release.templates,
      submitsAlone: options.carrier !== undefined,
      log,
    });
  const connected =
    account &&
    templates &&
    connectCarrier({ account, publicBaseUrl, templates: templates.current, clock, log });
  const carriers = connected === undefined ? [] : [connected.carrier];
  const sender = createSender({ ...shared, store: { ...store.turns, ...store.deliveries }, carriers, node });
  const pumps = createPumps({
    store: { ...store.turns, ...store.carriers },
    worker,
    sender,
    node,
    clock,
    log,
    reach,
  });
  return {
    pumps,
    templates,
    carrier: account && engineCarrier({ account, publicBaseUrl, pumps, store, clock, bus }),
    reconciler:
      connected &&
      createReconciler({
        carrier: connected.kept,
        take: pumps.take,
        deliveries: store.deliveries,
        watermark: watermarkIn(store.settings),
        clock,
        log,
        reach,
      }),
  };
}

/** The release with its prompts and keywords checked too. Throws `CONTENT_INVALID` before anything is started. */
function wholeRelease(content: readonly ContentFile[]): Release {
  requirePrompts(content);
  requireKnowledge(content);
  return requireRelease(content);
}

/** The releases of the store, with their approved answers laid for the search. */
function releasesOf(store: Store, release: Release): Promise<Releases> {
  return keepReleases(store.releases, release, ({ hash, approved }) =>
    store.articles.lay(hash, articleRows(knowledgeOf(approved))),
  );
}

/**
 * The grammar, and behind it the model where one is set. Throws `CONTENT_INVALID` where a prompt is not valid,
 * also without a model.
 */
export function understandingOf(
  config: Config,
  content: readonly ContentFile[] = readContent(),
  articles?: ArticleSearch,
): Understand {
  const { use, apiKey, baseUrl, name } = config.model;
  return createUnderstanding({
    llm: use === 'off' ? undefined : createOpenAiLlm({ model: name, apiKey, baseUrl }),
    prompts: requirePrompts(content),
    articles,
  });
}

/** The model that puts replies in other words, where that is set. */
function phrasingOf(config: Config, content: readonly ContentFile[]): Phrase | undefined {
  const { phrasing, apiKey, baseUrl, name } = config.model;
  if (!phrasing) return undefined;
  const llm = createOpenAiLlm({ model: name, apiKey, baseUrl });
  return createPhrasing({ llm, prompts: requirePrompts(content) });
}

function handoffOf(
  store: Store,
  { current }: Releases,
  clock: Clock,
  today: (zone: string) => ReturnType<typeof dayOf>,
): HandoffService {
  return createHandoffService({
    store: store.handoffs,
    clock,
    policyOf: (debt) => {
      const flow = current.flows.get(chooseFlow(current, debt, today(debt.debtor.timeZone)));
      invariant(flow, 'Every case has a flow.');
      return flow.policy;
    },
    checkText: async (conversationId, text) => {
      const view = await store.handoffs.view(conversationId);
      if (view === undefined) return { figures: [], hints: [] };
      return doubtsOf(text, {
        locale: view.locale,
        case: view.case,
        offers: view.offers,
        agreement: view.agreement,
        proposed: view.counter?.verdict.weighed ?? null,
        verified: view.verified,
      });
    },
  });
}

/** An operator answers for it that the creditor may write to its own customers on WhatsApp. */
function isAttested({ attestedCreditors }: Config, name: string): boolean {
  return attestedCreditors.includes('*') || attestedCreditors.includes(name);
}
