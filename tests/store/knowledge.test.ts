import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { readContent } from '../../src/app/content.ts';
import { localDate } from '../../src/kernel/index.ts';
import type { Store } from '../../src/store/index.ts';
import { createTestDatabase, type TestDatabase } from '../../src/store/testing.ts';
import {
  type ArticleQuery,
  type ArticleRow,
  articleRows,
  type Question,
  requireKnowledge,
  searchArticles,
} from '../../src/understanding/index.ts';

let database: TestDatabase;
let store: Store;

beforeAll(async () => {
  database = await createTestDatabase(inject('postgresUrl'));
  store = database.store();
});
afterAll(() => database.drop());
beforeEach(() => database.pool.query('truncate article'));

const RELEASE = 'release-1';
const TODAY = localDate('2026-11-24');

const row = (path: string, rest: Partial<ArticleRow> = {}): ArticleRow => ({
  path,
  id: path,
  language: 'en',
  countries: null,
  discloses: true,
  validFrom: localDate('2026-01-01'),
  validTo: null,
  asked: ['receipt', 'payment'],
  told: ['letter'],
  ...rest,
});

const search = async (rest: Partial<ArticleQuery> = {}, limit = 10) => {
  const found = await store.articles.search(
    RELEASE,
    { language: 'en', country: 'GB', today: TODAY, verified: true, terms: ['receipt'], ...rest },
    limit,
  );
  expect(found.map(({ rank }) => rank)).toEqual(found.map(({ rank }) => rank).toSorted((a, b) => b - a));
  return found.map(({ path }) => path);
};

describe('the articles of a release', () => {
  it('are laid once, however often they come, and searched in their release and language only', async () => {
    await store.articles.lay(RELEASE, []);
    await Promise.all(
      [1, 2].map(() => store.articles.lay(RELEASE, [row('a'), row('b', { language: 'pl' })])),
    );
    await store.articles.lay('release-2', [row('c')]);
    expect(await search()).toEqual(['a']);
    expect(await search({ language: 'pl' })).toEqual(['b']);
  });

  it('come in the order in which they fit: what is asked before what the answer tells', async () => {
    await store.articles.lay(RELEASE, [
      row('told', { asked: ['payment'], told: ['receipt'] }),
      row('asked'),
      row('both', { asked: ['receipt', 'letter'] }),
      row('neither', { asked: ['court'], told: ['judge'] }),
    ]);
    expect(await search({ terms: ['receipt', 'letter'] })).toEqual(['both', 'asked', 'told']);
    expect(await search({ terms: ['receipt', 'letter'] }, 1)).toEqual(['both']);
  });

  it('are found for the country, whose own article goes before the one for all', async () => {
    await store.articles.lay(RELEASE, [
      row('all', { id: 'limitation' }),
      row('gb', { id: 'limitation', countries: ['GB', 'IE'] }),
      row('us', { id: 'limitation', countries: ['US'] }),
    ]);
    expect(await search()).toEqual(['gb']);
    expect(await search({ country: 'US' })).toEqual(['us']);
    expect(await search({ country: 'PL' })).toEqual(['all']);
    expect(await search({ country: undefined })).toEqual(['all']);
  });

  it('are found on their days only', async () => {
    const days = { validFrom: localDate('2026-03-01'), validTo: localDate('2026-03-31') };
    await store.articles.lay(RELEASE, [row('march', days)]);
    const on = async (day: string) => (await search({ today: localDate(day) })).length;
    expect(await Promise.all(['2026-02-28', '2026-03-01', '2026-03-31', '2026-04-01'].map(on))).toEqual([
      0, 1, 1, 0,
    ]);
  });

  it('are kept from whoever is not verified where they disclose', async () => {
    await store.articles.lay(RELEASE, [row('secret'), row('open', { discloses: false })]);
    expect(await search({ verified: false })).toEqual(['open']);
  });

  it('are not found by words that would be a query of their own', async () => {
    await store.articles.lay(RELEASE, [row('a')]);
    expect(await search({ terms: [] })).toEqual([]);
    expect(await search({ terms: ["'", '!receipt', 'receipt & !payment', 'x:*', '\0'] })).toEqual([]);
    expect(await search({ terms: ["a' | 'b", 'receipt'] })).toEqual(['a']);
  });
});

describe('the shipped articles', () => {
  const knowledge = requireKnowledge(readContent());
  const find = async (text: string, rest: Partial<Question>) => {
    const question: Question = { text, language: 'en', country: 'GB', today: TODAY, verified: true, ...rest };
    const found = await searchArticles(store.articles, { releaseHash: RELEASE, knowledge }, question, 3);
    return found.map(({ article }) => article.id);
  };
  beforeEach(() => store.articles.lay(RELEASE, articleRows(knowledge)));

  it('are among the first that a question in its own words finds', async () => {
    expect(await find('bailiffs, are they allowed to take the car', {})).toContain('bailiff');
    expect(await find('no i co z przedawnieniem tego długu', { language: 'pl', country: 'PL' })).toContain(
      'limitation',
    );
    expect(await find('quanto tempo até limpar meu nome', { language: 'pt', country: 'BR' })).toContain(
      'credit-after-payment',
    );
    expect(await find('lo de la segunda oportunidad', { language: 'es', country: 'ES' })).toContain(
      'insolvency',
    );
  });

  it('are found by words that stand in their answers only', async () => {
    expect(await find('StepChange', {})).toContain('debt-advice');
  });

  it('are none to whoever is not verified where they speak of a debt, nor where nothing was said', async () => {
    const told = await find('is my debt too old', { verified: false });
    const disclosing = knowledge.articles.filter(({ discloses }) => discloses).map(({ id }) => id);
    expect(told.filter((id) => disclosing.includes(id))).toEqual([]);
    expect(await find('?!', {})).toEqual([]);
  });
});
