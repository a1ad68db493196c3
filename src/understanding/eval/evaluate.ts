import type { Language } from '../../kernel/index.ts';
import { dateSets } from './dates.ts';
import { intentSets } from './intents.ts';
import { MEASURES, type Measure, SPLITS, scoreIds } from './measures.ts';
import { numberSets, type Score } from './number-sets.ts';
import type { EvalRow } from './row.ts';

const SETS: Readonly<Record<string, Score>> = { ...numberSets, ...dateSets, ...intentSets, ids: scoreIds };

/** Names of the sets that can be scored, in the form of the corpora. */
export const EVALUATED_SETS: readonly string[] = Object.keys(SETS).sort();

/** Rows counted, rows passed, and passed of counted, 0–1. */
export interface Rate {
  readonly n: number;
  readonly pass: number;
  readonly rate: number;
}

/** How one language did on a set: rows that a set leaves out are not counted. */
export interface SetScore extends Rate {
  readonly set: string;
  readonly lang: Language | 'all';
  /** Parts of the set and further questions asked of it, by name; absent where a set has none. */
  readonly measures?: Readonly<Record<string, Rate>>;
}

type Lang = SetScore['lang'];

/** Scores the rows of a set, per language. Rows without a language count as `all`. */
export function evaluate(set: string, rows: readonly unknown[]): SetScore[] {
  const score = SETS[set];
  if (score === undefined) return [];
  const all = rows as readonly EvalRow[];
  const total = new Tally();
  const apart = new Map<Lang, Tally<string>>();
  all.forEach((row, at) => {
    const lang = row.lang ?? languageExpected(set, row) ?? 'all';
    const passed = score(row);
    total.count(lang, passed);
    const parts = apart.get(lang) ?? new Tally<string>();
    apart.set(lang, parts);
    const part = SPLITS[set]?.(row);
    if (part !== undefined) parts.count(part, passed);
    for (const [name, measure] of measuresOf(set)) parts.count(name, measure(row, at, all));
  });
  return total.rates().map(([lang, rate]) => {
    const parts = apart.get(lang)!.rates();
    return { set, lang, ...rate, ...(parts.length === 0 ? {} : { measures: Object.fromEntries(parts) }) };
  });
}

function measuresOf(set: string): [string, Measure][] {
  return Object.entries(MEASURES[set] ?? {});
}

/** Counts of rows by key, in the order in which the keys came. */
class Tally<Key = Lang> {
  readonly #counts = new Map<Key, { n: number; pass: number }>();

  count(key: Key, passed: boolean | undefined): void {
    if (passed === undefined) return;
    const { n, pass } = this.#counts.get(key) ?? { n: 0, pass: 0 };
    this.#counts.set(key, { n: n + 1, pass: pass + (passed ? 1 : 0) });
  }

  rates(): [Key, Rate][] {
    return [...this.#counts].map(([key, { n, pass }]) => [
      key,
      { n, pass, rate: Number((pass / n).toFixed(4)) },
    ]);
  }
}

/** Rows of the language sets name their language as the answer. */
function languageExpected(set: string, row: EvalRow): Language | undefined {
  return set === 'langid' ? (row.expected as Language) : undefined;
}
