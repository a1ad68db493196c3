/** Languages the engine speaks. Source: shared vocabulary of the project, "Languages from the first day". */
export const LANGUAGES = ['en', 'pl', 'pt', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** BCP 47 tag whose language is one of `LANGUAGES`: `pl-PL`, `pt-BR`, `en-GB`, … */
export type Locale = string;

/** The language of a locale, or undefined where it is not spoken here. */
export function languageOf(locale: Locale): Language | undefined {
  const primary = locale.toLowerCase().split(/[-_]/)[0];
  return LANGUAGES.find((language) => language === primary);
}

/** The locale a language is written in when the debtor's own locale is of another language. */
export const DEFAULT_LOCALE: Readonly<Record<Language, Locale>> = {
  en: 'en-US',
  pl: 'pl-PL',
  pt: 'pt-BR',
  es: 'es-ES',
};
