import type { DialogueContext } from './facts.ts';

/** The machine's persisted snapshot (XState's JSON form). */
export interface MachineSnapshot {
  readonly status: 'active' | 'done' | 'error' | 'stopped';
  readonly value: unknown;
  readonly historyValue?: Readonly<Record<string, unknown>>;
  readonly context: DialogueContext;
  readonly children: Readonly<Record<string, never>>;
}

/** What a conversation carries from turn to turn: the snapshot and which timers are armed, since which turn, what was stated. */
export interface ConversationState {
  readonly snapshot: MachineSnapshot;
  readonly timers: Readonly<Record<string, number>>;
  /** Statements of the rules of contact already made, by contact point; absent before the first. */
  readonly stated?: Stated;
}

/** Catalogue ids of the statements made at each contact point, in order, each once. */
export type Stated = Readonly<Record<string, readonly string[]>>;
