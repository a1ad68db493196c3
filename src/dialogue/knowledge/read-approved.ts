import type { Problem } from '../../kernel/index.ts';
import type { ContentFile } from '../content-file.ts';
import { type Approved, type Article, ELSEWHERE, type Elsewhere } from './article.ts';
import { checkArticles } from './check-articles.ts';
import { readArticle, readElsewhere } from './read-article.ts';

const FOLDER = 'prompts/knowledge/';

/**
 * Reads the approved answers of a release (`prompts/knowledge/<locale>/*.md`); other files are passed over. Pure.
 * Gives all of them or all problems at once, each with its file and place; nothing is half loaded. A release
 * without the folder has no answers and no problem.
 */
export function readApproved(
  files: readonly ContentFile[],
): { approved: Approved } | { problems: Problem[] } {
  const problems: Problem[] = [];
  const articles: Article[] = [];
  const elsewhere: Elsewhere[] = [];
  const mine = files.filter(({ path }) => path.startsWith(FOLDER) && path.endsWith('.md'));
  for (const file of mine.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const read = file.path.endsWith(`/${ELSEWHERE}.md`) ? readElsewhere(file) : readArticle(file);
    if ('problems' in read) problems.push(...read.problems);
    else if ('article' in read) articles.push(read.article);
    else elsewhere.push(read.elsewhere);
  }
  // An article that cannot be read would be told missing as well.
  const found = problems.length > 0 ? problems : checkArticles(articles);
  return found.length > 0 ? { problems: found } : { approved: { articles, elsewhere } };
}
