/** finance — time value of money on plain numbers: discounting, annuities, rates. Pure; knows no debt. */
export {
  type AnnuityOptions,
  annuityRate,
  cumulativeInterest,
  effectiveRate,
  futureValue,
  nominalRate,
  periodsNeeded,
  principalPart,
} from './annuity.ts';
export { discountFactor, irr, npv } from './discounting.ts';
