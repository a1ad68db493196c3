import { createOpenAiLlm, type LlmJsonQuestion, type OpenAiLlmOptions } from '../../src/llm/index.ts';
import { type Behaviour, type StandIn, standIn } from './stand-in.ts';

/** A question with short waits. */
export const question: LlmJsonQuestion = {
  system: 'Answer with an object.',
  messages: [{ role: 'user', content: 'pay 300 on friday' }],
  schemaName: 'heard',
  jsonSchema: {
    type: 'object',
    properties: { amount: { type: 'number' } },
    required: ['amount'],
    additionalProperties: false,
  },
  timeoutMs: 2_000,
  idleMs: 300,
};

let running: StandIn[] = [];

/** Starts a provider and a model that talks to it. */
export async function modelBehind(behaviours: Behaviour[], options: Partial<OpenAiLlmOptions> = {}) {
  const provider = await standIn(...behaviours);
  running.push(provider);
  const llm = createOpenAiLlm({ model: 'm-1', baseUrl: provider.url, ...options });
  return { llm, provider };
}

/** Stops what the test started. */
export async function stopProviders(): Promise<void> {
  await Promise.all(running.map((provider) => provider.stop()));
  running = [];
}
