import { addMonthsToEpochDay } from '../kernel/index.ts';
import type { ProposedTerms } from './offer.ts';

/** How often a plan is paid. */
export type PlanPeriod = NonNullable<ProposedTerms['period']>;

/**
 * Day numbers of `count` payments, strictly rising. Months are always counted from the first day, so that the
 * 31st comes back after a short month.
 */
export function paymentDays(first: number, count: number, period: PlanPeriod): number[] {
  const gap = period === 'week' ? 7 : 14;
  return Array.from({ length: count }, (_, i) =>
    period === 'month' ? addMonthsToEpochDay(first, i) : first + i * gap,
  );
}

/** The period of days that someone chose: weekly where they lie under 10 days apart on average, and so on. */
export function periodOfDays(days: readonly number[]): PlanPeriod {
  const gap = days.length < 2 ? 30 : (days.at(-1)! - days[0]!) / (days.length - 1);
  return gap < 10 ? 'week' : gap < 20 ? 'fortnight' : 'month';
}
