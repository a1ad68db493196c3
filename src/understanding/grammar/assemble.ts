import { ownersOf, PROPOSALS } from './allocate.ts';
import { clausesOf, conditionOf, type Stretch } from './clauses.ts';
import { fill } from './fill.ts';
import { offerBeside, setAside } from './offered.ts';
import { contrasted, framedProposal, paymentOf } from './payment.ts';
import { pickOption } from './pick-option.ts';
import { placed } from './placed.ts';
import { isBareAnswer, plausible } from './plausible.ts';
import type { Proposal } from './proposal.ts';
import { qualify } from './qualify.ts';
import { rereadScene } from './reread.ts';
import { type RoleTable, rolesOf } from './roles.ts';
import type { Scene } from './scene.ts';
import { isCondition, settle } from './settle.ts';
import { steered } from './steer.ts';

/** What was assembled, and readings that gave way. */
export interface Assembled {
  readonly proposals: readonly Proposal[];
  readonly lost: readonly Proposal[];
}

/** What a no to one value says no more where another stands against it: "I will not pay 900 but would pay 450". */
const OUTSPOKEN: ReadonlySet<string> = new Set([
  'reject_offer',
  'refuse_to_pay',
  'deny',
  'hardship_other',
  'accept_offer',
]);

/** "Deal, provided the fees go away": what is to go away is no contact. */
function isTiedTo(scene: Scene, roles: RoleTable, { type, from }: Proposal): boolean {
  const tied = conditionOf(scene, roles);
  return tied !== undefined && type === 'cease_contact' && from >= tied.from && from < tied.to;
}

/** "Can I pay 30 less?": every amount is one to be taken off. */
function isAllLess({ values }: Scene, roles: RoleTable): boolean {
  const money = values.flatMap(({ kind }, i) => (kind === 'money' ? [i] : []));
  return money.length > 0 && money.every((i) => roles.has(i, 'less'));
}

const PICKS: ReadonlySet<string> = new Set(['option']);

/** "You said 500 but I can do 200", "it was to be 75 a month, not 57": terms are argued about, not what is owed. */
function isHaggling(
  roles: RoleTable,
  { from, to }: Proposal,
  { offer, against }: { readonly offer: Stretch | undefined; readonly against: Stretch | undefined },
): boolean {
  if (offer !== undefined && offer.from < to && offer.to > from) return true;
  if (roles.marks('owes').length > 0) return false;
  return offer !== undefined || against !== undefined;
}

/** Commands beside which a bare value still answers the open question. */
const OPEN: ReadonlySet<string> = new Set(['affirm', 'deny', 'smalltalk']);

/**
 * The commands of one message: what the rules name with the values that belong to them, one proposal of payment
 * out of all its parts, picked options, identity factors, and what bare values are by what the flow waits for.
 */
export function assemble(read: Scene, found: readonly Proposal[]): Assembled {
  const reread = rereadScene(read, rolesOf(read));
  const { scene, roles } = reread;
  const { held, withdrawn, bars, instead } = qualify(reread, plausible(scene, found));
  const meant = withdrawn.length === 0 ? held : held.filter((one) => !isTiedTo(scene, roles, one));
  const assembled = assembleHeld(scene, roles, meant, bars);
  const lost = [...assembled.lost, ...withdrawn];
  if (assembled.proposals.some(({ type }) => type !== 'smalltalk')) {
    return { proposals: assembled.proposals, lost };
  }
  const answer = instead ?? disclaimed(scene, roles);
  return { proposals: answer === undefined ? assembled.proposals : [answer], lost };
}

/** "I never promised you 300", and nothing beside it. */
function disclaimed({ values, words }: Scene, roles: RoleTable): Proposal | undefined {
  const [mark] = roles.marks('disclaim');
  if (mark === undefined || !values.some(({ kind }) => kind === 'money' || kind === 'gone')) return undefined;
  return { type: 'deny', entities: {}, from: mark.from, to: words.length, confidence: 0.8 };
}

function assembleHeld(
  scene: Scene,
  roles: RoleTable,
  named: readonly Proposal[],
  isWithdrawn: boolean,
): Assembled {
  const factors = factorProposals(scene);
  const framed = factors.length === 0 ? framedProposal(scene, roles, named) : undefined;
  const offer = offerBeside(scene, roles);
  const against = contrasted(scene, roles);
  const picks = contrasted(scene, roles, PICKS);
  const isLess = isAllLess(scene, roles);
  const open = named.filter(
    (one) =>
      !(isLess && PROPOSALS.has(one.type)) &&
      (against === undefined || !OUTSPOKEN.has(one.type)) &&
      (picks === undefined || one.type === 'accept_offer' || !OUTSPOKEN.has(one.type)) &&
      (offer === undefined || one.type !== 'refuse_to_pay') &&
      !(one.type === 'ask_more_time' && scene.values.some(({ kind }) => kind === 'gone')) &&
      !(one.type === 'dispute_amount' && isHaggling(roles, one, { offer, against })),
  );
  const { rest, aside } = setAside(framed === undefined ? open : [...open, framed], offer);
  const first = settle(scene, rest, undefined);
  const owning = [...first.kept, ...aside];
  const owners = ownersOf(scene, roles, owning);
  const { proposals, condition } = withValues(scene, roles, owning, owners);
  const split = setAside(withoutEmptyMeans(proposals), offer);
  const settled = settle(scene, split.rest, condition);
  const second = { ...settled, kept: [...settled.kept, ...split.aside].sort((a, b) => a.from - b.from) };
  const lost = [...first.lost, ...second.lost];
  if (factors.length > 0) return { proposals: besideFactors(second.kept, factors), lost };
  const isTied = conditionOf(scene, roles) !== undefined || roles.marks('hypothetical').length > 0;
  const picked = isWithdrawn || isTied ? undefined : pickOption(scene, second.kept);
  if (picked !== undefined) {
    return {
      proposals: [...second.kept.filter(({ type }) => !picked.replaces.has(type)), picked.proposal],
      lost,
    };
  }
  const tied = conditionOf(scene, roles);
  const isOpen = (one: Proposal) => OPEN.has(one.type) || (tied !== undefined && isCondition(one, tied));
  if (second.kept.some((one) => !isOpen(one))) return { proposals: second.kept, lost };
  const asked = askedOption(scene);
  if (asked !== undefined) {
    const wishes = second.kept.filter(({ type }) => WISHES.has(type));
    return { proposals: wishes.length > 0 ? wishes : [asked], lost };
  }
  const isTalk = ({ type }: Proposal) => type === 'smalltalk';
  const talk = second.kept.some(isTalk) ? first.kept.filter(isTalk) : [];
  const free = owners.flatMap((owner, i) =>
    (owner === undefined || isOpen(owning[owner]!)) && !lies(scene, i, talk) && !isWithin(scene, i, tied)
      ? [i]
      : [],
  );
  const answer = withClauses(scene, roles, steered(scene, roles, free));
  if (answer === undefined) return { proposals: second.kept, lost };
  const kept =
    scene.input.expecting === 'yes_no' ? second.kept.filter(({ type }) => type !== 'smalltalk') : [];
  return { proposals: [...kept, answer], lost };
}

/** What an option is picked under: "the second, if you drop the interest". */
const WISHES: ReadonlySet<string> = new Set(['ask_fee_waiver', 'ask_discount', 'ask_more_time']);

/** An option that is named and not picked ("what if I took the second one?") is one to tell more of. */
function askedOption({ input, values, valueSpans, words }: Scene): Proposal | undefined {
  const index = values.findIndex(({ kind }) => kind === 'option');
  if (input.offers.length === 0 || index < 0 || words.length < 2) return undefined;
  const { from, to } = valueSpans[index] ?? { from: 0, to: words.length };
  return { type: 'clarification_request', entities: {}, from, to, confidence: 0.8 };
}

/** A bare value under a condition ("300 if you waive the interest"), or only supposed ("what if half?"). */
function withClauses(scene: Scene, roles: RoleTable, answer: Proposal | undefined): Proposal | undefined {
  if (answer === undefined || answer.type === 'provide_factor') return answer;
  const { entities } = clausesOf(scene, roles, answer);
  return { ...answer, entities: { ...answer.entities, ...entities } };
}

function isWithin({ valueSpans }: Scene, index: number, stretch: Stretch | undefined): boolean {
  const span = valueSpans[index];
  return span !== undefined && stretch !== undefined && span.from >= stretch.from && span.to <= stretch.to;
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
  if (isBareAnswer(scene)) return [];
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
