import { scoreDurations } from './durations.ts';
import { scoreMoney } from './money.ts';
import { scoreNumbers, scoreSpokenCardinal } from './numbers.ts';
import { scorePhone, scorePostcode } from './phones.ts';
import type { EvalRow } from './row.ts';

/** Passed or failed; undefined where the row is not scored. */
export type Score = (row: EvalRow) => boolean | undefined;

/** Scores a row only where it is a clean case with one answer. */
function coreOnly(score: Score): Score {
  return (row) => (row.core === true ? score(row) : undefined);
}

/** How a row of each set of numbers, amounts and phones is scored. */
export const numberSets: Readonly<Record<string, Score>> = {
  'spoken-cardinals': scoreSpokenCardinal,
  'spoken-money': scoreMoney,
  'money-formatted': scoreMoney,
  numbers: coreOnly(scoreNumbers),
  money: coreOnly(scoreMoney),
  durations: scoreDurations,
  phones: scorePhone,
  'postcode-asr': scorePostcode,
};
