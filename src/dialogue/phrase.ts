import type { Language } from '../kernel/index.ts';
import type { ModelTrace } from './hear.ts';
import type { Tone } from './tone.ts';

/** What a model is asked to put in other words. Nobody's name, figure or word is in it. */
export interface PhraseInput {
  readonly language: Language;
  readonly tone: Tone;
  /** Catalogue texts with `{slot}` in place of every value, in order. Never empty. */
  readonly templates: readonly string[];
}

/** What phrasing may cost. */
export interface PhraseBudget {
  /** Longest wait, in ms. There is no second try. */
  readonly timeoutMs: number;
  /** Longest answer, in tokens. */
  readonly maxTokens: number;
}

/** Words of a model for each template, not yet checked; undefined where it gave none. */
export interface Phrased {
  readonly texts: readonly (string | undefined)[];
  readonly model: ModelTrace;
}

/** The port of phrasing. Never throws: what goes wrong is in the trace, and the texts are missing. */
export type Phrase = (input: PhraseInput, budget: PhraseBudget, signal?: AbortSignal) => Promise<Phrased>;
