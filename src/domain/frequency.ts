import type { Period } from './commands.ts';

/** How often something is paid. A year has 52 weeks, 26 fortnights, 13 times four weeks and 12 months. */
export type Frequency = Period | 'four_weeks';

const PER_YEAR: Readonly<Record<Frequency, number>> = {
  week: 52,
  fortnight: 26,
  four_weeks: 13,
  month: 12,
  quarter: 4,
  year: 1,
};

/** An amount paid every `from` as the amount paid every `to`, not rounded: 100 a week = 433.33… a month. */
export function convertFrequency(amount: number, from: Frequency, to: Frequency): number {
  return (amount * PER_YEAR[from]) / PER_YEAR[to];
}

/** An amount paid every `from` as its monthly equivalent, not rounded. */
export function toMonthly(amount: number, from: Frequency): number {
  return convertFrequency(amount, from, 'month');
}

/** Whole instalments of a frequency that fall into a number of months: 12 months = 52 weeks. */
export function instalmentsIn(months: number, frequency: Frequency): number {
  return Math.floor((months * PER_YEAR[frequency]) / 12 + 1e-9);
}

/** The length of a plan in weeks or months. */
export interface PlanLength {
  readonly instalments: number;
  readonly length: number;
  readonly unit: 'week' | 'month';
}

/**
 * How long it takes to pay `total` in instalments of `instalment` (both in one unit, above 0): the last one
 * takes the rest. A billionth of an instalment is no further instalment: it is the noise of a division.
 */
export function planLength(
  total: number,
  instalment: number,
  frequency: 'week' | 'fortnight' | 'month',
): PlanLength {
  const instalments = Math.max(1, Math.ceil(total / instalment - 1e-9));
  const length = frequency === 'fortnight' ? instalments * 2 : instalments;
  return { instalments, length, unit: frequency === 'month' ? 'month' : 'week' };
}
