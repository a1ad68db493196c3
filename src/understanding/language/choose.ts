import type { Language } from '../../kernel/index.ts';
import { guessLanguages } from './detect.ts';

/** How many words of a text the rules of a language know, of how many there are. */
export type KnownWords = (language: Language) => { readonly known: number; readonly words: number };

/** The language that a message is read in first, and whether it may change the language of the conversation. */
export interface ChosenLanguage {
  readonly language: Language;
  readonly certain: boolean;
  /** The next best reading; equal to `language` where there is none. */
  readonly other: Language;
}

/** How far the best guess of letters must lead to count against the conversation's language. Scores are 0–1. */
const CLEAR_LEAD = 0.05;

/**
 * The language of a message in a conversation that is held in `home`. Another language wins only with two words
 * or more, by its letters and by more words that its rules know: one borrowed word never switches.
 */
export function chooseLanguage(text: string, home: Language, knownWords: KnownWords): ChosenLanguage {
  const [best, second] = guessLanguages(text);
  if (best === undefined || best.language === home) return { language: home, certain: true, other: home };
  const guess = best.language;
  const own = knownWords(home);
  const theirs = knownWords(guess);
  const stays = { language: home, certain: own.known > 0 || own.words < 2, other: guess };
  if (own.words < 2 || theirs.known <= own.known) return stays;
  const isClear = best.score - (second?.score ?? 0) > CLEAR_LEAD;
  const isShort = own.words === 2;
  const switches = isShort ? theirs.known === theirs.words && own.known === 0 : isClear || own.known === 0;
  return switches ? { language: guess, certain: true, other: home } : stays;
}
