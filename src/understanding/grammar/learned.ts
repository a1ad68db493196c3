import type { CommandType, Entities } from '../../domain/index.ts';
import { LIMITS } from '../../kernel/index.ts';
import { type Classified, type ClassifierOf, proposeCommands } from '../classifier/index.ts';
import { assemble } from './assemble.ts';
import { fatesOf } from './fates.ts';
import type { Proposal } from './proposal.ts';
import { rolesOf } from './roles.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';

/** Commands that bind money or agreement, or are nothing without a value: a likeness is not enough for them. */
const NEEDS_VALUE: ReadonlySet<CommandType> = new Set([
  'promise_to_pay',
  'pay_in_full',
  'accept_offer',
  'affirm',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
  'setup_autopay',
  'identity_confirm',
  'provide_factor',
]);

const VALUES: readonly (keyof Entities)[] = [
  'amount',
  'date',
  'instalments',
  'instalment_amount',
  'fraction',
  'total',
  'duration_months',
  'down_payment',
  'from_date',
  'parts',
  'factor',
];

/** Less than any rule: where a rule speaks of the same words, the rule is right. */
const LEARNED = 0.4;

/** Likenesses below this are worth a second look by a model. */
const SURE = 0.7;

/** What the classifier adds to what the rules heard. */
export interface Learned {
  readonly kept: readonly Proposal[];
  /** Nothing was heard but by a likeness that is not strong. */
  readonly unsure: boolean;
}

/**
 * The commands that the rules heard, and what the classifier of the scene's language adds to them: any command
 * where they heard nothing, a watched command where they heard none. It stands on the whole message.
 */
export function withLearned(scene: Scene, heard: readonly Proposal[], classifierOf: ClassifierOf): Learned {
  const { text, words, language } = scene;
  // Codes and signs are like nothing that anybody says.
  const speaks = words.some((word) => /^[a-z]{2,}$/.test(word.text));
  const classifier = speaks ? classifierOf(language) : undefined;
  if (classifier === undefined) return { kept: heard, unsure: false };
  // A yes with nothing on the table is asked about, and is a yes still.
  const agrees = scene.matches.some(({ rule }) => rule.name === 'accept_offer');
  const types = heard.map(({ type }) => (agrees && type === 'clarification_request' ? 'accept_offer' : type));
  const classified = classifier.classify(text);
  if (isElsewhere(scene, heard, classified)) return { kept: [], unsure: false };
  const guesses = proposeCommands(classified, classifier.thresholds, types);
  const learned = guesses.flatMap(({ type }) => likened(scene, type));
  if (learned.length === 0) return { kept: heard, unsure: false };
  // A watched command stays whatever else was said.
  const most = LIMITS.commandsPerTurn.value - learned.length;
  const others = settle(scene, [...heard, ...learned], undefined).kept.filter(
    (proposal) => !learned.includes(proposal),
  );
  const unsure = others.length === 0 && guesses.every(({ score }) => score < SURE);
  return { kept: [...others.slice(0, most), ...learned], unsure };
}

/** Commands that a day or a figure alone is heard as. */
const BY_VALUE: ReadonlySet<CommandType> = new Set([
  'promise_to_pay',
  'counter_offer_instalments',
  'counter_offer_lump_sum',
]);
/** Score from which a message is about something else. */
const ELSEWHERE = 0.55;

/** With no question open a day or a figure in talk about something else ("will it rain on Friday") is no terms. */
function isElsewhere({ input, values }: Scene, heard: readonly Proposal[], { guesses }: Classified): boolean {
  const [top] = guesses;
  if (input.expecting !== undefined || heard.length === 0) return false;
  if (top?.type !== 'cannot_understand' || top.score < ELSEWHERE) return false;
  // A day set against another one is a choice of days, or a slip put right.
  if (values.filter(({ kind }) => kind === 'date').length > 1) return false;
  return heard.every(
    ({ type, entities: { condition, rejected_amount } }) =>
      BY_VALUE.has(type) && condition === undefined && rejected_amount === undefined,
  );
}

const DISPUTES: ReadonlySet<CommandType> = new Set(['dispute_amount', 'dispute_service', 'dispute_not_mine']);

/** "Anything but 500", "I never promised you 300": terms are turned down, and nothing is said of what is owed. */
function isAboutTerms(scene: Scene): boolean {
  const roles = rolesOf(scene);
  if (roles.marks('owes').length > 0) return false;
  return roles.marks('disclaim').length > 0 || fatesOf(scene, roles).refused.size > 0;
}

/** The command that a message is like, with the values that stand in the text. */
function likened(scene: Scene, type: CommandType): Proposal[] {
  if (DISPUTES.has(type) && isAboutTerms(scene)) return [];
  const bare: Proposal = { type, entities: {}, from: 0, to: scene.words.length, confidence: LEARNED };
  const learned = assemble(scene, [bare]).proposals.find((proposal) => proposal.type === type);
  return learned === undefined || !holds(learned) ? [] : [learned];
}

/** A learned command stands only where the values that it needs stand in the text. */
function holds({ type, entities }: Proposal): boolean {
  return !NEEDS_VALUE.has(type) || VALUES.some((key) => entities[key] !== undefined);
}
