import { describe, expect, it } from 'vitest';
import { allocate, minor, splitIntoInstalments, sum } from '../../src/kernel/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly input: { readonly minor: number; readonly ratios?: number[]; readonly parts?: number };
  readonly expected: number[];
}

const SET = 'money-allocate.jsonl';
const rows = corpusRows<Row>(SET);
const ratiosOf = ({ input }: Row) => input.ratios ?? new Array<number>(input.parts!).fill(1);

describe.runIf(corpusRuns(SET))('money shared out', () => {
  it('has 20 rows', () => {
    expect(rows).toHaveLength(20);
  });

  it.each(rows)('$id sums exactly, with nothing where the ratio is nothing', (row) => {
    const parts = allocate(minor(row.input.minor), ratiosOf(row));
    expect(sum(parts)).toBe(row.input.minor);
    ratiosOf(row).forEach((ratio, i) => {
      if (ratio === 0) expect(parts[i]).toBe(0);
    });
    if (new Set(ratiosOf(row)).size === 1)
      expect(Math.max(...parts) - Math.min(...parts)).toBeLessThanOrEqual(1);
  });

  // A negative amount is shared like its opposite; the source rounds it down instead.
  it.each(rows.filter((row) => row.input.minor >= 0))('$id shares as its source does', (row) => {
    expect(allocate(minor(row.input.minor), ratiosOf(row))).toEqual(row.expected);
  });

  it.each(rows.filter((row) => row.input.parts !== undefined))(
    '$id as instalments: the last one takes the rounding',
    ({ input }) => {
      const parts = splitIntoInstalments(minor(input.minor), input.parts!);
      expect(sum(parts)).toBe(input.minor);
      expect(parts.slice(0, -1).every((part) => part === Math.floor(input.minor / input.parts!))).toBe(true);
    },
  );
});
