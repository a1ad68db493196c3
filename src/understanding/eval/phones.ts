import { findPhones, findPostcodes } from '../values/index.ts';
import { type EvalRow, optionsOf } from './row.ts';

/** One row of `phones`: the number in E.164, read with the country of the row. */
export function scorePhone(row: EvalRow): boolean {
  const found = findPhones(row.input, { ...optionsOf(row), country: String(row['region']) });
  return found.length === 1 && found[0]!.number === row.expected;
}

/** One row of `postcode-asr`: a postcode said to a machine; many rows are past saving. */
export function scorePostcode(row: EvalRow): boolean {
  const locale = row.lang === 'pl' ? 'pl-PL' : 'en-GB';
  return findPostcodes(row.input, { ...optionsOf(row), locale })[0]?.value === row.expected;
}
