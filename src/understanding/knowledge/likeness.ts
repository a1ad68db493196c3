import type { Language } from '../../kernel/index.ts';
import { TERMS } from './terms.ts';

/** How like a question is to each of the approved ones. */
export interface Likeness {
  /** Cosines, 0–1, by position of the approved question. */
  compare(words: readonly string[]): Float64Array;
}

/** Length of the pieces of a word: they bind its forms together and forgive a mistyped letter. Unit: letters. */
const PIECE = 5;
/** A mark that stands in more of the questions, by share and by number, tells nothing of any. */
const COMMON_SHARE = 0.2;
const COMMON_COUNT = 50;

/**
 * Compares questions by cosine over their words, what the words ask for, pairs of words and pieces of words,
 * each weighted by how few of the approved questions have it. Takes some hundredths of a millisecond.
 */
export function createLikeness(questions: readonly (readonly string[])[], language: Language): Likeness {
  const marks = questions.map((words) => marksOf(words, language));
  const places = new Map<string, number[]>();
  for (const [at, own] of marks.entries()) {
    for (const mark of own) {
      const list = places.get(mark);
      if (list === undefined) places.set(mark, [at]);
      else list.push(at);
    }
  }
  /** Square of the inverse document frequency of a mark that stands in `count` of the questions. */
  const weigh = (count: number) => Math.log(1 + questions.length / (count + 0.5)) ** 2;
  const weights = new Map([...places].map(([mark, { length }]) => [mark, weigh(length)]));
  const strange = weigh(0);
  const lengthOf = (own: ReadonlySet<string>) => {
    let square = 0;
    for (const mark of own) square += weights.get(mark) ?? strange;
    return Math.sqrt(square);
  };
  const lengths = marks.map(lengthOf);
  const most = Math.max(COMMON_COUNT, questions.length * COMMON_SHARE);
  for (const [mark, at] of places) if (at.length > most) places.delete(mark);
  return {
    compare(words) {
      const asked = marksOf(words, language);
      const cosines = new Float64Array(questions.length);
      for (const mark of asked) {
        const weight = weights.get(mark);
        for (const at of places.get(mark) ?? []) cosines[at]! += weight!;
      }
      const length = lengthOf(asked);
      for (let at = 0; at < cosines.length; at += 1) cosines[at]! /= length * lengths[at]!;
      return cosines;
    },
  };
}

function marksOf(words: readonly string[], language: Language): Set<string> {
  const { of } = TERMS[language];
  const marks = new Set<string>();
  let before: string | undefined;
  for (const word of words) {
    const bounded = `<${word}>`;
    marks.add(bounded);
    const term = of(word);
    if (term !== undefined) marks.add(`=${term}`);
    if (before !== undefined) marks.add(`${before} ${word}`);
    before = word;
    for (let at = 0; at + PIECE <= bounded.length; at += 1) marks.add(bounded.slice(at, at + PIECE));
  }
  return marks;
}
