/**
 * Money is an integer count of minor units (cents, grosze, centavos) with its ISO 4217 currency.
 * Nothing in the project holds an amount as a fraction of a major unit except at the edges that read or
 * print one.
 */
declare const minorBrand: unique symbol;

/** Integer count of minor units. Range: safe integers. Unit: 10^-minorDigits(currency) of the currency. */
export type Minor = number & { readonly [minorBrand]: true };

/** ISO 4217 alphabetic code, upper case: `PLN`, `BRL`, `EUR`, `USD`, … */
export type CurrencyCode = string;

export interface Money {
  readonly amount: Minor;
  readonly currency: CurrencyCode;
}

/** Turns an integer into `Minor`. Throws a RangeError on a fraction or an unsafe integer: a broken invariant. */
export function minor(value: number): Minor {
  if (!Number.isSafeInteger(value)) throw new RangeError('A minor-unit amount must be a safe integer.');
  return (value === 0 ? 0 : value) as Minor;
}

/** Digits after the decimal mark by ISO 4217, where they are not two. */
const MINOR_DIGITS: Readonly<Record<string, number>> = {
  BHD: 3,
  BIF: 0,
  CLF: 4,
  CLP: 0,
  DJF: 0,
  GNF: 0,
  IQD: 3,
  ISK: 0,
  JOD: 3,
  JPY: 0,
  KMF: 0,
  KRW: 0,
  KWD: 3,
  LYD: 3,
  OMR: 3,
  PYG: 0,
  RWF: 0,
  TND: 3,
  UGX: 0,
  UYI: 0,
  UYW: 4,
  VND: 0,
  VUV: 0,
  XAF: 0,
  XOF: 0,
  XPF: 0,
};

/** Digits after the decimal mark of a currency. Source: ISO 4217. */
export function minorDigits(currency: CurrencyCode): number {
  return MINOR_DIGITS[currency] ?? 2;
}

/** Major units (12.5) → minor units (1250), half away from zero. Throws on NaN or infinity. */
export function fromMajor(major: number, currency: CurrencyCode): Minor {
  const scaled = Math.abs(major) * 10 ** minorDigits(currency);
  return minor(Math.sign(major) * Math.round(Number(scaled.toFixed(6))));
}

/** Minor units (1250) → major units (12.5), for printing and for the JSON surfaces that speak decimals. */
export function toMajor(amount: Minor, currency: CurrencyCode): number {
  return Number((amount / 10 ** minorDigits(currency)).toFixed(minorDigits(currency)));
}

/** Sum of amounts. */
export function sum(amounts: Iterable<Minor>): Minor {
  let total = 0;
  for (const amount of amounts) total += amount;
  return minor(total);
}

/**
 * Splits an amount by ratios so that the parts sum exactly: each part is cut towards zero and the spare units
 * go one by one to the parts that lost most, the earlier first. A part with ratio 0 gets nothing.
 * Throws a RangeError when no ratio is above zero or one is negative.
 */
export function allocate(amount: Minor, ratios: readonly number[]): Minor[] {
  const whole = ratios.reduce((acc, ratio) => acc + ratio, 0);
  if (!(whole > 0) || ratios.some((ratio) => ratio < 0)) {
    throw new RangeError('Allocation needs ratios of zero or more with at least one above zero.');
  }
  const exact = ratios.map((ratio) => Number(((amount * ratio) / whole).toFixed(6)));
  const parts = exact.map(Math.trunc);
  const lost = (i: number) => Math.abs(exact[i]! - parts[i]!);
  const order = [...ratios.keys()].filter((i) => ratios[i]! > 0);
  order.sort((a, b) => lost(b) - lost(a) || a - b);
  let spare = amount - parts.reduce((acc, part) => acc + part, 0);
  const unit = Math.sign(spare);
  for (let i = 0; spare !== 0; i = (i + 1) % order.length) {
    parts[order[i]!] = parts[order[i]!]! + unit;
    spare -= unit;
  }
  return parts.map(minor);
}

/**
 * Splits an amount into `count` instalments: equal parts rounded down to `step` minor units, the last one
 * takes what is left. `count` ≥ 1.
 */
export function splitIntoInstalments(amount: Minor, count: number, step = 1): Minor[] {
  if (!Number.isInteger(count) || count < 1)
    throw new RangeError('A schedule needs at least one instalment.');
  const base = Math.floor(amount / count / step) * step;
  return Array.from({ length: count }, (_, i) => minor(i < count - 1 ? base : amount - base * (count - 1)));
}

declare const bpsBrand: unique symbol;

/** Hundredths of a percent: 10 000 = 100 %. Integer. */
export type BasisPoints = number & { readonly [bpsBrand]: true };

/** Turns an integer into `BasisPoints`. Throws a RangeError on a fraction. */
export function basisPoints(value: number): BasisPoints {
  if (!Number.isSafeInteger(value)) throw new RangeError('Basis points must be an integer.');
  return value as BasisPoints;
}

/** `share` of an amount, rounded half up to a minor unit. */
export function shareOf(amount: Minor, share: BasisPoints): Minor {
  return minor(Math.round((amount * share) / 10_000));
}

/** `part` as basis points of `whole`, rounded half up; 0 where the whole is 0. */
export function asBasisPoints(part: Minor, whole: Minor): BasisPoints {
  return basisPoints(whole === 0 ? 0 : Math.round((part / whole) * 10_000));
}
