import { setTimeout as pause } from 'node:timers/promises';
import OpenAI from 'openai';
import { LIMITS, stopwatch } from '../kernel/index.ts';
import { type Attempt, attempt, type FailedAttempt } from './attempt.ts';
import { parseJsonObject } from './json-object.ts';
import { chatWire } from './openai-chat.ts';
import { responsesWire } from './openai-responses.ts';
import type { LlmFailure, LlmJson, LlmJsonQuestion, LlmPort, LlmQuestion, LlmText } from './port.ts';
import { leastEffort } from './reasoning.ts';
import type { Wire, WireQuestion } from './wire.ts';

export interface OpenAiLlmOptions {
  readonly model: string;
  /** Base address of any compatible server, with its `/v1`. Undefined: OpenAI's own. */
  readonly baseUrl?: string | undefined;
  /** Undefined: no key is sent, as servers of one's own often want none. */
  readonly apiKey?: string | undefined;
  /** Which API is spoken. Default `chat`, which every compatible server knows. */
  readonly api?: 'chat' | 'responses' | undefined;
}

const OPENAI_BASE_URL = 'https://api.openai.com/v1';

/**
 * A model behind OpenAI's API or a compatible one. Every question has a budget; what fails in a way that may
 * pass is asked once more within it. A server that rejects the fields only OpenAI knows is asked again without
 * them, and from then on spoken to that way. Makes no request by itself.
 */
export function createOpenAiLlm(options: OpenAiLlmOptions): LlmPort {
  const client = new OpenAI({
    baseURL: options.baseUrl ?? OPENAI_BASE_URL,
    apiKey: options.apiKey ?? 'none',
    ...(options.apiKey === undefined && { defaultHeaders: { Authorization: null } }),
    organization: null,
    project: null,
    adminAPIKey: null,
    webhookSecret: null,
    maxRetries: 0,
    logLevel: 'off',
  });
  const ask =
    options.api === 'responses'
      ? asker(responsesWire(client), options.model)
      : asker(chatWire(client), options.model);
  return {
    model: options.model,
    completeText: (question) => ask(question, undefined),
    complete: async (question) => asObject(await ask(question, schemaOf(question))),
  };
}

function schemaOf(question: LlmJsonQuestion): NonNullable<WireQuestion['schema']> {
  return { name: question.schemaName, schema: { ...question.jsonSchema } };
}

/** Asks with one retry. Remembers whether this server wants the basic fields only. */
function asker<Chunk>(wire: Wire<Chunk>, model: string) {
  let basic = false;
  const effort = leastEffort(model);
  const thinkingTokens = effort === undefined || effort === 'none' ? 0 : LIMITS.modelThinkingTokens.value;
  return async (question: LlmQuestion, schema: WireQuestion['schema']): Promise<LlmText | LlmFailure> => {
    const elapsed = stopwatch();
    const budgetMs = question.timeoutMs ?? LIMITS.modelTimeoutMs.value;
    const send = (basicFields: boolean) =>
      attempt(
        wire,
        {
          model,
          system: question.system,
          messages: question.messages,
          maxTokens: question.maxTokens ?? LIMITS.modelOutputTokens.value,
          schema,
          cacheKey: question.cacheKey,
          effort,
          thinkingTokens,
          basic: basicFields,
        },
        {
          totalMs: budgetMs - elapsed(),
          idleMs: question.idleMs ?? LIMITS.modelIdleMs.value,
          signal: question.signal,
        },
      );
    const first = await send(basic);
    if (first.ok) return answered(first, model, elapsed());
    if (!basic && rejectsFields(first)) {
      const second = await send(true);
      basic = second.ok;
      return answered(second, model, elapsed());
    }
    const waitMs = first.retryAfterMs ?? LIMITS.modelRetryPauseMs.value;
    const leftMs = budgetMs - elapsed() - waitMs;
    const again = question.retry !== false && first.retryable && leftMs >= LIMITS.modelRetryLeastMs.value;
    if (!again) return answered(first, model, elapsed());
    await pause(waitMs, undefined, question.signal && { signal: question.signal }).catch(() => {});
    return answered(await send(basic), model, elapsed());
  };
}

/** A request that the server finds malformed: some reject fields they do not know. */
function rejectsFields(failed: FailedAttempt): boolean {
  return failed.status === 400 || failed.status === 422;
}

function answered(result: Attempt, model: string, ms: number): LlmText | LlmFailure {
  if (!result.ok) {
    const { failure, retryable, status } = result;
    return { ok: false, failure, retryable, ms, ...(status !== undefined && { status }) };
  }
  const { text, inputTokens, outputTokens } = result.answer;
  return { ok: true, text, model: result.answer.model ?? model, inputTokens, outputTokens, ms };
}

function asObject(answer: LlmText | LlmFailure): LlmJson | LlmFailure {
  if (!answer.ok) return answer;
  const json = parseJsonObject(answer.text);
  return json === undefined
    ? { ok: false, failure: 'invalid_answer', retryable: false, ms: answer.ms }
    : { ...answer, json };
}
