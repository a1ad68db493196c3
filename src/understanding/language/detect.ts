import { eld } from 'eld/extrasmall';
import { LANGUAGES, type Language } from '../../kernel/index.ts';
import { spellingEvidence } from './spelling-evidence.ts';

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
  const read = text.slice(0, READ_CHARS);
  const scores = detector.detect(read).getScores() as Record<string, number>;
  return LANGUAGES.flatMap((language) => {
    const score = (scores[language] ?? 0) + spellingEvidence(read, language);
    return score === 0 ? [] : [{ language, score: Math.min(1, score) }];
  }).sort((a, b) => b.score - a.score);
}
