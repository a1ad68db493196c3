import type { Language } from '../../kernel/index.ts';
import { TERMS } from './terms.ts';

/** How like a question is to each of the approved ones. */
export interface Likeness {
  /** Cosines above zero, by position of the approved question. */
  compare(words: readonly string[]): ReadonlyMap<number, number>;
}

/** Lengths of the pieces of a word: they bind its forms together and forgive a mistyped letter. Unit: letters. */
const PIECES = [4, 5];
/** A piece that stands in more of the questions tells nothing of any. */
const COMMON_SHARE = 0.25;

/**
 * Compares questions by cosine over their words, what the words ask for, pairs of words and pieces of words,
 * each weighted by how few of the approved questions have it. Takes some hundredths of a millisecond.
 */
export function createLikeness(questions: readonly (readonly string[])[], language: Language): Likeness {
  const marks = questions.map((words) => marksOf(words, language));
  const found = new Map<string, number[]>();
  for (const [at, own] of marks.entries()) {
    for (const mark of own) {
      const list = found.get(mark);
      if (list === undefined) found.set(mark, [at]);
      else list.push(at);
    }
  }
  const weigh = (count: number) => Math.log(1 + questions.length / (count + 0.5)) ** 2;
  const strange = weigh(0);
  const known = new Map([...found].map(([mark, at]) => [mark, { weight: weigh(at.length), at }]));
  const tells = (at: readonly number[]) => at.length <= questions.length * COMMON_SHARE;
  const lengths = marks.map((own) =>
    Math.sqrt([...own].reduce((sum, mark) => sum + known.get(mark)!.weight, 0)),
  );
  return {
    compare(words) {
      const shared = new Map<number, number>();
      let square = 0;
      for (const mark of marksOf(words, language)) {
        const entry = known.get(mark);
        square += entry?.weight ?? strange;
        if (entry === undefined || !tells(entry.at)) continue;
        for (const at of entry.at) shared.set(at, (shared.get(at) ?? 0) + entry.weight);
      }
      const length = Math.sqrt(square);
      for (const [at, sum] of shared) shared.set(at, sum / (length * lengths[at]!));
      return shared;
    },
  };
}

function marksOf(words: readonly string[], language: Language): Set<string> {
  const marks = new Set<string>();
  let before: string | undefined;
  for (const word of words) {
    const bounded = `<${word}>`;
    marks.add(bounded);
    const term = TERMS[language].of(word);
    if (term !== undefined) marks.add(`=${term}`);
    if (before !== undefined) marks.add(`${before} ${word}`);
    before = word;
    for (const size of PIECES) {
      for (let at = 0; at + size <= bounded.length; at += 1) marks.add(bounded.slice(at, at + size));
    }
  }
  return marks;
}
