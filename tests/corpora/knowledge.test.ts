import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/app/content.ts';
import { type Language, localDate } from '../../src/kernel/index.ts';
import { requireKnowledge } from '../../src/understanding/index.ts';
import { findArticle } from '../../src/understanding/knowledge/find-article.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Row {
  readonly id: string;
  readonly lang?: Language;
  readonly kind?: string;
  readonly input: string;
  readonly expected: unknown;
}

const knowledge = requireKnowledge(readContent());

/** Share of the rows that are taken for a question to the knowledge base. */
function alarms(rows: readonly Row[], languageOf: (row: Row) => Language): number {
  const taken = rows.filter((row) => {
    const question = { text: row.input, language: languageOf(row), country: undefined, verified: true };
    return findArticle(knowledge, { ...question, today: localDate('2026-11-24') }) !== undefined;
  });
  return taken.length / rows.length;
}

describe.runIf(corpusRuns('massive-slots.jsonl'))('what people ask an assistant for', () => {
  const rows = corpusRows<Row>('massive-slots.jsonl');
  it.each(['en', 'pl', 'es'] as const)('is hardly ever given an approved answer (%s)', (language) => {
    const own = rows.filter(({ lang }) => lang === language);
    expect(own.length).toBeGreaterThan(300);
    expect(alarms(own, () => language)).toBeLessThanOrEqual(0.04);
  });
});

describe.runIf(corpusRuns('langid.jsonl'))('sentences of books and newspapers', () => {
  const rows = corpusRows<Row>('langid.jsonl').filter(({ kind }) => kind === 'sentences');
  it('are hardly ever given an approved answer', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(alarms(rows, ({ expected }) => expected as Language)).toBeLessThanOrEqual(0.01);
  });
});

describe.runIf(corpusRuns('intents-en.jsonl'))('what has nothing to do with banks', () => {
  const rows = corpusRows<Row>('intents-en.jsonl').filter(({ expected }) => expected === 'oos');
  it('is hardly ever given an approved answer', () => {
    expect(rows.length).toBeGreaterThan(100);
    expect(alarms(rows, () => 'en')).toBeLessThanOrEqual(0.03);
  });
});
