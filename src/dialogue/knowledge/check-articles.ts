import { DEFAULT_LOCALE, LANGUAGES, type Language, LIMITS, type Problem } from '../../kernel/index.ts';
import { ALL_COUNTRIES, type Article } from './article.ts';

/**
 * What is wrong between articles: an id that a language lacks for people of any country, that stands twice for
 * one country on one day, that says different things about itself, or that is asked in too few ways.
 */
export function checkArticles(articles: readonly Article[]): Problem[] {
  return [
    ...secondFolders(articles),
    ...[...Map.groupBy(articles, ({ id }) => id).values()].flatMap((same) => [
      ...missingLanguages(same, articles),
      ...unequal(same),
      ...overlaps(same),
      ...tooFewQuestions(same),
    ]),
  ];
}

function foldersOf(language: Language, articles: readonly Article[]): string[] {
  const own = articles.filter((article) => article.language === language);
  return [...new Set(own.map(({ locale }) => locale))].sort();
}

/** Two folders of one language would answer each other's questions. */
function secondFolders(articles: readonly Article[]): Problem[] {
  return LANGUAGES.flatMap((language) => {
    const [first, ...others] = foldersOf(language, articles);
    return others.map((locale) => ({
      place: `prompts/knowledge/${locale}/`,
      problem: `is a second folder of the language ${language}`,
      fix: `move its articles into prompts/knowledge/${first}/ and name their countries`,
    }));
  });
}

/** Whoever asks gets an answer in their language, wherever they live: each language has the article for all countries. */
function missingLanguages(same: readonly Article[], articles: readonly Article[]): Problem[] {
  const { id } = same[0]!;
  const general = same.filter(({ countries }) => countries === ALL_COUNTRIES);
  return LANGUAGES.filter((language) => !general.some((article) => article.language === language)).map(
    (language) => ({
      place: `prompts/knowledge/${foldersOf(language, articles)[0] ?? DEFAULT_LOCALE[language]}/`,
      problem: `the article ${id} is missing for countries: all`,
      fix: `write ${id}.md in this language, or take ${id} out of the others`,
    }),
  );
}

/** Theme and disclosure belong to the id: what most of its articles say. */
function unequal(same: readonly Article[]): Problem[] {
  return (['theme', 'discloses'] as const).flatMap((key) => {
    const groups = [...Map.groupBy(same, (article) => article[key]).values()];
    const [most, ...others] = groups.toSorted((a, b) => b.length - a.length);
    return others.flat().map((article) => ({
      place: article.path,
      problem: `has ${key}: ${article[key]}, but ${most![0]!.path} has ${key}: ${most![0]![key]}`,
      fix: `give all articles ${article.id} the same ${key}`,
    }));
  });
}

function overlaps(same: readonly Article[]): Problem[] {
  return same.flatMap((a, index) =>
    same
      .slice(index + 1)
      .filter((b) => a.language === b.language && shareACountry(a, b) && shareADay(a, b))
      .map((b) => ({
        place: b.path,
        problem: `is the article ${b.id} for the same country and day as ${a.path}`,
        fix: 'end one with validTo before the other begins, or take one out',
      })),
  );
}

function shareACountry(a: Article, b: Article): boolean {
  if (a.countries === ALL_COUNTRIES || b.countries === ALL_COUNTRIES) return a.countries === b.countries;
  return a.countries.some((country) => b.countries.includes(country));
}

function shareADay(a: Article, b: Article): boolean {
  const beginsInTime = (one: Article, other: Article) =>
    other.validTo === undefined || one.validFrom <= other.validTo;
  return beginsInTime(a, b) && beginsInTime(b, a);
}

/** A country's own article is also found by the questions of the article for all. */
function tooFewQuestions(same: readonly Article[]): Problem[] {
  const least = LIMITS.articleQuestionsLeast.value;
  return same
    .filter(({ countries, questions }) => countries === ALL_COUNTRIES && questions.length < least)
    .map(({ path, questions }) => ({
      place: path,
      problem: `is asked in ${questions.length} ways`,
      fix: `write at least ${least} questions, as people ask them`,
    }));
}
