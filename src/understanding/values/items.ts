import type { Language, Locale } from '../../kernel/index.ts';
import { type Token, tokenise } from '../text/index.ts';
import { type Literal, readLiteral, vulgarFraction } from './literal.ts';
import { type Entry, type Lookup, lookupOf, type Part } from './lookup.ts';
import { decimalMarkOf } from './marks.ts';

/** Whose words and whose marks. */
export interface ValueOptions {
  readonly language: Language;
  /** Decimal marks, and what `$` and `pesos` mean, follow it. */
  readonly locale: Locale;
  /** A list was shown, so that a bare ordinal picks from it. */
  readonly listed?: boolean;
}

/** A token, or several that make one number in digits. Offsets are into the original text. */
export interface Item {
  readonly start: number;
  readonly end: number;
  readonly raw: string;
  readonly folded: string;
  readonly kind: Token['kind'];
  readonly glued: boolean;
  readonly literal?: Literal;
  /** ½ and its like. */
  readonly vulgar?: number;
  readonly entry?: Entry;
}

/** A text cut for reading values. */
export interface Reading {
  readonly text: string;
  readonly items: readonly Item[];
  readonly lookup: Lookup;
  readonly options: ValueOptions;
}

/** Multipliers written as one capital letter glued to digits, or glued in lower case. */
const LETTER_SCALES: Readonly<Record<string, number>> = { M: 1e6, G: 1e9, B: 1e9, b: 1e9, T: 1e12 };

/** Signs of money before digits. */
const MONEY_SIGNS: ReadonlySet<string> = new Set(['$', '£', '€']);

/** Longest message that is read; the rest is cut. Unit: characters. */
const READ_MAX = 4_000;

let last: Reading | undefined;

/** Cuts a text into items. The last reading is kept, since every finder asks for the same one. */
export function readText(text: string, options: ValueOptions): Reading {
  if (
    last?.text === text &&
    last.options.language === options.language &&
    last.options.locale === options.locale
  ) {
    if (last.options !== options) last = { ...last, options };
    return last;
  }
  const lookup = lookupOf(options.language);
  const tokens = tokenise(text.slice(0, READ_MAX));
  last = { text, items: makeItems(tokens, lookup, options), lookup, options };
  return last;
}

function makeItems(tokens: readonly Token[], lookup: Lookup, options: ValueOptions): Item[] {
  const mark = decimalMarkOf(options.locale);
  const items: Item[] = [];
  let at = 0;
  while (at < tokens.length) {
    const token = tokens[at]!;
    const link = linkEnd(tokens, at);
    if (link > at) {
      const end = tokens[link - 1]!.end;
      items.push({ ...plain(token), kind: 'symbol', end, raw: '', folded: '' });
      at = link;
      continue;
    }
    const read = readLiteral(tokens, at, mark);
    if (read !== undefined) {
      const end = tokens[read.end - 1]!.end;
      items.push({ ...plain(token), kind: 'number', end, literal: read.literal });
      at = read.end;
      continue;
    }
    const previous = items.at(-1);
    if (token.kind === 'word') {
      const signed = MONEY_SIGNS.has(items.at(-2)?.folded ?? '');
      items.push(
        ...(scaleLetter(token, previous, signed) ?? wordItems(token, previous, tokens[at + 1], lookup)),
      );
    } else items.push(symbolItem(token));
    at += 1;
  }
  return items;
}

/** Index after a web address that begins at a token: its digits are no values. The token's index where none does. */
function linkEnd(tokens: readonly Token[], at: number): number {
  const { folded } = tokens[at]!;
  const scheme = (folded === 'http' || folded === 'https') && tokens[at + 1]?.folded === ':';
  const bare = folded === 'www' && tokens[at + 1]?.folded === '.';
  if (!scheme && !bare) return at;
  let end = at + 1;
  while (tokens[end]?.glued) end += 1;
  return end;
}

function plain(token: Token): Item {
  const { start, end, raw, folded, kind, glued } = token;
  return { start, end, raw, folded, kind, glued };
}

function symbolItem(token: Token): Item {
  const vulgar = vulgarFraction(token.folded);
  return vulgar === undefined ? plain(token) : { ...plain(token), vulgar };
}

/** $1.2m, 3M: a letter that multiplies the digits before it; small m only of money, else it is metres or minutes. */
function scaleLetter(token: Token, previous: Item | undefined, isMoney: boolean): Item[] | undefined {
  if (previous?.literal === undefined) return undefined;
  const letter = token.raw === 'm' && isMoney ? 1e6 : LETTER_SCALES[token.raw];
  if (letter === undefined || !(token.glued || token.raw === 'M')) return undefined;
  return [{ ...plain(token), entry: { cardinal: scale(letter) } }];
}

function wordItems(
  token: Token,
  previous: Item | undefined,
  next: Token | undefined,
  lookup: Lookup,
): Item[] {
  const afterDigits = previous?.literal !== undefined;
  const entries = lookup.find(token.folded);
  if (entries === undefined) return [plain(token)];
  const closesClause = next === undefined || next.kind === 'symbol' || lookup.afterCents.has(next.folded);
  const afterOne = previous?.literal?.value === 1 || previous?.entry?.cardinal?.value === 1;
  return entries.map((entry, i) => ({
    ...plain(token),
    glued: i > 0 || token.glued,
    ...(isLost(entry, afterDigits, afterOne || closesClause) ? {} : { entry }),
  }));
}

/** A multiplier that counts only digits, or stands only last, means nothing elsewhere. */
function isLost(entry: Entry, afterDigits: boolean, canBeFinal: boolean): boolean {
  const flags = entry.cardinal?.flags ?? [];
  return (flags.includes('digits') && !afterDigits) || (flags.includes('final') && !canBeFinal);
}

function scale(value: number): Part {
  return { role: 'times', value, flags: ['digits'], ordinal: false, plural: false, denominator: false };
}
