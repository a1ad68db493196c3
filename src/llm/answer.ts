/** How a streamed answer came to its end. `undefined` in an `Answer`: it has not, or nobody said so. */
export type Ending =
  | 'complete'
  /** The token limit was reached. */
  | 'length'
  /** The provider's content filter stopped it. */
  | 'filtered'
  /** The provider gave up. */
  | 'failed'
  /** It ended by asking for a tool. */
  | 'tools';

/** A tool the model wants called; the arguments are JSON text, put together from their fragments. */
export interface ToolCall {
  readonly name: string;
  readonly arguments: string;
}

/** What the chunks of one stream add up to. */
export interface Answer {
  readonly text: string;
  /** The model's own words for declining; empty where it did not. */
  readonly refusal: string;
  readonly toolCalls: readonly ToolCall[];
  /** The provider's word for the ending. */
  readonly finish: string | undefined;
  readonly ending: Ending | undefined;
  readonly model: string | undefined;
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
}

/** Puts the chunks of one stream together. */
export interface AnswerReader<Chunk> {
  take(chunk: Chunk): void;
  answer(): Answer;
}
