import { LANGUAGES, type Language, languageOf } from '../../../kernel/index.ts';
import type { Replies } from '../catalogue.ts';
import { type Message, nodesOf } from '../message.ts';
import { fold } from '../wording.ts';
import { COMMON_WORDS } from './phrased-words.ts';

/** Of its words, a text of a language has at least this share in the vocabulary of that language. */
const KNOWN_SHARE_MIN = 0.5;
/** A sentence of fewer words is judged with the rest of the text only: "Claro." is of two languages. */
const SENTENCE_WORDS_MIN = 3;

type Vocabularies = ReadonlyMap<Language, ReadonlySet<string>>;

const cache = new WeakMap<Replies, Vocabularies>();

/** The words of each language: those of its catalogue, and those that any text of it has. */
function vocabulariesOf(replies: Replies): Vocabularies {
  const known = cache.get(replies);
  if (known !== undefined) return known;
  const made = new Map(LANGUAGES.map((language) => [language, new Set(COMMON_WORDS[language])]));
  for (const { tag, entries } of replies.catalogues.values()) {
    const vocabulary = made.get(languageOf(tag) ?? 'en')!;
    for (const entry of entries.values()) {
      for (const message of [entry.default, ...Object.values(entry.channels)]) {
        for (const word of wordsOf(literalsOf(message))) vocabulary.add(word);
      }
    }
  }
  cache.set(replies, made);
  return made;
}

function literalsOf(message: Message): string {
  return [...nodesOf(message)].map((node) => (node.kind === 'literal' ? node.text : ' ')).join('');
}

/** The words of a text, folded. */
function wordsOf(text: string): string[] {
  return fold(text).match(/\p{L}+/gu) ?? [];
}

/**
 * True where a text is in a language and no sentence of it in another: by the words that the catalogues and
 * every text of the language have. Text without a word is in every language.
 */
export function isInLanguage(text: string, language: Language, replies: Replies): boolean {
  const vocabularies = vocabulariesOf(replies);
  const sentences = text.split(/[.!?;:\n\ue000]+/u).map(wordsOf);
  const long = sentences.filter((words) => words.length >= SENTENCE_WORDS_MIN);
  return [sentences.flat(), ...long].every((words) => {
    if (words.length === 0) return true;
    const shareOf = (one: Language) =>
      words.filter((word) => vocabularies.get(one)!.has(word)).length / words.length;
    const own = shareOf(language);
    return own >= KNOWN_SHARE_MIN && LANGUAGES.every((other) => shareOf(other) <= own);
  });
}

/** True where a word is in the vocabulary of a language. */
export function isKnownWord(word: string, language: Language, replies: Replies): boolean {
  return vocabulariesOf(replies).get(language)!.has(word);
}
