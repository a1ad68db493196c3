import { withinAuthority } from './authority.ts';
import { completeTerms } from './complete-terms.ts';
import { type LimitName, type Limits, limitsOf, type Measure, measure, NO_GAP } from './limits.ts';
import { matchingOffer } from './matching-offer.ts';
import { type Means, meansOf } from './means.ts';
import { nearestTerms } from './nearest-terms.ts';
import { type AuthorityRole, type Offer, ROLES, type Verdict } from './offer.ts';
import { offerFrom, type Plan } from './plan.ts';
import { proposeOffers } from './propose-offers.ts';
import { reasonsFor } from './reasons.ts';
import type { CounterRequest } from './requests.ts';
import { monthlyBurden, valuePlan } from './score.ts';
import { type Situation, situationOf } from './situation.ts';
import { unlockedRoom } from './unlocked-room.ts';

/** Alternatives shown with an answer. */
const NEAREST_SHOWN = 3;

/**
 * Answers a counter-offer. `accept`: the terms made whole lie inside the authority of `role`, or match an offer
 * on the table. Outside it: `counter` while near terms are allowed and the policy's number of counters is not
 * used up; otherwise `escalate` where a stronger role reaches, else `refuse`. All of `nearest` lies inside the
 * authority of `role`. Terms that say nothing get the current offers as a counter.
 */
export function weighCounter(request: CounterRequest): Verdict {
  const { terms, role } = request;
  const onTable = matchingOffer(terms, request);
  if (onTable !== undefined) return verdict('accept', { weighed: onTable });
  const situation = situationOf(request);
  const limits = limitsOf(role, situation);
  const means = meansOf(request.affordability, situation);
  const wanted = completeTerms(terms, situation, limits, means);
  if (wanted === undefined) return withoutTerms(request);
  const best = weighKinds(wanted, limits, situation, means);
  const weighed = dress([best.plan], situation, means)[0]!;
  if (best.broken.length === 0) return verdict('accept', { weighed });
  const room = unlockedRoom(limits, situation, request.concessions);
  const nearest = nearestTerms(best.plan, { situation, limits, room, means });
  const offers = dress(nearest.slice(0, NEAREST_SHOWN), situation, means);
  const reachedBy = reaching(best.plan, role, situation, means);
  const near = nearest.slice(0, NEAREST_SHOWN).some((plan) => isNear(best, plan, situation));
  const first = (request.rounds ?? 0) < request.policy.counters.maxCounters;
  const answer = near && first ? 'counter' : reachedBy !== undefined ? 'escalate' : 'refuse';
  return verdict(answer, {
    weighed,
    gap: best.gap,
    limitedBy: best.broken,
    nearest: offers.length > 0 ? offers : alternatives(request),
    reachedBy: answer === 'escalate' ? reachedBy : undefined,
  });
}

function verdict(answer: Verdict['verdict'], rest: Partial<Verdict>): Verdict {
  return {
    verdict: answer,
    weighed: undefined,
    gap: NO_GAP,
    limitedBy: [],
    nearest: [],
    reachedBy: undefined,
    ...rest,
  };
}

/** Nothing was said: the current offers. Something absurd was said: no, and the current offers. */
function withoutTerms(request: CounterRequest): Verdict {
  const silent = Object.values(request.terms).every((value) => value === undefined);
  const nearest = alternatives(request);
  if (silent) return verdict('counter', { nearest });
  const { instalments, instalmentAmount } = request.terms;
  const plan = (instalments ?? 0) > 0 || (instalmentAmount ?? 0) > 0;
  return verdict('refuse', { nearest, limitedBy: [plan ? 'max_instalments' : 'bad_schedule'] });
}

/** The current offers as far as the role may grant them. */
function alternatives(request: CounterRequest): Offer[] {
  return proposeOffers(request)
    .filter((offer) => withinAuthority(offer, request).length === 0)
    .slice(0, NEAREST_SHOWN);
}

interface Weighed extends Measure {
  readonly plan: Plan;
}

/** Measures terms as a plan and, where that helps, as a restructuring; the debtor's means bind the bot alone. */
function weighKinds(wanted: Plan, limits: Limits, situation: Situation, means: Means): Weighed {
  const plain = weighOne(wanted, limits, situation, means);
  if (!plain.broken.includes('max_instalments')) return plain;
  const longer = weighOne({ ...wanted, kind: 'restructuring' }, limits, situation, means);
  return longer.broken.length === 0 ? longer : plain;
}

function weighOne(plan: Plan, limits: Limits, situation: Situation, means: Means): Weighed {
  const { broken, gap } = measure(plan, limits, situation);
  const tooMuch = means.known && plan.amounts.length > 1 && monthlyBurden(plan) > means.ownCapacity;
  const all: LimitName[] = tooMuch && limits.role === 'bot' ? [...broken, 'affordability'] : broken;
  return { plan, broken: all, gap };
}

/** The weakest stronger role whose authority covers the terms. */
function reaching(
  plan: Plan,
  role: AuthorityRole,
  situation: Situation,
  means: Means,
): AuthorityRole | undefined {
  return ROLES.slice(ROLES.indexOf(role) + 1).find(
    (stronger) => weighKinds(plan, limitsOf(stronger, situation), situation, means).broken.length === 0,
  );
}

/**
 * Near enough to be worth a counter: the terms miss the limits by little, and the allowed ones ask for little
 * more a month and at first.
 */
function isNear({ plan: wanted, gap }: Weighed, allowed: Plan, situation: Situation): boolean {
  const { totalToleranceBps, paymentToleranceBps, delayToleranceDays } = situation.policy.counters;
  const little = (situation.balance * totalToleranceBps) / 10_000;
  const stretch = 1 + paymentToleranceBps / 10_000;
  if (gap.total > little || gap.delayDays > delayToleranceDays) return false;
  if (wanted.amounts.length === 1) return true;
  const first = wanted.amounts[0]!;
  return (
    monthlyBurden(allowed) <= monthlyBurden(wanted) * stretch &&
    allowed.amounts[0]! <= Math.max(first + little, first * stretch)
  );
}

/** Plans as offers, each with its reasons among the others. */
function dress(plans: readonly Plan[], situation: Situation, means: Means): Offer[] {
  const valued = plans.map((plan) => valuePlan(plan, situation, means));
  return valued.map((one) => offerFrom(one, situation, reasonsFor(one.plan, valued, situation, means)));
}
