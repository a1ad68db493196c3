import { type CurrencyCode, minorDigits } from '../kernel/index.ts';
import type { CurrencyAmounts, Policy } from './policy.ts';

/** The amounts of a currency; where the policy has none, plain ones: instalments of 20 units, whole units. */
export function amountsOf(policy: Policy, currency: CurrencyCode): CurrencyAmounts {
  return policy.amounts[currency] ?? plainAmounts(currency);
}

function plainAmounts(currency: CurrencyCode): CurrencyAmounts {
  const unit = 10 ** minorDigits(currency);
  return {
    minInstalment: 20 * unit,
    roundTo: unit,
    costPerInstalment: 0,
    contactCost: 0,
    savingCap: 20 * unit,
    minKept: 0,
    assumedDisposable: 400 * unit,
  };
}
