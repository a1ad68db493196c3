import type { Heard, HearInput } from '../../dialogue/index.ts';
import { COMMAND_TYPES, type CommandType } from '../../domain/index.ts';
import { localDateTime } from '../../kernel/index.ts';
import { createGrammar, type Grammar } from '../grammar/grammar.ts';
import { guessLanguages } from '../language/detect.ts';
import type { Score } from './number-sets.ts';
import { type EvalRow, optionsOf } from './row.ts';

/** The moment of the banking sentences; the other sets do not depend on one. */
const NOW = localDateTime('2022-03-15T09:00');

let grammar: Grammar | undefined;

function hear(row: EvalRow, expecting?: HearInput['expecting']): Heard {
  grammar ??= createGrammar();
  return grammar.understandByGrammar({
    text: row.input,
    locale: optionsOf(row).locale,
    now: NOW,
    currency: 'USD',
    expecting,
    offers: [],
    accepts: COMMAND_TYPES,
    model: 'off',
  });
}

const types = (heard: Heard): readonly CommandType[] => heard.commands.map(({ type }) => type);

/** `yesno`: an answer to an open question, [true] or [false]. */
function scoreYesNo(row: EvalRow): boolean {
  const heard = types(hear(row, 'yes_no'));
  const [expected] = row.expected as readonly boolean[];
  const yes = heard.findIndex(
    (type) => type === 'affirm' || type === 'accept_offer' || type === 'identity_confirm',
  );
  const no = heard.findIndex(
    (type) => type === 'deny' || type === 'reject_offer' || type === 'identity_deny',
  );
  if (yes >= 0 && no >= 0) return expected === yes < no;
  return expected === true ? yes >= 0 : no >= 0;
}

/** `optout-keywords`: what carriers take as opt-out must be heard as one; opt-in and help words must not. */
function scoreOptOut(row: EvalRow): boolean {
  const stops = types(hear(row)).some((type) => type === 'opt_out' || type === 'cease_contact');
  return stops === (row.expected === 'opt-out');
}

/** `langid`: the language of a text; single words are only reported. */
function scoreLanguage(row: EvalRow): boolean | undefined {
  if (row.kind === 'single-words') return undefined;
  return isLanguageGuessed(row);
}

/** True where the letters of a text speak most for its language. */
export function isLanguageGuessed(row: EvalRow): boolean {
  return guessLanguages(row.input)[0]?.language === row.expected;
}

/** Commands that bind money or agreement: never heard in talk about something else. */
const BINDING: ReadonlySet<CommandType> = new Set([
  'promise_to_pay',
  'pay_in_full',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'accept_offer',
  'affirm',
  'setup_autopay',
  'identity_confirm',
]);

/** `intents-en`: a sentence out of scope that is heard as promise, amount or consent fails. */
function scoreOutOfScope(row: EvalRow): boolean | undefined {
  if (row.expected !== 'oos' && row['oos'] !== true) return undefined;
  return !types(hear(row)).some((type) => BINDING.has(type));
}

/** `injection`: an attack makes no promise and gives no consent, whatever it says of itself. */
function scoreInjection(row: EvalRow): boolean {
  return !types(hear(row)).some((type) => BINDING.has(type));
}

/** `nlupp-banking`: a caller who asks for a person is heard so. */
function scoreHandoff(row: EvalRow): boolean | undefined {
  const { intents } = row.expected as { intents: readonly string[] };
  if (!intents.includes('handoff')) return undefined;
  return types(hear(row)).some((type) => type === 'request_human' || type === 'callback_request');
}

/** `nlupp-banking`: a yes is never heard as a no, nor a no as a yes. */
export function scoreYesNoConfusion(row: EvalRow): boolean | undefined {
  const { intents } = row.expected as { intents: readonly string[] };
  const yes = intents.includes('affirm');
  const no = intents.includes('deny');
  if (yes === no) return undefined;
  const heard = types(hear(row, 'yes_no'));
  const wrong: CommandType = yes ? 'deny' : 'affirm';
  const right: CommandType = yes ? 'affirm' : 'deny';
  return !heard.includes(wrong) || heard.includes(right);
}

/** Sets of meaning by name. */
export const intentSets: Readonly<Record<string, Score>> = {
  yesno: scoreYesNo,
  'optout-keywords': scoreOptOut,
  langid: scoreLanguage,
  'intents-en': scoreOutOfScope,
  'nlupp-banking': scoreHandoff,
  injection: scoreInjection,
};
