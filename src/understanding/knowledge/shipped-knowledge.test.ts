import { describe, expect, it } from 'vitest';
import { checkOutbound, debtHints } from '../../dialogue/say/index.ts';
import { reservedKeywordsAsked } from '../../dialogue/say/wording.ts';
import { LANGUAGES } from '../../kernel/index.ts';
import { findArticle } from './find-article.ts';
import { shippedFiles, TODAY } from './knowledge.fixture.ts';
import { requireKnowledge } from './load-knowledge.ts';

const knowledge = requireKnowledge(shippedFiles());
const { articles } = knowledge;

describe('the shipped articles', () => {
  it.each(LANGUAGES)('answer at least forty subjects in %s, and more where the law differs', (language) => {
    const own = articles.filter((article) => article.language === language);
    const general = own.filter(({ countries }) => countries === 'all');
    expect(general.length).toBeGreaterThanOrEqual(40);
    expect(own.length).toBeGreaterThan(general.length);
  });

  it('speak of each country in a language that is spoken there', () => {
    const named = articles.flatMap(({ countries, language }) =>
      countries === 'all' ? [] : countries.map((country) => `${language} ${country}`),
    );
    expect([...new Set(named)].sort()).toEqual([
      'en GB',
      'en US',
      'es ES',
      'es MX',
      'pl PL',
      'pt BR',
      'pt PT',
    ]);
  });

  it('hint at no debt where anybody may be told', () => {
    const open = articles.filter(({ discloses }) => !discloses);
    expect(open.length).toBeGreaterThan(80);
    expect(open.filter(({ answer, language }) => debtHints(answer, language).length > 0)).toEqual([]);
  });

  it('ask for no word that a carrier keeps for itself', () => {
    expect(articles.filter(({ answer }) => reservedKeywordsAsked(answer).length > 0)).toEqual([]);
  });

  it('pass the gate of outgoing texts as a piece of the catalogue', () => {
    const refused = articles.filter(({ answer, language, locale }) => {
      const verdict = checkOutbound(answer, { language, locale, slots: {}, templateLiterals: [answer] });
      return !verdict.ok;
    });
    expect(refused).toEqual([]);
  });

  it('are found by nearly all of their own questions, and never take the place of another', () => {
    const asked = articles.flatMap((article) => article.questions.map((text) => ({ article, text })));
    const outcomes = asked.map(({ article, text }) => {
      const country = article.countries === 'all' ? undefined : article.countries[0];
      const found = findArticle(knowledge, {
        text,
        language: article.language,
        country,
        today: TODAY,
        verified: true,
      });
      return found?.article.id === article.id
        ? 'found'
        : found === undefined
          ? 'none'
          : `${text} → ${found.article.id}`;
    });
    expect(outcomes.filter((outcome) => outcome === 'found').length / asked.length).toBeGreaterThan(0.98);
    expect(outcomes.filter((outcome) => outcome.includes('→')).length / asked.length).toBeLessThan(0.01);
  });
});
