import { type Token, tokenise } from '../text/index.ts';
import { hashEnd, hashStart, hashText, hashUnit } from './hash.ts';

/** Version of what is read from a text: a model of another version is stale. */
export const FEATURES_VERSION = 1;
/** Buckets of features. Unit: bits of the hash. */
const BUCKET_BITS = 16;
export const BUCKETS: number = 1 << BUCKET_BITS;
/** Bits of the set of known words: large enough for one stranger in fifty to pass as known. */
const WORD_BITS = 18;
export const WORD_SLOTS: number = 1 << WORD_BITS;
/** Words of a message that are read: what a message is about is said by then. */
const WORDS_READ = 120;

/** Shortest and longest run of letters that is a feature. */
const GRAM_MIN = 3;
const GRAM_MAX = 5;

const KIND = { length: 1, word: 2, pair: 3, gap: 4, gram: 5 } as const;
const EDGE = 0x5f;
const SIGNS = new Set(['?', '!', '%', '$', '€', '£', '/']);
const EMOJI = /\p{Extended_Pictographic}/u;

/** What a text is, as far as the classifier sees it. */
export interface Features {
  /** Distinct buckets, ascending. */
  readonly buckets: readonly number[];
  /** Slots of the words of letters, for the set of known words. */
  readonly words: readonly number[];
}

/**
 * Words, pairs of words, pairs with one word between, and runs of 3 to 5 letters within a word, folded and
 * hashed. All digits are one, so that no amount or day is learned by heart. Linear in the length of the text.
 */
export function featuresOf(text: string): Features {
  const words: string[] = [];
  const slots: number[] = [];
  for (const token of tokenise(text)) {
    const word = wordOf(token);
    if (word === undefined) continue;
    words.push(word);
    if (token.kind === 'word') slots.push(hashEnd(hashText(hashStart(KIND.word), word)) % WORD_SLOTS);
    if (words.length === WORDS_READ) break;
  }
  const found = new Set<number>();
  found.add(bucket(hashUnit(hashStart(KIND.length), lengthClass(words.length))));
  for (let i = 0; i <= words.length; i += 1) addWord(found, words, i);
  return { buckets: [...found].sort((a, b) => a - b), words: slots };
}

function wordOf({ kind, folded }: Token): string | undefined {
  if (kind === 'number') return '0';
  if (kind === 'symbol') return SIGNS.has(folded) || EMOJI.test(folded) ? folded : undefined;
  return folded.replaceAll("'", '').replace(/(.)\1{2,}/gu, '$1');
}

/** 0, 1, 2, 3–4, 5–8, 9–16, more. */
function lengthClass(words: number): number {
  if (words <= 2) return words;
  if (words <= 4) return 3;
  if (words <= 8) return 4;
  return words <= 16 ? 5 : 6;
}

function addWord(found: Set<number>, words: readonly string[], i: number): void {
  const word = words[i] ?? '';
  const before = words[i - 1] ?? '';
  found.add(bucket(hashText(hashUnit(hashText(hashStart(KIND.pair), before), EDGE), word)));
  if (word === '') return;
  found.add(bucket(hashText(hashStart(KIND.word), word)));
  const gap = words[i - 2];
  if (gap !== undefined) {
    found.add(bucket(hashText(hashUnit(hashText(hashStart(KIND.gap), gap), EDGE), word)));
  }
  addGrams(found, word);
}

function addGrams(found: Set<number>, word: string): void {
  const last = word.length + 1;
  for (let from = 0; from <= last; from += 1) {
    let hash = hashStart(KIND.gram);
    for (let at = from; at <= last && at < from + GRAM_MAX; at += 1) {
      hash = hashUnit(hash, at === 0 || at === last ? EDGE : word.charCodeAt(at - 1));
      if (at - from + 1 >= GRAM_MIN) found.add(bucket(hash));
    }
  }
}

function bucket(hash: number): number {
  return hashEnd(hash) & (BUCKETS - 1);
}
