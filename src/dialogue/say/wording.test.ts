import { describe, expect, it } from 'vitest';
import { debtHints, reservedKeywordsAsked } from './wording.ts';

describe('words that hint at a debt', () => {
  it.each([
    ['en', 'your overdue balance'],
    ['en', 'You OWE us'],
    ['en-GB', 'a pay­ment plan'],
    ['pl', 'Twoje zadłużenie'],
    ['pl', 'długu'],
    ['pl-PL', 'zaległa płatność'],
    ['pl', 'zaplata rachunku'],
    ['pt-BR', 'a sua dívida'],
    ['pt', 'cobrança'],
    ['pt-PT', 'pagamento em atraso'],
    ['es', 'su deuda'],
    ['es-MX', 'un pago pendiente'],
    ['es', 'la cobranza'],
  ])('are found in %s: %s', (locale, text) => {
    expect(debtHints(text, locale)).not.toEqual([]);
  });

  it.each([
    ['en', 'Hello, may I speak with Ann? It is a personal matter.'],
    ['pl', 'Dzień dobry, czy rozmawiam z właściwą osobą? Tak długo, jak trzeba.'],
    ['pt', 'Olá, estou falando com Ana? É um assunto pessoal.'],
    ['es', 'Hola, ¿hablo con Ana? Es un asunto personal.'],
  ])('are not found where there are none in %s', (locale, text) => {
    expect(debtHints(text, locale)).toEqual([]);
  });
});

describe('keywords that a carrier keeps for itself', () => {
  it.each([
    ['Reply YES to accept.', ['YES']],
    ['Send stop to end this.', ['STOP']],
    ['Text "cancel" if you change your mind.', ['CANCEL']],
    ['Odpisz „start”, aby wrócić.', ['START']],
    ['Responda QUIT para salir.', ['QUIT']],
    ['Please answer with yes or no.', ['YES']],
  ])('are found where a text asks for one: %s', (text, found) => {
    expect(reservedKeywordsAsked(text)).toEqual(expect.arrayContaining(found));
    expect(reservedKeywordsAsked(text)).not.toEqual([]);
  });

  it.each([
    'Yes, that is possible.',
    'I will stop here.',
    'One of our people will help you.',
    'You can say so at any time, and we stop.',
    'Answer 1 or 2.',
  ])('are let be in ordinary talk: %s', (text) => {
    expect(reservedKeywordsAsked(text)).toEqual([]);
  });
});
