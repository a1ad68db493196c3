import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { CASE_STATES, LIMIT_NAMES, OFFER_KINDS, REASON_CODES, ROLES } from '../../domain/index.ts';
import { ERRORS } from '../../kernel/index.ts';
import { CHAT_MESSAGES } from '../chat/messages.ts';
import { CONSOLE_MESSAGES } from '../console/messages.ts';
import { PHONE_MESSAGES } from '../phone/messages.ts';
import { START_MESSAGES } from '../start/messages.ts';
import { LANGUAGES } from './language.ts';
import { createTranslate } from './translate.ts';

const PAGES = {
  start: START_MESSAGES,
  chat: CHAT_MESSAGES,
  console: CONSOLE_MESSAGES,
  phone: PHONE_MESSAGES,
};

type Elements = ReturnType<IntlMessageFormat['getAst']>;

/** Kinds of elements of a parsed message that are no argument. */
const LITERAL = 0;

/** Names of the arguments of a message, in order; those inside plurals too. */
function argumentsOf(message: string): string[] {
  const names = new Set<string>();
  const walk = (elements: Elements): void => {
    for (const element of elements) {
      if (element.type !== LITERAL && 'value' in element) names.add(element.value);
      if ('options' in element) for (const { value } of Object.values(element.options)) walk(value);
    }
  };
  walk(new IntlMessageFormat(message, 'en').getAst());
  return [...names].sort();
}

describe.each(Object.entries(PAGES))('the words of the %s page', (_page, catalogues) => {
  const english = catalogues.en as Readonly<Record<string, string>>;

  it.each(LANGUAGES)('say the same things in %s', (language) => {
    const catalogue = catalogues[language] as Readonly<Record<string, string>>;
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(english).sort());
    for (const [key, message] of Object.entries(catalogue)) {
      expect([key, argumentsOf(message)]).toEqual([key, argumentsOf(english[key]!)]);
      expect(message.trim()).not.toBe('');
    }
  });

  it.each(LANGUAGES)('can all be said in %s', (language) => {
    const catalogue = catalogues[language] as Readonly<Record<string, string>>;
    const t = createTranslate(catalogue, language);
    for (const key of Object.keys(catalogue)) {
      const values = Object.fromEntries(argumentsOf(catalogue[key]!).map((name) => [name, 5]));
      expect(t(key, values)).not.toMatch(/[{}]/);
    }
  });
});

describe('the codes of the engine', () => {
  it('all have words in the console', () => {
    const codes = [
      ...LIMIT_NAMES.map((name) => `limit.${name}`),
      ...REASON_CODES.map((code) => `why.reason.${code}`),
      ...ROLES.map((role) => `role.${role}`),
      ...CASE_STATES.map((state) => `state.${state}`),
      ...OFFER_KINDS.map((kind) => `offer.kind.${kind}`),
      ...(['CONFLICT', 'NOT_OWNER', 'NOT_WAITING', 'NOTHING_TO_DECIDE', 'BEYOND_AUTHORITY'] as const)
        .filter((code) => code in ERRORS)
        .map((code) => `error.${code}`),
    ];
    expect(codes.filter((code) => !(code in CONSOLE_MESSAGES.en))).toEqual([]);
  });

  it('speaks Polish plurals', () => {
    const t = createTranslate(CHAT_MESSAGES.pl, 'pl');
    expect([1, 2, 5, 22].map((days) => t('demo.overdue', { days }))).toEqual([
      '1 dzień po terminie',
      '2 dni po terminie',
      '5 dni po terminie',
      '22 dni po terminie',
    ]);
  });
});
