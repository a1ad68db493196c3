import { LIMITS } from '../kernel/index.ts';
import { candidatesOf } from './candidates.ts';
import { limitsOf, measure } from './limits.ts';
import { type Means, meansOf } from './means.ts';
import type { Offer } from './offer.ts';
import { offerFrom, type Plan, regularAmount, type Valued } from './plan.ts';
import { reasonsFor } from './reasons.ts';
import type { OfferRequest } from './requests.ts';
import { monthlyBurden, valuePlan } from './score.ts';
import { type Situation, situationOf } from './situation.ts';
import { unlockedRoom } from './unlocked-room.ts';

/**
 * Two to four offers inside the bot's authority, best first: candidates → limits → affordability → value →
 * a diverse choice. Fewer, even none, where the means allow no more or nothing is left to collect.
 */
export function proposeOffers(request: OfferRequest): Offer[] {
  const situation = situationOf(request);
  if (situation.balance <= 0) return [];
  const means = meansOf(request.affordability, situation);
  const limits = limitsOf('bot', situation);
  const room = unlockedRoom(limits, situation, request.concessions);
  const strict = request.affordabilityOnly === true || (means.known && means.capacity <= 0);
  const allowed = candidatesOf(situation, limits, room, means).filter(
    (plan) => measure(plan, limits, situation).broken.length === 0,
  );
  const fitting = allowed.filter((plan) => isAffordable(plan, situation, means, strict));
  // A debtor with some means but none that fit may still know how to raise the whole.
  const shown = fitting.length > 0 || strict ? fitting : allowed.filter((plan) => plan.amounts.length === 1);
  const chosen = choose(withoutWorseTwins(shown.map((plan) => valuePlan(plan, situation, means))));
  return chosen.map((valued) =>
    offerFrom(valued, situation, reasonsFor(valued.plan, chosen, situation, means)),
  );
}

/**
 * Plans fit the declared means; a full single payment fits what is left over until its day. A discounted one may
 * come from savings or family, unless strictly what is affordable may be offered.
 */
function isAffordable(plan: Plan, situation: Situation, means: Means, strict: boolean): boolean {
  if (!means.known && !strict) return true;
  if (plan.amounts.length === 1) {
    if (!strict && plan.kind === 'lump_sum') return true;
    const months = Math.max(1, (plan.days[0]! - situation.today) / (365 / 12));
    return plan.total <= means.capacity * months;
  }
  return Math.max(plan.amounts[0]!, monthlyBurden(plan)) <= means.capacity;
}

/** Of two plans with the same number of payments and no bigger first one, only the cheaper for the debtor. */
function withoutWorseTwins(found: readonly Valued[]): Valued[] {
  return found.filter(
    ({ plan }) =>
      !found.some(
        ({ plan: other }) =>
          other.total < plan.total &&
          other.kind === plan.kind &&
          other.amounts.length === plan.amounts.length &&
          other.amounts[0]! <= plan.amounts[0]!,
      ),
  );
}

/**
 * A single payment, the plan with the lowest instalment and the best one that differs from it come first;
 * what else scores best fills the table.
 */
function choose(found: readonly Valued[]): Valued[] {
  const ranked = [...found].sort(byScore);
  const chosen = new Set<Valued>();
  const add = (valued: Valued | undefined) => {
    if (valued !== undefined && chosen.size < LIMITS.offersShown.value) chosen.add(valued);
  };
  const plans = ranked.filter(({ plan }) => plan.kind === 'instalments');
  const level = plans.filter(({ plan }) => plan.amounts[0]! <= regularAmount(plan.amounts));
  const longest = lightest(level.length > 0 ? level : plans);
  const single = ranked.find(({ plan }) => plan.kind === 'lump_sum') ?? ranked.find(isPayInFull);
  add(single);
  add(longest);
  add(plans.find((next) => longest !== undefined && differs(next.plan, longest.plan)));
  for (const valued of ranked) {
    const spare = valued.plan.kind === 'deferral' || valued.plan.kind === 'restructuring';
    if (spare || chosen.size < 2) add(valued);
  }
  return [...chosen].sort(byScore);
}

function lightest(plans: readonly Valued[]): Valued | undefined {
  let best = plans[0];
  for (const next of plans) {
    if (best !== undefined && monthlyBurden(next.plan) < monthlyBurden(best.plan)) best = next;
  }
  return best;
}

function isPayInFull({ plan }: Valued): boolean {
  return plan.kind === 'pay_in_full';
}

/** Different enough to be a choice: the instalments are a third apart. */
function differs(a: Plan, b: Plan): boolean {
  return Math.max(monthlyBurden(a), monthlyBurden(b)) >= Math.min(monthlyBurden(a), monthlyBurden(b)) * 1.33;
}

/** Higher scores first; equal ones by expected value, then by what is due first, so that order is always one. */
function byScore(a: Valued, b: Valued): number {
  return (
    b.score - a.score ||
    b.expectedValue - a.expectedValue ||
    a.plan.amounts.length - b.plan.amounts.length ||
    a.plan.days[0]! - b.plan.days[0]! ||
    a.plan.amounts[0]! - b.plan.amounts[0]!
  );
}
