/**
 * understanding — what a debtor's text means: commands of the vocabulary with the words they came from.
 * Also puts replies in other words by a model, over placeholders; dialogue checks what comes back.
 * Knows nothing of flows, policy or delivery. Its entry is `createGrammar`; nothing in it throws, and no value
 * is answered that does not stand in the debtor's own words. Tests stand beside the code and in tests/corpora.
 */

export { modelFile } from './classifier/index.ts';
export { type TrainingReport, trainClassifier } from './classifier/learn/train.ts';
export { readTrainingSet } from './classifier/learn/training-set.ts';
export { type CommandScore, commandScores, type Talk, type TalkScore, talkScore } from './eval/commands.ts';
export { EVALUATED_SETS, evaluate, type SetScore } from './eval/evaluate.ts';
export { createGrammar, type Grammar } from './grammar/grammar.ts';
export { hideNumbers } from './hide-numbers.ts';
export {
  type ArticleHit,
  type ArticleQuery,
  type ArticleRow,
  type ArticleSearch,
  articleRows,
  knowledgeOf,
  type Question,
  requireKnowledge,
  searchArticles,
} from './knowledge/index.ts';
export { createPhrasing } from './model/phrase-by-model.ts';
export { loadPrompts, type ModelPrompt, type Prompts, requirePrompts } from './model/prompt-file.ts';
export { understandLine } from './understand-line.ts';
export { createUnderstanding, type UnderstandingOptions } from './understanding.ts';
