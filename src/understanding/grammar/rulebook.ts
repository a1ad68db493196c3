import type { Language } from '../../kernel/index.ts';
import { Automaton } from './automaton.ts';
import { CONTRACTIONS } from './normalise/index.ts';
import { parseLine } from './pattern.ts';
import type { Lexicon, Roles, Sheet } from './sheet.ts';
import { Vocabulary } from './vocabulary.ts';

/** Everything the rules of one language know, compiled. */
export interface Rulebook {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly fillers: ReadonlySet<string>;
  /** Lexicon phrases; matched first, their matches are spans for `rules`. */
  readonly phrases: Automaton;
  /** Commands by their name and roles of values as `role:name`. */
  readonly rules: Automaton;
}

/** Compiles the sheets of a language. Throws a RangeError on a line that cannot be read. */
export function compileRulebook(
  language: Language,
  lexicon: Lexicon,
  roles: readonly Roles[],
  sheets: readonly Sheet[],
): Rulebook {
  const vocabulary = new Vocabulary(wordSet(lexicon.common));
  const phrases = new Automaton(vocabulary);
  const rules = new Automaton(vocabulary);
  const { whole, rules: spell } = CONTRACTIONS[language];
  const spellOut = (word: string) => whole.get(word) ?? spell(word, undefined) ?? [word];
  const add = (automaton: Automaton, name: string, text: string) => {
    for (const line of linesOf(text)) automaton.add(name, parseLine(line, spellOut));
  };
  for (const [name, text] of Object.entries(lexicon.phrases)) {
    for (const line of linesOf(text)) add(phrases, `<${name}>`, `(${inline(line, lexicon.phrases)})`);
  }
  for (const sheet of roles) {
    for (const [name, text] of Object.entries(sheet)) add(rules, `role:${name}`, text);
  }
  for (const sheet of sheets) for (const [name, text] of Object.entries(sheet)) add(rules, name, text);
  return { language, vocabulary, fillers: wordSet(lexicon.fillers), phrases, rules };
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter((word) => word !== ''));
}

function linesOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '' && !line.startsWith('//'));
}

/** Phrases may be built of other phrases: their text is put in place. */
function inline(text: string, phrases: Readonly<Record<string, string>>): string {
  return text.replace(/<([\w-]+)>/g, (_whole, name: string) => {
    const inner = phrases[name];
    if (inner === undefined) throw new RangeError(`No phrase <${name}>.`);
    return `(${linesOf(inline(inner, phrases)).join('|')})`;
  });
}
