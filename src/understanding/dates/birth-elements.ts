import { lexiconOf } from './lexicon.ts';
import { ROMAN } from './month-date.ts';
import { type Reading, tagAt } from './reader.ts';

/** A number of an utterance; `digits` as transcribed, empty where it was said in words. */
export interface Figure {
  readonly kind: 'figure';
  readonly value: number;
  readonly digits: string;
  readonly ordinal: boolean;
}

/** What of an utterance may be part of a date: numbers and months. Other words are left out. */
export type Element = Figure | { readonly kind: 'month'; readonly month: number };

/** Words between a day and its month. */
const OF: ReadonlySet<string> = new Set(['of', 'de', 'del', 'do', 'da']);

/** The numbers and months of an utterance in order, with years joined that were heard in pieces. */
export function utteranceElements(reading: Reading): Element[] {
  const elements: Element[] = [];
  let at = 0;
  while (at < reading.tokens.length) {
    const token = reading.tokens[at]!;
    const month = namedMonth(reading, at) ?? englishMonth(token.folded, at) ?? romanMonth(reading, at);
    const number = reading.numbers[at];
    if (month) {
      // Two months in a row: the second corrects the first.
      if (elements.at(-1)?.kind === 'month') elements.pop();
      elements.push({ kind: 'month', month: month.value });
    } else if (number) {
      const digits = number.digits > 0 ? token.folded : '';
      addFigure(elements, {
        kind: 'figure',
        value: number.value,
        digits,
        ordinal: number.kind !== 'cardinal',
      });
    } else if (token.kind === 'number') {
      addFigure(elements, {
        kind: 'figure',
        value: Number(token.folded),
        digits: token.folded,
        ordinal: false,
      });
    }
    at = month?.to ?? number?.to ?? at + 1;
  }
  return elements;
}

/** A month by its name. Words that are a month only at times ("sie", "mar") are one beside a number. */
function namedMonth(reading: Reading, at: number): { value: number; to: number } | undefined {
  const tag = tagAt(reading, at, 'month');
  if (tag?.weak !== true || isNumber(reading, at, -1)) return tag;
  return reading.lexicon.language === 'en' && isNumber(reading, tag.to - 1, 1) ? tag : undefined;
}

/** 14 III 1980. */
function romanMonth(reading: Reading, at: number): { value: number; to: number } | undefined {
  const value = ROMAN.indexOf(reading.tokens[at]?.raw ?? '') + 1;
  return value > 0 && isNumber(reading, at, -1) && isNumber(reading, at, 1)
    ? { value, to: at + 1 }
    : undefined;
}

/** A number stands next to a word on this side, signs and "of" between them left out. */
function isNumber({ tokens, numbers }: Reading, at: number, step: -1 | 1): boolean {
  let beside = at + step;
  while (tokens[beside]?.kind === 'symbol' || OF.has(tokens[beside]?.folded ?? '')) beside += step;
  if (tokens[beside]?.kind === 'number' || numbers[beside] !== undefined) return true;
  // The ending of 22nd is a token of its own.
  return step < 0 && numbers[beside - 1]?.to === beside + 1;
}

/** Speech is at times transcribed in English where another language was spoken. */
function englishMonth(word: string, at: number): { value: number; to: number } | undefined {
  const phrase = lexiconOf('en')
    .phrases.get(word)
    ?.find(({ words, means }) => words.length === 1 && means.cls === 'month');
  return phrase && !phrase.means.weak ? { value: phrase.means.value, to: at + 1 } : undefined;
}

/** Adds a figure, joining the pieces that a year is heard in: 19 69, 1920 9, 196 3. */
function addFigure(elements: Element[], figure: Figure): void {
  const before = elements.at(-1);
  const year = before?.kind === 'figure' ? joinedYear(before, figure, elements.length - 1) : undefined;
  if (year === undefined) elements.push(figure);
  else elements[elements.length - 1] = { kind: 'figure', value: year, digits: String(year), ordinal: false };
}

/** The year that two figures make; `ahead` elements stand before them, and a year is never the first two. */
function joinedYear(first: Figure, second: Figure, ahead: number): number | undefined {
  if (first.ordinal || second.ordinal || ahead < 1) return undefined;
  const [a, b] = [figuresOf(first), figuresOf(second)];
  if (ahead >= 2 && (a === '19' || a === '20') && b.length === 2) return Number(a + b);
  if (/^(19|20)\d0$/.test(a) && /^[1-9]$/.test(b)) return Number(a) + Number(b);
  return /^(19|20)\d$/.test(a) && b.length === 1 ? Number(a + b) : undefined;
}

/** The figures of a number, as transcribed or as its value is written. */
export function figuresOf({ digits, value }: Figure): string {
  return digits || String(value);
}
