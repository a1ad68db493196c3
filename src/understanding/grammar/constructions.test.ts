import { describe, expect, it } from 'vitest';
import type { HearInput } from '../../dialogue/index.ts';
import { DEFAULT_LOCALE, languageOf, localDateTime } from '../../kernel/index.ts';
import { type Construction, TABLE } from './data/construction.fixture.ts';
import { EN } from './data/constructions.en.fixture.ts';
import { ES } from './data/constructions.es.fixture.ts';
import { PL } from './data/constructions.pl.fixture.ts';
import { PT } from './data/constructions.pt.fixture.ts';
import { createGrammar } from './grammar.ts';

const { understandByGrammar } = createGrammar();
const NOW = localDateTime('2026-01-15T12:00');
const CURRENCY = { en: 'USD', pl: 'PLN', pt: 'BRL', es: 'EUR' } as const;

/** Commands that bind: none may be heard that is not written in the row. */
const BINDING =
  /^(?:accept_offer|affirm|promise_to_pay|pay_in_full|counter_offer_|setup_autopay|reschedule_)/;
const SUMS = [
  'amount',
  'instalment_amount',
  'instalments',
  'fraction',
  'total',
  'option_index',
  'rejected_amount',
  'date',
];

function input([locale, , expecting, text]: Construction): HearInput {
  return {
    text,
    locale,
    now: NOW,
    currency: CURRENCY[languageOf(locale) ?? 'en'],
    expecting,
    expectedCommand: expecting === 'instalment_amount' ? 'counter_offer_instalments' : undefined,
    offers: expecting === 'option' ? TABLE : [],
    accepts: [],
    model: 'off',
  };
}

const LANGUAGES: readonly (readonly [string, readonly Construction[]])[] = [
  ['English', EN],
  ['Polish', PL],
  ['Portuguese', PT],
  ['Spanish', ES],
];

for (const [language, rows] of LANGUAGES) {
  describe(`in ${language}`, () => {
    it.each(rows.map((row) => [row[1], row[3], row] as const))('%s: "%s"', (_built, _text, row) => {
      const { commands } = understandByGrammar(input(row));
      const [, , , , heard] = row;
      expect(commands).toMatchObject(heard);
      for (const [i, command] of commands.entries()) {
        if (!BINDING.test(command.type)) continue;
        const said = SUMS.filter((key) => command[key as keyof typeof command] !== undefined);
        expect(said, command.type).toEqual(SUMS.filter((key) => key in heard[i]!));
      }
    });
  });
}

describe('a yes', () => {
  const heard = (text: string, locale = DEFAULT_LOCALE.en) =>
    understandByGrammar(input([locale, 'answers', 'yes_no', text, []])).commands.map(({ type }) => type);

  it('that is taken back in the same message is none', () => {
    expect(heard('yes, wait, no')).toEqual(['deny']);
    expect(heard('tak, albo nie, czekajcie', DEFAULT_LOCALE.pl)).toEqual(['deny']);
    expect(heard('sim, quer dizer, não', DEFAULT_LOCALE.pt)).toEqual(['deny']);
    expect(heard('sí, no, espera', DEFAULT_LOCALE.es)).toEqual(['deny']);
    expect(heard('yes... hold on')).toEqual(['clarification_request']);
  });

  it('that is said again after it was taken back is one', () => {
    expect(heard('no, wait, yes')).not.toContain('affirm');
    expect(heard('yes. wait. ok yes I agree')).toContain('affirm');
  });
});
