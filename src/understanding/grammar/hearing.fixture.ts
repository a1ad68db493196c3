import type { Heard } from '../../dialogue/index.ts';
import { COMMAND_TYPES } from '../../domain/index.ts';
import { DEFAULT_LOCALE, type Language, localDateTime } from '../../kernel/index.ts';
import { createGrammar } from './grammar.ts';

const grammar = createGrammar();

/** What the grammar hears of a text in a language, where nothing is asked and two options are shown. */
export function heardIn(language: Language, text: string): Heard {
  const lump = { id: 'a', index: 1, kind: 'lump_sum', total: 900, instalments: 1, instalmentAmount: 900 };
  const plan = {
    id: 'b',
    index: 2,
    kind: 'instalments',
    total: 1_200,
    instalments: 6,
    instalmentAmount: 200,
  };
  return grammar.understandByGrammar({
    text,
    locale: DEFAULT_LOCALE[language],
    now: localDateTime('2026-03-02T12:00'),
    currency: 'EUR',
    offers: [lump, plan],
    accepts: COMMAND_TYPES,
    model: 'off',
  });
}
