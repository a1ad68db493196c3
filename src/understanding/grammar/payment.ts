import type { CommandType, Entities } from '../../domain/index.ts';
import { PROPOSALS } from './allocate.ts';
import { clausesOf, type Stretch } from './clauses.ts';
import type { Placed } from './placed.ts';
import type { Proposal } from './proposal.ts';
import type { RoleTable } from './roles.ts';
import type { Scene } from './scene.ts';
import { readTerms } from './terms.ts';
import { type Terms, termsType } from './terms-type.ts';

/** A proposal of payment with its terms, and the words of a condition tied to it. */
export interface Payment {
  readonly proposal: Proposal;
  readonly condition: Stretch | undefined;
}

/** Values that make an amount or a plan; a day alone is no proposal where nothing speaks of paying. */
const SUBSTANCE: ReadonlySet<string> = new Set(['money', 'count', 'fraction', 'percent']);
/** A bare number below may count anything: children, times, years. */
const LEAST_BARE = 10;
/** How sure a proposal is that rests on "can" or "what about" and an amount. */
const FRAMED = 0.75;

/**
 * The words that frame an amount as a proposal ("could do", "what about") where no rule of a command names one:
 * a stand-in proposal, so that values find their owner.
 */
export function framedProposal(
  scene: Scene,
  roles: RoleTable,
  heard: readonly Proposal[],
): Proposal | undefined {
  if (heard.some(({ type }) => PROPOSALS.has(type))) return undefined;
  const substance = scene.values.flatMap((value, i) => {
    const span = scene.valueSpans[i];
    const isSmall = value.kind === 'money' && !value.sure && value.amount < LEAST_BARE;
    return SUBSTANCE.has(value.kind) && !isSmall && span !== undefined ? [span] : [];
  });
  const frames = roles
    .marks('frame')
    .filter((frame) =>
      substance.some(
        (span) =>
          scene.words[span.from]!.sentence === scene.words[frame.from]!.sentence &&
          span.from >= frame.from &&
          span.from - frame.to <= 6,
      ),
    );
  const frame = frames[0];
  if (frame === undefined) return undefined;
  return { type: 'counter_offer_lump_sum', entities: {}, from: frame.from, to: frame.to, confidence: FRAMED };
}

/** One proposal of payment out of all that the rules named, with the values that belong to them. */
export function paymentOf(
  scene: Scene,
  roles: RoleTable,
  named: readonly Proposal[],
  values: readonly Placed[],
): Payment | undefined {
  const [first] = named;
  if (first === undefined) return undefined;
  const terms = readTerms(scene, roles, values);
  const from = Math.min(...named.map((proposal) => proposal.from), ...terms.used.map((value) => value.from));
  const to = Math.max(...named.map((proposal) => proposal.to), ...terms.used.map((value) => value.to));
  const heard = new Set(named.map(({ type }) => type));
  if (!isProposed(terms, named)) return undefined;
  const type = typeOf(roles, terms, heard, { from, to });
  const { entities, condition } = clausesOf(scene, roles, { from, to });
  const fixed: Entities = Object.assign({}, ...named.map((proposal) => proposal.entities));
  const confidence = Math.max(...named.map((proposal) => proposal.confidence));
  return {
    proposal: { type, entities: { ...fixed, ...terms.entities, ...entities }, from, to, confidence },
    condition,
  };
}

/** A frame with nothing but a refused figure, or with no value, proposes nothing. */
function isProposed(terms: Terms, named: readonly Proposal[]): boolean {
  if (named.some(({ confidence }) => confidence > FRAMED)) return true;
  const { rejected_amount: _, rejected_date: __, approx: ___, ...rest } = terms.entities;
  return Object.keys(rest).length > 0;
}

function typeOf(
  roles: RoleTable,
  terms: Terms,
  heard: ReadonlySet<CommandType>,
  stretch: Stretch,
): CommandType {
  const near = (role: string) =>
    roles.marks(role).some((mark) => mark.to > stretch.from - 4 && mark.from < stretch.to + 6);
  return termsType(terms, heard, { commits: near('commit'), settles: near('settle') });
}
