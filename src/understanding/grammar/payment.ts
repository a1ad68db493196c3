import type { CommandType, Entities } from '../../domain/index.ts';
import { PROPOSALS } from './allocate.ts';
import { clausesOf, type Stretch } from './clauses.ts';
import { offerBeside } from './offered.ts';
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
    const isOff = roles.has(i, 'less');
    return SUBSTANCE.has(value.kind) && !isSmall && !isOff && span !== undefined ? [span] : [];
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
  const frame = frames[0] ?? contrasted(scene, roles) ?? offerBeside(scene, roles);
  if (frame === undefined) return undefined;
  return { type: 'counter_offer_lump_sum', entities: {}, from: frame.from, to: frame.to, confidence: FRAMED };
}

/** What stands against something refused: "100 is too much, 50 works", "not Friday, Monday". */
export function contrasted(
  { values, valueSpans }: Scene,
  roles: RoleTable,
  kinds = AGAINST,
): Stretch | undefined {
  const isRefused = (i: number) => roles.has(i, 'rejected') || roles.has(i, 'rejected-date');
  const refused = new Set(
    values.flatMap((value, i) => (isRefused(i) || value.kind === 'gone' ? [value.kind] : [])),
  );
  if (refused.size === 0) return undefined;
  const standing = values.findIndex(
    (value, i) =>
      kinds.has(value.kind) &&
      !isRefused(i) &&
      valueSpans[i] !== undefined &&
      (refused.has(value.kind) || refused.has('gone')),
  );
  return standing < 0 ? undefined : valueSpans[standing];
}

const AGAINST: ReadonlySet<string> = new Set(['money', 'count', 'fraction', 'percent', 'date', 'duration']);

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
  if (!isProposed(terms, named)) return refusal(terms, { from, to });
  const { type, placed } = inPlace(scene, typeOf(roles, terms, heard, { from, to }), terms.entities);
  const { entities, condition } = clausesOf(scene, roles, { from, to });
  const fixed: Entities = Object.assign({}, ...named.map((proposal) => proposal.entities));
  const confidence = Math.max(...named.map((proposal) => proposal.confidence));
  return {
    proposal: { type, entities: { ...fixed, ...placed, ...entities }, from, to, confidence },
    condition,
  };
}

/** Entities that say how much. */
const SUMS: ReadonlySet<string> = new Set([
  'amount',
  'fraction',
  'instalment_amount',
  'total',
  'down_payment',
  'parts',
  'instalments',
]);

/** "I can not pay 500" turns 500 down. */
function refusal({ entities }: Terms, { from, to }: Stretch): Payment | undefined {
  const { rejected_amount, currency } = entities;
  if (rejected_amount === undefined) return undefined;
  const said: Entities = { rejected_amount, ...(currency === undefined ? {} : { currency }) };
  return {
    proposal: { type: 'reject_offer', entities: said, from, to, confidence: FRAMED },
    condition: undefined,
  };
}

/** A frame with nothing but a refused figure, or with no value, proposes nothing. */
function isProposed(terms: Terms, named: readonly Proposal[]): boolean {
  const { rejected_amount, date } = terms.entities;
  if (
    rejected_amount !== undefined &&
    (date !== undefined || !named.some(({ type }) => type === 'counter_offer_instalments')) &&
    !Object.keys(terms.entities).some((key) => SUMS.has(key))
  )
    return false;
  if (named.some(({ confidence }) => confidence > FRAMED)) return true;
  const { rejected_amount: _, rejected_date: __, approx: ___, ...rest } = terms.entities;
  return Object.keys(rest).length > 0;
}

/** Where one instalment is asked for, an amount by itself is one; where their count is, a small one is a count. */
function inPlace(
  { input }: Scene,
  type: CommandType,
  entities: Entities,
): { readonly type: CommandType; readonly placed: Entities } {
  const { amount, ...others } = entities;
  const isSingle =
    type === 'counter_offer_lump_sum' || (type === 'promise_to_pay' && entities.date === undefined);
  if (!isSingle || amount === undefined) return { type, placed: entities };
  if (input.expecting === 'count' && isCount(amount)) {
    return { type: 'counter_offer_instalments', placed: { ...others, instalments: amount } };
  }
  if (input.expecting !== 'instalment_amount') return { type, placed: entities };
  return { type: 'counter_offer_instalments', placed: { ...others, instalment_amount: amount } };
}

/** Most payments that a bare number is where their count is asked for. */
const MOST_PAYMENTS = 120;

function isCount(amount: number): boolean {
  return Number.isInteger(amount) && amount <= MOST_PAYMENTS;
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
