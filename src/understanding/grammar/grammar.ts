import type { Heard, HearInput } from '../../dialogue/index.ts';
import type { Command } from '../../domain/index.ts';
import { LANGUAGES, type Language, LIMITS, languageOf, stopwatch } from '../../kernel/index.ts';
import { LEXICONS, ROLES, SHEETS } from '../intents/index.ts';
import { guessLanguages } from '../language/detect.ts';
import { assemble } from './assemble.ts';
import { hearButton } from './buttons.ts';
import { choose } from './choose.ts';
import { intentProposals } from './intents.ts';
import type { Proposal } from './proposal.ts';
import { compileRulebook, type Rulebook } from './rulebook.ts';
import { evidenceOf, readScene } from './scene.ts';

/** Understanding without a model: synchronous, pure but for the stopwatch, never throws. */
export interface Grammar {
  understandByGrammar(input: HearInput): Heard;
}

/** How far the best guess of a language must lead to count. Scores are 0–1. */
const CLEAR_LEAD = 0.1;

/** Makes the grammar. The rules of a language are compiled when they are first needed. */
export function createGrammar(): Grammar {
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
      const heard = input.button === undefined ? hearText(input, bookOf) : hearButton(input);
      return { ...heard, ms: elapsed() };
    },
  };
}

function hearText(input: HearInput, bookOf: (language: Language) => Rulebook): Omit<Heard, 'ms'> {
  const text = input.text.slice(0, LIMITS.messageChars.value);
  const home = languageOf(input.locale) ?? 'en';
  const [best, second] = guessLanguages(text);
  const guessed = best?.language ?? home;
  // A guess counts against the conversation's language only where it is clear and the text is more than a word.
  const clear =
    best !== undefined &&
    best.score - (second?.score ?? 0) > CLEAR_LEAD &&
    text.trim().split(/\s+/).length > 2;
  const order = clear && guessed !== home ? [guessed, home, ...LANGUAGES] : [home, guessed, ...LANGUAGES];
  for (const language of new Set(order)) {
    const scene = readScene(input, text, bookOf(language));
    const { proposals, lost } = assemble(scene, intentProposals(scene));
    const { kept, dropped } = choose(proposals);
    if (kept.length === 0) continue;
    const evidence = (proposal: Proposal) => evidenceOf(scene, proposal.from, proposal.to);
    return {
      language,
      languageCertain: language !== home ? clear && language === guessed : true,
      commands: kept.map((proposal) => ({
        type: proposal.type,
        ...proposal.entities,
        evidence: evidence(proposal),
      })),
      dropped: [
        ...lost.map((proposal) => ({ type: proposal.type, evidence: evidence(proposal), reason: 'overlap' })),
        ...dropped.map(({ proposal, reason }) => ({
          type: proposal.type,
          evidence: evidence(proposal),
          reason,
        })),
      ],
      via: 'grammar',
    };
  }
  const unknown: Command = { type: 'cannot_understand', evidence: text.trim().slice(0, 200) };
  return {
    language: clear ? guessed : home,
    languageCertain: clear,
    commands: [unknown],
    dropped: [],
    via: 'grammar',
  };
}
