import { parseJsonObject } from './json-object.ts';
import type {
  LlmFailure,
  LlmFailureKind,
  LlmJson,
  LlmJsonQuestion,
  LlmPort,
  LlmQuestion,
  LlmText,
} from './port.ts';

/** One answer of a script: an object, words, or a failure. */
export type ScriptedAnswer =
  | { readonly json: Readonly<Record<string, unknown>> }
  | { readonly text: string }
  | { readonly failure: LlmFailureKind; readonly retryable?: boolean };

/** A model that says what it was told to, and remembers what it was asked. */
export interface ScriptedLlm extends LlmPort {
  readonly questions: readonly (LlmJsonQuestion | LlmQuestion)[];
}

/**
 * A model that answers from a list, in order, or by a function of the question. A list that has run out is
 * `unavailable`; words that are no JSON object are `invalid_answer` where an object was asked for; a caller
 * that has given up gets `aborted`. Takes no time: `ms` is 0.
 */
export function scriptedLlm(
  script: readonly ScriptedAnswer[] | ((question: LlmJsonQuestion | LlmQuestion) => ScriptedAnswer),
): ScriptedLlm {
  const questions: (LlmJsonQuestion | LlmQuestion)[] = [];
  const answerTo = (question: LlmJsonQuestion | LlmQuestion): LlmText | LlmFailure => {
    questions.push(question);
    if (question.signal?.aborted) return failure('aborted');
    const answer = typeof script === 'function' ? script(question) : script[questions.length - 1];
    if (answer === undefined) return failure('unavailable');
    if ('failure' in answer) return failure(answer.failure, answer.retryable);
    return words('json' in answer ? JSON.stringify(answer.json) : answer.text);
  };
  return {
    model: 'scripted',
    questions,
    completeText: async (question) => answerTo(question),
    complete: async (question) => asObject(answerTo(question)),
  };
}

function words(text: string): LlmText {
  return { ok: true, text, model: 'scripted', inputTokens: undefined, outputTokens: undefined, ms: 0 };
}

function failure(kind: LlmFailureKind, retryable = false): LlmFailure {
  return { ok: false, failure: kind, ms: 0, retryable };
}

function asObject(answer: LlmText | LlmFailure): LlmJson | LlmFailure {
  if (!answer.ok) return answer;
  const json = parseJsonObject(answer.text);
  return json === undefined ? failure('invalid_answer') : { ...answer, json };
}
