import type { Language, LocalDate, Locale } from '../../kernel/index.ts';

/** Every country, where an article does not say which. */
export const ALL_COUNTRIES = 'all';

/**
 * An approved answer to a question that people ask, as one file of `prompts/knowledge/<locale>/` holds it. What is
 * told is `answer`, word for word; nothing is filled in and nothing is made up.
 */
export interface Article {
  /** The same in every language and for every country: `limitation`. */
  readonly id: string;
  readonly theme: string;
  readonly language: Language;
  readonly locale: Locale;
  /** ISO 3166 codes that it holds for, or `all`. A country's own article goes before the one for all. */
  readonly countries: typeof ALL_COUNTRIES | readonly string[];
  /** How people ask it. They are matched and never shown, so they may speak of a debt. */
  readonly questions: readonly string[];
  /** Words, or groups of words, that speak for the article where all of them stand in a question. */
  readonly keywords: readonly string[];
  readonly answer: string;
  /** The law or public page that it rests on; `practice` for how this service itself works. */
  readonly source: string;
  /** First and last day it may be told; without `validTo` until it is taken out. */
  readonly validFrom: LocalDate;
  readonly validTo: LocalDate | undefined;
  /** True: only a verified debtor may be told. False: anybody may, and no word of the answer hints at a debt (law 2). */
  readonly discloses: boolean;
  /** Who answers for it. */
  readonly owner: string;
  /** Path of its file: one of a kind. */
  readonly path: string;
}

/** Name of the file of a folder that lists what is asked and answered elsewhere. */
export const ELSEWHERE = 'elsewhere';

/**
 * What no article answers: commands of the debtor ("How much do I owe?", "I have already paid") and what is
 * nobody's business here ("What is the weather like?"). It stands against the questions of the articles, so that
 * it is not taken for one of them.
 */
export interface Elsewhere {
  readonly language: Language;
  readonly questions: readonly string[];
  readonly owner: string;
  readonly path: string;
}

/** True where the article may be told on that day in that country; unknown countries get what holds for all. */
export function holdsFor(article: Article, country: string | undefined, today: LocalDate): boolean {
  const { countries, validFrom, validTo } = article;
  const isHere = countries === ALL_COUNTRIES || (country !== undefined && countries.includes(country));
  return isHere && validFrom <= today && (validTo === undefined || today <= validTo);
}

/** The approved answers of a release, with what they do not answer. */
export interface Approved {
  /** In order of path. */
  readonly articles: readonly Article[];
  readonly elsewhere: readonly Elsewhere[];
}
