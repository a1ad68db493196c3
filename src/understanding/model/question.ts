import type { HearInput } from '../../dialogue/index.ts';
import type { LlmJsonQuestion } from '../../llm/index.ts';
import { answerJsonSchema, optionKey } from './answer.ts';
import { offeredCommands } from './offered-commands.ts';
import type { ModelPrompt } from './prompt-file.ts';
import { fillSlots } from './prompt-template.ts';

/** Characters of a hash that tell prompts apart. */
const HASH_CHARS = 12;

/** Names a prompt by id and hash: equal prefixes meet the same cache. */
export function cacheKeyOf({ id, hash }: ModelPrompt): string {
  return `${id}@${hash.slice(0, HASH_CHARS)}`;
}

/**
 * What a model is asked about a message. Only what the moment waits for, and the options by kind and number of
 * payments, go into it: no amounts, no limits, nobody's data. `masked` is the message as a model may see it.
 */
export function questionFor(prompt: ModelPrompt, input: HearInput, masked: string): LlmJsonQuestion {
  const offered = offeredCommands(input.accepts);
  const values = {
    open_question: input.expecting ?? 'nothing',
    bare_value: input.expectedCommand ?? 'nothing',
    accepted: offered.filter((type) => input.accepts.includes(type)),
    offers: input.offers.map(
      ({ index, kind, instalments }) => `${optionKey(index)}: ${kind}, payments: ${instalments}`,
    ),
    message: masked,
  };
  return {
    system: prompt.system,
    messages: prompt.messages.map((text) => ({ role: 'user', content: fillSlots(text, values) })),
    schemaName: prompt.output,
    jsonSchema: answerJsonSchema(
      offered,
      input.offers.map(({ index }) => optionKey(index)),
    ),
    maxTokens: prompt.maxTokens,
    cacheKey: cacheKeyOf(prompt),
  };
}
