import { z } from 'zod';
import type { Article, HearInput, KnowledgeTrace, ModelTrace } from '../../dialogue/index.ts';
import { LIMITS, stopwatch } from '../../kernel/index.ts';
import type { LlmPort } from '../../llm/index.ts';
import { maskMessage } from '../model/mask.ts';
import { modelTrace } from '../model/model-trace.ts';
import type { ModelPrompt } from '../model/prompt-file.ts';
import { fillSlots } from '../model/prompt-template.ts';
import { cacheKeyOf } from '../model/question.ts';

/** The model that chooses an article, and its prompt. */
export interface ArticleChooser {
  readonly llm: LlmPort;
  readonly prompt: ModelPrompt;
  /** Longest wait for the answer, in ms. */
  readonly timeoutMs: number;
}

/** An article that a search found. */
export interface Candidate extends Omit<KnowledgeTrace['candidates'][number], 'article'> {
  readonly article: Article;
}

/** What a model answers where no article fits. */
const NONE = 'none';

const answerSchema = z.strictObject({ article: z.string() });

/**
 * Lets a model choose one of the candidates, or none. Only their ids can be answered; the answers themselves are
 * not shown to it, nor is anything of the case. Whatever goes wrong is none.
 */
export async function chooseByModel(
  { llm, prompt, timeoutMs }: ArticleChooser,
  input: HearInput,
  candidates: readonly Candidate[],
  signal?: AbortSignal,
): Promise<{ readonly chosen: string | null; readonly model: ModelTrace }> {
  const elapsed = stopwatch();
  const asked = new Map(candidates.map(({ article }) => [article.id, article.questions[0] ?? article.id]));
  const values = {
    candidates: [...asked].map(([id, question]) => `${id}: ${question}`),
    message: maskMessage(input.text.slice(0, LIMITS.messageChars.value), input),
  };
  const question = {
    system: prompt.system,
    messages: prompt.messages.map((text) => ({ role: 'user' as const, content: fillSlots(text, values) })),
    schemaName: prompt.output,
    jsonSchema: {
      type: 'object',
      properties: { article: { type: 'string', enum: [...asked.keys(), NONE] } },
      required: ['article'],
      additionalProperties: false,
    },
    maxTokens: prompt.maxTokens,
    cacheKey: cacheKeyOf(prompt),
    timeoutMs,
    signal,
  };
  const answer = await llm.complete(question).catch(() => undefined);
  const trace = modelTrace({ llm, prompt }, answer, elapsed());
  if (!answer?.ok) return { chosen: null, model: trace };
  const parsed = answerSchema.safeParse(answer.json);
  const known = parsed.success && (parsed.data.article === NONE || asked.has(parsed.data.article));
  if (!known) return { chosen: null, model: { ...trace, failure: 'invalid_answer' } };
  return { chosen: parsed.data.article === NONE ? null : parsed.data.article, model: trace };
}
