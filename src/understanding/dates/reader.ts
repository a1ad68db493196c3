import { DEFAULT_LOCALE, type Language, type LocalDateTime, type Locale } from '../../kernel/index.ts';
import { type Token, tokenise } from '../text/index.ts';
import { type Day, dayOfIso } from './days.ts';
import { type Lexicon, lexiconOf, type Meaningful, type Phrase } from './lexicon.ts';
import type { WordClass } from './lexicon-data.ts';
import { type NumberAt, readNumber } from './numbers.ts';
import { nearest, nearKey } from './spelling.ts';

/** A word or phrase of the lexicon found in a text: tokens `from` to before `to`. */
export interface Tag extends Meaningful {
  readonly from: number;
  readonly to: number;
}

/** A text cut into tokens, with what each may stand for. Positions below are token indexes. */
export interface Reading {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  readonly tagsAt: readonly (readonly Tag[])[];
  readonly tagsBefore: readonly (readonly Tag[])[];
  readonly numbers: readonly (NumberAt | undefined)[];
  /** The debtor's day and, in minutes after midnight, time of day. */
  readonly today: Day;
  readonly minute: number;
  /** True where the locale writes the month before the day. */
  readonly monthFirst: boolean;
  /** Region of the locale, upper case. */
  readonly region: string;
  /** True where the flow has asked for a date: weak readings count. */
  readonly expectsDate: boolean;
}

/** Who reads: `now` is local time at the debtor; `expectsDate` where the flow has asked for a date. */
export interface ReadingContext {
  readonly language: Language;
  readonly locale: Locale;
  readonly now: LocalDateTime;
  readonly expectsDate?: boolean | undefined;
}

const NO_TAGS: readonly Tag[] = [];

/** Cuts a text into tokens and finds the lexicon's words in it. Linear in the length of the text. */
export function readText(text: string, context: ReadingContext): Reading {
  const lexicon = lexiconOf(context.language);
  const tokens = tokenise(text);
  const words = tokens.map((token) => spelled(token, lexicon));
  const tagsAt: (readonly Tag[])[] = new Array(tokens.length).fill(NO_TAGS);
  const tagsBefore: Tag[][] = Array.from({ length: tokens.length + 1 }, () => []);
  for (let i = 0; i < tokens.length; i += 1) {
    const found = phrasesAt(words, tokens, i, lexicon);
    tagsAt[i] = found;
    for (const tag of found) tagsBefore[tag.to]!.push(tag);
  }
  const numbers = tokens.map((_, i) => readNumber(words, tokens, i, lexicon));
  const region = regionOf(context);
  return {
    text,
    tokens,
    lexicon,
    tagsAt,
    tagsBefore,
    numbers,
    today: dayOfIso(context.now),
    minute: Number(context.now.slice(11, 13)) * 60 + Number(context.now.slice(14, 16)),
    monthFirst: context.language === 'en' && region === 'US',
    region,
    expectsDate: context.expectsDate ?? false,
  };
}

function regionOf({ language, locale }: ReadingContext): string {
  const own = locale.toLowerCase().startsWith(language) ? locale : DEFAULT_LOCALE[language];
  const region = own.split(/[-_]/).find((part, i) => i > 0 && /^[A-Za-z]{2}$/.test(part));
  return (region ?? DEFAULT_LOCALE[language].slice(3)).toUpperCase();
}

/** The word to look up: as typed where known, else without 's, drawn-out letters or a typing slip. */
function spelled(token: Token, lexicon: Lexicon): string {
  const word = token.folded;
  if (token.kind !== 'word') return word;
  if (lexicon.lookalikes.has(token.raw.toLowerCase())) return '';
  if (known(word, lexicon)) return word;
  const bare = word.replace(/'s?$/, '').replace(/(.)\1{2,}/g, '$1');
  if (bare !== word && known(bare, lexicon)) return bare;
  if (bare.length < 5 || lexicon.realWords.has(bare)) return word;
  const candidates = lexicon.correctable.get(nearKey(bare));
  return (candidates && nearest(bare, candidates)) ?? word;
}

function known(word: string, lexicon: Lexicon): boolean {
  return lexicon.phrases.has(word) || lexicon.numbers.has(word);
}

function phrasesAt(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): readonly Tag[] {
  const phrases = lexicon.phrases.get(words[at]!);
  if (phrases === undefined) return NO_TAGS;
  const found: Tag[] = [];
  for (const phrase of phrases) {
    const to = phraseEnd(phrase, words, tokens, at);
    if (to !== undefined) found.push({ ...phrase.means, from: at, to });
  }
  return found;
}

function phraseEnd(
  phrase: Phrase,
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
): number | undefined {
  let i = at + 1;
  for (let k = 1; k < phrase.words.length; k += 1) {
    if (words[i] === '-' && tokens[i + 1]?.glued && !phrase.glued[k]) i += 1;
    if (words[i] !== phrase.words[k] || (phrase.glued[k] && !tokens[i]!.glued)) return undefined;
    i += 1;
  }
  return i;
}

/** The longest tag of a class that starts at a position. */
export function tagAt(reading: Reading, at: number, cls: WordClass): Tag | undefined {
  let best: Tag | undefined;
  for (const tag of reading.tagsAt[at] ?? NO_TAGS) {
    if (tag.cls === cls && (best === undefined || tag.to > best.to)) best = tag;
  }
  return best;
}

/** The longest tag of one of several classes that ends right before a position. */
export function tagBefore(reading: Reading, at: number, ...classes: readonly WordClass[]): Tag | undefined {
  let best: Tag | undefined;
  for (const tag of reading.tagsBefore[at] ?? NO_TAGS) {
    if (classes.includes(tag.cls) && (best === undefined || tag.from < best.from)) best = tag;
  }
  return best;
}

/** Steps over any run of words of these classes, at most three. */
export function skip(reading: Reading, at: number, ...classes: readonly WordClass[]): number {
  let i = at;
  for (let steps = 0; steps < 3; steps += 1) {
    let to = i;
    for (const tag of reading.tagsAt[i] ?? NO_TAGS) {
      if (classes.includes(tag.cls) && tag.to > to) to = tag.to;
    }
    if (to === i) break;
    i = to;
  }
  return i;
}

/** The positions reached by stepping over none, one, two or three words of these classes, nearest first. */
export function steps(reading: Reading, at: number, ...classes: readonly WordClass[]): number[] {
  const positions = [at];
  let i = at;
  for (let k = 0; k < 3; k += 1) {
    const ends = (reading.tagsAt[i] ?? NO_TAGS)
      .filter((tag) => classes.includes(tag.cls))
      .map((tag) => tag.to);
    if (ends.length === 0) break;
    positions.push(...[...new Set(ends)].sort((a, b) => a - b));
    i = Math.max(...ends);
  }
  return positions;
}

/** True where the token is that symbol. */
export function isSymbol(reading: Reading, at: number, ...symbols: readonly string[]): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'symbol' && symbols.includes(token.folded);
}

/** Steps over one of these symbols. */
export function skipSymbol(reading: Reading, at: number, ...symbols: readonly string[]): number {
  return isSymbol(reading, at, ...symbols) ? at + 1 : at;
}

/** True where nothing but punctuation lies outside tokens `from` to before `to`. */
export function isAlone(reading: Reading, from: number, to: number): boolean {
  return reading.tokens.every((token, i) => (i >= from && i < to) || token.kind === 'symbol');
}

/** True where the next word is money, a counted thing or a percent sign: the number before is no date. */
export function countsSomething(reading: Reading, at: number): boolean {
  if (isSymbol(reading, at, '%', '$', '€', '£', '°')) return true;
  if (isSymbol(reading, at, '.', ',') && reading.tokens[at]!.glued && glueDigits(reading, at + 1))
    return true;
  return tagAt(reading, at, 'noun') !== undefined;
}

/** True where a money sign or a bigger number stands glued before a position. */
export function belongsToNumber(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (before === undefined) return false;
  if (isSymbol(reading, at - 1, '$', '€', '£', '#', '№')) return true;
  if (!reading.tokens[at]?.glued) return false;
  if (before.kind === 'number') return true;
  const first = reading.tokens[at - 2];
  if (first?.kind !== 'number' || !before.glued) return false;
  if (isSymbol(reading, at - 1, '-')) return first.folded.length > 2 || first.glued;
  return isSymbol(reading, at - 1, '.', ',', '/', ':');
}

function glueDigits(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'number' && token.glued;
}
