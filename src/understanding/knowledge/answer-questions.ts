import type { Heard, HearInput, KnowledgeAt, KnowledgeTrace } from '../../dialogue/index.ts';
import type { Command } from '../../domain/index.ts';
import { LIMITS } from '../../kernel/index.ts';
import type { ArticleSearch } from './article-search.ts';
import { type SearchedArticle, searchArticles } from './article-search.ts';
import { type ArticleChooser, type Candidate, chooseByModel } from './choose-by-model.ts';
import {
  type FoundArticle,
  findArticle,
  isElsewhere,
  nearestArticles,
  type Question,
} from './find-article.ts';
import { keepsItsName, leastFit } from './gives-way.ts';
import { knowledgeOf } from './load-knowledge.ts';
import { asksSomething } from './read-question.ts';

/** What answers are looked for with. */
export interface Answering {
  /** Full-text search; absent: the words alone. */
  readonly search: ArticleSearch | undefined;
  /** The model that may choose among what was found; absent: none. */
  readonly chooser: ArticleChooser | undefined;
}

/** Candidates of each search that are looked at. */
const CANDIDATES = 5;
/** The likest article must be as near as that to be taken where full text puts it first too. */
const NEAR = 0.2;
/** And full text must rank it as high as that: many of the words stand in it. */
const RANKED = 0.6;

/**
 * Questions of the message that an approved article surely answers get its id, where nothing was understood or
 * where the reply to what was heard would say less. They become `ask_question`, but for general questions that have
 * a name of their own. Pure.
 */
export function answerSurely(input: HearInput, heard: Heard): Heard {
  const { knowledge, text } = input;
  if (knowledge === undefined || heard.via === 'button' || knowledge.approved.articles.length === 0)
    return heard;
  const found: FoundArticle[] = [];
  const find = (words: string): FoundArticle | undefined =>
    findArticle(knowledgeOf(knowledge.approved), questionOf(words, heard, knowledge));
  const alone = heard.commands.length === 1;
  const commands = heard.commands.map((command): Command => {
    const words = sentenceOf(command, text) ?? (alone ? text : undefined);
    const best = words === undefined ? undefined : find(words);
    if (best === undefined) return command;
    const least = leastFit(command, best.article.id, {
      unsure: heard.unsure === true,
      asks: asksSomething(words ?? text, heard.language),
    });
    if (least === undefined || best.score < least) return command;
    found.push(best);
    const article = best.article.id;
    if (keepsItsName(command)) return { ...command, article };
    return { type: 'ask_question', evidence: (words ?? text).trim(), article };
  });
  for (const words of unheardQuestions(commands, text)) {
    const best = find(words);
    if (best === undefined || commands.length >= LIMITS.commandsPerTurn.value) continue;
    found.push(best);
    commands.push({ type: 'ask_question', evidence: words, article: best.article.id });
  }
  if (found.length === 0) return heard;
  const { kept, dropped } = withoutDoubles(commands, heard.commands);
  const { unsure: _, ...rest } = heard;
  const candidates = found.map(({ article, score }) => ({
    article: article.id,
    score,
    by: 'words' as const,
  }));
  return {
    ...rest,
    commands: kept,
    dropped: [...heard.dropped, ...dropped],
    knowledge: { candidates, chosen: found[0]!.article.id, why: 'fits' },
  };
}

/**
 * A question that nothing answered: both searches are asked, and where they do not agree a model may choose one of
 * what they found. Becomes `ask_question`, with the id of an article or without one: then nobody knows. Never
 * throws: a search that fails found nothing.
 */
export async function answerQuestions(
  { search, chooser }: Answering,
  input: HearInput,
  heard: Heard,
  signal?: AbortSignal,
): Promise<Heard> {
  const { knowledge, text } = input;
  if (knowledge === undefined || knowledge.approved.articles.length === 0) return heard;
  if (heard.via === 'button' || !heard.commands.every(({ type }) => type === 'cannot_understand'))
    return heard;
  const question = questionOf(text, heard, knowledge);
  if (!asksSomething(text, heard.language)) return heard;
  const known = knowledgeOf(knowledge.approved);
  if (isElsewhere(known, question)) return heard;
  const near = nearestArticles(known, question, CANDIDATES);
  const source = { releaseHash: knowledge.releaseHash, knowledge: known };
  const searched = search ? await searchArticles(search, source, question, CANDIDATES).catch(() => []) : [];
  const candidates: Candidate[] = [
    ...near.map(({ article, score }) => ({ article, score, by: 'words' as const })),
    ...searched.map(({ article, rank }) => ({ article, score: rank, by: 'text' as const })),
  ];
  const trace = { candidates: candidates.map(({ article, ...rest }) => ({ ...rest, article: article.id })) };
  const asked = (knowledge: KnowledgeTrace): Heard => {
    const { unsure: _, ...rest } = heard;
    const article = knowledge.chosen === null ? {} : { article: knowledge.chosen };
    return { ...rest, commands: [{ type: 'ask_question', evidence: text.trim(), ...article }], knowledge };
  };
  const agreed = agreedOn(near[0], searched[0]);
  if (agreed !== undefined) return asked({ ...trace, chosen: agreed, why: 'agreed' });
  if (chooser === undefined || input.model === 'off' || candidates.length === 0) {
    return asked({ ...trace, chosen: null, why: 'none' });
  }
  const { chosen, model } = await chooseByModel(chooser, input, candidates, signal);
  return asked({ ...trace, chosen, why: chosen === null ? 'none' : 'model', model });
}

/** The article that both searches put first, where it is near enough. */
function agreedOn(near: FoundArticle | undefined, ranked: SearchedArticle | undefined): string | undefined {
  if (near === undefined || ranked === undefined || near.article.id !== ranked.article.id) return undefined;
  return near.score >= NEAR && ranked.rank >= RANKED ? near.article.id : undefined;
}

/** A dispute that was heard in nothing but the words of a question that is answered is no dispute. */
function withoutDoubles(commands: readonly Command[], before: readonly Command[]) {
  const asked = before.filter((command, i) => commands[i] !== command).map(({ evidence }) => evidence);
  const isDouble = ({ type, evidence }: Command) =>
    type.startsWith('dispute_') && asked.some((words) => words.includes(evidence));
  return {
    kept: commands.filter((command) => !isDouble(command)),
    dropped: commands.filter(isDouble).map(({ type, evidence }) => ({ type, evidence, reason: 'overlap' })),
  };
}

/** Which article may be told to whom is decided with the turn: here the right one is looked for. */
function questionOf(text: string, { language }: Heard, { country, today }: KnowledgeAt): Question {
  return { text, language, country, today, verified: true };
}

const SENTENCE = /[^.?!;\n]+[.?!;\n]*/gu;

function sentencesOf(text: string): string[] {
  return (text.slice(0, LIMITS.messageChars.value).match(SENTENCE) ?? []).map((one) => one.trim());
}

/** The sentence that a command was heard in, where it says nothing else. */
function sentenceOf({ evidence }: Command, text: string): string | undefined {
  return sentencesOf(text).find((sentence) => evidence !== '' && sentence.includes(evidence));
}

/** Sentences with a question mark in which no command was heard. */
function unheardQuestions(commands: readonly Command[], text: string): string[] {
  return sentencesOf(text).filter(
    (sentence) =>
      sentence.endsWith('?') &&
      !commands.some(
        ({ evidence }) => evidence !== '' && (sentence.includes(evidence) || evidence.includes(sentence)),
      ),
  );
}
