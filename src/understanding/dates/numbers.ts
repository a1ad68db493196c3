import type { Token } from '../text/index.ts';
import type { Lexicon, NumberKind } from './lexicon.ts';

/** A whole number at a position, in digits or words: `to` is the position after it. */
export interface NumberAt {
  readonly value: number;
  readonly to: number;
  readonly kind: NumberKind;
  /** Count of digits where written in digits, 0 where in words. */
  readonly digits: number;
}

/** Reads the longest whole number up to 9,999 at a position; none in the middle of a longer one. */
export function readNumber(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NumberAt | undefined {
  const token = tokens[at]!;
  if (token.kind === 'number') return digitsAt(words, tokens, at, lexicon);
  return token.kind === 'word' ? wordsAt(words, at, lexicon) : undefined;
}

function digitsAt(
  words: readonly string[],
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
): NumberAt | undefined {
  const written = tokens[at]!.folded;
  if (written.length > 4 || isDecimalPart(tokens, at)) return undefined;
  const value = Number(written);
  const plain = { value, to: at + 1, kind: 'cardinal', digits: written.length } as const;
  const dash = isJoint(words[at + 1], lexicon) ? 1 : 0;
  const ending = words[at + 1 + dash];
  const glued = tokens[at + 1]?.glued === true && (dash === 0 || tokens[at + 2]?.glued === true);
  if (ending === undefined || !lexicon.ordinalEndings.has(ending)) return plain;
  if (dash === 1 && words[at + 1] === '.' && !ORDINAL_SIGNS.includes(ending)) return plain;
  if (!glued && lexicon.language !== 'en') return plain;
  return { ...plain, to: at + 2 + dash, kind: lexicon.language === 'pl' ? 'dayOrdinal' : 'ordinal' };
}

/** The 05 of 0.05 is no number of its own. */
function isDecimalPart(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at - 1];
  if (mark === undefined || !tokens[at]!.glued || !mark.glued) return false;
  return (mark.folded === '.' || mark.folded === ',') && tokens[at - 2]?.kind === 'number';
}

const ORDINAL_SIGNS = 'ºª°';

/** Between figures and ending stands a dash in Polish (5-go), a dot in Spanish and Portuguese (1.º). */
function isJoint(symbol: string | undefined, { language }: Lexicon): boolean {
  return language === 'pl' ? symbol === '-' : symbol === '.' && (language === 'es' || language === 'pt');
}

function wordsAt(words: readonly string[], at: number, lexicon: Lexicon): NumberAt | undefined {
  const first = lexicon.numbers.get(words[at]!);
  if (first === undefined) return undefined;
  let total = 0;
  let part = first.value;
  let kind = first.kind;
  let to = at + 1;
  if (first.value >= 1000) [total, part] = [first.value, 0];
  for (let steps = 0; steps < 8; steps += 1) {
    const joined = joinerAt(words, to, lexicon) ? 1 : 0;
    const next = lexicon.numbers.get(words[to + joined] ?? '');
    if (next === undefined || (kind === 'dayOrdinal' && next.kind === 'cardinal')) break;
    const grown = grow({ total, part, kind }, next, joined === 1, lexicon);
    if (grown === undefined) break;
    ({ total, part } = grown);
    kind = next.kind;
    to += joined + 1;
  }
  const value = total + part;
  return value > 9999 ? undefined : { value, to, kind, digits: 0 };
}

function joinerAt(words: readonly string[], at: number, lexicon: Lexicon): boolean {
  const word = words[at] ?? '';
  return word === '-' || lexicon.numberJoiners.has(word);
}

/**
 * Adds the next number word: twenty + three, two × hundred, nineteen | eighty-two. Undefined where it does not
 * belong to the same number.
 */
function grow(
  sofar: { total: number; part: number; kind: NumberKind },
  next: { value: number; kind: NumberKind },
  joined: boolean,
  lexicon: Lexicon,
): { total: number; part: number } | undefined {
  const { total, part, kind } = sofar;
  const add = next.value;
  if (kind !== 'cardinal' && next.kind === 'cardinal') return undefined;
  if (add === 1000)
    return total === 0 && part < 10 && !joined ? { total: (part || 1) * 1000, part: 0 } : undefined;
  if (add === 100 && part > 0 && part < 20 && part !== 10 && total === 0 && !joined)
    return { total, part: part * 100 };
  if (part === 0 && total >= 1000) return { total, part: add };
  if (part >= 100 && part % 100 === 0 && add < 100) return { total, part: part + add };
  if (part % 100 >= 20 && part % 10 === 0 && add > 0 && add < 10) return { total, part: part + add };
  const century = lexicon.language === 'en' && total === 0 && (part === 19 || part === 20) && !joined;
  if (century && (add === 0 || (add >= 10 && add < 100))) return { total: part * 100, part: add };
  return undefined;
}
