import { rootOf } from './discounting.ts';

/**
 * Annuities in the convention of spreadsheets: money paid out is negative, `rate` is per period, and with
 * `due` payments fall at the beginning of a period. Throw nothing; impossible figures give NaN.
 */
export interface AnnuityOptions {
  readonly due?: boolean;
}

/** Value after `periods` of a present value and of equal payments. */
export function futureValue(
  rate: number,
  periods: number,
  payment: number,
  present = 0,
  { due = false }: AnnuityOptions = {},
): number {
  if (rate === 0) return -(present + payment * periods);
  const growth = (1 + rate) ** periods;
  return -(present * growth + (payment * (due ? 1 + rate : 1) * (growth - 1)) / rate);
}

/** The equal payment that turns a present value into a future one. */
function payment(
  rate: number,
  periods: number,
  present: number,
  future = 0,
  { due = false }: AnnuityOptions = {},
): number {
  if (rate === 0) return -(present + future) / periods;
  const growth = (1 + rate) ** periods;
  return (-rate * (present * growth + future)) / ((due ? 1 + rate : 1) * (growth - 1));
}

/** Interest part of the payment of a period, counted from 1. */
function interestPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  options: AnnuityOptions = {},
): number {
  const { due = false } = options;
  if (due && period === 1) return 0;
  const paid = payment(rate, periods, present, 0, options);
  const before = futureValue(rate, period - 1, paid, present, options);
  return due ? (before * rate) / (1 + rate) : before * rate;
}

/** Principal part of the payment of a period, counted from 1. */
export function principalPart(
  rate: number,
  period: number,
  periods: number,
  present: number,
  options: AnnuityOptions = {},
): number {
  return payment(rate, periods, present, 0, options) - interestPart(rate, period, periods, present, options);
}

/** Interest paid from period `first` to period `last`, both included. */
export function cumulativeInterest(
  rate: number,
  periods: number,
  present: number,
  first: number,
  last: number,
  options: AnnuityOptions = {},
): number {
  let total = 0;
  for (let period = first; period <= last; period++) {
    total += interestPart(rate, period, periods, present, options);
  }
  return total;
}

/** Number of payments that turn a present value into a future one. */
export function periodsNeeded(
  rate: number,
  paid: number,
  present: number,
  future = 0,
  { due = false }: AnnuityOptions = {},
): number {
  if (rate === 0) return -(present + future) / paid;
  const each = paid * (due ? 1 + rate : 1);
  return Math.log((each - future * rate) / (present * rate + each)) / Math.log(1 + rate);
}

/** Rate per period of an annuity; undefined where there is none above −1. */
export function annuityRate(
  periods: number,
  paid: number,
  present: number,
  future = 0,
  { due = false }: AnnuityOptions = {},
): number | undefined {
  return rootOf((rate) => future - futureValue(rate, periods, paid, present, { due }), 0.1);
}

/** Yearly rate with compounding, from a nominal one compounded `perYear` times (whole part counts). */
export function effectiveRate(nominal: number, perYear: number): number {
  const times = Math.trunc(perYear);
  return (1 + nominal / times) ** times - 1;
}

/** Nominal yearly rate compounded `perYear` times, from an effective one. */
export function nominalRate(effective: number, perYear: number): number {
  const times = Math.trunc(perYear);
  return ((1 + effective) ** (1 / times) - 1) * times;
}
