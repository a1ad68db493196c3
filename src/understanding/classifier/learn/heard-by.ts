import { COMMAND_TYPES, type CommandType } from '../../../domain/index.ts';
import { DEFAULT_LOCALE, type Language, localDateTime } from '../../../kernel/index.ts';
import type { Grammar } from '../../grammar/grammar.ts';

const NOW = localDateTime('2026-01-15T12:00');
const CURRENCY: Readonly<Record<Language, string>> = { en: 'USD', pl: 'PLN', pt: 'BRL', es: 'EUR' };

/** What a grammar hears of a line that stands alone, with no question open. */
export function heardBy(grammar: Grammar, language: Language, text: string): CommandType[] {
  const heard = grammar.understandByGrammar({
    text,
    locale: DEFAULT_LOCALE[language],
    now: NOW,
    currency: CURRENCY[language],
    offers: [],
    accepts: COMMAND_TYPES,
    model: 'off',
  });
  return heard.commands.map(({ type }) => type);
}
