import { type Catalogues, type I18n, useCatalogue } from '../kit/i18n.tsx';
import en from './messages/en.json' with { type: 'json' };
import es from './messages/es.json' with { type: 'json' };
import pl from './messages/pl.json' with { type: 'json' };
import pt from './messages/pt.json' with { type: 'json' };

export type ConsoleKey = keyof typeof en;

/** The words of the console, by language. */
export const CONSOLE_MESSAGES: Catalogues<ConsoleKey> = { en, pl, pt, es };

export type ConsoleI18n = I18n<ConsoleKey>;

export function useI18n(): ConsoleI18n {
  return useCatalogue<ConsoleKey>();
}
