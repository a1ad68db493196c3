/**
 * Factor that brings an amount of `days` later to today at an annual rate: (1 + r)^(−days/365).
 * `rate` above −1, 0.2 = 20 % a year.
 */
export function discountFactor(rate: number, days: number): number {
  return (1 + rate) ** (-days / 365);
}

/** Value one period before the first of equally spaced amounts. `rate` per period, above −1. */
export function npv(rate: number, amounts: readonly number[]): number {
  let value = 0;
  for (let i = amounts.length - 1; i >= 0; i--) value = (value + amounts[i]!) / (1 + rate);
  return value;
}

/**
 * Rate per period at which the amounts are worth nothing together; undefined where there is none above −1 or
 * the amounts do not change sign. Newton's method from `guess`, then bisection.
 */
export function irr(amounts: readonly number[], guess = 0.1): number | undefined {
  if (!amounts.some((amount) => amount > 0) || !amounts.some((amount) => amount < 0)) return undefined;
  return rootOf((rate) => npv(rate, amounts), guess);
}

/** A root above −1 of a smooth function of a rate; undefined where none is found. */
export function rootOf(value: (rate: number) => number, guess: number): number | undefined {
  let rate = guess;
  for (let i = 0; i < 50; i++) {
    const width = Math.max(1e-7, Math.abs(rate) * 1e-7);
    const slope = (value(rate + width) - value(rate - width)) / (2 * width);
    const next = rate - value(rate) / slope;
    if (!Number.isFinite(next) || next <= -1) break;
    if (Math.abs(next - rate) < 1e-14 * Math.max(1, Math.abs(next))) return next;
    if (i > 20 && Math.abs(next - rate) < 1e-12) return next;
    rate = next;
  }
  return bisect(value);
}

/** Points between which a root is looked for: from almost a total loss to a hundredfold a period. */
const SCAN = [-0.9999, -0.99, -0.9, -0.7, -0.5, -0.3, -0.1, 0, 0.05, 0.1, 0.3, 0.5, 1, 3, 10, 100];

function bisect(value: (rate: number) => number): number | undefined {
  for (let i = 1; i < SCAN.length; i++) {
    let low = SCAN[i - 1]!;
    let high = SCAN[i]!;
    if (value(low) * value(high) > 0) continue;
    const sign = Math.sign(value(low));
    for (let step = 0; step < 200 && high - low > 1e-15; step++) {
      const middle = (low + high) / 2;
      if (Math.sign(value(middle)) === sign) low = middle;
      else high = middle;
    }
    return (low + high) / 2;
  }
  return undefined;
}
