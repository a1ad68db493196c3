import type OpenAI from 'openai';
import type {
  ResponseCreateParamsStreaming,
  ResponseStreamEvent,
} from 'openai/resources/responses/responses';
import type { Answer, AnswerReader, Ending } from './answer.ts';
import type { Wire, WireQuestion } from './wire.ts';

/** The Responses API of OpenAI. Nothing is stored at the provider. */
export function responsesWire(client: OpenAI): Wire<ResponseStreamEvent> {
  return {
    open: (question, signal) => client.responses.create(responsesRequest(question), { signal }),
    reader: responsesReader,
  };
}

function responsesRequest(question: WireQuestion): ResponseCreateParamsStreaming {
  const { model, system, messages, maxTokens, thinkingTokens, schema, cacheKey, effort, basic } = question;
  return {
    model,
    instructions: system,
    input: messages.map(({ role, content }) => ({ role, content })),
    stream: true,
    store: false,
    max_output_tokens: maxTokens + thinkingTokens,
    ...(effort !== undefined && !basic && { reasoning: { effort } }),
    ...(cacheKey !== undefined && !basic && { prompt_cache_key: cacheKey }),
    ...(schema && {
      text: {
        format: { type: 'json_schema' as const, name: schema.name, schema: schema.schema, strict: true },
      },
    }),
  };
}

/** Puts Responses events together. Tool arguments come in fragments keyed by output index. */
export function responsesReader(): AnswerReader<ResponseStreamEvent> {
  let text = '';
  let refusal = '';
  const calls = new Map<number, { name: string; arguments: string }>();
  let last: Extract<ResponseStreamEvent, { response: unknown }> | undefined;
  return {
    take(event) {
      if (event.type === 'response.output_text.delta') text += event.delta;
      else if (event.type === 'response.refusal.delta') refusal += event.delta;
      else if (event.type === 'response.output_item.added' && event.item.type === 'function_call') {
        calls.set(event.output_index, { name: event.item.name, arguments: '' });
      } else if (event.type === 'response.function_call_arguments.delta') {
        const call = calls.get(event.output_index);
        if (call) call.arguments += event.delta;
      } else if ('response' in event) last = event;
    },
    answer: (): Answer => ({
      text,
      refusal,
      toolCalls: [...calls.values()],
      ...endOf(last, calls.size > 0),
      model: last?.response.model,
      inputTokens: last?.response.usage?.input_tokens,
      outputTokens: last?.response.usage?.output_tokens,
    }),
  };
}

function endOf(
  event: Extract<ResponseStreamEvent, { response: unknown }> | undefined,
  calledTools: boolean,
): { finish: string | undefined; ending: Ending | undefined } {
  switch (event?.type) {
    case 'response.completed':
      return { finish: event.type, ending: calledTools ? 'tools' : 'complete' };
    case 'response.incomplete': {
      const filtered = event.response.incomplete_details?.reason === 'content_filter';
      return { finish: event.type, ending: filtered ? 'filtered' : 'length' };
    }
    case 'response.failed':
      return { finish: event.type, ending: 'failed' };
    default:
      return { finish: undefined, ending: undefined };
  }
}
