/** Letters that Unicode does not decompose into a base letter and a mark. */
const BASE_LETTERS: Readonly<Record<string, string>> = {
  ł: 'l',
  đ: 'd',
  ø: 'o',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

const MARKS = /\p{M}/gu;
const IGNORED = /\p{Cf}/gu;
const NOT_DECOMPOSED = /[łđøßæœı]/g;
const ASCII_LOWER = /^[a-z0-9]*$/;

/**
 * Folds a word for matching: lower case, no diacritics (ł → l, ñ → n, ç → c), compatibility forms made plain
 * (full-width digits, ligatures), typographic apostrophes straight, invisible characters gone. Its length may
 * differ from the input's: offsets are kept by the token, never by the folded text.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (ASCII_LOWER.test(lower)) return lower;
  return lower
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(IGNORED, '')
    .replace(/[’‘ʼ´`]/g, "'")
    .replace(NOT_DECOMPOSED, (letter) => BASE_LETTERS[letter] ?? letter);
}
