import type { Language } from '../../kernel/index.ts';
import { type Token, tokenise } from '../text/index.ts';
import { emojiWord } from './emoji.ts';
import { CONTRACTIONS } from './normalise/index.ts';

/**
 * One word of a message as the rules see it: folded, contractions and chat spellings written out
 * ("I'll" → i, will; "vc" → voce). `start` and `end` are offsets into the message.
 */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Number of the sentence; ends at . ! ? ; and line breaks. */
  readonly sentence: number;
  /** Number of the clause; ends also at commas, colons and free-standing dashes. */
  readonly clause: number;
}

/** Signs that stay as words; all others only part sentences and clauses. */
const SIGNS = new Set(['%', '/', '+', '&', '@', '#', '$', '€', '£', 'º', 'ª']);
const SENTENCE_END = new Set(['.', '!', '?', ';', '…', '¿', '¡']);
const CLAUSE_END = new Set([',', ':', '-', '(', ')', '|']);
/** Words that a full stop shortens rather than ends. */
// biome-ignore format: a word list
const SHORTENED = new Set([
  'nr', 'tel', 'ul', 'np', 'godz', 'tys', 'mln', 'mr', 'mrs', 'dr', 'sr', 'sra', 'num', 'approx', 'zl', 'gr',
  'av', 'mies', 'rs', 'hs', 'hrs',
]);

/** Cuts a message into words for the rules of one language. Linear in its length. */
export function wordsOf(text: string, language: Language): Word[] {
  return spellOut(readWords(text, tokenise(text)), language);
}

function readWords(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  let sentence = 0;
  let clause = 0;
  let last = 0;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.start > last && text.slice(last, token.start).includes('\n') && words.length > 0) {
      sentence += 1;
      clause += 1;
    }
    last = token.end;
    const word = token.kind === 'symbol' ? signWord(token) : shorten(token.folded);
    if (word !== undefined) {
      words.push({ text: word, start: token.start, end: token.end, sentence, clause });
    } else if (endsSentence(token, tokens[i - 1], tokens[i + 1])) {
      sentence += 1;
      clause += 1;
    } else if (CLAUSE_END.has(token.folded) && !(token.glued && tokens[i + 1]?.glued)) {
      clause += 1;
    }
  }
  return words;
}

function signWord(token: Token): string | undefined {
  return SIGNS.has(token.folded) ? token.folded : emojiWord(token.raw);
}

function endsSentence(token: Token, before: Token | undefined, after: Token | undefined): boolean {
  if (!SENTENCE_END.has(token.folded)) return false;
  if (token.folded !== '.') return true;
  if (after?.glued === true && after.kind !== 'symbol') return false;
  if (before?.kind !== 'word' || after === undefined) return true;
  const abbreviates = before.folded.length === 1 || SHORTENED.has(before.folded);
  return !(abbreviates && after.raw === after.raw.toLowerCase());
}

/** "siiiim" → sim, "heeelp" → help: three or more equal letters are one. */
function shorten(word: string): string {
  return word.length > 3 ? word.replace(/([a-z])\1{2,}/g, '$1') : word;
}

function spellOut(words: readonly Word[], language: Language): Word[] {
  const { whole, rules } = CONTRACTIONS[language];
  const out: Word[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i]!;
    const spelt = whole.get(word.text) ?? rules(word.text, words[i + 1]?.text);
    if (spelt === undefined) out.push(word);
    else for (const text of spelt) out.push({ ...word, text });
  }
  return out;
}
