import type { Language } from '../../kernel/index.ts';
import { dateSets } from './dates.ts';
import { intentSets } from './intents.ts';
import { numberSets, type Score } from './number-sets.ts';
import type { EvalRow } from './row.ts';

const SETS: Readonly<Record<string, Score>> = { ...numberSets, ...dateSets, ...intentSets };

/** Names of the sets that can be scored, in the form of the corpora. */
export const EVALUATED_SETS: readonly string[] = Object.keys(SETS).sort();

/** How one language did on a set: rows that a set leaves out are not counted. */
export interface SetScore {
  readonly set: string;
  readonly lang: Language | 'all';
  readonly n: number;
  readonly pass: number;
  /** Passed of counted, 0–1. */
  readonly rate: number;
}

/** Scores the rows of a set, per language. Rows without a language count as `all`. */
export function evaluate(set: string, rows: readonly unknown[]): SetScore[] {
  const score = SETS[set];
  if (score === undefined) return [];
  const counts = new Map<Language | 'all', { n: number; pass: number }>();
  for (const row of rows as readonly EvalRow[]) {
    const passed = score(row);
    if (passed === undefined) continue;
    const lang = row.lang ?? languageExpected(set, row) ?? 'all';
    const count = counts.get(lang) ?? { n: 0, pass: 0 };
    counts.set(lang, { n: count.n + 1, pass: count.pass + (passed ? 1 : 0) });
  }
  return [...counts].map(([lang, { n, pass }]) => ({
    set,
    lang,
    n,
    pass,
    rate: Number((pass / n).toFixed(4)),
  }));
}

/** Rows of the language sets name their language as the answer. */
function languageExpected(set: string, row: EvalRow): Language | undefined {
  return set === 'langid' ? (row.expected as Language) : undefined;
}
