import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from '../../kernel/index.ts';

/** The languages of a text by letter patterns, best first, with scores of 0–1 as the detector gives them. */
export interface LanguageGuess {
  readonly language: Language;
  readonly score: number;
}

/** Text beyond does not change the answer. Unit: characters. */
const READ_CHARS = 300;

const detector = eld.newInstance();
detector.setLanguageSubset([...LANGUAGES]);

/** Ranks the languages of the project for a text; empty where nothing speaks for any of them. */
export function guessLanguages(text: string): LanguageGuess[] {
  const scores = detector.detect(text.slice(0, READ_CHARS)).getScores() as Record<string, number>;
  return LANGUAGES.flatMap((language) => {
    const score = scores[language];
    return score === undefined ? [] : [{ language, score }];
  }).sort((a, b) => b.score - a.score);
}
