import { join } from 'node:path';
import { createHttp, type HttpOptions } from '../http/index.ts';
import { randomIds } from '../kernel/index.ts';
import { carrierMetrics } from './carrier-metrics.ts';
import type { Engine } from './compose.ts';
import { ROOT } from './content.ts';

/** The HTTP side of an engine, as its settings say. It does not listen yet. `changed`: what is to be otherwise. */
export function engineHttp(
  engine: Engine,
  changed: Partial<HttpOptions> = {},
): ReturnType<typeof createHttp> {
  const { config, store, pumps, handoff, clock, log, bus } = engine;
  return createHttp({
    chat: store.chats,
    inbox: pumps,
    metrics: () => carrierMetrics(engine),
    deliveries: store.deliveries,
    ...(engine.carrier === undefined ? {} : { webhooks: engine.carrier }),
    handoff,
    agents: store.agents,
    cases: store.cases,
    demo: config.demo,
    clock,
    ids: randomIds,
    log,
    bus,
    webRoot: join(ROOT, 'dist', 'web'),
    ...(config.trustProxy === undefined ? {} : { trustProxy: config.trustProxy }),
    ...(config.publicBaseUrl === undefined ? {} : { publicOrigin: new URL(config.publicBaseUrl).origin }),
    ...changed,
  });
}
