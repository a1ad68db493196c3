import type { Language } from '../../../kernel/index.ts';
import { fold, wordsPattern } from '../wording.ts';
import words from './phrased-words.json' with { type: 'json' };

/** Kinds of words that a model may not bring into a text: what says them is policy, law or a person. */
export const FORBIDDEN_KINDS = ['threat', 'pressure', 'promise', 'secrets', 'terms'] as const;

export type ForbiddenKind = (typeof FORBIDDEN_KINDS)[number];

type ByLanguage = Readonly<Record<Language, RegExp>>;

function patterns(lists: Readonly<Record<Language, readonly string[]>>): ByLanguage {
  return Object.fromEntries(
    Object.entries(lists).map(([language, list]) => [language, wordsPattern(list)]),
  ) as ByLanguage;
}

const forbidden = Object.fromEntries(
  FORBIDDEN_KINDS.map((kind) => [kind, patterns(words[kind])]),
) as Readonly<Record<ForbiddenKind, ByLanguage>>;
const negations = patterns(words.negations);

/** Words of a kind that stand in a text and not in what it was made from. */
export function newWords(kind: ForbiddenKind, text: string, from: string, language: Language): string[] {
  const pattern = forbidden[kind][language];
  const known: readonly string[] = fold(from).match(pattern) ?? [];
  return (fold(text).match(pattern) ?? []).filter((word) => !known.includes(word));
}

/** How many clauses of a text say no. Two noes of one clause are one: Slavic and Romance languages double them. */
export function negatedClauses(text: string, language: Language): number {
  const clauses = fold(text.replaceAll('’', "'")).split(/[.,;:!?\n\ue000—–()]+/u);
  return clauses.filter((clause) => clause.search(negations[language]) >= 0).length;
}

/** Words that belong to any text of a language. */
export const COMMON_WORDS: Readonly<Record<Language, readonly string[]>> = words.common;
