import { ALL_COUNTRIES, type Article, ELSEWHERE } from '../../dialogue/index.ts';
import type { Language } from '../../kernel/index.ts';
import { createLikeness, type Likeness } from './likeness.ts';
import { createOdds, type Odds } from './odds.ts';
import { readForm } from './read-question.ts';

/** An approved question or a keyword as the search compares it. */
export interface Form {
  readonly id: string;
  /** Undefined for a question that no article answers. */
  readonly article: Article | undefined;
  readonly text: string;
  readonly words: readonly string[];
  readonly terms: readonly string[];
}

/** The articles of one language, ready to be searched. */
export interface SearchIndex {
  /** Articles of an id, those of a country before the one for all. */
  readonly byId: ReadonlyMap<string, readonly Article[]>;
  readonly questions: readonly Form[];
  /** Likeness to `questions`. */
  readonly likeness: Likeness;
  readonly keywords: readonly Form[];
  /** Positions in `keywords` by term. */
  readonly keywordsWith: ReadonlyMap<string, readonly number[]>;
  /** How much a term says: the fewer ids it belongs to, the more. */
  readonly weights: ReadonlyMap<string, number>;
  /** Weight of a term that no article has. */
  readonly strangeWeight: number;
  readonly odds: Odds;
}

/** A word of no article says less than a word of one: much of what people write besides is about nothing here. */
const STRANGENESS = 0.5;

/** Makes the index of one language. Takes some hundredths of a second for a hundred articles. */
export function buildIndex(
  articles: readonly Article[],
  elsewhere: readonly string[],
  language: Language,
): SearchIndex {
  const form = (id: string, article: Article | undefined) => (text: string) => ({
    id,
    article,
    text,
    ...readForm(text, language),
  });
  const questions = [
    ...articles.flatMap((article) => article.questions.map(form(article.id, article))),
    ...elsewhere.map(form(ELSEWHERE, undefined)),
  ];
  const keywords = articles.flatMap((article) => article.keywords.map(form(article.id, article)));
  const weights = weigh([...questions, ...keywords]);
  const sameId = Map.groupBy(articles, ({ id }) => id);
  return {
    byId: new Map([...sameId].map(([id, same]) => [id, same.toSorted(ownCountryFirst)])),
    questions,
    likeness: createLikeness(
      questions.map(({ words }) => words),
      language,
    ),
    keywords,
    keywordsWith: positions(keywords),
    weights,
    strangeWeight: STRANGENESS * Math.log(1 + sameId.size),
    odds: createOdds([...questions, ...keywords]),
  };
}

function ownCountryFirst(a: Article, b: Article): number {
  return Number(a.countries === ALL_COUNTRIES) - Number(b.countries === ALL_COUNTRIES);
}

/** Inverse document frequency: ln(1 + ids / ids with the term). */
function weigh(forms: readonly Form[]): Map<string, number> {
  const idsWith = new Map<string, Set<string>>();
  for (const { id, terms } of forms) {
    for (const term of terms) {
      const ids = idsWith.get(term) ?? new Set();
      idsWith.set(term, ids.add(id));
    }
  }
  const all = new Set(forms.map(({ id }) => id)).size;
  return new Map([...idsWith].map(([term, ids]) => [term, Math.log(1 + all / ids.size)]));
}

function positions(forms: readonly Form[]): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { terms }] of forms.entries()) {
    for (const term of terms) {
      const list = found.get(term);
      if (list === undefined) found.set(term, [at]);
      else list.push(at);
    }
  }
  return found;
}
