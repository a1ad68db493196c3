import { dayFromEpoch } from '../kernel/index.ts';
import type { Means } from './means.ts';
import type { Reason } from './offer.ts';
import { type Plan, regularAmount, type Valued } from './plan.ts';
import { monthlyBurden } from './score.ts';
import type { Situation } from './situation.ts';

/**
 * Why an offer stands on the table, in words of the debtor's advantage. Amounts in `params` are minor units,
 * days are ISO. Limits, scores and values never appear here.
 */
export const REASON_CODES = [
  /** Nothing remains after one payment. */
  'closes_debt_at_once',
  /** `amount` less than the balance. */
  'saves_amount',
  /** The lowest regular payment on the table: `amount`. */
  'lowest_instalment',
  /** The plan that ends first: `payments`, `lastDueOn`. */
  'soonest_finished',
  /** Begins with `amount`, then smaller payments. */
  'smaller_after_first',
  /** Leaves the declared means enough room. */
  'fits_means',
  /** Nothing is due before `dueOn`. */
  'more_time',
  /** Instalments are heavier in the months of income. */
  'follows_season',
] as const;

/** The reasons of a plan among those it is shown with. */
export function reasonsFor(
  plan: Plan,
  shown: readonly Valued[],
  situation: Situation,
  means: Means,
): Reason[] {
  const reasons: Reason[] = [];
  const single = plan.amounts.length === 1;
  if (single && plan.kind !== 'deferral') reasons.push({ code: 'closes_debt_at_once' });
  if (plan.total < situation.balance) {
    reasons.push({ code: 'saves_amount', params: { amount: situation.balance - plan.total } });
  }
  if (plan.kind === 'deferral') {
    reasons.push({ code: 'more_time', params: { dueOn: dayFromEpoch(plan.days[0]!) } });
  }
  if (!single) reasons.push(...planReasons(plan, shown, situation));
  if (means.known && monthlyBurden(plan) <= means.capacity) reasons.push({ code: 'fits_means' });
  return reasons;
}

function planReasons(plan: Plan, shown: readonly Valued[], situation: Situation): Reason[] {
  const reasons: Reason[] = [];
  const others = shown.map((valued) => valued.plan).filter((other) => other.amounts.length > 1);
  const regular = regularAmount(plan.amounts);
  if (others.length > 1 && others.every((other) => monthlyBurden(other) >= monthlyBurden(plan))) {
    reasons.push({ code: 'lowest_instalment', params: { amount: regular } });
  }
  const lastDay = plan.days.at(-1)!;
  if (others.length > 1 && others.every((other) => other.days.at(-1)! >= lastDay)) {
    const params = { payments: plan.amounts.length, lastDueOn: dayFromEpoch(lastDay) };
    reasons.push({ code: 'soonest_finished', params });
  }
  if (plan.amounts[0]! > regular) {
    reasons.push({ code: 'smaller_after_first', params: { amount: plan.amounts[0]! } });
  }
  if (plan.kind === 'restructuring' && situation.policy.restructuring.seasonMonths.length > 0) {
    reasons.push({ code: 'follows_season' });
  }
  return reasons;
}
