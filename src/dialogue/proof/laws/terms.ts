import {
  type AuthorityQuestion,
  type AuthorityRole,
  collectableBalance,
  type Offer,
  withinAuthority,
} from '../../../domain/index.ts';
import { acceptsRead } from '../../registry/choosing.ts';
import { caseNow } from '../../registry/define.ts';
import type { Breach, Judged, Law } from '../judged.ts';

const checkedOffers = new WeakMap<Offer, Map<string, readonly string[]>>();

/** Every offer on the table, and terms when they are read back or agreed, lie within who stands behind them. */
export const withinLimits: Law = ({ flow, input, after, step }) => {
  const { offers, proposal, agreement, approvals } = after;
  const agreed = agreement !== null && step.trace.actions.includes('agree') ? [agreement] : [];
  const bound = [...(proposal === null ? [] : [proposal]), ...agreed];
  const { facts } = input.event;
  const subject = caseNow({ context: after, facts });
  return [...offers, ...bound].flatMap((offer) => {
    const role: AuthorityRole = approvals[offer.id] ?? 'bot';
    const question = { case: subject, policy: flow.policy, role, today: facts.today };
    const broken = brokenLimits(offer, role, question);
    if (broken.length === 0) return [];
    return [
      {
        problem: `terms beyond the authority of ${role} are ${bound.includes(offer) ? 'agreed' : 'offered'}: ${broken.join(', ')}`,
        fix: 'let policy make or weigh the terms, and work the options out again when the case changes',
      },
    ];
  });
};

/** Offers are values: what was found out about one under a balance and a role stays true. */
function brokenLimits(offer: Offer, role: AuthorityRole, question: AuthorityQuestion): readonly string[] {
  const key = `${role} ${collectableBalance(question.case)}`;
  const known = checkedOffers.get(offer) ?? new Map<string, readonly string[]>();
  const broken = known.get(key) ?? withinAuthority(offer, question);
  checkedOffers.set(offer, known.set(key, broken));
  return broken;
}

/** Terms bind only where exactly they were read back before and the debtor says yes to them. */
export const onlyReadBackBinds: Law = (judged) => {
  const { input, step, before } = judged;
  const { effects, trace } = step;
  const agreed = trace.actions.includes('agree');
  const recorded = effects.some(({ type }) => type === 'makeAgreement');
  const promised = effects.some(({ type }) => type === 'recordPromise');
  const breaches: Breach[] = [];
  if (agreed !== recorded) {
    breaches.push({
      problem: agreed ? 'terms are agreed but not recorded' : 'an agreement is recorded that nobody made',
      fix: 'write agree and makeAgreement together, in this order',
    });
  }
  if (agreed && !(judged.readBack.proposal && before.proposal?.id === judged.after.agreement?.id)) {
    breaches.push({
      problem: 'terms are agreed that were not read back before',
      fix: 'read the terms back with confirm.terms in a state of its own, and agree on the yes to it',
    });
  }
  if (agreed && !saysYes(judged)) {
    breaches.push({
      problem: `${input.label} makes terms binding, though it is no yes to them`,
      fix: 'agree on affirm, or on accept_offer with the guard "acceptsProposal"',
    });
  }
  if (promised && !(judged.readBack.promise && input.event.type === 'affirm')) {
    breaches.push({
      problem: 'a promise is recorded that was not read back and confirmed',
      fix: 'draft it, read it back with promise.confirm in a state of its own, and record it on affirm',
    });
  }
  return breaches;
};

/** A promise is of a day that is still to come when it is recorded. */
export const promisesAhead: Law = ({ input, before, step }) => {
  const promised = step.effects.some(({ type }) => type === 'recordPromise') ? before.promise : null;
  if (promised === null || promised.dueOn >= input.event.facts.today) return [];
  return [
    {
      problem: `${input.label} records a promise of a day that has passed`,
      fix: 'record it with the guard "promiseStands", and ask for another day otherwise',
    },
  ];
};

/** Options are presented only where there are any. */
export const optionsAreThere: Law = ({ told, input }) =>
  told
    .filter(({ slots }) =>
      Object.values(slots).some((slot) => slot.type === 'options' && slot.offers.length === 0),
    )
    .map(({ reply }) => ({
      problem: `${input.label} presents options (${reply}) though none are on the table`,
      fix: 'add the action computeOffers before the reply',
    }));

function saysYes({ input, before, flow }: Judged): boolean {
  const { event } = input;
  if (event.type === 'affirm') return true;
  const moment = { context: before, event, facts: event.facts, policy: flow.policy, articles: [] };
  return event.type === 'accept_offer' && acceptsRead(moment);
}

/** Distress is never answered by asking for money. Domain reference, section 3. */
const DISTRESS: readonly string[] = [
  'self_harm_risk',
  'bereavement',
  'hardship_illness',
  'hardship_income_loss',
  'hardship_other',
];
const ABOUT_MONEY: readonly string[] = ['money', 'options', 'schedule', 'invoices'];

export const distressSpared: Law = ({ input, told }) => {
  if (!DISTRESS.includes(input.event.type)) return [];
  return told
    .filter(({ spec }) => Object.values(spec.slots).some((type) => ABOUT_MONEY.includes(type)))
    .map(({ reply }) => ({
      problem: `${input.event.type} is answered with talk of money (${reply})`,
      fix: 'say a reply without amounts here',
    }));
};
