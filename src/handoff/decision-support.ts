import {
  type AuthorityRole,
  bandAt,
  daysPastDue,
  type Offer,
  type Policy,
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
  const { weighed } = counter.verdict;
  const verdict = weigh(ground, role, counter.terms);
  return {
    authority: authorityLeft(ground, role),
    beyond: weighed === undefined ? verdict.limitedBy : limitsBroken(ground, role, weighed),
    suggested: suggestions(ground, role, verdict),
    reachedBy: counter.verdict.reachedBy,
  };
}

/** Weighs a decision against the authority of the agent's role. */
export function weighDecision(ground: DecisionGround, agent: Agent, decision: Decision): WeighedDecision {
  const { counter } = ground.view;
  if (counter === null) return { ok: false, reason: 'nothing_to_decide' };
  if (decision.decision === 'refuse') return { ok: true, offer: undefined };
  const role = authorityRoleOf(agent);
  const terms = decision.decision === 'approve' ? counter.terms : decision.terms;
  const verdict = weigh(ground, role, terms);
  const offer = decision.decision === 'approve' ? counter.verdict.weighed : verdict.weighed;
  if (offer === undefined) return { ok: false, reason: 'terms_incomplete' };
  const limits = limitsBroken(ground, role, offer);
  if (limits.length === 0) return { ok: true, offer };
  return { ok: false, reason: 'beyond_authority', limits, suggested: suggestions(ground, role, verdict) };
}

function weigh(
  ground: DecisionGround,
  role: AuthorityRole,
  terms: Parameters<typeof weighCounter>[0]['terms'],
): Verdict {
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
