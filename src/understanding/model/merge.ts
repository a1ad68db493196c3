import type { DroppedCommand, Heard } from '../../dialogue/index.ts';
import { COMMAND_GROUPS, type Command, type CommandType, SAFETY_COMMANDS } from '../../domain/index.ts';
import { LIMITS } from '../../kernel/index.ts';
import { MOVES_TERMS } from './offered-commands.ts';
import { findQuote, sourceOf } from './quote.ts';
import type { Verified } from './verify.ts';

const SAFETY: readonly CommandType[] = SAFETY_COMMANDS;
const CONSENT: readonly CommandType[] = ['affirm', 'accept_offer'];
/** Beside these a yes is no consent: whoever says "yes, but" has said something else. */
const QUALIFIES_CONSENT: readonly CommandType[] = [
  'deny',
  'reject_offer',
  'promise_to_pay',
  'pay_in_full',
  'reschedule_payment',
  ...COMMAND_GROUPS.negotiate,
];

/** A command on its way into the answer. */
interface Candidate extends Verified {
  readonly by: 'grammar' | 'model';
  /** The model gave it values. */
  readonly filled?: boolean;
}

/**
 * Joins what the grammar heard with what of a model's answer was verified.
 * - What the grammar heard stays, with its values; the model adds commands, and values where there were none.
 *   Where the grammar was unsure, all but safety and who is speaking gives way to what the model knows (`unsure`).
 * - On the same words two commands that move terms exclude each other: the grammar's stays (`overlap`).
 * - A yes beside terms that the model found is dropped (`qualified`): asking again costs less than a wrong bond.
 * - Safety commands come first, the grammar's before the model's, the rest in the order of the message; beyond
 *   the limit the model's go first (`over_limit`), but for one safety command: more of them could push out what
 *   the debtor said.
 * - Terms that the model gives twice, and differently, are dropped both times (`value_differs`).
 */
export function mergeHeard(
  heard: Heard,
  verified: readonly Verified[],
  text: string,
): Pick<Heard, 'commands' | 'dropped' | 'via'> {
  const dropped: DroppedCommand[] = [];
  const drop = ({ type, evidence }: Command, reason: string) => dropped.push({ type, evidence, reason });
  let candidates = grammarsOwn(heard, text);
  if (heard.unsure === true && verified.length > 0) {
    const stays = (own: Candidate) => isSafety(own) || tellsWho(own);
    for (const { command } of candidates.filter((own) => !stays(own))) drop(command, 'unsure');
    candidates = candidates.filter(stays);
  }
  let used = false;
  for (const { command, start, end } of verified) {
    const same = candidates.findIndex((own) => isSameThing(own.command, command));
    if (verified.some((other) => contradicts(other.command, command))) drop(command, 'value_differs');
    else if (same >= 0) {
      const filled = fill(candidates[same]!.command, command);
      if (filled === undefined) drop(command, 'value_differs');
      else if (filled !== candidates[same]!.command) {
        candidates = candidates.with(
          same,
          widen({ ...candidates[same]!, command: filled }, start, end, text),
        );
        used = true;
      }
    } else if (candidates.some((own) => excludes(own, { command, start, end }))) drop(command, 'overlap');
    else candidates.push({ command, start, end, by: 'model' });
  }
  if (candidates.some(qualifiesConsent)) {
    for (const { command } of candidates.filter(isConsent)) drop(command, 'qualified');
    candidates = candidates.filter((candidate) => !isConsent(candidate));
  }
  const chosen = byRank(candidates).slice(0, LIMITS.commandsPerTurn.value);
  for (const { command } of byRank(candidates).slice(LIMITS.commandsPerTurn.value))
    drop(command, 'over_limit');
  used ||= chosen.some(({ by }) => by === 'model');
  return {
    commands: chosen.length === 0 ? heard.commands : inOrder(chosen).map(({ command }) => command),
    dropped: [...heard.dropped, ...dropped],
    via: used ? 'model' : heard.via,
  };
}

function grammarsOwn({ commands }: Heard, text: string): Candidate[] {
  const source = sourceOf(text);
  return commands
    .filter(({ type }) => type !== 'cannot_understand')
    .map((command) => {
      const said = findQuote(source, command.evidence) ?? { start: 0, end: text.length };
      return { command, ...said, by: 'grammar' };
    });
}

/** The same command; of identity factors of the same kind. */
function isSameThing(one: Command, other: Command): boolean {
  return one.type === other.type && one.factor?.kind === other.factor?.kind;
}

/** The model says one thing of terms in two ways: taking one of them would be half of what was said. */
function contradicts(one: Command, other: Command): boolean {
  return MOVES_TERMS.includes(one.type) && isSameThing(one, other) && fill(one, other) === undefined;
}

/** The first command with what only the second says; undefined where they contradict each other. */
function fill(own: Command, other: Command): Command | undefined {
  const values = Object.entries(other).filter(([key]) => key !== 'type' && key !== 'evidence');
  const known = new Map(Object.entries(own));
  if (values.some(([key, value]) => known.has(key) && !isSame(known.get(key), value))) return undefined;
  const fresh = values.filter(([key]) => !known.has(key));
  return fresh.length === 0 ? own : { ...own, ...Object.fromEntries(fresh) };
}

/** A command that was given values stands on the words of those too. */
function widen(own: Candidate, from: number, to: number, text: string): Candidate {
  const start = Math.min(own.start, from);
  const end = Math.max(own.end, to);
  return { ...own, start, end, filled: true, command: { ...own.command, evidence: text.slice(start, end) } };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function excludes(own: Verified, other: Verified): boolean {
  const both = [own, other].every(({ command }) => MOVES_TERMS.includes(command.type));
  return both && own.start < other.end && other.start < own.end;
}

function qualifiesConsent({ by, filled, command }: Candidate): boolean {
  return (by === 'model' || filled === true) && QUALIFIES_CONSENT.includes(command.type);
}

function isConsent({ command }: Candidate): boolean {
  return CONSENT.includes(command.type);
}

function isSafety({ command }: Candidate): boolean {
  return SAFETY.includes(command.type);
}

/** What stays first where not all can: of the model's safety commands one goes before what the grammar heard. */
function byRank(candidates: readonly Candidate[]): Candidate[] {
  const spared = candidates.find((candidate) => candidate.by === 'model' && isSafety(candidate));
  const rank = (candidate: Candidate) => {
    if (candidate === spared) return 1;
    if (candidate.by === 'grammar') return isSafety(candidate) || tellsWho(candidate) ? 0 : 2;
    return isSafety(candidate) ? 3 : 4;
  };
  return [...candidates].sort((a, b) => rank(a) - rank(b));
}

/** Somebody else may be speaking: nothing of the debt is said to them. */
function tellsWho({ command }: Candidate): boolean {
  return command.type === 'third_party' || command.type === 'identity_deny';
}

/** Safety first, then as it was said. */
function inOrder(candidates: readonly Candidate[]): Candidate[] {
  const safety = byRank(candidates.filter(isSafety));
  const rest = candidates.filter((candidate) => !isSafety(candidate)).sort((a, b) => a.start - b.start);
  return [...safety, ...rest];
}
