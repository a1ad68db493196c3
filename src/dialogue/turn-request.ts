import type { ConversationState } from './conversation-state.ts';
import type { Facts } from './facts.ts';
import type { CompiledFlow } from './flow/compile.ts';
import type { Heard } from './hear.ts';
import type { Release } from './release.ts';
import type { TurnInput } from './turn-record.ts';

/** Everything that one turn is decided from. */
export interface TurnRequest {
  readonly release: Release;
  readonly flow: CompiledFlow;
  readonly conversationId: string;
  /** Null before the first turn. */
  readonly state: ConversationState | null;
  readonly input: TurnInput;
  /** What was understood, for an input of the debtor. */
  readonly heard?: Heard | undefined;
  readonly hearMs?: number;
  readonly facts: Facts;
}
