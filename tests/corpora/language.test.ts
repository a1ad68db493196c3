import { describe, expect, it } from 'vitest';
import { evaluate } from '../../src/understanding/eval/evaluate.ts';
import type { EvalRow } from '../../src/understanding/eval/row.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

describe.runIf(corpusRuns('langid.jsonl'))('the language of texts that others collected', () => {
  const scores = evaluate('langid', corpusRows<EvalRow>('langid.jsonl'));

  it.each(scores)('$lang: 97 in 100 sentences, 78 in 100 pairs of words', ({ measures }) => {
    expect(measures!['sentences']!.rate).toBeGreaterThanOrEqual(0.97);
    expect(measures!['word-pairs']!.rate).toBeGreaterThanOrEqual(0.78);
  });
});

describe.runIf(corpusRuns('postcode-asr.jsonl'))('postcodes as speech recognition hears them', () => {
  it('are read wherever their signs are still there', () => {
    const rates = Object.fromEntries(
      evaluate('postcode-asr', corpusRows<EvalRow>('postcode-asr.jsonl')).map(({ lang, rate }) => [
        lang,
        rate,
      ]),
    );
    expect(rates['pl']).toBeGreaterThanOrEqual(0.75);
    expect(rates['en']).toBeGreaterThanOrEqual(0.3);
  });
});

describe.runIf(corpusRuns('ids.jsonl'))('identity numbers by themselves and in texts', () => {
  it('are found in 95 of 100', () => {
    const [score] = evaluate('ids', corpusRows<EvalRow>('ids.jsonl'));
    expect(score!.rate).toBeGreaterThanOrEqual(0.95);
  });
});
