/**
 * knowledge — finds the approved answer to what people ask: by the questions and keywords of the articles, then by
 * full text, then by a model that may only choose among what was found. An answer is told as it stands or not at
 * all; the words of an answer are never made here.
 */
export { type Answering, answerQuestions, answerSurely } from './answer-questions.ts';
export {
  type ArticleHit,
  type ArticleQuery,
  type ArticleRow,
  type ArticleSearch,
  articleRows,
  searchArticles,
} from './article-search.ts';
export type { ArticleChooser } from './choose-by-model.ts';
export type { Question } from './find-article.ts';
export { knowledgeOf, requireKnowledge } from './load-knowledge.ts';
