import type { Entities } from '../../domain/index.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';

/** Words of the message, `to` exclusive. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Conditions and suppositions that go with a proposal of payment. */
export interface Clauses {
  readonly entities: Entities;
  /** The words of the condition: what else they name is part of it. */
  readonly condition: Stretch | undefined;
}

const NONE: Clauses = { entities: {}, condition: undefined };
/** Shortest condition worth the name. Unit: words. */
const SHORTEST = 2;

/**
 * The condition that the debtor ties to a proposal ("if you drop the fees"), or that it is only supposed
 * ("what if I paid half?"). A condition whose words hold the proposal itself supposes it.
 */
export function clausesOf(scene: Scene, roles: RoleTable, proposal: Stretch): Clauses {
  const supposed = roles
    .marks('hypothetical')
    .some((mark) => sameSentence(scene, mark, proposal) && mark.from <= proposal.to);
  for (const mark of roles.marks('condition')) {
    if (isYes(scene, mark) || (supposed && mark.from < proposal.to)) continue;
    const clause = clauseFrom(scene, mark.from, proposal);
    if (!sameSentence(scene, mark, proposal) || clause.to - clause.from <= SHORTEST) continue;
    if (clause.from <= proposal.from && proposal.from < clause.to) continue;
    const { words, text } = scene;
    const condition = text.slice(words[clause.from]!.start, words[clause.to - 1]!.end);
    return { entities: { condition }, condition: clause };
  }
  const awaited = supposed ? undefined : awaitedOf(scene, roles, proposal);
  if (awaited !== undefined) {
    const { words, text } = scene;
    const condition = text.slice(words[awaited.from]!.start, words[awaited.to - 1]!.end);
    return { entities: { condition }, condition: awaited };
  }
  return supposed ? { ...NONE, entities: { hypothetical: true } } : NONE;
}

/**
 * "Jak wpłynie wypłata, to dam 120": what has to come in before, from its "when" to the end of its clause or to
 * the words of paying.
 */
function awaitedOf(scene: Scene, roles: RoleTable, proposal: Stretch): Stretch | undefined {
  const [mark] = roles.marks('awaits').filter((one) => sameSentence(scene, one, proposal));
  if (mark === undefined) return undefined;
  const { words } = scene;
  const { clause } = words[mark.from]!;
  const pays = ['offers', 'commit', 'frame']
    .flatMap((role) => roles.marks(role))
    .filter(({ from }) => from >= mark.to)
    .map(({ from }) => from);
  const end = words.findIndex((word, i) => i >= mark.to && word.clause !== clause);
  let to = Math.min(end < 0 ? words.length : end, ...pays);
  while (to > mark.to && JOINS.has(words[to - 1]!.text)) to -= 1;
  return { from: mark.from, to };
}

/** Words that lead on from "when" to what is paid then. */
const JOINS: ReadonlySet<string> = new Set(
  'then i we to wtedy ja my eu nos entao ai yo nosotros entonces pues'.split(' '),
);

/** The first condition of a message, to where its clause ends. Undefined where its words are too few to be one. */
export function conditionOf(scene: Scene, roles: RoleTable): Stretch | undefined {
  for (const mark of roles.marks('condition')) {
    const clause = clauseFrom(scene, mark.from, {
      from: endOfClause(scene, mark.from),
      to: scene.words.length,
    });
    if (clause.to - clause.from > SHORTEST && !isYes(scene, mark)) return clause;
  }
  return undefined;
}

/** Where the clause of a word ends, if it begins a sentence that goes on; else the end of the message. */
function endOfClause({ words }: Scene, at: number): number {
  const { sentence, clause } = words[at]!;
  const opens = words.findIndex((word) => word.sentence === sentence) >= at - 1;
  const end = words.findIndex((word, i) => i > at && word.clause !== clause);
  return opens && end >= 0 && words[end]!.sentence === sentence ? end : words.length;
}

/** Spanish "sí" is no "si". */
export function isYes({ text, words, language }: Scene, { from }: Stretch): boolean {
  const { start, end } = words[from]!;
  return language === 'es' && /^s\u00ed$/iu.test(text.slice(start, end));
}

function sameSentence({ words }: Scene, one: Stretch, other: Stretch): boolean {
  return words[one.from]?.sentence === words[other.from]?.sentence;
}

/** From "if" to the end of its clause, or to where the proposal begins. */
function clauseFrom({ words }: Scene, from: number, proposal: Stretch): Stretch {
  const { sentence } = words[from]!;
  const before = proposal.from > from;
  let to = from + 1;
  while (to < words.length && words[to]!.sentence === sentence) {
    if (before && (to >= proposal.from || words[to]!.clause !== words[from]!.clause)) break;
    to += 1;
  }
  return { from, to };
}
