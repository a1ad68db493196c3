import type { EvalRow } from '../../src/understanding/eval/row.ts';

/** Passed of scored rows. */
export interface Rate {
  readonly passed: number;
  readonly scored: number;
  readonly rate: number;
  /** Rows that failed, for the message of a test. */
  readonly failed: readonly string[];
}

/** Scores rows in groups; rows that a score leaves undefined are not counted. */
export function ratesBy(
  rows: readonly EvalRow[],
  group: (row: EvalRow) => string,
  score: (row: EvalRow) => boolean | undefined,
): Record<string, Rate> {
  const rates: Record<string, { passed: number; scored: number; failed: string[] }> = {};
  for (const row of rows) {
    const passed = score(row);
    if (passed === undefined) continue;
    rates[group(row)] ??= { passed: 0, scored: 0, failed: [] };
    const rate = rates[group(row)]!;
    rate.scored += 1;
    if (passed) rate.passed += 1;
    else rate.failed.push(row.id);
  }
  return Object.fromEntries(
    Object.entries(rates).map(([key, rate]) => [key, { ...rate, rate: rate.passed / rate.scored }]),
  );
}
