/**
 * llm — the language model behind a port: one question, one whole answer or a reason why there is none.
 * Knows nothing of debts, prompts or commands, and nothing it says is trusted: the asker checks it.
 * Entry points: the port, the OpenAI-compatible adapter, and a scripted model for tests and demos.
 * Invariants: never throws; at most two requests a question; no wait beyond the budget; no content in a failure.
 */
export { createOpenAiLlm, type OpenAiLlmOptions } from './openai.ts';
export type {
  LlmFailure,
  LlmFailureKind,
  LlmJson,
  LlmJsonQuestion,
  LlmMessage,
  LlmPort,
  LlmQuestion,
  LlmText,
} from './port.ts';
export { type ScriptedAnswer, type ScriptedLlm, scriptedLlm } from './scripted.fake.ts';
