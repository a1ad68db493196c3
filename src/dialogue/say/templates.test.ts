import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Problem } from '../../kernel/index.ts';
import { readTemplates } from './templates.ts';

const PATH = 'prompts/templates/whatsapp.json';
const GOOD = {
  id: 'reopen',
  locale: 'en',
  category: 'UTILITY',
  replies: ['*'],
  body: 'Hello {{1}}, this is {{2}}. A message is waiting.',
  variables: { 1: 'givenName', 2: 'sender' },
};

function problemsOf(...templates: readonly object[]): string[] {
  const problems: Problem[] = [];
  readTemplates([{ path: PATH, content: JSON.stringify({ templates }) }], problems);
  return problems.map(({ problem }) => problem);
}

describe('a template for WhatsApp', () => {
  it('is shipped in every language, without a fault', () => {
    const problems: Problem[] = [];
    const file = new URL(`../../../${PATH}`, import.meta.url);
    const found = readTemplates([{ path: PATH, content: readFileSync(file, 'utf8') }], problems);
    expect(problems).toEqual([]);
    expect(found.map(({ locale }) => locale.slice(0, 2)).sort()).toEqual(['en', 'es', 'pl', 'pt']);
  });

  it('is taken where nothing is wrong with it', () => {
    expect(problemsOf(GOOD)).toEqual([]);
  });

  it.each([
    ['speaks of a debt', { body: 'Hello {{1}}, {{2}} here about your debt. Answer us.' }],
    ['begins or ends', { body: '{{1}}, this is {{2}} writing.' }],
    ['begins or ends', { body: 'Hello, this is {{1}} {{2}} writing.' }],
    ['variables', { body: 'Hello {{1}}, a message is waiting.' }],
    ['variables', { variables: { 1: 'givenName', 2: 'sender', 3: 'sender' } }],
    ['asks for YES', { body: 'Hello {{1}}, this is {{2}}. Reply YES to read it.' }],
    ['is in de', { locale: 'de' }],
  ])('is refused where it %s', (problem, change) => {
    expect(problemsOf({ ...GOOD, ...change }).join()).toContain(problem);
  });

  it('is refused with a variable that could hold anything', () => {
    expect(problemsOf({ ...GOOD, variables: { 1: 'givenName', 2: 'balance' } })).toHaveLength(1);
  });

  it('is refused twice in one locale', () => {
    expect(problemsOf(GOOD, GOOD)).toEqual(['stands twice in this locale']);
  });

  it('may be missing', () => {
    const problems: Problem[] = [];
    expect(readTemplates([], problems)).toEqual([]);
    expect(problems).toEqual([]);
  });
});
