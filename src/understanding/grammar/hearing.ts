import type { Heard, HearInput } from '../../dialogue/index.ts';
import type { Command, CommandType } from '../../domain/index.ts';
import { LANGUAGES, type Language, languageOf } from '../../kernel/index.ts';
import type { ClassifierOf } from '../classifier/index.ts';
import { chooseLanguage } from '../language/choose.ts';
import { foreignScript } from '../language/script.ts';
import { assemble } from './assemble.ts';
import { choose } from './choose.ts';
import { intentProposals } from './intents.ts';
import { withLearned } from './learned.ts';
import type { Proposal } from './proposal.ts';
import { readable } from './readable.ts';
import type { Rulebook } from './rulebook.ts';
import { evidenceOf, readScene, type Scene } from './scene.ts';
import { wordsOf } from './words.ts';

export type BookOf = (language: Language) => Rulebook;

/** What was heard, before anything is said of how long it took. */
export type HeardText = Omit<Heard, 'ms'>;

/** Messages that the rules hear and that are too short to mean something beside. Unit: words. */
const SHORT = 3;
/** Longest quote of a message that was not understood. Unit: characters. */
const QUOTED = 200;

/** Hears a text: in the language of the conversation, in its own where that is clear, at last in any. */
export function hearText(input: HearInput, bookOf: BookOf, classifierOf: ClassifierOf): HeardText {
  const { text, passedOver } = readable(input.text);
  const heard = hearReadable(input, text, bookOf, classifierOf);
  return passedOver === 0 ? heard : { ...heard, passedOver };
}

function hearReadable(input: HearInput, text: string, bookOf: BookOf, classifierOf: ClassifierOf): HeardText {
  const home = languageOf(input.locale) ?? 'en';
  const foreign = foreignScript(text);
  if (foreign !== undefined) return inOtherScript(text, home, foreign);
  const chosen = chooseLanguage(text, home, (language) => knownWords(text, bookOf(language)));
  const own = readScene(input, text, bookOf(chosen.language));
  for (const language of new Set([chosen.language, chosen.other])) {
    const scene = language === chosen.language ? own : readScene(input, text, bookOf(language));
    const heard = hearScene(scene);
    if (heard.kept.length > 0) {
      const short = scene.words.length <= SHORT;
      const learns = language === chosen.language && !short;
      const kept = learns ? withLearned(scene, heard.kept, classifierOf).kept : heard.kept;
      if (kept.length === 0) return notUnderstood(text, chosen);
      const certain = chosen.certain && language === chosen.language;
      return answer(scene, { ...heard, kept }, { language: certain ? language : home, certain });
    }
  }
  const learned = withLearned(own, [], classifierOf);
  if (learned.kept.length > 0) {
    const learnt = answer(own, { kept: learned.kept, dropped: [] }, chosen);
    return learned.unsure ? { ...learnt, unsure: true } : learnt;
  }
  const abroad = own.words.length > ABROAD_WORDS ? undefined : hearAbroad(input, text, bookOf, chosen);
  return abroad ?? notUnderstood(text, chosen);
}

interface Chosen {
  readonly kept: readonly Proposal[];
  readonly dropped: readonly { readonly proposal: Proposal; readonly reason: string }[];
}

function hearScene(scene: Scene): Chosen {
  const { proposals, lost } = assemble(scene, intentProposals(scene));
  const { kept, dropped } = choose(proposals);
  return { kept, dropped: [...lost.map((proposal) => ({ proposal, reason: 'overlap' })), ...dropped] };
}

/** Commands that are heard in any language, whatever the conversation is held in. */
const ABROAD: ReadonlySet<CommandType> = new Set([
  'opt_out',
  'cease_contact',
  'self_harm_risk',
  'request_human',
  'wrong_person',
  'language_switch',
  'smalltalk',
  'affirm',
  'deny',
]);
/** Share of a message's words that a command of another language must stand on. */
const ABROAD_SHARE = 0.6;
/** Words beyond which no rule stands on such a share. */
const ABROAD_WORDS = 40;

function hearAbroad(
  input: HearInput,
  text: string,
  bookOf: BookOf,
  { language, other }: { readonly language: Language; readonly other: Language },
): HeardText | undefined {
  for (const abroad of LANGUAGES) {
    if (abroad === language || abroad === other) continue;
    const scene = readScene(input, text, bookOf(abroad));
    const kept = intentProposals(scene).filter(
      ({ type, from, to }) => ABROAD.has(type) && to - from >= scene.words.length * ABROAD_SHARE,
    );
    const [surest] = kept.sort((a, b) => b.confidence - a.confidence);
    if (surest !== undefined)
      return answer(scene, { kept: [surest], dropped: [] }, { language, certain: false });
  }
  return undefined;
}

function answer(
  scene: Scene,
  { kept, dropped }: Chosen,
  { language, certain }: { readonly language: Language; readonly certain: boolean },
): HeardText {
  const evidence = ({ from, to }: Proposal) => evidenceOf(scene, from, to);
  return {
    language,
    languageCertain: certain,
    commands: kept.map((proposal) => ({
      type: proposal.type,
      ...proposal.entities,
      evidence: evidence(proposal),
    })),
    dropped: dropped.map(({ proposal, reason }) => ({
      type: proposal.type,
      evidence: evidence(proposal),
      reason,
    })),
    via: 'grammar',
  };
}

/** Nobody here reads it: the wish for a language that is not spoken, which a person answers. */
function inOtherScript(text: string, home: Language, to: string): HeardText {
  const wish: Command = { type: 'language_switch', to, evidence: text.trim().slice(0, QUOTED) };
  return { language: home, languageCertain: false, commands: [wish], dropped: [], via: 'grammar' };
}

function notUnderstood(
  text: string,
  { language, certain }: { readonly language: Language; readonly certain: boolean },
): HeardText {
  const unknown: Command = { type: 'cannot_understand', evidence: text.trim().slice(0, QUOTED) };
  return { language, languageCertain: certain, commands: [unknown], dropped: [], via: 'grammar' };
}

/** Words of a text that the rules of a language know as they are written. */
function knownWords(text: string, book: Rulebook): { readonly known: number; readonly words: number } {
  const words = wordsOf(text, book.language).filter(({ text: word }) => /^[a-z]/.test(word));
  const known = words.filter(({ text: word }) => book.vocabulary.knows(word)).length;
  return { known, words: words.length };
}
