import type OpenAI from 'openai';
import type {
  ChatCompletionChunk,
  ChatCompletionCreateParamsStreaming,
} from 'openai/resources/chat/completions';
import type { Answer, AnswerReader, Ending } from './answer.ts';
import type { Wire, WireQuestion } from './wire.ts';

/** The Chat Completions API, which every compatible server speaks. */
export function chatWire(client: OpenAI): Wire<ChatCompletionChunk> {
  return {
    open: (question, signal) => client.chat.completions.create(chatRequest(question), { signal }),
    reader: chatReader,
  };
}

/** The request body. `basic` leaves out what only OpenAI itself is sure to know. */
function chatRequest(question: WireQuestion): ChatCompletionCreateParamsStreaming {
  const { model, system, messages, schema, cacheKey, effort, basic } = question;
  const tokens = question.maxTokens + question.thinkingTokens;
  return {
    model,
    messages: [{ role: 'system', content: system }, ...messages],
    stream: true,
    stream_options: { include_usage: true },
    // A model that thinks takes the newer name of the limit only; compatible servers may know the older only.
    ...(basic && effort === undefined ? { max_tokens: tokens } : { max_completion_tokens: tokens }),
    ...(effort !== undefined && !basic && { reasoning_effort: effort }),
    ...(cacheKey !== undefined && !basic && { prompt_cache_key: cacheKey }),
    ...(schema && {
      response_format: {
        type: 'json_schema' as const,
        json_schema: { name: schema.name, schema: schema.schema, strict: true },
      },
    }),
  };
}

const ENDINGS: Readonly<Record<string, Ending>> = {
  stop: 'complete',
  length: 'length',
  content_filter: 'filtered',
  tool_calls: 'tools',
  function_call: 'tools',
};

/** Puts chat chunks together. Tool arguments come in fragments keyed by index; usage comes last or never. */
export function chatReader(): AnswerReader<ChatCompletionChunk> {
  let text = '';
  let refusal = '';
  const calls = new Map<number, { name: string; arguments: string }>();
  let finish: string | undefined;
  let model: string | undefined;
  let usage: { prompt_tokens?: number; completion_tokens?: number } | undefined;
  return {
    take(chunk) {
      model ??= chunk.model;
      usage = chunk.usage ?? usage;
      const choice = chunk.choices?.[0];
      finish = choice?.finish_reason ?? finish;
      text += choice?.delta?.content ?? '';
      refusal += choice?.delta?.refusal ?? '';
      for (const part of choice?.delta?.tool_calls ?? []) {
        const call = calls.get(part.index) ?? { name: '', arguments: '' };
        call.name += part.function?.name ?? '';
        call.arguments += part.function?.arguments ?? '';
        calls.set(part.index, call);
      }
    },
    answer: (): Answer => ({
      text,
      refusal,
      toolCalls: [...calls.values()],
      finish,
      ending: finish === undefined ? undefined : (ENDINGS[finish] ?? 'failed'),
      model,
      inputTokens: usage?.prompt_tokens,
      outputTokens: usage?.completion_tokens,
    }),
  };
}
