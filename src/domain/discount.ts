import { asBasisPoints, type BasisPoints, type Minor, minor } from '../kernel/index.ts';

/** The discount of a total on a balance, 0–10 000; 0 where the total is more. */
export function discountOf(total: Minor, balance: Minor): BasisPoints {
  return asBasisPoints(minor(Math.max(0, balance - total)), balance);
}
