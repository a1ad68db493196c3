export const LANGUAGES = ['en', 'pl', 'pt', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = {
  en: 'English',
  pl: 'Polski',
  pt: 'Português',
  es: 'Español',
};

const KEY = 'ugoda.language';

/** The language of a BCP 47 tag, if the pages speak it. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** The language chosen here before, if any. */
export function chosenLanguage(): Language | undefined {
  try {
    return languageOf(window.localStorage.getItem(KEY) ?? '');
  } catch {
    return undefined;
  }
}

/** Keeps a choice; a browser without storage just forgets it. */
export function keepLanguage(language: Language): void {
  try {
    window.localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off.
  }
}

/** What to begin with: the choice, else the first spoken language of the browser, else English. */
export function firstLanguage(): Language {
  return chosenLanguage() ?? navigator.languages.map(languageOf).find((found) => found !== undefined) ?? 'en';
}

/** The locale that numbers and dates are written in: the browser's own where it is of this language. */
export function formatLocale(language: Language): string {
  return navigator.languages.find((tag) => languageOf(tag) === language && isTag(tag)) ?? language;
}

/** True for a tag that `Intl` takes: some systems report ones like `en-US@posix`. */
function isTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}
