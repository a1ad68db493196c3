import { fold } from './fold.ts';

/** `word` is a run of letters, `number` a run of digits, `symbol` one character of anything else. */
export type TokenKind = 'word' | 'number' | 'symbol';

/** One piece of a text. `start` and `end` are UTF-16 offsets into the text that was tokenised. */
export interface Token {
  readonly kind: TokenKind;
  readonly start: number;
  readonly end: number;
  /** The characters as they stand in the text. */
  readonly raw: string;
  /** What to match on: see `fold`; digits are ASCII, dashes `-`, quotes `'` and `"`. */
  readonly folded: string;
  /** True where no space parts it from the token before. */
  readonly glued: boolean;
}

const IGNORABLE = /\p{Cf}|\u{FE0F}/u;
const SPACE = /[\s\u{180E}\u{2800}\u{3164}]/u;
const LETTER = /\p{L}|\p{M}/u;
const APOSTROPHE = /['’‘ʼ]/u;
const DIGIT = /\p{Nd}/u;
const ASCII_LETTER = /[A-Za-z]/;
const ASCII_DIGIT = /[0-9]/;
/** A digit in a circle, an emoji ten: one sign that is a whole number. */
const ENCLOSED_NUMBER = /[①-⑳⓪❶-❿➀-➉➊-➓⓵-⓾]/u;
const KEYCAP = '\u{20E3}';
const TEN_EMOJI = '\u{1F51F}';

const SYMBOLS: Readonly<Record<string, string>> = {
  '–': '-',
  '—': '-',
  '‐': '-',
  '‑': '-',
  '‒': '-',
  '−': '-',
  '﹣': '-',
  '－': '-',
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '´': "'",
  '`': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '，': ',',
  '．': '.',
  '％': '%',
  '＄': '$',
  '／': '/',
  '：': ':',
  '×': 'x',
  '✕': 'x',
  '✖': 'x',
  '⁄': '/',
  '∕': '/',
};

/** Signs that look like letters to Unicode but are marks on a number: 1º, 2ª. */
const ORDINAL_SIGN = /[ºª°]/u;

/** Texts that are kept: a message and what is left of it without some of its values. */
const KEPT = 4;
const kept: { readonly text: string; readonly tokens: readonly Token[] }[] = [];

/**
 * Cuts a text into words, numbers and single symbols, in order, without spaces. Linear in the length of the
 * text. Every character of the text that is not space or invisible lies in exactly one token, and
 * `text.slice(start, end) === raw`. A word keeps an apostrophe between letters (don't, d'água); digits and
 * letters part (`5k` is `5` and `k`, glued); keycap and circled digits are numbers. The last texts are
 * kept, since every reader asks for the same ones.
 */
export function tokenise(text: string): readonly Token[] {
  const known = kept.find((one) => one.text === text);
  if (known !== undefined) return known.tokens;
  const tokens = cut(text);
  kept.unshift({ text, tokens });
  if (kept.length > KEPT) kept.pop();
  return tokens;
}

function cut(text: string): Token[] {
  const tokens: Token[] = [];
  let glued = false;
  let at = 0;
  while (at < text.length) {
    const char = charAt(text, at);
    if (SPACE.test(char)) {
      glued = false;
      at += char.length;
      continue;
    }
    if (IGNORABLE.test(char)) {
      at += char.length;
      continue;
    }
    const token = readToken(text, at, char, glued);
    tokens.push(token);
    glued = true;
    at = token.end;
  }
  return tokens;
}

function readToken(text: string, start: number, char: string, glued: boolean): Token {
  if (ASCII_LETTER.test(char)) return letters(text, start, glued);
  if (ASCII_DIGIT.test(char)) return digits(text, start, glued);
  if (ENCLOSED_NUMBER.test(char)) return enclosed(text, start, start + char.length, glued);
  if (char === TEN_EMOJI) return make('number', text, start, start + char.length, '10', glued);
  if (DIGIT.test(char)) return digits(text, start, glued);
  if (LETTER.test(char) && !ORDINAL_SIGN.test(char)) return letters(text, start, glued);
  const end = start + char.length;
  return make('symbol', text, start, end, SYMBOLS[char] ?? char, glued);
}

function digits(text: string, start: number, glued: boolean): Token {
  let at = start;
  while (at < text.length) {
    const char = charAt(text, at);
    if (!DIGIT.test(char) && !IGNORABLE.test(char) && char !== KEYCAP) break;
    at += char.length;
  }
  const end = trimInvisible(text, start, at);
  return make('number', text, start, end, fold(text.slice(start, end)), glued);
}

function letters(text: string, start: number, glued: boolean): Token {
  let at = start;
  while (at < text.length) {
    const char = charAt(text, at);
    const inner = APOSTROPHE.test(char) && LETTER.test(charAt(text, at + char.length));
    if (ORDINAL_SIGN.test(char)) break;
    if (!LETTER.test(char) && !IGNORABLE.test(char) && !inner) break;
    at += char.length;
  }
  const end = trimInvisible(text, start, at);
  return make('word', text, start, end, fold(text.slice(start, end)), glued);
}

function enclosed(text: string, start: number, end: number, glued: boolean): Token {
  const char = text.slice(start, end);
  const dingbat = '❶❷❸❹❺❻❼❽❾❿'.indexOf(char);
  const value =
    dingbat >= 0 ? String(dingbat + 1) : (/\d+/.exec(char.normalize('NFKC'))?.[0] ?? dingbatDigit(char));
  return make('number', text, start, end, value, glued);
}

/** ➀–➉, ➊–➓ and ⓵–⓾ count up from one in their own blocks. */
function dingbatDigit(char: string): string {
  const code = char.codePointAt(0) ?? 0;
  const first = code >= 0x278a ? 0x278a : code >= 0x2780 ? 0x2780 : 0x24f5;
  return String(code - first + 1);
}

function trimInvisible(text: string, start: number, end: number): number {
  let at = end;
  while (at > start + 1 && /\p{Cf}/u.test(text[at - 1]!)) at -= 1;
  return at;
}

function make(
  kind: TokenKind,
  text: string,
  start: number,
  end: number,
  folded: string,
  glued: boolean,
): Token {
  return { kind, start, end, raw: text.slice(start, end), folded, glued };
}

/** The character at an offset, surrogate pairs whole; empty past the end. */
function charAt(text: string, at: number): string {
  const code = text.codePointAt(at);
  return code === undefined ? '' : String.fromCodePoint(code);
}
