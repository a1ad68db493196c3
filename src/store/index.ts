/**
 * store — Postgres: the tables, the functions of the queue, the repositories behind the ports of other rooms, and
 * the embedded server. Knows SQL and nothing of dialogue, wording or HTTP. Entry: `createStore`. Invariants: one
 * statement per step; no error leaves with data in it. Tests: beside the code and in tests/store.
 */
export { createStore } from './create-store.ts';
export { startEmbedded } from './embedded/start-embedded.ts';
export type {
  AgentKeeper,
  CaseStore,
  ContactAddress,
  EmbeddedOptions,
  EmbeddedPostgres,
  Health,
  ImportOutcome,
  ImportRefusal,
  Pin,
  Portfolio,
  ReleaseStore,
  SettingStore,
  Store,
  StoreOptions,
} from './ports.ts';
