import { describe, expect, it } from 'vitest';
import {
  annuityRate,
  cumulativeInterest,
  effectiveRate,
  futureValue,
  irr,
  nominalRate,
  npv,
  periodsNeeded,
  principalPart,
} from '../../src/domain/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly fn: string;
  readonly input: readonly never[];
  readonly expected: number;
  readonly tol: number;
}

const SET = 'finance.jsonl';
const rows = corpusRows<Row>(SET);
const flat = (values: unknown) =>
  ([values] as unknown[]).flat(9).filter((value): value is number => typeof value === 'number');

const FUNCTIONS: Readonly<Record<string, (...input: never[]) => number | undefined>> = {
  CUMIPMT: (rate: number, periods: number, present: number, first: number, last: number, due: number) =>
    cumulativeInterest(rate, periods, present, first, last, { due: due === 1 }),
  EFFECT: effectiveRate,
  NOMINAL: nominalRate,
  FV: (rate: number, periods: number, paid: number, present: number, due: number) =>
    futureValue(rate, periods, paid, present, { due: due === 1 }),
  IRR: (amounts: unknown, guess?: number) => irr(flat(amounts), guess),
  NPER: periodsNeeded,
  NPV: (rate: number, ...amounts: unknown[]) => npv(rate, flat(amounts)),
  PPMT: principalPart,
  RATE: (periods: number, paid: number, present: number, future: number, due: number) =>
    annuityRate(periods, paid, present, future, { due: due === 1 }),
};

describe.runIf(corpusRuns(SET))('time value of money', () => {
  it('has 23 rows', () => {
    expect(rows).toHaveLength(23);
  });

  it.each(rows)('$id', ({ fn, input, expected, tol }) => {
    const value = FUNCTIONS[fn]!(...input)!;
    expect(Math.abs(value - expected)).toBeLessThanOrEqual(tol * Math.max(1, Math.abs(expected)));
  });
});
