import type { Figure } from './figure.ts';
import type { NormalText } from './normalise.ts';

/** Digits that no writing of the four languages uses, and emoji that are numbers. */
const ODD_DIGITS = /[\p{N}--[0-9]]|[💯🔟]/gv;
/** Roman numerals of two letters and more. */
const ROMAN =
  /(?<![\p{L}\d])(?=[IVXLCDM]{2,}(?![\p{L}\d]))M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})(?![\p{L}\d])/gu;
/** Letters outside Latin, and Latin ones that only imitate others: a number word could hide in them. */
const FOREIGN_LETTERS = /[\p{L}--[A-Za-z\u00c0-\u017f]]+/gv;
/** Letters one by one: "f i f t y". */
const SPELLED_OUT = /(?<![\p{L}\d'])\p{L}(?:[ .-]\p{L}){3,}(?![\p{L}\d'])/gu;

const spans = (matches: Iterable<RegExpExecArray>): Figure[] =>
  [...matches].map((match) => ({ kind: 'literal', start: match.index, end: match.index + match[0].length }));

/** Digits in no ordinary form: nothing but a slot or the catalogue can vouch for them. */
export function findOddDigits(text: NormalText): Figure[] {
  return spans(text.plain.matchAll(ODD_DIGITS));
}

/** Writings in which a model could hide a number from everything else. */
export function findHiddenNumbers(text: NormalText): Figure[] {
  return [ROMAN, FOREIGN_LETTERS, SPELLED_OUT].flatMap((pattern) => spans(text.plain.matchAll(pattern)));
}
