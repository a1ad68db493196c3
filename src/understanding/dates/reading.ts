import { DEFAULT_LOCALE, type Language, type LocalDateTime, type Locale } from '../../kernel/index.ts';
import { type Token, tokenise } from '../text/index.ts';
import { type Day, dayOfIso } from './days.ts';
import { type Lexicon, lexiconOf, type Meaningful, type Phrase } from './lexicon.ts';
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
  /** Positions of the first and the last token that is no symbol. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** Answers of `remembered` questions by position, for the debtor's own day. */
  readonly memory: Map<string, unknown[]>;
}

/** Who reads: `now` is local time at the debtor; `expectsDate` where the flow has asked for a date. */
export interface ReadingContext {
  readonly language: Language;
  readonly locale: Locale;
  readonly now: LocalDateTime;
  readonly expectsDate?: boolean | undefined;
}

export const NO_TAGS: readonly Tag[] = [];

/** What of a reading does not depend on who reads and when. */
type Cut = Pick<
  Reading,
  'text' | 'tokens' | 'lexicon' | 'tagsAt' | 'tagsBefore' | 'numbers' | 'firstWord' | 'lastWord'
>;

/** The last text of each language: every finder asks for the same one. */
const lastCuts = new Map<Language, Cut>();
let last: { readonly context: ReadingContext; readonly reading: Reading } | undefined;

/** Cuts a text into tokens and finds the lexicon's words in it. Linear in the length of the text. */
export function readText(text: string, context: ReadingContext): Reading {
  if (last?.context === context && last.reading.text === text) return last.reading;
  const region = regionOf(context);
  const reading: Reading = {
    ...cutText(text, context.language),
    today: dayOfIso(context.now),
    minute: Number(context.now.slice(11, 13)) * 60 + Number(context.now.slice(14, 16)),
    monthFirst: context.language === 'en' && region === 'US',
    region,
    expectsDate: context.expectsDate ?? false,
    memory: new Map(),
  };
  last = { context, reading };
  return reading;
}

function cutText(text: string, language: Language): Cut {
  const known = lastCuts.get(language);
  if (known?.text === text) return known;
  const lexicon = lexiconOf(language);
  const tokens = tokenise(text);
  const seen = new Map<string, string>();
  const words = tokens.map((token) => {
    const word = seen.get(token.raw) ?? spelled(token, lexicon);
    seen.set(token.raw, word);
    return word;
  });
  const tagsAt: (readonly Tag[])[] = new Array(tokens.length).fill(NO_TAGS);
  const tagsBefore: Tag[][] = Array.from({ length: tokens.length + 1 }, () => []);
  for (let i = 0; i < tokens.length; i += 1) {
    const found = phrasesAt(words, tokens, i, lexicon);
    tagsAt[i] = found;
    for (const tag of found) tagsBefore[tag.to]!.push(tag);
  }
  const cut: Cut = {
    text,
    tokens,
    lexicon,
    tagsAt,
    tagsBefore,
    numbers: tokens.map((_, i) => readNumber(words, tokens, i, lexicon)),
    firstWord: tokens.findIndex((token) => token.kind !== 'symbol'),
    lastWord: tokens.findLastIndex((token) => token.kind !== 'symbol'),
  };
  lastCuts.set(language, cut);
  return cut;
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
