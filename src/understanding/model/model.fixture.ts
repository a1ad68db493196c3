import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ContentFile, Heard, HearInput } from '../../dialogue/index.ts';
import type { Command, CommandType } from '../../domain/index.ts';
import { localDateTime } from '../../kernel/index.ts';
import type { Grammar } from '../grammar/grammar.ts';
import type { CommandDraft } from './answer.ts';
import { type ModelPrompt, requirePrompts } from './prompt-file.ts';

/** A prompt of the house, as a file of the release. */
function fileAt(path: string): ContentFile {
  return { path, content: readFileSync(join(import.meta.dirname, '../../..', path), 'utf8') };
}

export const promptFile: ContentFile = fileAt('prompts/model/understand-turn.md');
/** The prompt that chooses an approved answer. */
export const articlePromptFile: ContentFile = fileAt('prompts/model/choose-article.md');
export const phraseFile: ContentFile = fileAt('prompts/model/phrase-replies.md');

export const prompts = requirePrompts([promptFile, phraseFile, articlePromptFile]);
export const prompt: ModelPrompt = prompts.get('understand/turn')!;

/** What the states of a negotiation wait for. */
export const NEGOTIATING: readonly CommandType[] = [
  'affirm',
  'deny',
  'accept_offer',
  'reject_offer',
  'promise_to_pay',
  'pay_in_full',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'ask_more_time',
  'ask_discount',
  'ask_instalment_options',
  'affordability_info',
  'refuse_to_pay',
];

const instalments = { id: 'offer_b', index: 2, kind: 'instalments', total: 1_200, instalments: 6 };

/** Two offers: one payment of 900, and six of 200. */
export const OFFERS: HearInput['offers'] = [
  { id: 'offer_a', index: 1, kind: 'lump_sum', total: 900, instalments: 1, instalmentAmount: 900 },
  { ...instalments, instalmentAmount: 200 },
];

/** A message in a negotiation, on Monday 2 March 2026 at noon. */
export function input(text: string, more: Partial<HearInput> = {}): HearInput {
  return {
    text,
    locale: 'en-GB',
    now: localDateTime('2026-03-02T12:00'),
    currency: 'GBP',
    offers: [],
    accepts: NEGOTIATING,
    model: 'auto',
    ...more,
  };
}

/** What the grammar heard; nothing where no commands are given. */
export function heard(text: string, ...commands: readonly Command[]): Heard {
  const unknown: Command = { type: 'cannot_understand', evidence: text };
  return {
    language: 'en',
    languageCertain: false,
    commands: commands.length === 0 ? [unknown] : commands,
    dropped: [],
    via: 'grammar',
    ms: 0,
  };
}

/** A grammar that hears the same in every message. */
export function deaf(...commands: readonly Command[]): Grammar {
  return { understandByGrammar: ({ text }) => heard(text, ...commands) };
}

/** A command as a model answers it; values by name. */
export function draft(
  type: string,
  quote: string,
  values: Readonly<Record<string, string>> = {},
  offer?: string | null,
): CommandDraft {
  return {
    type,
    quote,
    values: Object.entries(values).map(([name, words]) => ({ name, quote: words })),
    ...(offer !== undefined && { offer }),
  };
}
