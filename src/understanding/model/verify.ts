import type { DroppedCommand, Heard } from '../../dialogue/index.ts';
import { COMMAND_TYPES, type Command, type CommandType, type Entities } from '../../domain/index.ts';
import { LIMITS } from '../../kernel/index.ts';
import { type CommandDraft, optionKey } from './answer.ts';
import { readChoice } from './choice.ts';
import type { Message } from './found-values.ts';
import { MOVES_TERMS, NEEDS_A_VALUE, VALUE_NAMES, type ValueName, valuesOf } from './offered-commands.ts';
import { findQuote, type Source, type Stretch, sourceOf } from './quote.ts';
import { readValue } from './read-value.ts';

/** A command of a model whose words and values were all found in the message. */
export interface Verified extends Stretch {
  readonly command: Command;
}

/** What a model's answer is checked against. */
export interface Checks {
  readonly message: Message;
  /** The message as the model saw it: quotes are sought there; it is as long as the message. */
  readonly source: Source;
  readonly offered: readonly CommandType[];
  /** What the grammar heard in the same message. */
  readonly heard: Heard;
}

type Reason = 'not_accepted' | 'no_evidence' | 'value_differs' | 'unknown_offer';
type Result<T> = { readonly ok: T } | { readonly reason: Reason };

/**
 * Checks what a model answered, command by command. Nothing is coerced: what cannot be found in the debtor's
 * own words is dropped with the reason, a command that moves terms as a whole, another without the value.
 */
export function verifyDrafts(
  drafts: readonly CommandDraft[],
  checks: Checks,
): { kept: Verified[]; dropped: DroppedCommand[] } {
  const kept: Verified[] = [];
  const dropped: DroppedCommand[] = [];
  drafts.forEach((draft, i) => {
    const drop = (reason: string, evidence = draft.quote) =>
      dropped.push({ type: draft.type, evidence: evidence.slice(0, LIMITS.messageChars.value), reason });
    if (i >= LIMITS.commandsPerTurn.value) {
      drop('over_limit');
      return;
    }
    const result = verifyDraft(draft, checks, drop);
    if ('ok' in result) kept.push(result.ok);
    else drop(result.reason);
  });
  return { kept, dropped };
}

function verifyDraft(
  draft: CommandDraft,
  checks: Checks,
  drop: (reason: string, evidence: string) => void,
): Result<Verified> {
  const type = COMMAND_TYPES.find((known) => known === draft.type);
  if (type === undefined || !checks.offered.includes(type)) return { reason: 'not_accepted' };
  const quote = findQuote(checks.source, draft.quote);
  if (quote === undefined) return { reason: 'no_evidence' };
  const agreed = checkAgreement(type, draft, quote, checks);
  if ('reason' in agreed) return agreed;
  let entities: Entities = agreed.ok;
  let { start, end } = quote;
  for (const value of draft.values) {
    const read = verifyValue(type, value, quote, checks);
    const joined = 'ok' in read ? join(entities, read.ok.entities) : undefined;
    if ('ok' in read && joined !== undefined) {
      entities = joined;
      start = Math.min(start, read.ok.start);
      end = Math.max(end, read.ok.end);
      continue;
    }
    const reason = 'reason' in read ? read.reason : 'value_differs';
    if (MOVES_TERMS.includes(type)) return { reason };
    drop(reason, value.quote);
  }
  if (NEEDS_A_VALUE.includes(type) && draft.values.length === 0) return { reason: 'no_evidence' };
  const evidence = checks.message.text.slice(start, end);
  return { ok: { command: { type, ...entities, evidence }, start, end } };
}

function verifyValue(
  type: CommandType,
  value: CommandDraft['values'][number],
  within: Stretch,
  { message, source, heard }: Checks,
): Result<Stretch & { readonly entities: Entities }> {
  const name = VALUE_NAMES.find((known) => known === value.name);
  if (name === undefined || !valuesOf(type).includes(name)) return { reason: 'not_accepted' };
  const quote = findQuote(source, value.quote, within);
  if (quote === undefined) return { reason: 'no_evidence' };
  const read = readValue(message, name, quote);
  if ('reason' in read) return read;
  if (isOtherwiseHeard(name, read.entities, heard)) return { reason: 'value_differs' };
  return { ok: { ...quote, entities: read.entities } };
}

/** Values of one command, joined: parts follow each other; another value under the same name is a contradiction. */
function join(one: Entities, other: Entities): Entities | undefined {
  if (one.parts !== undefined && other.parts !== undefined) {
    const { parts, ...rest } = other;
    return join({ ...one, parts: [...one.parts, ...parts] }, rest);
  }
  const before = Object.entries(one).filter(([key]) => key in other && key !== 'approx');
  const same = before.every(
    ([key, value]) => JSON.stringify(value) === JSON.stringify(other[key as keyof Entities]),
  );
  return same ? { ...one, ...other } : undefined;
}

/** The grammar heard this very amount as something else, such as one that is not possible. */
function isOtherwiseHeard(name: ValueName, entities: Entities, { commands }: Heard): boolean {
  const value = entities[name as keyof Entities];
  if (typeof value !== 'number') return false;
  const names = commands.flatMap((command) =>
    Object.entries(command).flatMap(([key, heard]) => (heard === value ? [key] : [])),
  );
  return names.length > 0 && !names.includes(name);
}

/**
 * A yes of the model alone is no yes: the grammar must have heard one in these words. Where the flow asks for
 * a choice, pointing at one offer will do, since terms are read back before they bind. Gives the chosen offer.
 */
function checkAgreement(
  type: CommandType,
  { offer: key }: CommandDraft,
  quote: Stretch,
  { message, heard }: Checks,
): Result<Entities> {
  if (type !== 'affirm' && type !== 'accept_offer') return { ok: {} };
  const agreed = agreesIn(quote, message.text, heard);
  if (type === 'affirm') return agreed ? { ok: {} } : { reason: 'no_evidence' };
  const { offers, expecting } = message.input;
  const named = typeof key === 'string' ? offers.find(({ index }) => optionKey(index) === key) : undefined;
  if (typeof key === 'string' && named === undefined) return { reason: 'unknown_offer' };
  const choice = readChoice(message, quote);
  const chosen = 'offer' in choice ? choice.offer : undefined;
  if (named !== undefined && offers.length > 1 && chosen !== named) {
    return { reason: 'reason' in choice ? choice.reason : 'value_differs' };
  }
  if (!agreed && !(expecting === 'option' && chosen !== undefined)) return { reason: 'no_evidence' };
  return { ok: chosen === undefined ? {} : { offer_id: chosen.id, option_index: chosen.index } };
}

/** A rule of the grammar, reading the whole message, heard agreement in words that meet the quote. */
function agreesIn(quote: Stretch, text: string, { commands, unsure }: Heard): boolean {
  if (unsure === true) return false;
  const source = sourceOf(text);
  return commands
    .filter(({ type }) => type === 'affirm' || type === 'accept_offer')
    .map(({ evidence }) => findQuote(source, evidence))
    .some((said) => said !== undefined && said.start < quote.end && quote.start < said.end);
}
