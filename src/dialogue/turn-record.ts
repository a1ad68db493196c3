import type { Command } from '../domain/index.ts';
import type { Instant, Language } from '../kernel/index.ts';
import type { Effect, TimerChange } from './effects.ts';
import type { Channel, Facts, Opening, PersonInput, Received } from './facts.ts';
import type { DroppedCommand, KnowledgeTrace, ModelTrace } from './hear.ts';
import type { Tone } from './tone.ts';

/** What started a turn. */
export type TurnInput =
  | {
      readonly kind: 'debtor';
      readonly text: string;
      readonly button?: string | undefined;
      readonly messageIds: readonly string[];
      /** What happened before these words. */
      readonly opening?: Opening | undefined;
      /** The verified contact point that asked to go on at this one. */
      readonly linkedTo?: string | undefined;
      /** What came that is not read. */
      readonly received?: Received | undefined;
    }
  | { readonly kind: 'timer'; readonly timerId: string; readonly event: string; readonly stale: boolean }
  | { readonly kind: 'person'; readonly event: string; readonly person: PersonInput }
  | { readonly kind: 'system'; readonly event: string };

/** One step of the machine: which event, what state it led to, which actions ran. */
export interface StepTrace {
  readonly event: string;
  readonly from: string;
  readonly to: string;
  readonly actions: readonly string[];
  /** Guards asked on the way with their answers, in order. */
  readonly guards: readonly { readonly name: string; readonly passed: boolean }[];
}

/** One reply as it left the decision: its catalogue id, the slots behind every figure, the finished text. */
export interface SaidTrace {
  readonly reply: string;
  readonly text: string;
  readonly slots: Readonly<Record<string, unknown>>;
  /** Rules of contact that order the reply, where any does. */
  readonly rules?: readonly string[];
  /** `fallback`: the words of a model were dropped, and the reply went out as it is written. */
  readonly check: 'passed' | 'fallback';
}

/** What a model made of one reply. */
export interface PhrasedTrace {
  readonly reply: string;
  /** Its words with the placeholders in them, cut at the longest reply; null where it gave none. */
  readonly answer: string | null;
  readonly kept: boolean;
  /** Why they were dropped and the reply went out as it is written: reasons of the check, or `gate`, `no_answer`. */
  readonly reasons: readonly string[];
}

/** How a turn was put in other words, where a model was asked to. */
export interface PhrasingTrace {
  readonly model: ModelTrace;
  readonly replies: readonly PhrasedTrace[];
}

/**
 * The reasons of one turn. Holds personal data by its nature: it lives in one table, read by the console, the
 * audit and `ugoda replay`, and goes nowhere else.
 */
export interface TurnRecord {
  readonly conversationId: string;
  readonly turn: number;
  readonly at: Instant;
  readonly channel: Channel;
  readonly release: string;
  readonly flow: string;
  readonly input: TurnInput;
  readonly language: Language;
  /** The language was certain enough to answer in it. */
  readonly languageCertain: boolean;
  readonly via: 'button' | 'grammar' | 'model' | 'none';
  readonly commands: readonly Command[];
  readonly dropped: readonly DroppedCommand[];
  /** Characters of a message beyond all measure that were not read; absent where all were. */
  readonly passedOver?: number | undefined;
  readonly model?: ModelTrace | undefined;
  /** How an approved answer was looked for. */
  readonly knowledge?: KnowledgeTrace | undefined;
  readonly facts: Facts;
  readonly stateBefore: string;
  readonly stateAfter: string;
  readonly steps: readonly StepTrace[];
  readonly effects: readonly Effect[];
  readonly timers: readonly TimerChange[];
  readonly said: readonly SaidTrace[];
  /** The tone that suits this turn: what a model is asked to speak in. */
  readonly tone?: Tone | undefined;
  readonly phrasing?: PhrasingTrace | undefined;
  /** SHA-256 of the canonical snapshot before and after: what a replay is compared with. */
  readonly snapshotBefore: string;
  readonly snapshotAfter: string;
  /** The flow asked for what cannot be: nothing changed and a person was asked. */
  readonly failedClosed: boolean;
  readonly hearMs: number;
  readonly decideMs: number;
}
