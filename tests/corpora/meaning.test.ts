import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/understanding/eval/evaluate.ts';
import { scoreYesNoConfusion } from '../../src/understanding/eval/intents.ts';
import type { EvalRow } from '../../src/understanding/eval/row.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

describe('what debtors mean, on sentences that others wrote', () => {
  it.skipIf(!corpusRuns('yesno.jsonl'))('tells yes from no', () => {
    for (const { lang, rate } of evaluate('yesno', corpusRows<EvalRow>('yesno.jsonl'))) {
      expect(rate, lang).toBeGreaterThanOrEqual(0.95);
    }
  });

  it.skipIf(!corpusRuns('optout-keywords.jsonl'))('knows every keyword of the carriers', () => {
    const [score] = evaluate('optout-keywords', corpusRows<EvalRow>('optout-keywords.jsonl'));
    expect(score).toMatchObject({ n: 31, pass: 31 });
  });

  it.skipIf(!corpusRuns('nlupp-banking.jsonl'))('confuses yes and no at most once in fifty', () => {
    const scores = corpusRows<EvalRow>('nlupp-banking.jsonl').map(scoreYesNoConfusion);
    const counted = scores.filter((score) => score !== undefined);
    expect(counted.filter((right) => !right).length / counted.length).toBeLessThanOrEqual(0.02);
  });
});
