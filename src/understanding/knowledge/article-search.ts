import { ALL_COUNTRIES, type Article } from '../../dialogue/index.ts';
import type { Language, LocalDate } from '../../kernel/index.ts';
import type { Question } from './find-article.ts';
import type { Knowledge } from './load-knowledge.ts';
import { readForm } from './read-question.ts';

/** An article as a full-text search keeps it. */
export interface ArticleRow {
  readonly path: string;
  readonly id: string;
  readonly language: Language;
  /** Null for every country. */
  readonly countries: readonly string[] | null;
  readonly discloses: boolean;
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | null;
  /** Terms of its questions and keywords, with those of the article for all countries: letters and digits only. */
  readonly asked: readonly string[];
  /** Terms of its answer. */
  readonly told: readonly string[];
}

/** What a full-text search is asked. */
export interface ArticleQuery {
  readonly language: Language;
  readonly country: string | undefined;
  readonly today: LocalDate;
  /** False: only articles that anybody may be told. */
  readonly verified: boolean;
  /** Any of them may stand in an article; the more and the rarer do, the better it fits. */
  readonly terms: readonly string[];
}

/** An article that a full-text search found. */
export interface ArticleHit {
  readonly path: string;
  /** How well it fits; comparable within one search only. */
  readonly rank: number;
}

/** Full-text search over the articles of a release: the second path, behind `findArticle`. Implemented by the store. */
export interface ArticleSearch {
  /** Keeps the articles of a release; what it holds of that release already is left as it is. */
  lay(releaseHash: string, rows: readonly ArticleRow[]): Promise<void>;
  /** At most `limit` articles, best first, each id once, the country's own before the one for all. */
  search(releaseHash: string, query: ArticleQuery, limit: number): Promise<readonly ArticleHit[]>;
}

/** The articles as the search keeps them. */
export function articleRows({ articles }: Knowledge): ArticleRow[] {
  const general = (article: Article) =>
    articles.filter(
      ({ id, language, countries }) =>
        id === article.id && language === article.language && countries === ALL_COUNTRIES,
    );
  return articles.map((article) => {
    const { path, id, language, countries, discloses, validFrom, validTo = null, answer } = article;
    const forms = [article, ...general(article)].flatMap(({ questions, keywords }) => [
      ...questions,
      ...keywords,
    ]);
    return {
      path,
      id,
      language,
      countries: countries === ALL_COUNTRIES ? null : countries,
      discloses,
      validFrom,
      validTo,
      asked: forms.flatMap((text) => searchTerms(text, language)),
      told: searchTerms(answer, language),
    };
  });
}

export interface SearchedArticle extends Pick<ArticleHit, 'rank'> {
  readonly article: Article;
}

/**
 * The articles that a full-text search finds for a question, best first: for a model to choose one or none of. It
 * looks into the answers too, so it finds more than `findArticle`, and less surely. Nobody who is not verified
 * gets one that discloses.
 */
export async function searchArticles(
  search: ArticleSearch,
  { releaseHash, knowledge }: { readonly releaseHash: string; readonly knowledge: Knowledge },
  { text, language, country, today, verified }: Question,
  limit: number,
): Promise<SearchedArticle[]> {
  const terms = searchTerms(text, language);
  if (terms.length === 0) return [];
  const hits = await search.search(releaseHash, { language, country, today, verified, terms }, limit);
  return hits.flatMap(({ path, rank }) => {
    const article = knowledge.articles.find((one) => one.path === path);
    return article === undefined ? [] : [{ article, rank }];
  });
}

function searchTerms(text: string, language: Language): string[] {
  return readForm(text, language).terms.filter((term) => /^[a-z0-9]+$/.test(term));
}
