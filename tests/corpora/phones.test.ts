import { describe, expect, it } from 'vitest';
import { numberSets } from '../../src/understanding/eval/number-sets.ts';
import type { EvalRow } from '../../src/understanding/eval/row.ts';
import { findNationalIds, findPhones } from '../../src/understanding/values/index.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

describe.runIf(corpusRuns('phones.jsonl'))('example phone numbers', () => {
  const rows = corpusRows<EvalRow>('phones.jsonl');

  it.each(rows)('$id', (row) => {
    expect(numberSets['phones']!(row)).toBe(true);
  });

  it.each(rows)('$id inside a sentence', ({ input, expected, ...row }) => {
    const text = `please call me on ${input}, after six`;
    const options = { language: 'en', locale: 'en-US', country: String(row['region']) } as const;
    expect(findPhones(text, options).map(({ number }) => number)).toEqual([expected]);
  });
});

interface IdRow extends EvalRow {
  readonly expected: { readonly count: number; readonly spans: readonly (readonly [number, number])[] };
}

describe.runIf(corpusRuns('ids.jsonl'))('identity numbers in texts', () => {
  const rows = corpusRows<IdRow>('ids.jsonl').filter(({ kind }) => kind!.endsWith('.in-text'));

  it.each(rows)('$id', ({ input, expected }) => {
    const found = findNationalIds(input);
    if (expected.count > 0) expect(found).toHaveLength(expected.count);
    for (const [start, end] of expected.spans)
      expect(found.some((span) => span.start <= start && span.end >= end)).toBe(true);
  });
});
