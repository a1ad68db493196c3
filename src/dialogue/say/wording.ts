import { type Language, type Locale, languageOf } from '../../kernel/index.ts';
import debtWords from './debt-words.json' with { type: 'json' };
import reservedWords from './reserved-words.json' with { type: 'json' };

/** Lower case without diacritics: `Zaległość` → `zaleglosc`. */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .toLowerCase();
}

const escaped = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** One expression for a list of words; a word that ends in `*` stands for all that begin so. */
export function wordsPattern(words: readonly string[]): RegExp {
  const stems = words.map((word) =>
    word.endsWith('*') ? `${escaped(word.slice(0, -1))}\\p{L}*` : escaped(word),
  );
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
}

const debtPatterns = Object.fromEntries(
  Object.entries(debtWords).map(([language, words]) => [language, wordsPattern(words)]),
) as Record<Language, RegExp>;

/**
 * Words of a text that hint at a debt, in the language of the locale. Nobody who is not verified may read one
 * (law 2): replies with `discloses: false` are refused when any is found.
 */
export function debtHints(text: string, locale: Locale): string[] {
  return fold(text).match(debtPatterns[languageOf(locale) ?? 'en']) ?? [];
}

const keywords = reservedWords.keywords.map(escaped).join('|');
const shouted = new RegExp(`(?<![\\p{L}\\p{N}-])(?:${keywords})(?![\\p{L}\\p{N}-])`, 'gu');
const asked = new RegExp(
  `(?<!\\p{L})(?:${reservedWords.asking.join('|')})(?:\\s+\\p{L}+){0,2}?[\\s:]+["'“”„«»]?(${keywords})["'“”„«»]?(?![\\p{L}\\p{N}-])`,
  'giu',
);
const quoted = new RegExp(`["“”„«»](${keywords})["“”„«»]`, 'giu');

/**
 * Keywords that a carrier takes for itself (STOP, YES, CANCEL, …) and that the text asks the debtor to send: the
 * answer would never reach the engine. Source: messaging reference section 1, fact 2.
 */
export function reservedKeywordsAsked(text: string): string[] {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '');
  const found = [
    ...(folded.match(shouted) ?? []),
    ...[...folded.matchAll(asked)].map((match) => match[1]!),
    ...[...folded.matchAll(quoted)].map((match) => match[1]!),
  ];
  return [...new Set(found.map((word) => word.toUpperCase()))];
}
