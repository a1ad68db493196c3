import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language, localDate, stopwatch } from '../../kernel/index.ts';
import { findArticle, nearestArticles, type Question } from './find-article.ts';
import en from './held-out/en.json' with { type: 'json' };
import es from './held-out/es.json' with { type: 'json' };
import pl from './held-out/pl.json' with { type: 'json' };
import pt from './held-out/pt.json' with { type: 'json' };
import { articleFile, inAllLanguages, shippedFiles, TODAY } from './knowledge.fixture.ts';
import { requireKnowledge } from './load-knowledge.ts';
import { readForm } from './read-question.ts';

const knowledge = requireKnowledge(shippedFiles());

const ask = (text: string, rest: Partial<Question> = {}): Question => ({
  text,
  language: 'en',
  country: 'GB',
  today: TODAY,
  verified: true,
  ...rest,
});
const idOf = (question: Question) => findArticle(knowledge, question)?.article.id;

/** Questions as people type them, written apart from the articles: none stands in one. `others` are no questions to them. */
const HELD_OUT: Readonly<Record<Language, { questions: Record<string, string[]>; others: string[] }>> = {
  en,
  pl,
  pt,
  es,
};
const HOME: Readonly<Record<Language, string>> = { en: 'GB', pl: 'PL', pt: 'BR', es: 'ES' };

interface Tally {
  asked: number;
  right: number;
  wrong: number;
  others: number;
  alarms: number;
}

function tally(language: Language): Tally {
  const { questions, others } = HELD_OUT[language];
  const find = (text: string) => idOf(ask(text, { language, country: HOME[language] }));
  const asked = Object.entries(questions).flatMap(([id, texts]) =>
    texts.map((text) => ({ id, found: find(text) })),
  );
  return {
    asked: asked.length,
    right: asked.filter(({ id, found }) => found === id).length,
    wrong: asked.filter(({ id, found }) => found !== undefined && found !== id).length,
    others: others.length,
    alarms: others.filter((text) => find(text) !== undefined).length,
  };
}

describe('questions that no article was written with', () => {
  const tallies = LANGUAGES.map(tally);
  const sum = (key: keyof Tally) => tallies.reduce((all, each) => all + each[key], 0);

  it('are none of the approved ones, however typed', () => {
    const spelt = (text: string, language: Language) => readForm(text, language).words.join(' ');
    for (const language of LANGUAGES) {
      const own = knowledge.articles.filter((article) => article.language === language);
      const approved = new Set(
        own.flatMap(({ questions }) => questions.map((text) => spelt(text, language))),
      );
      const held = Object.values(HELD_OUT[language].questions).flat();
      expect(held.length).toBeGreaterThanOrEqual(2 * Object.keys(HELD_OUT[language].questions).length);
      expect(held.filter((text) => approved.has(spelt(text, language)))).toEqual([]);
    }
  });

  it('stand for every article in every language', () => {
    const ids = [...new Set(knowledge.articles.map(({ id }) => id))].sort();
    for (const language of LANGUAGES) expect(Object.keys(HELD_OUT[language].questions).sort()).toEqual(ids);
  });

  it('find their article nine times in ten', () => {
    expect(sum('right') / sum('asked')).toBeGreaterThanOrEqual(0.9);
    for (const { right, asked } of tallies) expect(right / asked).toBeGreaterThanOrEqual(0.85);
  });

  it('are hardly ever given the answer to another question', () => {
    expect(sum('right') / (sum('right') + sum('wrong'))).toBeGreaterThanOrEqual(0.95);
  });

  it('are answered hardly ever where they are small talk or another command', () => {
    expect(sum('others')).toBeGreaterThanOrEqual(160);
    expect(sum('alarms') / sum('others')).toBeLessThanOrEqual(0.07);
  });
});

describe('an answer', () => {
  it('is the one of the country, and without one the answer for all', () => {
    const path = (country: string | undefined) =>
      findArticle(knowledge, ask('Is my debt too old to collect?', { country }))?.article.path;
    expect(path('GB')).toBe('prompts/knowledge/en/limitation.gb.md');
    expect(path('US')).toBe('prompts/knowledge/en/limitation.us.md');
    expect(path('PL')).toBe('prompts/knowledge/en/limitation.md');
    expect(path(undefined)).toBe('prompts/knowledge/en/limitation.md');
  });

  it('is found by the own questions of a country only there', () => {
    const asnef = (country: string) => idOf(ask('¿Qué es Badexcug?', { language: 'es', country }));
    expect(asnef('ES')).toBe('credit-register');
    expect(asnef('MX')).toBeUndefined();
  });

  it('is told to nobody who is not verified where it may speak of a debt, nor is the next best', () => {
    const secret = ask('Is my debt too old to collect?', { verified: false });
    expect(findArticle(knowledge, secret)).toBeUndefined();
    expect(idOf(ask('Is this a scam?', { verified: false }))).toBe('scam-check');
    expect(nearestArticles(knowledge, secret, 60).filter(({ article }) => article.discloses)).toEqual([]);
  });

  it('says which approved question it was taken for', () => {
    const found = findArticle(knowledge, ask('are u a robot??'));
    expect(found).toMatchObject({
      article: { id: 'ai-assistant' },
      matched: expect.stringMatching(/robot|bot/),
    });
    expect(found!.score).toBeLessThanOrEqual(1);
  });

  it('comes from a question that stands among other sentences', () => {
    expect(idOf(ask('Hi there. I got your letter last week. Can I get a receipt? Thanks a lot!'))).toBe(
      'payment-proof',
    );
    expect(idOf(ask('Hola. Recibí su carta. ¿Se graba esta conversación?', { language: 'es' }))).toBe(
      'recording',
    );
  });

  it('is given on its days only', () => {
    const dated = requireKnowledge([
      ...inAllLanguages({ validFrom: '2026-07-01' }),
      articleFile({ validTo: '2026-06-30', source: 'old' }, { path: 'prompts/knowledge/en/receipt-old.md' }),
    ]);
    const on = (day: string) =>
      findArticle(dated, ask('Can I get a receipt?', { today: localDate(day) }))?.article;
    expect(on('2025-12-31')).toBeUndefined();
    expect(on('2026-06-30')?.source).toBe('old');
    expect(on('2026-07-01')?.source).toBe('practice');
  });

  it('is none where there are no words, no knowledge, or no question', () => {
    for (const text of ['', '   ', '???', '👍', '12345']) expect(idOf(ask(text))).toBeUndefined();
    expect(findArticle(requireKnowledge([]), ask('Can I get a receipt?'))).toBeUndefined();
    for (const text of ['I do not want to live any more', 'I lost my job and cannot pay', 'This is not me']) {
      expect(idOf(ask(text))).toBeUndefined();
    }
  });
});

describe('the nearest articles', () => {
  it('are ranked, each id once, at most as many as are wanted', () => {
    const near = nearestArticles(knowledge, ask('can I move my instalment'), 5);
    expect(near).toHaveLength(5);
    expect(new Set(near.map(({ article }) => article.id)).size).toBe(5);
    expect(near.map(({ article }) => article.id)).toContain('change-date');
  });
});

describe('the search', () => {
  it('never throws, answers the same again, and an unverified asker gets only what anybody may read', () => {
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 80 }), fc.lorem({ maxCount: 12 }));
    fc.assert(
      fc.property(text, fc.constantFrom(...LANGUAGES), (said, language) => {
        const question = ask(said, { language, verified: false });
        const found = findArticle(knowledge, question);
        expect(found?.article.discloses ?? false).toBe(false);
        expect(findArticle(knowledge, question)).toEqual(found);
      }),
      { numRuns: 300 },
    );
  });

  it('takes less than a millisecond for a question', () => {
    const texts = Object.values(HELD_OUT.pl.questions).flat();
    const run = () => {
      for (const text of texts) idOf(ask(text, { language: 'pl', country: 'PL' }));
    };
    run();
    const times = Array.from({ length: 5 }, () => {
      const elapsed = stopwatch();
      run();
      return elapsed() / texts.length;
    });
    expect(Math.min(...times)).toBeLessThan(1);
  });
});
