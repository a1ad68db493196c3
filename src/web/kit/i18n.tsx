import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { createFormat, type Format } from './format.ts';
import { firstLanguage, formatLocale, keepLanguage, type Language } from './language.ts';
import { createTranslate, type Translate } from './translate.ts';

export interface I18n<Key extends string> {
  readonly language: Language;
  /** Changes the language; `kept` remembers it as the reader's choice. */
  readonly setLanguage: (language: Language, kept: boolean) => void;
  readonly t: Translate<Key>;
  /** True where the catalogue has a message of this name; for names that come from the service. */
  readonly has: (key: string) => key is Key;
  /** The words for a code of the service; the code itself, made readable, where there are none. */
  readonly label: (group: string, code: string) => string;
  readonly format: Format;
}

export type Catalogues<Key extends string> = Readonly<Record<Language, Readonly<Record<Key, string>>>>;

const Context = createContext<I18n<string> | undefined>(undefined);

/** Gives a page its words. */
export function I18nProvider({
  catalogues,
  children,
}: {
  readonly catalogues: Catalogues<string>;
  readonly children: ReactNode;
}) {
  const [language, setLanguage] = useState(firstLanguage);
  const value = useMemo((): I18n<string> => {
    const locale = formatLocale(language);
    const t = createTranslate(catalogues[language], locale);
    const has = (key: string): key is string => Object.hasOwn(catalogues.en, key);
    return {
      language,
      setLanguage(next, kept) {
        if (kept) keepLanguage(next);
        setLanguage(next);
      },
      t,
      has,
      label: (group, code) => {
        const key = `${group}.${code}`;
        return has(key) ? t(key) : code.replaceAll('_', ' ');
      },
      format: createFormat(locale),
    };
  }, [catalogues, language]);
  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);
  return <Context value={value}>{children}</Context>;
}

/** The words of the page around; each page names its keys once, in a hook of its own. */
export function useCatalogue<Key extends string>(): I18n<Key> {
  const value = useContext(Context);
  if (value === undefined) throw new Error('The page has no I18nProvider.');
  return value as unknown as I18n<Key>;
}
