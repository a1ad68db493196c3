import { describe, expect, it } from 'vitest';
import { COMMAND_TYPES } from '../../domain/index.ts';
import { DEFAULT_LOCALE, type Language, localDateTime } from '../../kernel/index.ts';
import { createGrammar } from './grammar.ts';

const grammar = createGrammar();

/** The first command of a message with its amounts. */
function heard(language: Language, text: string): Record<string, unknown> {
  const [command] = grammar.understandByGrammar({
    text,
    locale: DEFAULT_LOCALE[language],
    now: localDateTime('2026-11-24T10:00'),
    currency: 'EUR',
    offers: [],
    accepts: COMMAND_TYPES,
    model: 'off',
    expecting: undefined,
  }).commands;
  return { ...command };
}

describe('a number that names something is no amount', () => {
  it.each([
    ['en', 'account number 4455, I will pay 120 on Friday', 120],
    ['en', 'order 123456 I pay 60 tomorrow', 60],
    ['en', "I'm 62, I will pay 30 tomorrow", 30],
    ['en', 'for the invoice I can pay 1200 tomorrow', 1200],
    ['pl', 'faktura nr 4455, zapłacę 120 w piątek', 120],
    ['pl', 'w sprawie 123456 zapłacę 200 jutro', 200],
    ['pt', 'pedido nº 4455, pago 120 na sexta', 120],
    ['es', 'expediente 123456, pago 200 mañana', 200],
  ] as const)('%s: %s', (language, text, amount) => {
    expect(heard(language, text)).toMatchObject({ type: 'promise_to_pay', amount });
  });

  it.each([
    ['en', 'invoice 20261015 is wrong, I owe 200 not 340'],
    ['es', 'la factura 20261015 está mal, debo 200 y no 340'],
  ] as const)('nor is it the balance that is disputed: %s: %s', (language, text) => {
    expect(heard(language, text)).toMatchObject({
      type: 'dispute_amount',
      reference: '20261015',
      claimed_balance: 200,
      disputed_balance: 340,
    });
  });
});

describe('units and hundredths without a currency are one amount', () => {
  it.each([
    ['en', 'I can pay twelve fifty a month'],
    ['pl', 'po dwanaście pięćdziesiąt miesięcznie'],
    ['pt', 'pago doze e cinquenta por mês'],
    ['es', 'pago doce con cincuenta al mes'],
  ] as const)('%s: %s', (language, text) => {
    expect(heard(language, text)).toMatchObject({ instalment_amount: 12.5, per_period: 'month' });
  });
});
