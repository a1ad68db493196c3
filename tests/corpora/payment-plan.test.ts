import { describe, expect, it } from 'vitest';
import {
  convertFrequency,
  type Frequency,
  lastPaymentOn,
  type PlanPeriod,
  planLength,
  toMonthly,
} from '../../src/domain/index.ts';
import { addDays, addMonths, fromMajor, localDate } from '../../src/kernel/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly kind: string;
  readonly input: Readonly<Record<string, never>>;
  readonly expected: unknown;
  readonly note?: string;
}

const SET = 'payment-plan.jsonl';
const rows = corpusRows<Row>(SET);
const of = <Input, Expected>(kind: string) =>
  rows.filter((row) => row.kind === kind) as unknown as {
    readonly id: string;
    readonly input: Input;
    readonly expected: Expected;
    readonly note?: string;
  }[];

const FREQUENCIES: Readonly<Record<string, Frequency>> = {
  weekly: 'week',
  fortnightly: 'fortnight',
  'four-weekly': 'four_weeks',
  monthly: 'month',
};
const period = (name: string) => FREQUENCIES[name] as PlanPeriod;

interface PlanInput {
  readonly total: number;
  readonly instalment: number;
  readonly frequency: string;
  readonly first: string;
}

describe.runIf(corpusRuns(SET))('payment plans of the English courts', () => {
  it('has the rows that are scored', () => {
    const count = (kind: string) => rows.filter((row) => row.kind === kind).length;
    expect(
      ['plan-length', 'frequency-convert', 'last-payment', 'next-month-roll', 'monthly-income'].map(count),
    ).toEqual([27, 16, 12, 18, 5]);
  });

  it.each(of<PlanInput, object>('plan-length'))('$id: length', ({ input, expected }) => {
    expect(planLength(input.total, input.instalment, period(input.frequency))).toEqual(expected);
  });

  it.each(of<{ amount: number; from: string; to: string }, number>('frequency-convert'))(
    '$id: to the cent',
    ({ input, expected }) => {
      const converted = convertFrequency(input.amount, FREQUENCIES[input.from]!, FREQUENCIES[input.to]!);
      expect(fromMajor(converted, 'GBP')).toBe(fromMajor(expected, 'GBP'));
    },
  );

  it.each(of<{ amount: number; schedule: string }[], number>('monthly-income'))(
    '$id: income of a month',
    ({ input, expected }) => {
      const monthly = input.reduce((acc, one) => acc + toMonthly(one.amount, FREQUENCIES[one.schedule]!), 0);
      expect(fromMajor(monthly, 'GBP')).toBe(fromMajor(expected, 'GBP'));
    },
  );

  it.each(of<PlanInput, string>('last-payment'))('$id: last payment', ({ input, expected, note }) => {
    const { instalments } = planLength(input.total, input.instalment, period(input.frequency));
    const last = lastPaymentOn(localDate(input.first), instalments, period(input.frequency));
    // A noted row rolls past a short month to the 1st; the project clamps to the month's last day.
    expect(last).toBe(note === undefined ? expected : clamped(expected));
  });

  it.each(of<{ date: string; months: number }, string>('next-month-roll'))(
    '$id: the month after, clamped where the source rolls',
    ({ input, expected }) => {
      const rolls = expected.endsWith('-01') && !input.date.endsWith('-01');
      expect(addMonths(localDate(input.date), input.months)).toBe(rolls ? clamped(expected) : expected);
    },
  );
});

/** The day before the 1st to which the source rolls: the last day of the month that was too short. */
function clamped(rolled: string): string {
  expect(rolled).toMatch(/-01$/);
  return addDays(localDate(rolled), -1);
}
