import { describe, expect, it } from 'vitest';
import { checkOutbound, type SlotValue } from '../../src/dialogue/say/index.ts';
import {
  addDays,
  fromMajor,
  type Language,
  type LocalDate,
  languageOf,
  localDate,
} from '../../src/kernel/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly locale: string;
  readonly input: string;
}

function passes({ locale, input }: Row, slot: SlotValue | undefined, strict: boolean): boolean {
  const language = languageOf(locale) as Language;
  const slots = slot === undefined ? {} : { slot };
  return checkOutbound(`x: ${input}.`, { language, locale, slots, strict }).ok;
}

const MONEY = 'money-formatted.jsonl';
type MoneyRow = Row & { expected: { value: number; iso: string }[]; ambiguousSymbol?: boolean };

describe.runIf(corpusRuns(MONEY))('the outbound gate on amounts as any locale formats them', () => {
  const rows = corpusRows<MoneyRow>(MONEY);
  const money = (value: number, currency: string): SlotValue => ({
    type: 'money',
    amount: fromMajor(value, currency),
    currency,
  });

  it('has 1124 rows', () => {
    expect(rows).toHaveLength(1124);
  });

  it('lets every amount through that is the one of the slot', () => {
    const stopped = rows.filter(
      (row) => !passes(row, money(row.expected[0]!.value, row.expected[0]!.iso), true),
    );
    expect(stopped.map(({ id }) => id)).toEqual([]);
  });

  it('stops every amount that is another one, or in another currency', () => {
    const missed = rows.filter((row) => {
      const { value, iso } = row.expected[0]!;
      const other = iso === 'EUR' ? 'PLN' : 'EUR';
      return (
        passes(row, money(value + 1, iso), false) ||
        passes(row, money(value * 10, iso), false) ||
        (row.ambiguousSymbol !== true && passes(row, money(value, other), true))
      );
    });
    expect(missed.map(({ id }) => id)).toEqual([]);
  });
});

const DATES = 'dates-formatted.jsonl';

describe.runIf(corpusRuns(DATES))('the outbound gate on days as any locale formats them', () => {
  const rows = corpusRows<Row & { any: string[] }>(DATES);
  const day = (date: LocalDate): SlotValue => ({ type: 'date', date });

  it('has 1345 rows', () => {
    expect(rows).toHaveLength(1345);
  });

  it('lets the day of the slot through and stops the day after', () => {
    const wrong = rows.filter((row) => {
      const days = row.any.map(localDate);
      const next = addDays(days[0]!, 1);
      return (
        !days.some((date) => passes(row, day(date), false)) ||
        (!days.includes(next) && passes(row, day(next), false))
      );
    });
    expect(wrong.map(({ id }) => id)).toEqual([]);
  });
});

const CARDINALS = 'spoken-cardinals.jsonl';

describe.runIf(corpusRuns(CARDINALS))('the strict gate on numbers in words', () => {
  const rows = corpusRows<Row & { expected: number[]; core?: boolean }>(CARDINALS).filter(
    ({ expected, input }) => Number.isInteger(expected[0]) && expected[0]! > 0 && !/^uma?$/.test(input),
  );
  const count = (value: number): SlotValue => ({ type: 'count', value });

  it('stops every number that no slot vouches for, and every neighbour of one', () => {
    const missed = rows.filter(
      (row) => passes(row, undefined, true) || passes(row, count(row.expected[0]! - 1), true),
    );
    expect(missed.map(({ input }) => input)).toEqual([]);
  });

  it('understands at least 98 of 100 clean ones as the count of the slot', () => {
    const clean = rows.filter(({ core }) => core);
    const understood = clean.filter((row) => passes(row, count(row.expected[0]!), true));
    expect(understood.length / Math.max(clean.length, 1)).toBeGreaterThanOrEqual(
      clean.length === 0 ? 0 : 0.98,
    );
  });
});
