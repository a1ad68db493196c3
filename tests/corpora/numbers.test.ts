import { describe, expect, it } from 'vitest';
import { numberSets } from '../../src/understanding/eval/number-sets.ts';
import type { EvalRow } from '../../src/understanding/eval/row.ts';
import { corpusRows, corpusRuns } from './corpora.ts';
import { ratesBy } from './understood.ts';

const LANGUAGES = ['en', 'pl', 'pt', 'es'] as const;

describe.runIf(corpusRuns('spoken-cardinals.jsonl'))('numbers spelled out', () => {
  const rows = corpusRows<EvalRow>('spoken-cardinals.jsonl');
  const group = ({ lang, core }: EvalRow) => `${lang} ${core ? 'core' : 'rest'}`;
  const rates = ratesBy(rows, group, numberSets['spoken-cardinals']!);

  it.each(LANGUAGES)('%s: 99 in 100 where both engines agree, 95 in 100 elsewhere', (lang) => {
    expect(rates[`${lang} core`]!.rate, rates[`${lang} core`]!.failed.join(' ')).toBeGreaterThanOrEqual(0.99);
    expect(rates[`${lang} rest`]!.rate, rates[`${lang} rest`]!.failed.join(' ')).toBeGreaterThanOrEqual(0.95);
  });
});

describe.runIf(corpusRuns('numbers.jsonl'))('numbers as people and test suites write them', () => {
  const rows = corpusRows<EvalRow>('numbers.jsonl');
  const rates = ratesBy(rows, ({ lang }) => lang!, numberSets['numbers']!);

  it.each([
    ['en', 0.95],
    ['pl', 0.9],
    ['pt', 0.95],
    ['es', 0.95],
  ] as const)('%s: at least %d of the clean cases', (lang, least) => {
    expect(rates[lang]!.rate, rates[lang]!.failed.join(' ')).toBeGreaterThanOrEqual(least);
  });
});

describe.runIf(corpusRuns('durations.jsonl'))('lengths of time', () => {
  const rows = corpusRows<EvalRow>('durations.jsonl');
  const rates = ratesBy(rows, ({ lang }) => lang!, numberSets['durations']!);

  it.each(LANGUAGES)('%s: nine in ten', (lang) => {
    expect(rates[lang]!.rate, rates[lang]!.failed.join(' ')).toBeGreaterThanOrEqual(0.9);
  });
});
