import { randomUUID } from 'node:crypto';
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
  createSender,
  createTurnWorker,
  inProcessBus,
  type LiveBus,
  type Pumps,
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
import type { Config } from './config.ts';
import { readContent } from './content.ts';
import { killAt } from './fault.ts';
import { keepReleases, type Releases } from './releases.ts';

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
  /** `embedded`: a server of our own was started or adopted; `given`: DATABASE_URL. */
  readonly database: 'embedded' | 'given';
  close(): Promise<void>;
}

export interface EngineOptions {
  /** The debtor's clock; leases run on the database's. Default: the machine's. */
  readonly clock?: Clock;
  readonly reach?: Reach;
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
    const node = `node-${randomUUID()}`;
    const worker = createTurnWorker({
      store: store.turns,
      release: releases.byHash,
      understand,
      model: config.model.use,
      phrase: phrasingOf(config, content),
      clock,
      log,
      bus,
      reach,
    });
    const sender = createSender({ store: store.turns, carriers: [], node, clock, log, bus, reach });
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
      config,
      log,
      clock,
      bus,
      store,
      releases,
      pumps,
      handoff: handoffOf(store, releases, clock, today),
      database: embedded === undefined ? 'given' : 'embedded',
      close: async () => {
        await pumps.stop();
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
