import type { Heard } from '../../dialogue/index.ts';
import { COMMAND_TYPES, type CommandType } from '../../domain/index.ts';
import { DEFAULT_LOCALE, type Language, localDateTime } from '../../kernel/index.ts';
import { heardBy } from '../classifier/learn/heard-by.ts';
import { pairs } from '../classifier/learn/measure.ts';
import { type Example, partOf } from '../classifier/learn/training-set.ts';
import { createGrammar } from '../grammar/grammar.ts';
import { needsModel } from '../understanding.ts';

/** How one command is heard in one language without a model, on lines held out of training. Shares are 0–1. */
export interface CommandScore {
  readonly lang: Language;
  readonly command: CommandType;
  /** Lines held out that mean it. */
  readonly n: number;
  readonly precision: number | null;
  readonly recall: number | null;
}

/** One thing a debtor says in a scenario, with what the scenario expects of it. */
export interface Talk {
  /** Local time at the debtor. */
  readonly now: string;
  readonly text: string;
  readonly commands?: readonly string[] | undefined;
  /** Expected entities by `command.entity`. */
  readonly values?: Readonly<Record<string, unknown>> | undefined;
}

/** How far the scenarios of a language go without a model. */
export interface TalkScore {
  readonly lang: Language;
  readonly turns: number;
  /** Share of the turns that ask no model, each read by itself with no question open, 0–1. */
  readonly withoutModel: number;
  /** Entities that the scenarios expect by command: how many, and how many are exactly as expected. */
  readonly entities: Readonly<Record<string, { readonly n: number; readonly exact: number }>>;
}

/** Precision and recall of every command, over the lines that nothing was trained on. */
export function commandScores(lang: Language, examples: readonly Example[]): CommandScore[] {
  const grammar = createGrammar();
  const judged = examples
    .filter(({ text }) => partOf(text) === 'held_out')
    .map(({ type, text }) => ({ type, heard: heardBy(grammar, lang, text) }));
  return Object.entries(pairs(judged)).map(([command, [precision, recall]]) => ({
    lang,
    command: command as CommandType,
    n: judged.filter(({ type }) => type === command).length,
    precision,
    recall,
  }));
}

/** Reads the turns of scenarios one by one, without a model. */
export function talkScore(lang: Language, talks: readonly Talk[]): TalkScore {
  const grammar = createGrammar();
  const entities: Record<string, { n: number; exact: number }> = {};
  let sure = 0;
  for (const talk of talks) {
    const heard = grammar.understandByGrammar({
      text: talk.text,
      locale: DEFAULT_LOCALE[lang],
      now: localDateTime(talk.now),
      currency: 'EUR',
      offers: [],
      accepts: COMMAND_TYPES,
      model: 'auto',
    });
    if (!needsModel(talk, heard)) sure += 1;
    for (const [name, value] of Object.entries(talk.values ?? {})) {
      const [command = '', entity = ''] = name.split('.');
      const { n, exact } = entities[command] ?? { n: 0, exact: 0 };
      const right = isExact(heard, command, entity, value);
      entities[command] = { n: n + 1, exact: exact + (right ? 1 : 0) };
    }
  }
  const withoutModel = Number((sure / Math.max(1, talks.length)).toFixed(4));
  return { lang, turns: talks.length, withoutModel, entities };
}

function isExact(heard: Heard, command: string, entity: string, value: unknown): boolean {
  const found = heard.commands.find(({ type }) => type === command) as Record<string, unknown> | undefined;
  return found !== undefined && JSON.stringify(found[entity]) === JSON.stringify(value);
}
