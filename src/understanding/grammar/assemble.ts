import { ownersOf, PROPOSALS } from './allocate.ts';
import { fill } from './fill.ts';
import { framedProposal, paymentOf } from './payment.ts';
import { pickOption } from './pick-option.ts';
import { placed } from './placed.ts';
import type { Proposal } from './proposal.ts';
import { type RoleTable, rolesOf } from './roles.ts';
import type { Scene } from './scene.ts';
import { settle } from './settle.ts';
import { steered } from './steer.ts';

/** What was assembled, and readings that gave way. */
export interface Assembled {
  readonly proposals: readonly Proposal[];
  readonly lost: readonly Proposal[];
}

/** Commands beside which a bare value still answers the open question. */
const OPEN: ReadonlySet<string> = new Set(['affirm', 'deny', 'smalltalk']);

/**
 * The commands of one message: what the rules name with the values that belong to them, one proposal of payment
 * out of all its parts, picked options, identity factors, and what bare values are by what the flow waits for.
 */
export function assemble(scene: Scene, named: readonly Proposal[]): Assembled {
  const roles = rolesOf(scene);
  const factors = factorProposals(scene);
  const framed = factors.length === 0 ? framedProposal(scene, roles, named) : undefined;
  const heard = framed === undefined ? named : [...named, framed];
  const first = settle(scene, heard, undefined);
  const owners = ownersOf(scene, roles, first.kept);
  const { proposals, condition } = withValues(scene, roles, first.kept, owners);
  const second = settle(scene, withoutEmptyMeans(proposals), condition);
  const lost = [...first.lost, ...second.lost];
  if (factors.length > 0) return { proposals: besideFactors(second.kept, factors), lost };
  const picked = pickOption(scene, second.kept);
  if (picked !== undefined) {
    return {
      proposals: [...second.kept.filter(({ type }) => !picked.replaces.has(type)), picked.proposal],
      lost,
    };
  }
  if (second.kept.some(({ type }) => !OPEN.has(type))) return { proposals: second.kept, lost };
  const isTalk = ({ type }: Proposal) => type === 'smalltalk';
  const talk = second.kept.some(isTalk) ? first.kept.filter(isTalk) : [];
  const free = owners.flatMap((owner, i) => (owner === undefined && !lies(scene, i, talk) ? [i] : []));
  const answer = steered(scene, roles, free);
  if (answer === undefined) return { proposals: second.kept, lost };
  const kept =
    scene.input.expecting === 'yes_no' ? second.kept.filter(({ type }) => type !== 'smalltalk') : [];
  return { proposals: [...kept, answer], lost };
}

function withValues(
  scene: Scene,
  roles: RoleTable,
  kept: readonly Proposal[],
  owners: readonly (number | undefined)[],
): { readonly proposals: readonly Proposal[]; readonly condition: { from: number; to: number } | undefined } {
  const indexesOf = (own: (proposal: Proposal) => boolean) =>
    owners.flatMap((owner, i) => (owner !== undefined && own(kept[owner]!) ? [i] : []));
  const pay = kept.filter(({ type }) => PROPOSALS.has(type));
  const payment = paymentOf(
    scene,
    roles,
    pay,
    placed(
      scene,
      indexesOf(({ type }) => PROPOSALS.has(type)),
    ),
  );
  const others = onePerType(kept.filter(({ type }) => !PROPOSALS.has(type))).map((proposal) => {
    const own = placed(
      scene,
      indexesOf(({ type }) => type === proposal.type),
    );
    const { entities, used } = fill(proposal, own, scene, roles);
    return {
      ...proposal,
      entities,
      from: Math.min(proposal.from, ...used.map(({ from }) => from)),
      to: Math.max(proposal.to, ...used.map(({ to }) => to)),
    };
  });
  const all = payment === undefined ? others : [...others, withMarks(scene, roles, payment.proposal)];
  return { proposals: all.sort((a, b) => a.from - b.from), condition: payment?.condition };
}

function withMarks(scene: Scene, roles: RoleTable, proposal: Proposal): Proposal {
  return { ...proposal, entities: fill(proposal, [], scene, roles).entities };
}

const DISTRESS: ReadonlySet<string> = new Set(['hardship_income_loss', 'hardship_illness', 'hardship_other']);

/** Means of a household that name no figure say no more than the distress beside them. */
function withoutEmptyMeans(proposals: readonly Proposal[]): readonly Proposal[] {
  if (!proposals.some(({ type }) => DISTRESS.has(type))) return proposals;
  return proposals.filter(({ type, entities: { income, expenses, disposable_income } }) => {
    const figures = [income, expenses, disposable_income];
    return type !== 'affordability_info' || figures.some((figure) => figure !== undefined);
  });
}

/** Several mentions of one command are one, in the place of the first, with what all of them fix. */
function onePerType(proposals: readonly Proposal[]): Proposal[] {
  const byType = new Map<string, Proposal>();
  for (const proposal of proposals) {
    const known = byType.get(proposal.type);
    byType.set(
      proposal.type,
      known === undefined ? proposal : { ...known, entities: { ...proposal.entities, ...known.entities } },
    );
  }
  return [...byType.values()];
}

/** Identity factors: where one is asked for whatever the words, else where the debtor names it. */
function factorProposals(scene: Scene): Proposal[] {
  return scene.values.flatMap((value, i): Proposal[] => {
    const span = scene.valueSpans[i];
    if (value.kind !== 'factor' || span === undefined) return [];
    const confidence = value.sure ? 0.95 : 0.8;
    return [
      {
        type: 'provide_factor',
        entities: { factor: value.factor },
        from: span.from,
        to: span.to,
        confidence,
      },
    ];
  });
}

/** Digits that identify are no terms, and "yes" beside them says nothing more. */
const NOT_BESIDE_FACTORS: ReadonlySet<string> = new Set([
  ...PROPOSALS,
  ...OPEN,
  'affordability_info',
  'accept_offer',
  'report_payment',
  'ask_instalment_options',
  'reschedule_payment',
  'provide_factor',
  'contact_update',
]);

function besideFactors(kept: readonly Proposal[], factors: readonly Proposal[]): Proposal[] {
  return [...kept.filter(({ type }) => !NOT_BESIDE_FACTORS.has(type)), ...factors];
}

/** A value that is a part of a pleasantry ("I will tell you tomorrow") is no answer and no terms. */
function lies({ valueSpans }: Scene, index: number, talk: readonly Proposal[]): boolean {
  const span = valueSpans[index];
  return span !== undefined && talk.some(({ from, to }) => span.from >= from && span.to <= to);
}
