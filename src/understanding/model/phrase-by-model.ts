import type { Phrase, PhraseInput } from '../../dialogue/index.ts';
import { invariant, type Language, stopwatch } from '../../kernel/index.ts';
import type { LlmJson, LlmJsonQuestion, LlmPort } from '../../llm/index.ts';
import { modelTrace } from './model-trace.ts';
import { PHRASE_REPLIES } from './prompt-contracts.ts';
import type { ModelPrompt, Prompts } from './prompt-file.ts';
import { fillSlots } from './prompt-template.ts';
import { cacheKeyOf } from './question.ts';

/** Names of the languages towards a model. */
const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'Polish',
  pt: 'Portuguese',
  es: 'Spanish',
};

/**
 * The port of phrasing over a model: one question, no second try. The model sees catalogue texts with placeholders,
 * the tone and the language; nothing of the debtor or the case. Its words come back unchecked. Never throws.
 */
export function createPhrasing({ llm, prompts }: { llm: LlmPort; prompts: Prompts }): Phrase {
  const prompt = prompts.get(PHRASE_REPLIES);
  invariant(prompt, 'The prompt that phrases replies is loaded.');
  return async (input, { timeoutMs, maxTokens }, signal) => {
    const elapsed = stopwatch();
    const question = {
      ...questionFor(prompt, input),
      maxTokens: Math.min(prompt.maxTokens, maxTokens),
      timeoutMs,
      retry: false,
      signal,
    };
    const answer = await llm.complete(question).catch(() => undefined);
    const model = modelTrace({ llm, prompt }, answer, elapsed());
    const nothing = input.templates.map(() => undefined);
    if (!answer?.ok) return { texts: nothing, model };
    const texts = textsOf(answer, input.templates.length);
    return texts === undefined
      ? { texts: nothing, model: { ...model, failure: 'invalid_answer' } }
      : { texts, model };
  };
}

/** How a reply is called towards a model: by its place, so that equal replies ask alike. */
function replyKey(index: number): string {
  return `reply_${index + 1}`;
}

function questionFor(prompt: ModelPrompt, { language, tone, templates }: PhraseInput): LlmJsonQuestion {
  const keys = templates.map((_, i) => replyKey(i));
  const values = {
    language: LANGUAGE_NAMES[language],
    tone,
    replies: templates.map((template, i) => `${keys[i]}: ${JSON.stringify(template)}`).join('\n'),
  };
  return {
    system: prompt.system,
    messages: prompt.messages.map((text) => ({ role: 'user', content: fillSlots(text, values) })),
    schemaName: prompt.output,
    jsonSchema: {
      type: 'object',
      properties: Object.fromEntries(keys.map((key) => [key, { type: 'string' }])),
      required: keys,
      additionalProperties: false,
    },
    cacheKey: cacheKeyOf(prompt),
  };
}

/** The words for each reply; undefined where the answer has another form than was asked for. */
function textsOf({ json }: LlmJson, count: number): string[] | undefined {
  const texts = Array.from({ length: count }, (_, i) => json[replyKey(i)]);
  const whole = Object.keys(json).length === count;
  return whole && texts.every((text) => typeof text === 'string') ? texts : undefined;
}
