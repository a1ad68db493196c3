import type { Heard, HearInput } from '../../dialogue/index.ts';
import type { Command } from '../../domain/index.ts';
import { LANGUAGES, type Language, LIMITS, languageOf, stopwatch } from '../../kernel/index.ts';
import { LEXICONS, SHEETS } from '../intents/index.ts';
import { guessLanguages } from '../language/detect.ts';
import { hearButton } from './buttons.ts';
import { choose } from './choose.ts';
import { intentProposals } from './intents.ts';
import { compileRulebook, type Rulebook } from './rulebook.ts';
import { readScene } from './scene.ts';

/** Understanding without a model: synchronous, pure but for the stopwatch, never throws. */
export interface Grammar {
  understandByGrammar(input: HearInput): Heard;
}

/** Makes the grammar. The rules of a language are compiled when they are first needed. */
export function createGrammar(): Grammar {
  const books = new Map<Language, Rulebook>();
  const bookOf = (language: Language): Rulebook => {
    let book = books.get(language);
    if (book === undefined) {
      book = compileRulebook(language, LEXICONS[language], SHEETS[language]);
      books.set(language, book);
    }
    return book;
  };
  return {
    understandByGrammar(input) {
      const elapsed = stopwatch();
      const heard = input.button === undefined ? hearText(input, bookOf) : hearButton(input);
      return { ...heard, ms: elapsed() };
    },
  };
}

function hearText(input: HearInput, bookOf: (language: Language) => Rulebook): Omit<Heard, 'ms'> {
  const text = input.text.slice(0, LIMITS.messageChars.value);
  const home = languageOf(input.locale) ?? 'en';
  const guessed = guessLanguages(text)[0]?.language ?? home;
  const order = [...new Set([home, guessed, ...LANGUAGES])];
  for (const language of order) {
    const proposals = intentProposals(readScene(input, text, bookOf(language)));
    if (proposals.length === 0) continue;
    const { kept, dropped } = choose(proposals);
    return {
      language,
      languageCertain: language === guessed,
      commands: kept.map(({ type, entities, start, end }) => ({
        type,
        ...entities,
        evidence: text.slice(start, end),
      })),
      dropped: dropped.map(({ proposal, reason }) => ({
        type: proposal.type,
        evidence: text.slice(proposal.start, proposal.end),
        reason,
      })),
      via: 'grammar',
    };
  }
  const unknown: Command = { type: 'cannot_understand', evidence: text.trim() };
  return { language: home, languageCertain: false, commands: [unknown], dropped: [], via: 'grammar' };
}
