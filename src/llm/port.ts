/** One message before the answer. The system text goes apart, first, so that its prefix can be cached. */
export interface LlmMessage {
  readonly role: 'user' | 'assistant';
  readonly content: string;
}

/** What every question to a model says. Times and sizes left out are those of `LIMITS`. */
export interface LlmQuestion {
  /** Rules and schema first, what changes least; no clock in it, or no prefix is ever reused. */
  readonly system: string;
  readonly messages: readonly LlmMessage[];
  /** Longest answer, in tokens. */
  readonly maxTokens?: number | undefined;
  /** Longest wait for the whole answer, the own retry included, in ms. */
  readonly timeoutMs?: number | undefined;
  /** False: what fails is not asked once more. Default true. */
  readonly retry?: boolean | undefined;
  /** Longest pause inside an answer that has begun, in ms. */
  readonly idleMs?: number | undefined;
  /** Names the prompt (id and hash), so that equal prefixes meet the same cache. */
  readonly cacheKey?: string | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** A question whose answer is one JSON object of a schema. */
export interface LlmJsonQuestion extends LlmQuestion {
  /** Name of the schema: letters, digits, `_` and `-`, at most 64. */
  readonly schemaName: string;
  /** JSON Schema of the answer, in the strict subset: an object at the root, every property required. */
  readonly jsonSchema: Readonly<Record<string, unknown>>;
}

/**
 * Why there is no usable answer.
 * - `timeout`: nothing within the budget, or a pause longer than `idleMs`
 * - `unavailable`: no connection, a server error, a wrong key or address
 * - `rate_limited`: the provider asks to slow down
 * - `refused`: the model or the provider's filter declined
 * - `invalid_answer`: it ended but is not what was asked for
 * - `cut_off`: it stopped before its end, or grew over `maxTokens`
 * - `aborted`: the caller no longer wants it
 */
export type LlmFailureKind =
  | 'timeout'
  | 'unavailable'
  | 'rate_limited'
  | 'refused'
  | 'invalid_answer'
  | 'cut_off'
  | 'aborted';

/** No usable answer. Holds no words of the question or the answer: it may be logged. */
export interface LlmFailure {
  readonly ok: false;
  readonly failure: LlmFailureKind;
  /** HTTP status, where the provider gave one. */
  readonly status?: number | undefined;
  readonly ms: number;
  /** True where the same question may succeed later. */
  readonly retryable: boolean;
}

/** A whole answer. */
export interface LlmText {
  readonly ok: true;
  readonly text: string;
  /** The model that answered, as the provider names it. */
  readonly model: string;
  /** Undefined where the provider does not count. */
  readonly inputTokens: number | undefined;
  readonly outputTokens: number | undefined;
  readonly ms: number;
}

/** A whole answer that is a JSON object. It is not yet checked against the schema: the asker does that. */
export interface LlmJson extends LlmText {
  readonly json: Readonly<Record<string, unknown>>;
}

/** A language model. Neither method throws or rejects: what goes wrong is a `LlmFailure`. */
export interface LlmPort {
  /** The model that is asked. */
  readonly model: string;
  /** Asks for a JSON object. */
  complete(question: LlmJsonQuestion): Promise<LlmJson | LlmFailure>;
  /** Asks for plain words. */
  completeText(question: LlmQuestion): Promise<LlmText | LlmFailure>;
}
