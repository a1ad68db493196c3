import type { DialogueContext } from './facts.ts';

/** The machine's persisted snapshot (XState's JSON form). */
export interface MachineSnapshot {
  readonly status: 'active' | 'done' | 'error' | 'stopped';
  readonly value: unknown;
  readonly historyValue?: Readonly<Record<string, unknown>>;
  readonly context: DialogueContext;
  readonly children: Readonly<Record<string, never>>;
}

/** What a conversation carries from turn to turn: the snapshot and which timers are armed, since which turn. */
export interface ConversationState {
  readonly snapshot: MachineSnapshot;
  readonly timers: Readonly<Record<string, number>>;
}
