import type { Language } from '../../kernel/index.ts';
import { type Word, wordsOf } from '../grammar/words.ts';
import { TERMS, type Terms } from './terms.ts';

/**
 * How words read: as a question, by its mark or its words; as a bare subject ("direct debit"); or as a
 * statement, which asks nothing.
 */
export type Reading = 'question' | 'bare' | 'statement';

/** What the search looks at in a text. */
export interface Content {
  /** Folded, contractions written out. */
  readonly words: readonly string[];
  /** What the words ask for, each once. */
  readonly terms: readonly string[];
}

/** A message, or one sentence of several. */
export interface Unit extends Content {
  readonly reads: Reading;
  /** True for a sentence of several. */
  readonly part: boolean;
}

/** A message is read so far. Unit: characters. */
const READ_CHARS = 400;
/** A question word within the first words of a clause makes it a question ("hi, so what …"). Unit: words. */
const ASKS_WITHIN = 3;
/** More words are no bare subject. Unit: words. */
const BARE_WORDS = 4;
const WORD = /^[\p{L}\p{N}]/u;

/** An approved question or a keyword. */
export function readForm(text: string, language: Language): Content {
  return contentOf(readWords(text, language), TERMS[language]);
}

/** What a message asks: all of it together first, then each sentence that asks by itself, where there are several. */
export function unitsOf(message: string, language: Language): Unit[] {
  const terms = TERMS[language];
  const words = readWords(message, language);
  if (words.length === 0) return [];
  const sentences = [...Map.groupBy(words, ({ sentence }) => sentence).values()];
  const reads = sentences.map((said, at): Reading => {
    const after = message.slice(said.at(-1)!.end, sentences[at + 1]?.[0]?.start);
    return after.includes('?') ? 'question' : readingOf(said, terms);
  });
  const whole = { ...contentOf(words, terms), reads: together(reads), part: false };
  if (sentences.length === 1) return [whole];
  const parts = sentences.flatMap((said, at) =>
    reads[at] === 'question' ? [{ ...contentOf(said, terms), reads: reads[at], part: true }] : [],
  );
  return [whole, ...parts];
}

/** Fewer words ask nothing that could be looked up ("what?"). Unit: words. */
const QUESTION_WORDS_LEAST = 3;

/** True where a message puts a question about something. */
export function asksSomething(message: string, language: Language): boolean {
  const [whole] = unitsOf(message, language);
  return (
    whole !== undefined &&
    whole.reads === 'question' &&
    whole.words.length >= QUESTION_WORDS_LEAST &&
    whole.terms.length > 0
  );
}

/** A message asks where one of its sentences does. */
function together(reads: readonly Reading[]): Reading {
  if (reads.length === 1) return reads[0]!;
  return reads.includes('question') ? 'question' : 'statement';
}

function readWords(text: string, language: Language): Word[] {
  return wordsOf(text.slice(0, READ_CHARS), language).filter((word) => WORD.test(word.text));
}

function contentOf(words: readonly Word[], { of }: Terms): Content {
  const terms = new Set<string>();
  for (const { text } of words) {
    const term = of(text);
    if (term !== undefined) terms.add(term);
  }
  return { words: words.map(({ text }) => text), terms: [...terms] };
}

function readingOf(words: readonly Word[], terms: Terms): Reading {
  if (words.some(({ text }) => terms.wonders.has(text))) return 'question';
  const clauses = [...Map.groupBy(words, ({ clause }) => clause).values()];
  if (
    clauses.some((clause) =>
      asks(
        clause.map(({ text }) => text),
        terms,
      ),
    )
  )
    return 'question';
  const isBare = ({ text }: Word) => terms.joins.has(text) || terms.of(text) !== undefined;
  return words.length <= BARE_WORDS && words.every(isBare) ? 'bare' : 'statement';
}

function asks(clause: readonly string[], terms: Terms): boolean {
  const first = clause.findIndex((word) => !terms.greets.has(word));
  if (first < 0) return false;
  const words = clause.slice(first);
  if (words.slice(0, ASKS_WITHIN).some((word) => terms.asks.has(word))) return true;
  return terms.opens.has(words[0]!) || terms.addresses(words);
}
