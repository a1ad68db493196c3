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
    if (supposed && mark.from < proposal.to) continue;
    const clause = clauseFrom(scene, mark.from, proposal);
    if (!sameSentence(scene, mark, proposal) || clause.to - clause.from <= SHORTEST) continue;
    if (clause.from < proposal.to && proposal.from < clause.to) continue;
    const { words, text } = scene;
    const condition = text.slice(words[clause.from]!.start, words[clause.to - 1]!.end);
    return { entities: { condition }, condition: clause };
  }
  return supposed ? { ...NONE, entities: { hypothetical: true } } : NONE;
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
