import {
  type AuthorityRole,
  bandAt,
  daysPastDue,
  type Offer,
  type Policy,
  type ProposedTerms,
  type Verdict,
  weighCounter,
  withinAuthority,
} from '../domain/index.ts';
import { dayOf, type Instant, type LocalDate, localDateTimeAt } from '../kernel/index.ts';
import type { Agent, ConversationView } from './ports.ts';
import type { AuthorityLeft, Decision, DecisionSupport } from './service.ts';

/** A conversation with what decides in it. */
export interface DecisionGround {
  readonly view: ConversationView;
  readonly policy: Policy;
  readonly now: Instant;
}

/** What a decision comes to, before anybody is asked whether they own the conversation. */
export type WeighedDecision =
  | { readonly ok: true; readonly offer: Offer | undefined }
  | { readonly ok: false; readonly reason: 'nothing_to_decide' | 'terms_incomplete' }
  | {
      readonly ok: false;
      readonly reason: 'beyond_authority';
      readonly limits: readonly string[];
      readonly suggested: readonly Offer[];
    };

/** The authority a person decides with. An operator decides no more than the bot does. */
function authorityRoleOf(agent: Agent): AuthorityRole {
  return agent.role === 'operator' ? 'bot' : agent.role;
}

/** What the agent may decide about the terms that wait; null where none do. */
export function decisionSupport(ground: DecisionGround, agent: Agent): DecisionSupport | null {
  const { counter } = ground.view;
  if (counter === null) return null;
  const role = authorityRoleOf(agent);
  const { weighed, limitedBy, reachedBy } = counter.verdict;
  return {
    authority: authorityLeft(ground, role),
    beyond: weighed === undefined ? limitedBy : asGranted(ground, role, weighed).limits,
    suggested: suggestions(ground, role, weigh(ground, role, counter.terms)),
    reachedBy,
  };
}

/** Weighs a decision against the authority of the agent's role. */
export function weighDecision(ground: DecisionGround, agent: Agent, decision: Decision): WeighedDecision {
  const { counter } = ground.view;
  if (counter === null) return { ok: false, reason: 'nothing_to_decide' };
  if (decision.decision === 'refuse') return { ok: true, offer: undefined };
  const role = authorityRoleOf(agent);
  const approves = decision.decision === 'approve';
  const verdict = weigh(ground, role, approves ? counter.terms : decision.terms);
  const weighed = approves ? counter.verdict.weighed : verdict.weighed;
  if (weighed === undefined) return { ok: false, reason: 'terms_incomplete' };
  const { offer, limits } = asGranted(ground, role, weighed);
  if (limits.length === 0) return { ok: true, offer };
  return { ok: false, reason: 'beyond_authority', limits, suggested: suggestions(ground, role, verdict) };
}

/**
 * The same payments on the same days as the role would grant them: a plan that is too long for one role may be a
 * restructuring for another. With the limits that they break all the same.
 */
function asGranted(
  ground: DecisionGround,
  role: AuthorityRole,
  offer: Offer,
): { readonly offer: Offer; readonly limits: readonly string[] } {
  const limits = limitsBroken(ground, role, offer);
  if (limits.length === 0) return { offer, limits };
  const { weighed } = weigh(ground, role, { total: offer.total, parts: offer.schedule });
  const same = weighed !== undefined && samePayments(weighed, offer);
  return same && limitsBroken(ground, role, weighed).length === 0
    ? { offer: weighed, limits: [] }
    : { offer, limits };
}

function samePayments(a: Offer, b: Offer): boolean {
  const text = ({ schedule }: Offer) => schedule.map(({ dueOn, amount }) => `${dueOn} ${amount}`).join();
  return text(a) === text(b);
}

function weigh(ground: DecisionGround, role: AuthorityRole, terms: ProposedTerms): Verdict {
  const { view, policy } = ground;
  return weighCounter({
    case: view.case,
    policy,
    affordability: view.affordability,
    today: todayAt(ground),
    concessions: 0,
    terms,
    role,
    offers: view.offers,
  });
}

/** Terms near the asked ones that the role may give; those of the bot's own answer where there are none. */
function suggestions(ground: DecisionGround, role: AuthorityRole, verdict: Verdict): readonly Offer[] {
  const near = verdict.nearest.length > 0 ? verdict.nearest : (ground.view.counter?.verdict.nearest ?? []);
  return near.filter((offer) => limitsBroken(ground, role, offer).length === 0);
}

function limitsBroken(ground: DecisionGround, role: AuthorityRole, offer: Offer): readonly string[] {
  const { view, policy } = ground;
  return withinAuthority(offer, { case: view.case, policy, role, today: todayAt(ground) });
}

function authorityLeft(ground: DecisionGround, role: AuthorityRole): AuthorityLeft {
  const authority = ground.policy.authority[role];
  const band = bandAt(authority.bands, daysPastDue(ground.view.case, todayAt(ground)));
  return {
    maxDiscountBasisPoints: band.maxDiscountBps,
    maxLumpSumDiscountBasisPoints: band.maxDiscountBps + band.lumpSumExtraBps,
    maxInstalments: band.maxInstalments,
    minFirstPaymentBasisPoints: authority.minFirstPaymentBps,
    firstPaymentWithinDays: authority.firstPaymentWithinDays,
    maxDelayDays: authority.maxDelayDays,
    maxDurationDays: authority.maxDurationDays,
  };
}

/** The day at the debtor. */
function todayAt({ view, now }: DecisionGround): LocalDate {
  return dayOf(localDateTimeAt(now, view.case.debtor.timeZone));
}
