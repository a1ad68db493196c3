import type { Heard, HearInput } from '../../dialogue/index.ts';
import { type Language, LIMITS, languageOf, stopwatch } from '../../kernel/index.ts';
import type { LlmFailure, LlmJson, LlmPort } from '../../llm/index.ts';
import { guessLanguages } from '../language/detect.ts';
import { parseAnswer } from './answer.ts';
import type { Message } from './found-values.ts';
import { maskMessage } from './mask.ts';
import { mergeHeard } from './merge.ts';
import { modelTrace } from './model-trace.ts';
import { offeredCommands } from './offered-commands.ts';
import type { ModelPrompt } from './prompt-file.ts';
import { questionFor } from './question.ts';
import { sourceOf } from './quote.ts';
import { verifyDrafts } from './verify.ts';

/** Who is asked, and how. */
export interface ModelReader {
  readonly llm: LlmPort;
  readonly prompt: ModelPrompt;
  /** Longest wait for the answer, in ms. */
  readonly timeoutMs: number;
}

/**
 * Asks the model about a message, once, and joins what can be verified with what the grammar heard. Whatever
 * goes wrong leaves the grammar's answer as it is; the trace says why. Never throws.
 */
export async function hearByModel(
  reader: ModelReader,
  input: HearInput,
  heard: Heard,
  signal?: AbortSignal,
): Promise<Heard> {
  const text = input.text.slice(0, LIMITS.messageChars.value);
  const masked = maskMessage(text, input);
  const elapsed = stopwatch();
  const answer = await ask(reader, input, masked, signal);
  const trace = modelTrace(reader, answer, elapsed());
  if (!answer?.ok) return { ...heard, model: trace };
  const drafts = parseAnswer(answer.json);
  if (drafts === undefined) return { ...heard, model: { ...trace, failure: 'invalid_answer' } };
  const { kept, dropped } = verifyDrafts(drafts, {
    message: messageOf(text, input, heard.language),
    source: sourceOf(masked),
    offered: offeredCommands(input.accepts),
    heard,
  });
  const merged = mergeHeard(heard, kept, text);
  const { unsure: _, ...rest } = heard;
  return {
    ...(merged.via === 'model' ? rest : heard),
    ...merged,
    dropped: [...merged.dropped, ...dropped],
    model: trace,
  };
}

/** The answer; undefined where the port broke its word not to throw. */
async function ask(
  { llm, prompt, timeoutMs }: ModelReader,
  input: HearInput,
  masked: string,
  signal: AbortSignal | undefined,
): Promise<LlmJson | LlmFailure | undefined> {
  try {
    return await llm.complete({ ...questionFor(prompt, input, masked), timeoutMs, signal });
  } catch {
    return undefined;
  }
}

/**
 * Values are read in the language that was heard and in the one that the conversation is held in; where neither
 * reads one, in the language that the letters look like.
 */
function messageOf(text: string, input: HearInput, heard: Language): Message {
  const languages = [...new Set([heard, languageOf(input.locale) ?? heard])];
  const likely = guessLanguages(text)[0]?.language;
  const otherwise = likely !== undefined && languages.includes(likely) ? undefined : likely;
  return { text, input, languages, otherwise };
}
