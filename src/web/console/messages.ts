import { type Catalogues, type I18n, useCatalogue } from '../kit/i18n.tsx';
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import pl from './messages/pl.json' with { type: 'json' };
import pt from './messages/pt.json' with { type: 'json' };

export type ConsoleKey = keyof typeof en;

/** The words of the console, by language. */
export const CONSOLE_MESSAGES: Catalogues<ConsoleKey> = { en, pl, pt, es };

export interface ConsoleI18n extends I18n<ConsoleKey> {
  /** The words for a code of the service; the code itself, made readable, where there are none. */
  readonly label: (group: string, code: string) => string;
}

export function useI18n(): ConsoleI18n {
  const i18n = useCatalogue<ConsoleKey>();
  const label = (group: string, code: string): string => {
    const key = `${group}.${code}`;
    return i18n.has(key) ? i18n.t(key) : code.replaceAll('_', ' ');
  };
  return { ...i18n, label };
}
