import { bandAt } from './bands.ts';
import { discountFactor } from './finance/index.ts';
import type { Means } from './means.ts';
import { type Plan, regularAmount } from './plan.ts';
import type { Situation } from './situation.ts';

/**
 * Expected present value of terms once they are agreed, in minor units (a fraction): every payment weighted by
 * the probability that it and all before it come, discounted, less the cost of taking it; where the chain
 * breaks the balance is reinstated and worth what debts of that age are worth. Section 4.1.
 */
export function keptValue(plan: Pick<Plan, 'days' | 'amounts'>, situation: Situation): number {
  const { policy, balance, today, amounts, daysPastDue } = situation;
  const rate = policy.value.annualRateBps / 10_000;
  let value = 0;
  let survival = 1;
  let paid = 0;
  for (let i = 0; i < plan.days.length; i++) {
    const after = Math.max(0, plan.days[i]! - today);
    const survived = survival * (i === 0 ? situation.survivalFirst : situation.survivalNext);
    const resumed =
      (bandAt(policy.value.continuation, daysPastDue + after).valueBps / 10_000) *
      Math.max(0, balance - paid);
    const worth = survived * (plan.amounts[i]! - amounts.costPerInstalment) + (survival - survived) * resumed;
    value += worth * discountFactor(rate, after);
    survival = survived;
    paid += plan.amounts[i]!;
  }
  return value;
}

/** Probability that all of `count` payments come. */
export function durabilityOf(count: number, situation: Situation): number {
  return situation.survivalFirst * situation.survivalNext ** (count - 1);
}

/** Probability that the debtor accepts terms, 0–1. Section 4.4; rises with the discount, falls with the burden. */
export function acceptanceOf(plan: Plan, situation: Situation, means: Means): number {
  const { acceptance } = situation.policy;
  const monthly = regularAmount(plan.amounts);
  const discount = situation.balance === 0 ? 0 : Math.max(0, 1 - plan.total / situation.balance);
  const round = monthly % situation.amounts.roundTo === 0 ? 1 : 0;
  const logit =
    acceptance.intercept +
    acceptance.discount * discount +
    acceptance.burden * Math.log(monthly / Math.max(1, means.disposable)) +
    acceptance.instalments * plan.amounts.length +
    (acceptance.daysPastDue * situation.daysPastDue) / 100 +
    acceptance.pastKept * (situation.pastKept - 0.5) +
    acceptance.roundAmount * round;
  return 1 / (1 + Math.exp(-logit));
}
