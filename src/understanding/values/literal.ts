import type { Token } from '../text/index.ts';
import type { DecimalMark } from './marks.ts';

/** A number in digits, marks and all. */
export interface Literal {
  readonly value: number;
  /** The digits of the whole part as written, leading zeros kept. */
  readonly digits: string;
  /** Digits after the decimal mark. */
  readonly decimals: number;
  /** What it is as an amount of money, where that is another reading: `1,500` in a comma locale. */
  readonly amount?: number;
  /** The mark that ties it to digits before or after (. , / : -), as in dates, hours, ranges; empty if none. */
  readonly tiedBefore: string;
  readonly tiedAfter: string;
}

interface Pieces {
  readonly digits: readonly string[];
  readonly seps: readonly string[];
  /** Token index after the last piece. */
  readonly end: number;
}

/** More digits are an identifier, not a quantity. */
const DIGITS_MAX = 18;

const VULGAR: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
};

/** The value of a fraction in one sign: ½, ¾. */
export function vulgarFraction(sign: string): number | undefined {
  return VULGAR[sign];
}

/**
 * Reads the number in digits that begins at a token: thousands parted by marks, spaces or apostrophes,
 * decimals by the mark of the locale, powers (`1.2e3`, `2^10`). Undefined where none begins there.
 */
export function readLiteral(
  tokens: readonly Token[],
  at: number,
  mark: DecimalMark,
): { literal: Literal; end: number } | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.kind === 'symbol') return leadingDecimal(tokens, at, mark);
  if (token.kind !== 'number') return undefined;
  const pieces = collectPieces(tokens, at);
  const read = interpret(pieces, mark);
  const fallback = {
    value: Number(token.folded),
    digits: token.folded,
    decimals: 0,
    used: 1,
    amount: undefined,
  };
  const { value, digits, decimals, used, amount } = read ?? fallback;
  const end = used === pieces.digits.length ? pieces.end : at + 1;
  const power = readPower(tokens, end, value);
  const literal: Literal = {
    value: power?.value ?? value,
    digits: digits.length > DIGITS_MAX ? '' : digits,
    decimals,
    ...(amount === undefined ? {} : { amount }),
    tiedBefore: tieAt(tokens, at - 1),
    tiedAfter: tieAt(tokens, end),
  };
  return digits.length > DIGITS_MAX || !Number.isFinite(literal.value)
    ? { literal: { ...literal, value: Number.NaN }, end: power?.end ?? end }
    : { literal, end: power?.end ?? end };
}

function leadingDecimal(
  tokens: readonly Token[],
  at: number,
  mark: DecimalMark,
): { literal: Literal; end: number } | undefined {
  const [sep, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  const before = tokens[at - 1];
  if (sep.folded !== mark || next?.kind !== 'number' || !next.glued || next.folded.length > DIGITS_MAX)
    return undefined;
  if (sep.glued && (before?.kind === 'number' || before?.kind === 'word')) return undefined;
  if (after?.glued && after.kind === 'symbol' && tokens[at + 3]?.kind === 'number' && tokens[at + 3]!.glued)
    return undefined;
  return {
    literal: {
      value: Number(`0.${next.folded}`),
      digits: '0',
      decimals: next.folded.length,
      tiedBefore: '',
      tiedAfter: '',
    },
    end: at + 2,
  };
}

/** Gathers digit groups joined by glued . , ' or by single spaces before groups of three. */
function collectPieces(tokens: readonly Token[], at: number): Pieces {
  const digits = [tokens[at]!.folded];
  const seps: string[] = [];
  let i = at + 1;
  while (digits.length < 12) {
    const sep = tokens[i];
    const next = tokens[i + 1];
    if (
      sep?.kind === 'symbol' &&
      ".,'".includes(sep.folded) &&
      sep.glued &&
      next?.kind === 'number' &&
      next.glued
    ) {
      digits.push(next.folded);
      seps.push(sep.folded);
      i += 2;
    } else if (sep !== undefined && spaceGroup(tokens, i, digits, seps)) {
      digits.push(sep.folded);
      seps.push(' ');
      i += 1;
    } else break;
  }
  return { digits, seps, end: i };
}

function spaceGroup(
  tokens: readonly Token[],
  i: number,
  digits: readonly string[],
  seps: readonly string[],
): boolean {
  const token = tokens[i]!;
  if (token.kind !== 'number' || token.folded.length !== 3 || token.start - tokens[i - 1]!.end !== 1)
    return false;
  if (seps.some((sep) => sep !== ' ')) return false;
  return digits[0]!.length <= 3 && !digits[0]!.startsWith('0');
}

interface Reading {
  readonly value: number;
  readonly digits: string;
  readonly decimals: number;
  readonly used: number;
  readonly amount: number | undefined;
}

function interpret({ digits, seps }: Pieces, mark: DecimalMark): Reading | undefined {
  if (seps.length === 0) return whole(digits, digits.length);
  const last = seps.at(-1)!;
  const groups = digits.slice(0, -1);
  const lead = seps.slice(0, -1);
  if (seps.length === 1) return oneMark(digits, last, mark);
  if (seps.every((sep) => sep === last)) return isGrouped(digits) ? whole(digits, digits.length) : undefined;
  if (lead.every((sep) => sep === lead[0]) && last !== ' ' && last !== "'" && isGrouped(groups))
    return decimal(groups.join(''), digits.at(-1)!, digits.length);
  return undefined;
}

/** One mark only: a decimal mark or thousands, by locale and by the number of digits after it. */
function oneMark(digits: readonly string[], sep: string, mark: DecimalMark): Reading | undefined {
  const [head, tail] = [digits[0]!, digits[1]!];
  const canGroup = isGrouped(digits);
  if (sep === ' ' || sep === "'") return canGroup ? whole(digits, 2) : undefined;
  if (sep !== mark && canGroup) return whole(digits, 2);
  const read = decimal(head, tail, 2);
  return canGroup ? { ...read, amount: Number(head + tail) } : read;
}

function whole(digits: readonly string[], used: number): Reading {
  const all = digits.join('');
  return { value: Number(all), digits: all, decimals: 0, used, amount: undefined };
}

function decimal(head: string, tail: string, used: number): Reading {
  return { value: Number(`${head}.${tail}`), digits: head, decimals: tail.length, used, amount: undefined };
}

/** Thousands: first group one to three digits without a leading zero, then threes (or twos before the last). */
function isGrouped(digits: readonly string[]): boolean {
  const [head, ...rest] = digits;
  if (head === undefined || head.length > 3 || head.startsWith('0')) return false;
  const end = rest.at(-1);
  if (end?.length !== 3) return false;
  const middle = rest.slice(0, -1);
  return middle.every((group) => group.length === 3) || middle.every((group) => group.length === 2);
}

/** `e10`, `E-3`, `^2`, `^-1` glued after a number. */
function readPower(
  tokens: readonly Token[],
  at: number,
  base: number,
): { value: number; end: number } | undefined {
  const sign = tokens[at];
  if (sign === undefined || !sign.glued || (sign.folded !== 'e' && sign.folded !== '^')) return undefined;
  let i = at + 1;
  let minus = false;
  while (tokens[i]?.glued && (tokens[i]!.folded === '-' || tokens[i]!.folded === '+') && i < at + 4) {
    minus = tokens[i]!.folded === '-' && tokens[i - 1]!.folded !== '-';
    i += 1;
  }
  const exponent = tokens[i];
  if (exponent?.kind !== 'number' || !exponent.glued || exponent.folded.length > 3) return undefined;
  const power = (minus ? -1 : 1) * Number(exponent.folded);
  const value = sign.folded === '^' ? base ** power : Number(`${base}e${power}`);
  return Number.isFinite(value) ? { value, end: i + 1 } : undefined;
}

/** The mark that glues two digit groups on its sides together, as in dates, hours and phone numbers. */
function tieAt(tokens: readonly Token[], at: number): string {
  const [before, sep, after] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (sep?.kind !== 'symbol' || !sep.glued || !'.,/:-'.includes(sep.folded)) return '';
  return before?.kind === 'number' && after?.kind === 'number' && after.glued ? sep.folded : '';
}
