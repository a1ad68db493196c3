/**
 * knowledge — the approved answers of a release: read, checked against each other, and chosen by language, country
 * and day. Pure. Which article a question asks for is heard elsewhere; an answer is told as it stands or not at all.
 */
export {
  ALL_COUNTRIES,
  type Approved,
  type Article,
  ELSEWHERE,
  type Elsewhere,
  holdsFor,
} from './article.ts';
export { type Asked, articleAt, chooseArticle } from './choose-article.ts';
export { readApproved } from './read-approved.ts';
