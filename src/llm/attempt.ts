import { APIError } from 'openai';
import { LIMITS } from '../kernel/index.ts';
import type { Answer } from './answer.ts';
import { startPatience } from './patience.ts';
import type { LlmFailureKind } from './port.ts';
import type { Wire, WireQuestion } from './wire.ts';

/** How one request ended. */
export type Attempt = { readonly ok: true; readonly answer: Answer } | FailedAttempt;

export interface FailedAttempt {
  readonly ok: false;
  readonly failure: LlmFailureKind;
  readonly retryable: boolean;
  readonly status?: number | undefined;
  /** What the provider asks to wait, in ms. */
  readonly retryAfterMs?: number | undefined;
}

/** Sends one request and reads its stream to the end, within `totalMs`. Never rejects. */
export async function attempt<Chunk>(
  wire: Wire<Chunk>,
  question: WireQuestion,
  waits: {
    readonly totalMs: number;
    readonly idleMs: number;
    readonly signal: AbortSignal | undefined;
  },
): Promise<Attempt> {
  const patience = startPatience(waits.totalMs, waits.signal);
  const reader = wire.reader();
  const longest = question.maxTokens * LIMITS.modelCharsPerToken.value;
  let begun = false;
  try {
    for await (const chunk of await wire.open(question, patience.signal)) {
      begun = true;
      reader.take(chunk);
      const { ending, text } = reader.answer();
      if (text.length > longest) return { ok: false, failure: 'cut_off', retryable: false };
      patience.heard(ending === undefined ? waits.idleMs : LIMITS.modelTailMs.value);
    }
    return settle(reader.answer(), patience.lost());
  } catch (error) {
    const lost = patience.lost();
    if (lost !== undefined) return { ok: false, failure: lost, retryable: lost === 'timeout' };
    return failureOf(error, begun);
  } finally {
    patience.end();
  }
}

/** What a stream that ended without an error is worth. An answer that ended in time stands without its tail. */
function settle(answer: Answer, lost: 'timeout' | 'aborted' | undefined): Attempt {
  if (lost === 'aborted') return { ok: false, failure: 'aborted', retryable: false };
  if (answer.ending === undefined) {
    return { ok: false, failure: lost ?? 'cut_off', retryable: true };
  }
  if (answer.refusal !== '' || answer.ending === 'filtered') {
    return { ok: false, failure: 'refused', retryable: false };
  }
  if (answer.ending === 'length') return { ok: false, failure: 'cut_off', retryable: false };
  if (answer.ending === 'failed') return { ok: false, failure: 'unavailable', retryable: true };
  if (answer.ending === 'tools' || answer.text.trim() === '') {
    return { ok: false, failure: 'invalid_answer', retryable: false };
  }
  return { ok: true, answer };
}

/** What an error of the client means. Its message is left behind: it may quote the question. */
function failureOf(error: unknown, begun: boolean): FailedAttempt {
  if (error instanceof APIError) {
    const status: number | undefined = error.status;
    const broke = error.code === 'insufficient_quota' || error.type === 'insufficient_quota';
    if (broke) return { ok: false, failure: 'unavailable', retryable: false, status };
    if (status === 429 || error.code === 'rate_limit_exceeded') {
      return {
        ok: false,
        failure: 'rate_limited',
        retryable: true,
        status,
        retryAfterMs: retryAfterMs(error.headers),
      };
    }
    const retryable = status === undefined || status === 408 || status === 409 || status >= 500;
    return { ok: false, failure: 'unavailable', retryable, status };
  }
  if (error instanceof SyntaxError) return { ok: false, failure: 'invalid_answer', retryable: true };
  return { ok: false, failure: begun ? 'cut_off' : 'unavailable', retryable: true };
}

/** `retry-after-ms`, or `retry-after` in seconds; a date is not read, the usual pause serves. */
function retryAfterMs(headers: Headers | undefined): number | undefined {
  const ms = Number.parseFloat(headers?.get('retry-after-ms') ?? '');
  if (ms >= 0) return ms;
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return seconds >= 0 ? seconds * 1_000 : undefined;
}
