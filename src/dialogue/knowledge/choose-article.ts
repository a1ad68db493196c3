import { type Language, type LocalDate, languageOf } from '../../kernel/index.ts';
import { ALL_COUNTRIES, type Article, holdsFor } from './article.ts';

/** Where, when and in which language an answer is told. */
export interface Asked {
  readonly language: Language;
  /** ISO 3166 code of the country whose law holds. */
  readonly country: string;
  /** The day where the debtor is. */
  readonly today: LocalDate;
}

/**
 * The article of an id that may be told there and then: the country's own before the one for all. Undefined where
 * none holds on that day.
 */
export function chooseArticle(
  articles: readonly Article[],
  id: string,
  { language, country, today }: Asked,
): Article | undefined {
  const held = articles.filter(
    (article) => article.id === id && article.language === language && holdsFor(article, country, today),
  );
  return held.find(({ countries }) => countries !== ALL_COUNTRIES) ?? held[0];
}

/** The article that a heard question was given, as it is told at this moment. */
export function articleAt(moment: {
  readonly articles: readonly Article[];
  readonly context: { readonly locale: string };
  readonly event: { readonly command?: { readonly article?: string } };
  readonly facts: {
    readonly today: LocalDate;
    readonly case: { readonly debtor: { readonly country: string } };
  };
}): Article | undefined {
  const { articles, context, event, facts } = moment;
  const id = event.command?.article;
  const language = languageOf(context.locale);
  if (id === undefined || language === undefined) return undefined;
  return chooseArticle(articles, id, { language, country: facts.case.debtor.country, today: facts.today });
}
