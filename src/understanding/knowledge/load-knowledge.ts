import type { ContentFile } from '../../dialogue/index.ts';
import { AppError, LANGUAGES, type Language, type Problem } from '../../kernel/index.ts';
import { type Article, ELSEWHERE, type Elsewhere } from './article.ts';
import { buildIndex, type SearchIndex } from './build-index.ts';
import { checkArticles } from './check-articles.ts';
import { readArticle, readElsewhere } from './read-article.ts';

const FOLDER = 'prompts/knowledge/';

/** The approved articles of a release, ready to be searched. */
export interface Knowledge {
  /** In order of path. */
  readonly articles: readonly Article[];
  readonly indexes: Readonly<Record<Language, SearchIndex>>;
}

/**
 * Reads the knowledge base of a release (`prompts/knowledge/<locale>/*.md`); other files are passed over. Pure.
 * Gives the whole of it or all problems at once, each with its file and place; nothing is half loaded. A release
 * without the folder has no knowledge and no problem.
 */
export function loadKnowledge(
  files: readonly ContentFile[],
): { knowledge: Knowledge } | { problems: Problem[] } {
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
  if (found.length > 0) return { problems: found };
  return { knowledge: { articles, indexes: indexEach(articles, elsewhere) } };
}

/** Knowledge that must be whole. Throws `CONTENT_INVALID` with all problems otherwise. */
export function requireKnowledge(files: readonly ContentFile[]): Knowledge {
  const loaded = loadKnowledge(files);
  if ('problems' in loaded) throw new AppError('CONTENT_INVALID', { problems: loaded.problems });
  return loaded.knowledge;
}

function indexEach(articles: readonly Article[], elsewhere: readonly Elsewhere[]) {
  const ofLanguage = <T extends { language: Language }>(list: readonly T[], language: Language) =>
    list.filter((each) => each.language === language);
  return Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      buildIndex(
        ofLanguage(articles, language),
        ofLanguage(elsewhere, language).flatMap(({ questions }) => questions),
        language,
      ),
    ]),
  ) as Record<Language, SearchIndex>;
}
