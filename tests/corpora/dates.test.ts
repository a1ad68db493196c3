import { describe, expect, it } from 'vitest';
import { dateSets, scoreBankDates, verifiesBirthDate } from '../../src/understanding/eval/dates.ts';
import type { EvalRow } from '../../src/understanding/eval/row.ts';
import { corpusRows, corpusRuns } from './corpora.ts';
import { ratesBy } from './understood.ts';

describe.runIf(corpusRuns('dates.jsonl'))('dates ahead as people and test suites write them', () => {
  const rates = ratesBy(corpusRows<EvalRow>('dates.jsonl'), ({ lang }) => lang!, dateSets['dates']!);

  it.each([
    ['en', 0.88],
    ['es', 0.88],
    ['pt', 0.83],
    ['pl', 0.83],
  ] as const)('%s: at least %d of the clean cases', (lang, least) => {
    expect(rates[lang]!.rate, rates[lang]!.failed.join(' ')).toBeGreaterThanOrEqual(least);
  });
});

describe.runIf(corpusRuns('dates-formatted.jsonl'))('dates as locales print them', () => {
  const rows = corpusRows<EvalRow>('dates-formatted.jsonl');
  const rates = ratesBy(rows, ({ locale }) => locale!, dateSets['dates-formatted']!);

  it.each(Object.keys(rates))('%s: 98 in 100', (locale) => {
    expect(rates[locale]!.rate, rates[locale]!.failed.join(' ')).toBeGreaterThanOrEqual(0.98);
  });
});

describe.runIf(corpusRuns('dates-relative.jsonl'))('offsets from now', () => {
  const rows = corpusRows<EvalRow>('dates-relative.jsonl');
  const rates = ratesBy(rows, ({ lang }) => lang!, dateSets['dates-relative']!);

  it.each(Object.keys(rates))('%s: nine in ten', (lang) => {
    expect(rates[lang]!.rate, rates[lang]!.failed.join(' ')).toBeGreaterThanOrEqual(0.9);
  });
});

describe.runIf(corpusRuns('dob-asr.jsonl'))('dates of birth as speech recognition hears them', () => {
  const rows = corpusRows<EvalRow>('dob-asr.jsonl');

  it('verifies 92 in 100 of those that can be recovered', () => {
    const rate = ratesBy(rows, () => 'all', dateSets['dob-asr']!)['all']!;
    expect(rate.rate, rate.failed.join(' ')).toBeGreaterThanOrEqual(0.92);
  });

  it('verifies no one with the words of another', () => {
    const verified = rows.filter((row, i) => {
      const other = nextProfile(rows, i);
      return other !== row.expected && verifiesBirthDate(row, other);
    });
    expect(verified.map(({ id }) => id)).toEqual([]);
  });
});

function nextProfile(rows: readonly EvalRow[], at: number): string {
  for (let step = 1; step < rows.length; step += 1) {
    const { expected } = rows[(at + step) % rows.length]!;
    if (expected !== rows[at]!.expected) return expected as string;
  }
  return '';
}

describe.runIf(corpusRuns('massive-slots.jsonl'))('dates in what people say to an assistant', () => {
  const rows = corpusRows<EvalRow>('massive-slots.jsonl');
  const kind = ({ expected }: EvalRow) => ('date' in (expected as object) ? 'named' : 'none');
  const rates = ratesBy(rows, (row) => `${row.lang} ${kind(row)}`, dateSets['massive-slots']!);

  it.each(['en', 'pl', 'es'])('%s: 82 in 100 heard, at most 3 in 100 imagined', (lang) => {
    const { [`${lang} named`]: named, [`${lang} none`]: none } = rates;
    expect(named!.rate, named!.failed.join(' ')).toBeGreaterThanOrEqual(0.82);
    expect(none!.rate, none!.failed.join(' ')).toBeGreaterThanOrEqual(0.97);
  });
});

describe.runIf(corpusRuns('nlupp-banking.jsonl'))('dates that callers of a bank name', () => {
  it('four in five are heard with the day that the set gives', () => {
    const rate = ratesBy(corpusRows<EvalRow>('nlupp-banking.jsonl'), () => 'all', scoreBankDates)['all']!;
    expect(rate.rate, rate.failed.join(' ')).toBeGreaterThanOrEqual(0.8);
  });
});
