import { describe, expect, it } from 'vitest';
import { addPeriod, localDate } from '../../src/kernel/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly input: { date: string; years: number; months: number; weeks: number; days: number };
  readonly expected: string;
}

const SET = 'month-arithmetic.jsonl';
const rows = corpusRows<Row>(SET);

describe.runIf(corpusRuns(SET))('month arithmetic of the language standard', () => {
  it('has 109 rows', () => {
    expect(rows).toHaveLength(109);
  });

  it.each(rows)('$id', ({ input: { date, ...period }, expected }) => {
    expect(addPeriod(localDate(date), period)).toBe(expected);
  });
});
