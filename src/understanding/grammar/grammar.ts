import type { Heard, HearInput } from '../../dialogue/index.ts';
import { type Language, stopwatch } from '../../kernel/index.ts';
import { type ClassifierOf, shippedClassifier } from '../classifier/index.ts';
import { LEXICONS, ROLES, SHEETS } from '../intents/index.ts';
import { hearButton } from './buttons.ts';
import { hearText } from './hearing.ts';
import { compileRulebook, type Rulebook } from './rulebook.ts';

/** Understanding without a model: synchronous, pure but for the stopwatch, never throws. */
export interface Grammar {
  understandByGrammar(input: HearInput): Heard;
}

/**
 * Makes the grammar. The rules of a language are compiled when they are first needed. `classifierOf` is the last
 * resort where no rule speaks.
 */
export function createGrammar(classifierOf: ClassifierOf = shippedClassifier): Grammar {
  const books = new Map<Language, Rulebook>();
  const bookOf = (language: Language): Rulebook => {
    let book = books.get(language);
    if (book === undefined) {
      book = compileRulebook(language, LEXICONS[language], ROLES[language], SHEETS[language]);
      books.set(language, book);
    }
    return book;
  };
  return {
    understandByGrammar(input) {
      const elapsed = stopwatch();
      const heard = input.button === undefined ? hearText(input, bookOf, classifierOf) : hearButton(input);
      return { ...heard, ms: elapsed() };
    },
  };
}
