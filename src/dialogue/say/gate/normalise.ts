/** A text as a reader sees it, ready to be searched: `plain` keeps case, `folded` is lower case without diacritics. */
export interface NormalText {
  readonly plain: string;
  /** As long as `plain`: a place in one is the same place in the other. */
  readonly folded: string;
}

/** Invisible letters and marks that do not belong to a word: fillers, blanks, emphasis of chat programs. */
const INVISIBLE = /[\p{Cf}\p{M}\u115f\u1160\u3164\u2800*_~`]/gu;

/** Stands for numerals that are letters (`Ⅻ`): their compatibility forms would pass for words. */
const NUMERAL = '\u2776';

const LOOKALIKES: readonly (readonly [RegExp, string])[] = [
  [/[\p{Pd}\u2212]/gu, '-'],
  [/[\u2018\u2019\u201b\u02bc\u2032\u00b4]/gu, "'"],
  [/[\u2044\u2215\u29f8]/gu, '/'],
  [/[\u201a\u060c\u066b\uff64\u3001]/gu, ','],
  [/[\u00b7\u2219\u22c5\u30fb\u3002]/gu, '.'],
  [/[\u02d0\u2236\ua789]/gu, ':'],
  [/\r\n?|[\u2028\u2029\u0085\v\f]/gu, '\n'],
  [/[^\S\n]+/gu, ' '],
];

/**
 * Brings every way of writing the same thing to one: compatibility forms (full width, superscript, circled),
 * digits of every script to ASCII, invisible characters away, one kind of space, dash, apostrophe and comma.
 */
export function normalise(text: string): NormalText {
  let plain = text
    .replace(/\p{Nl}/gu, NUMERAL)
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\p{Nd}/gu, asciiDigit);
  for (const [pattern, replacement] of LOOKALIKES) plain = plain.replace(pattern, replacement);
  return { plain, folded: foldEach(plain) };
}

/** Digits of a script stand in one block of ten in counting order, so a digit is its distance from the first. */
function asciiDigit(char: string): string {
  const code = char.codePointAt(0)!;
  if (code < 128) return char;
  let before = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - before - 1))) before += 1;
  return String(before % 10);
}

function foldEach(plain: string): string {
  let folded = '';
  for (const char of plain) {
    const lower = char === 'ł' || char === 'Ł' ? 'l' : foldChar(char);
    folded += lower.length === char.length ? lower : char;
  }
  return folded;
}

function foldChar(char: string): string {
  if (char.length === 1 && char < '\u0080') return char.toLowerCase();
  return char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
