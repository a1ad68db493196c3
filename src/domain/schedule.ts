import {
  type CurrencyCode,
  dayFromEpoch,
  epochDay,
  type LocalDate,
  type Minor,
  minor,
  minorDigits,
} from '../kernel/index.ts';
import type { Instalment } from './offer.ts';
import { type PlanPeriod, paymentDays } from './payment-days.ts';

/**
 * Steps to which amounts of a currency may be rounded, widest first: the policy's, a tenth of it, a whole
 * unit, a minor unit.
 */
export function naturalSteps(roundTo: number, currency: CurrencyCode): number[] {
  const steps = [roundTo, Math.round(roundTo / 10), 10 ** minorDigits(currency), 1];
  return [...new Set(steps.filter((step) => step >= 1 && step <= roundTo))].sort((a, b) => b - a);
}

/** The widest step that is at most a tenth of an amount. */
export function stepFor(amount: number, steps: readonly number[]): number {
  return steps.find((step) => step * 10 <= amount) ?? 1;
}

/** How much bigger than the others a last instalment may be because of rounding, as a multiple. */
const LAST_AT_MOST = 1.5;

/**
 * Splits an amount into `count` equal instalments rounded down to the widest natural step that leaves the last
 * one, which takes the rest, at most half bigger. Sums exactly. `count` ≥ 1, `total` ≥ `count`.
 */
export function equalAmounts(total: Minor, count: number, steps: readonly number[]): Minor[] {
  let base = Math.floor(total / count);
  for (const step of steps) {
    const rounded = Math.floor(total / count / step) * step;
    if (rounded > 0 && total - rounded * (count - 1) <= rounded * LAST_AT_MOST) {
      base = rounded;
      break;
    }
  }
  const amounts: Minor[] = new Array(count).fill(minor(base));
  amounts[count - 1] = minor(total - base * (count - 1));
  return amounts;
}

/**
 * A dated schedule: an optional first payment, then `count` equal instalments; months are counted from the
 * first due date and clamp to the month's last day, the last instalment takes the rounding. Throws a
 * RangeError where the amounts do not leave a unit for every payment.
 */
export function scheduleOf(terms: {
  readonly total: Minor;
  readonly count: number;
  readonly firstDueOn: LocalDate;
  readonly period: PlanPeriod;
  readonly currency: CurrencyCode;
  /** In minor units; 1 or more. */
  readonly roundTo?: number;
  readonly downPayment?: Minor;
}): Instalment[] {
  const { total, count, currency, period, downPayment, roundTo = 1 } = terms;
  const rest = minor(total - (downPayment ?? 0));
  if (!Number.isInteger(count) || count < 1 || rest < count || (downPayment ?? 1) < 1) {
    throw new RangeError('A schedule needs at least one minor unit for every payment.');
  }
  const equal = equalAmounts(rest, count, naturalSteps(roundTo, currency));
  const amounts = downPayment === undefined ? equal : [downPayment, ...equal];
  const days = paymentDays(epochDay(terms.firstDueOn), amounts.length, period);
  return amounts.map((amount, i) => ({ dueOn: dayFromEpoch(days[i]!), amount }));
}

/** The day of the last payment of `count`, the first being on `firstDueOn`. */
export function lastPaymentOn(firstDueOn: LocalDate, count: number, period: PlanPeriod): LocalDate {
  return dayFromEpoch(paymentDays(epochDay(firstDueOn), count, period).at(-1)!);
}
