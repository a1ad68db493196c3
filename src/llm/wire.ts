import type { AnswerReader } from './answer.ts';
import type { LlmMessage } from './port.ts';
import type { Effort } from './reasoning.ts';

/** A question as an API's request is made from it. */
export interface WireQuestion {
  readonly model: string;
  readonly system: string;
  readonly messages: readonly LlmMessage[];
  readonly maxTokens: number;
  readonly schema: { readonly name: string; readonly schema: Record<string, unknown> } | undefined;
  readonly cacheKey: string | undefined;
  /** How much the model is to think; undefined for a model that does not. */
  readonly effort: Effort | undefined;
  /** Room for thinking beside the answer, in tokens. */
  readonly thinkingTokens: number;
  /** Leave out the fields that compatible servers may not know. */
  readonly basic: boolean;
}

/** One API of the provider: how a stream is opened and how its chunks are put together. */
export interface Wire<Chunk> {
  open(question: WireQuestion, signal: AbortSignal): PromiseLike<AsyncIterable<Chunk>>;
  reader(): AnswerReader<Chunk>;
}
