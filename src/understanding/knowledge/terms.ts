import { LANGUAGES, type Language } from '../../kernel/index.ts';
import { SEARCH_LEXICONS } from './lexicon/index.ts';
import type { SearchLexicon } from './lexicon/lexicon.ts';

/** What the words of one language do in a question. */
export interface Terms {
  /**
   * The term of a folded word: what is equal for two words that ask for the same thing. Undefined for a word that
   * says nothing about what is asked.
   */
  of(word: string): string | undefined;
  readonly asks: ReadonlySet<string>;
  readonly opens: ReadonlySet<string>;
  readonly wonders: ReadonlySet<string>;
  readonly greets: ReadonlySet<string>;
  readonly joins: ReadonlySet<string>;
  /** True where the first words of a clause speak to us in a verb ("przyjmujecie …", "me mandan …"). */
  addresses(words: readonly string[]): boolean;
}

/** Every number is one term: no article is about a certain number. */
const NUMBER = '#';

/** A stem keeps as many letters. */
const STEM_LETTERS_LEAST = 4;

export const TERMS: Readonly<Record<Language, Terms>> = Object.fromEntries(
  LANGUAGES.map((language) => [language, createTerms(SEARCH_LEXICONS[language])]),
) as Record<Language, Terms>;

function createTerms(lexicon: SearchLexicon): Terms {
  const silent = new Set(wordsIn(lexicon.stop));
  const endings = wordsIn(lexicon.endings).toSorted((a, b) => b.length - a.length);
  const { words, stems } = readGroups(lexicon.same, endings);
  const { addresses } = lexicon;
  return {
    of: (word) => {
      if (silent.has(word)) return undefined;
      const known = words.get(word);
      if (known !== undefined) return known;
      if (/^\d/.test(word)) return NUMBER;
      const stem = stemOf(word, endings);
      return stem.length > 1 ? (stems.get(stem) ?? stem) : undefined;
    },
    asks: new Set(wordsIn(lexicon.asks)),
    opens: new Set(wordsIn(lexicon.opens)),
    wonders: new Set(wordsIn(lexicon.wonders)),
    greets: new Set(wordsIn(lexicon.greets)),
    joins: new Set(wordsIn(lexicon.joins)),
    addresses: (said) => addresses.test(said.join(' ')),
  };
}

/** The first word of each group by its words and their stems; what stands in two groups belongs to the first. */
function readGroups(same: string, endings: readonly string[]) {
  const words = new Map<string, string>();
  const stems = new Map<string, string>();
  for (const group of same.split('\n').map(wordsIn)) {
    for (const word of group) {
      if (!words.has(word)) words.set(word, group[0]!);
      const stem = stemOf(word, endings);
      if (!stems.has(stem)) stems.set(stem, group[0]!);
    }
  }
  return { words, stems };
}

function stemOf(word: string, endings: readonly string[]): string {
  const ending = endings.find(
    (each) => word.endsWith(each) && word.length - each.length >= STEM_LETTERS_LEAST,
  );
  const stem = ending === undefined ? word : word.slice(0, -ending.length);
  const doubled = stem.length > STEM_LETTERS_LEAST && stem.at(-1) === stem.at(-2);
  return doubled ? stem.slice(0, -1) : stem;
}

function wordsIn(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}
