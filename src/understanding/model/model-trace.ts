import type { ModelTrace } from '../../dialogue/index.ts';
import type { LlmFailure, LlmJson } from '../../llm/index.ts';
import type { ModelPrompt } from './prompt-file.ts';

/**
 * What the turn record keeps of one question to a model. `answer`: undefined where the port broke its word not to
 * throw; `waitedMs` counts then.
 */
export function modelTrace(
  { llm, prompt }: { readonly llm: { readonly model: string }; readonly prompt: ModelPrompt },
  answer: LlmJson | LlmFailure | undefined,
  waitedMs: number,
): ModelTrace {
  return {
    model: answer?.ok ? answer.model : llm.model,
    promptId: prompt.id,
    promptVersion: prompt.version,
    promptHash: prompt.hash,
    ms: answer?.ms ?? waitedMs,
    ...(answer?.ok
      ? { inputTokens: answer.inputTokens, outputTokens: answer.outputTokens }
      : { failure: answer?.failure ?? 'unavailable' }),
  };
}
