import type pg from 'pg';
import type { ChatStore } from '../channels/index.ts';
import type { Case } from '../domain/index.ts';
import type { Agent, AgentStore, HandoffStore } from '../handoff/index.ts';
import type { CarrierInbox, DeliveryStore, StrayStore, TurnStore } from '../jobs/index.ts';
import type { Clock, Log } from '../kernel/index.ts';
import type { ArticleSearch } from '../understanding/index.ts';

/** A release as it is stored: its content under the hash of its canonical JSON. Immutable. */
export interface ReleaseStore {
  /** Keeps the content under its hash; what that hash holds already is left as it is. */
  save(hash: string, content: unknown): Promise<void>;
  /** The content of a release; undefined where nothing was saved under the hash. */
  load(hash: string): Promise<unknown>;
}

/** Agents and their sessions, with what lays them. */
export interface AgentKeeper extends AgentStore {
  /** Adds the agent, or brings login, name, role and password hash of the one with this id up to date. */
  upsertAgent(agent: Agent, passwordHash: string): Promise<void>;
}

/** A set of cases with one mandate, policy and tone. */
export interface Portfolio {
  readonly id: string;
  readonly name: string;
}

/** An address at which the debtor of a case can be reached. */
export interface ContactAddress {
  readonly caseId: string;
  readonly channel: string;
  readonly address: string;
}

export interface ImportRefusal {
  /** 0-based position in the list that was handed in. */
  readonly index: number;
  readonly reason: 'id_taken' | 'reference_taken';
}

export type ImportOutcome =
  | { readonly ok: true; readonly imported: number }
  | { readonly ok: false; readonly refused: readonly ImportRefusal[] };

export interface CaseStore {
  /**
   * Adds cases with their portfolios, creditors and contact points: all of them or none. Every portfolio that a
   * case names is handed in, each once. Refused are ids and references that exist already or stand twice in the
   * list.
   */
  importCases(
    cases: readonly Case[],
    portfolios: readonly Portfolio[],
    contacts?: readonly ContactAddress[],
  ): Promise<ImportOutcome>;
  /** Cases in the order of their references, at most `limit` (default 1 000). */
  list(limit?: number): Promise<Case[]>;
  /** Numbers that cases are reached at, one for each, at most `limit` (default 1 000). */
  numbers(limit?: number): Promise<{ readonly caseId: string; readonly number: string }[]>;
  /** The case with this reference: case-insensitive, spaces ignored. */
  byReference(reference: string): Promise<Case | undefined>;
}

/** Small facts about the installation, such as whether the demo was laid. */
export interface SettingStore {
  /** The value, or undefined where none was put. */
  get(key: string): Promise<unknown>;
  /** Keeps a JSON value under the key. */
  put(key: string, value: unknown): Promise<void>;
  /** Keeps the value where the key holds none. Resolves to what the key holds then: of several callers, the first's. */
  putFirst(key: string, value: unknown): Promise<unknown>;
}

export type Health =
  | { readonly ok: true; readonly serverVersion: string; readonly migrations: number }
  /** `problem` holds no personal data. */
  | { readonly ok: false; readonly problem: string };

/** Which release and flow a new conversation is pinned to. */
export type Pin = (subject: Case) => { readonly releaseHash: string; readonly flow: string };

export interface StoreOptions {
  /** Postgres to connect to; or `pool`, which stays the caller's to end. One of the two. */
  readonly url?: string;
  readonly pool?: pg.Pool;
  readonly log: Log;
  readonly pin: Pin;
  /** Connections held at most. Default 10. */
  readonly connections?: number;
  /** For the instants of what persons do; leases and limits run on the database's clock. Default: the machine's. */
  readonly clock?: Clock;
}

/** Everything that is kept, over one pool. The database fails as DATABASE_UNAVAILABLE or DATABASE_FAILED, never as itself. */
export interface Store {
  readonly turns: TurnStore;
  readonly carriers: CarrierInbox;
  readonly deliveries: DeliveryStore;
  readonly strays: StrayStore;
  readonly handoffs: HandoffStore;
  readonly chats: ChatStore;
  readonly releases: ReleaseStore;
  readonly agents: AgentKeeper;
  readonly cases: CaseStore;
  readonly settings: SettingStore;
  readonly articles: ArticleSearch;
  /** Brings the database up to the schema of this version; several processes may call it at once. */
  migrate(): Promise<void>;
  health(): Promise<Health>;
  /** Ends the connections. */
  close(): Promise<void>;
}

export interface EmbeddedOptions {
  /** Folder of the embedded server's files; made when it is missing. */
  readonly dataDir: string;
  readonly log: Log;
  /** For tests only: no fsync. A crash of the machine loses the data. */
  readonly unsafeFast?: boolean;
}

/** An embedded Postgres that answers. */
export interface EmbeddedPostgres {
  /** Connection string of the project's database, with its password. Never to be logged. */
  readonly url: string;
  /** `adopted`: it was running already, started by another process or by one that was killed. */
  readonly how: 'started' | 'adopted';
  /** Leaves the server; the last process that uses it shuts it down. */
  stop(): Promise<void>;
}
