import { describe, expect, it } from 'vitest';
import type { ContentFile } from '../../dialogue/index.ts';
import { AppError, formatProblem } from '../../kernel/index.ts';
import { articleFile, inAllLanguages } from './knowledge.fixture.ts';
import { loadKnowledge, requireKnowledge } from './load-knowledge.ts';

/** The problems of some files, one line each; none where they load. */
function problemsOf(files: readonly ContentFile[]): string[] {
  const loaded = loadKnowledge(files);
  return 'problems' in loaded ? loaded.problems.map(formatProblem) : [];
}

/** The problems of one English article beside its good translations. */
function problemsWith(
  head: Parameters<typeof articleFile>[0],
  options?: Parameters<typeof articleFile>[1],
): string[] {
  const others = inAllLanguages().filter(({ path }) => !path.includes('/en/'));
  return problemsOf([articleFile(head, options), ...others]);
}

describe('a knowledge base', () => {
  it('loads from its own files of a release and passes over all others', () => {
    const other = { path: 'prompts/model/understand-turn.md', content: 'no head at all' };
    const loaded = loadKnowledge([...inAllLanguages(), other]);
    expect('knowledge' in loaded && loaded.knowledge.articles).toHaveLength(4);
  });

  it('may be absent from a release', () => {
    expect(loadKnowledge([])).toMatchObject({ knowledge: { articles: [] } });
  });

  it('tells all problems at once and fails with them where it must be whole', () => {
    const files = [
      articleFile({ owner: undefined }),
      articleFile({ theme: 3 }, { path: 'prompts/knowledge/pl/a.md' }),
    ];
    expect(problemsOf(files)).toEqual([
      expect.stringMatching(/^prompts\/knowledge\/en\/receipt\.md:1: the key owner is missing/),
      expect.stringMatching(/^prompts\/knowledge\/pl\/a\.md:3: theme: /),
    ]);
    expect(() => requireKnowledge(files)).toThrow(AppError);
  });

  it('says on which line a head is wrong', () => {
    expect(problemsWith({ colour: 'red' })).toEqual([
      expect.stringContaining('receipt.md:11: the key colour is not known'),
    ]);
    expect(problemsWith({ validFrom: '2026-02-30' })).toEqual([
      expect.stringContaining('receipt.md:8: validFrom: is no day of the calendar'),
    ]);
    expect(problemsWith({ countries: ['Poland'] })[0]).toContain('receipt.md:4: countries');
    expect(
      problemsOf([{ path: 'prompts/knowledge/en/a.md', content: '---\nid: [\n---\nText' }])[0],
    ).toContain('the head is not YAML');
    expect(problemsOf([{ path: 'prompts/knowledge/en/a.md', content: 'Text' }])[0]).toContain(
      'a.md:1: has no head',
    );
  });

  it('reads files written with Windows line ends', () => {
    const files = inAllLanguages().map(({ path, content }) => ({
      path,
      content: content.replaceAll('\n', '\r\n'),
    }));
    expect(problemsOf(files)).toEqual([]);
  });

  it('refuses a folder of a language that nobody speaks here, and a second folder of one', () => {
    expect(problemsOf([articleFile({}, { path: 'prompts/knowledge/de/receipt.md' })])[0]).toContain(
      'lies in no folder of a language',
    );
    const second = articleFile({ countries: ['PT'] }, { path: 'prompts/knowledge/pt-PT/receipt.pt.md' });
    expect(problemsOf([...inAllLanguages(), second])).toEqual([
      expect.stringContaining('prompts/knowledge/pt-PT/: is a second folder of the language pt'),
    ]);
  });
});

describe('an article', () => {
  it('exists in every language for people of every country', () => {
    const files = inAllLanguages().filter(({ path }) => !path.includes('/es/'));
    const spain = articleFile({ countries: ['ES'] }, { path: 'prompts/knowledge/es/receipt.es.md' });
    expect(problemsOf([...files, spain])).toEqual([
      expect.stringContaining('prompts/knowledge/es/: the article receipt is missing for countries: all'),
    ]);
  });

  it('stands once for each country and day', () => {
    const again = (head: object, name: string) =>
      articleFile(head, { path: `prompts/knowledge/en/${name}.md` });
    const problem = [expect.stringContaining('for the same country and day as')];
    expect(problemsOf([...inAllLanguages(), again({}, 'again')])).toEqual(problem);
    const gb = again({ countries: ['GB', 'IE'] }, 'receipt.gb');
    expect(problemsOf([...inAllLanguages(), gb])).toEqual([]);
    expect(problemsOf([...inAllLanguages(), gb, again({ countries: ['IE'] }, 'receipt.ie')])).toEqual(
      problem,
    );
  });

  it('may be followed by another of the same id when its days are over', () => {
    const old = (validTo: string) => articleFile({ validTo }, { path: 'prompts/knowledge/en/old.md' });
    const next = articleFile({ validFrom: '2026-07-01' });
    const rest = inAllLanguages().filter(({ path }) => !path.includes('/en/'));
    expect(problemsOf([old('2026-06-30'), next, ...rest])).toEqual([]);
    expect(problemsOf([old('2026-07-01'), next, ...rest])).toHaveLength(1);
    expect(problemsOf([old('2025-12-31'), next, ...rest])).toEqual([
      expect.stringContaining('ends on 2025-12-31, before it begins'),
    ]);
  });

  it('says the same of its theme and disclosure everywhere', () => {
    expect(problemsWith({ theme: 'rights' })).toHaveLength(1);
    expect(problemsWith({ discloses: false })).toEqual([
      expect.stringContaining('en/receipt.md: has discloses: false'),
    ]);
  });

  it('is asked in at least three ways, none twice, with keywords that say something', () => {
    expect(problemsWith({ questions: ['Receipt?', 'A receipt, please?'] })).toEqual([
      expect.stringContaining('is asked in 2 ways'),
    ]);
    expect(problemsWith({ questions: ['Receipt?', 'Receipt?', 'A receipt?', 'Get a receipt?'] })).toEqual([
      expect.stringContaining('has "Receipt?" twice'),
    ]);
    expect(problemsWith({ keywords: ['could there please'] })).toEqual([
      expect.stringContaining('in which no word says what is asked'),
    ]);
  });
});

describe('an answer', () => {
  it('is there and not longer than one breath', () => {
    expect(problemsWith({}, { answer: '  ' })[0]).toContain('has no answer');
    expect(problemsWith({}, { answer: 'ż'.repeat(600) })).toEqual([]);
    expect(problemsWith({}, { answer: 'ż'.repeat(601) })).toEqual([
      expect.stringContaining('has 601 characters'),
    ]);
  });

  it('has no gap in which a figure of the debtor could come', () => {
    expect(problemsWith({}, { answer: 'You owe {balance}.' })).toEqual([
      expect.stringContaining('receipt.md:12: has a gap { }'),
    ]);
  });

  it('names where its figures are from', () => {
    const answer = 'You get it within 14 days.';
    expect(problemsWith({}, { answer })).toEqual([expect.stringContaining('names a figure')]);
    expect(problemsWith({ source: 'Consumer Act, section 5' }, { answer })).toEqual([]);
  });

  it('hints at no debt where anybody may be told, though its questions may', () => {
    const open = (answer: string) =>
      problemsOf([
        articleFile({ discloses: false }, { answer }),
        ...inAllLanguages({ discloses: false }, { answer: '—' }).filter(({ path }) => !path.includes('/en/')),
      ]);
    expect(open('One of our people will send it.')).toEqual([]);
    expect(open('Your debt is 3 months overdue; please pay.').join()).toMatch(
      /word "debt".*word "overdue".*word "pay"/s,
    );
  });
});
