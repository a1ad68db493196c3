/**
 * knowledge — approved answers to what people ask: reads and checks the articles of a release, and finds the one
 * that fits a question. Pure. An answer is told as it stands or not at all.
 */
export type { Article } from './article.ts';
export {
  type ArticleQuery,
  type ArticleRow,
  type ArticleSearch,
  articleRows,
  searchArticles,
} from './article-search.ts';
export { type FoundArticle, findArticle, nearestArticles, type Question } from './find-article.ts';
export { type Knowledge, loadKnowledge, requireKnowledge } from './load-knowledge.ts';
