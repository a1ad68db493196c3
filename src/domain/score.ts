import { minor } from '../kernel/index.ts';
import { toMonthly } from './frequency.ts';
import type { Means } from './means.ts';
import { periodOfDays } from './payment-days.ts';
import { type Plan, regularAmount, type Valued } from './plan.ts';
import type { ScoreWeights } from './policy.ts';
import type { Situation } from './situation.ts';
import { acceptanceOf, durabilityOf, keptValue } from './value.ts';

/** What a score is made of; each 0–1. */
export interface ScoreParts {
  /** Expected value as a share of the balance. */
  readonly value: number;
  /** 1 − how far the instalment exceeds κ of the disposable income. */
  readonly fit: number;
  /** Probability that every payment comes. */
  readonly durability: number;
  /** Share of the balance given up. */
  readonly concession: number;
}

/**
 * Score 0–100 with one decimal: 100·(w1·value + w2·fit + w3·durability − w4·concession), cut at the ends.
 * Rises with value, fit and durability and falls with the concession. Section 4.1.
 */
export function scoreOf(parts: ScoreParts, weights: ScoreWeights): number {
  const score =
    weights.value * parts.value +
    weights.fit * parts.fit +
    weights.durability * parts.durability -
    weights.concession * parts.concession;
  return Math.round(Math.min(1, Math.max(0, score)) * 1_000) / 10;
}

/** Values terms: EV = p(accept) · value if kept + (1 − p) · value of going on, and the score. */
export function valuePlan(plan: Plan, situation: Situation, means: Means): Valued {
  const { policy, balance } = situation;
  const accepted = acceptanceOf(plan, situation, means);
  const expected = accepted * keptValue(plan, situation) + (1 - accepted) * situation.goingOn;
  const share = balance === 0 ? 0 : Math.min(1, Math.max(0, expected / balance));
  const score = scoreOf(
    {
      value: share,
      fit: fitOf(plan, means, policy.affordability.maxShareBps / 10_000),
      durability: durabilityOf(plan.amounts.length, situation),
      concession: balance === 0 ? 0 : Math.max(0, 1 - plan.total / balance),
    },
    policy.scoring,
  );
  return { plan, score, expectedValue: minor(Math.round(expected)) };
}

/** 1 − max(0, a/DI − κ), never below 0. */
function fitOf(plan: Plan, means: Means, maxShare: number): number {
  const over = monthlyBurden(plan) / Math.max(1, means.disposable) - maxShare;
  return Math.max(0, 1 - Math.max(0, over));
}

/** What the regular payments of terms cost a month; a single payment as it is. In minor units. */
export function monthlyBurden(plan: Plan): number {
  const regular = regularAmount(plan.amounts);
  return plan.days.length === 1 ? regular : toMonthly(regular, periodOfDays(plan.days));
}
