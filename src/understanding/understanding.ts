import type { Heard, HearInput, Understand } from '../dialogue/index.ts';
import { invariant, LIMITS, stopwatch } from '../kernel/index.ts';
import type { LlmPort } from '../llm/index.ts';
import { createGrammar, type Grammar } from './grammar/grammar.ts';
import { type Answering, type ArticleSearch, answerQuestions, answerSurely } from './knowledge/index.ts';
import { hearByModel } from './model/hear-by-model.ts';
import { CHOOSE_ARTICLE, UNDERSTAND_TURN } from './model/prompt-contracts.ts';
import type { Prompts } from './model/prompt-file.ts';

export interface UnderstandingOptions {
  /** The model behind the grammar; absent: the grammar alone. */
  readonly llm: LlmPort | undefined;
  /** Prompts of the release, from `loadPrompts`. */
  readonly prompts: Prompts;
  /** Full-text search over the approved answers; absent: they are found by their own words only. */
  readonly articles?: ArticleSearch | undefined;
  /** Longest wait for the model, its one retry included, in ms. Default: that of `LIMITS`. */
  readonly timeoutMs?: number;
  /** Default: the grammar of the house. */
  readonly grammar?: Grammar;
}

/**
 * The port of understanding: the grammar first, on every input. The model second, once: never with `off` or on
 * a button, with `auto` where the grammar is unsure, with `always` on every message. What the grammar heard
 * stays whatever the model answers, and nothing of the model passes without the debtor's own words. A question
 * that an approved article answers becomes `ask_question` with its id; one that nothing answers stays without.
 */
export function createUnderstanding({
  llm,
  prompts,
  articles,
  timeoutMs = LIMITS.modelTimeoutMs.value,
  grammar = createGrammar(),
}: UnderstandingOptions): Understand {
  const prompt = prompts.get(UNDERSTAND_TURN);
  invariant(prompt, 'The prompt that reads a message is loaded.');
  const choosing = prompts.get(CHOOSE_ARTICLE);
  const chooser = llm && choosing && { llm, prompt: choosing, timeoutMs };
  const answering: Answering = { search: articles, chooser };
  return async (input, signal) => {
    const elapsed = stopwatch();
    const sure = answerSurely(input, grammar.understandByGrammar(input));
    const heard =
      llm === undefined || !asksModel(input, sure)
        ? sure
        : answerSurely(input, await hearByModel({ llm, prompt, timeoutMs }, input, sure, signal));
    return { ...(await answerQuestions(answering, input, heard, signal)), ms: elapsed() };
  };
}

function asksModel(input: HearInput, heard: Heard): boolean {
  if (input.model === 'off' || heard.via === 'button' || input.text.trim() === '') return false;
  return input.model === 'always' || needsModel(input, heard);
}

const WORD = /[\p{L}\p{N}]/u;

/** The grammar says so, understood nothing, or no more than pleasantries around words that it passed over. */
export function needsModel(
  { text }: Pick<HearInput, 'text'>,
  { commands, unsure }: Pick<Heard, 'commands' | 'unsure'>,
): boolean {
  if (unsure === true) return true;
  if (commands.every(({ type }) => type === 'cannot_understand')) return true;
  if (!commands.every(({ type }) => type === 'smalltalk')) return false;
  const rest = commands.reduce(
    (left, { evidence }) => left.replace(evidence, ' '),
    text.slice(0, LIMITS.messageChars.value),
  );
  return WORD.test(rest);
}
