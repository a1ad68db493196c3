import { findDurations } from '../values/index.ts';
import { type EvalRow, optionsOf, sameNumber } from './row.ts';

/** One row of `durations`: every length of time, in seconds. */
export function scoreDurations(row: EvalRow): boolean {
  const expected = row.expected as readonly { readonly seconds: number }[];
  const found = findDurations(row.input, optionsOf(row));
  return (
    found.length === expected.length &&
    expected.every(({ seconds }, i) => sameNumber(found[i]?.seconds, seconds))
  );
}
