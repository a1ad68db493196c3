import { systemClock } from '../kernel/index.ts';
import { createAgentStore } from './agent-store.ts';
import { createCarrierInbox, createStrayStore } from './carrier-inbox.ts';
import { createCaseStore } from './case-store.ts';
import { createChatStore } from './chat-store.ts';
import { createReleaseStore, createSettingStore } from './content-store.ts';
import { openDatabase } from './database.ts';
import { createHandoffStore } from './handoff-store.ts';
import { checkHealth } from './health.ts';
import { createKnowledgeStore } from './knowledge-store.ts';
import { migrate } from './migrate.ts';
import { createDeliveryStore } from './outbox-store.ts';
import type { Store, StoreOptions } from './ports.ts';
import { createTurnStore } from './turn-store.ts';

/** Connects to Postgres and implements the ports over it. Connects at the first call, not here. */
export function createStore({ url, pool, log, pin, connections, clock = systemClock }: StoreOptions): Store {
  const database = openDatabase({ url, pool, connections, log });
  const cases = createCaseStore(database);
  return {
    turns: createTurnStore(database),
    carriers: createCarrierInbox(database, pin),
    deliveries: createDeliveryStore(database),
    strays: createStrayStore(database),
    handoffs: createHandoffStore(database, clock),
    chats: createChatStore(database, cases, pin),
    releases: createReleaseStore(database),
    agents: createAgentStore(database),
    cases,
    settings: createSettingStore(database),
    articles: createKnowledgeStore(database),
    migrate: () => migrate(database, log),
    health: () => checkHealth(database),
    close: () => database.close(),
  };
}
