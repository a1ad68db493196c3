import { describe, expect, it } from 'vitest';
import type { Language } from '../../kernel/index.ts';
import { readForm, unitsOf } from './read-question.ts';

const reads = (text: string, language: Language) => unitsOf(text, language)[0]?.reads;
const terms = (text: string, language: Language) => readForm(text, language).terms;

describe('a message', () => {
  it.each<[Language, string]>([
    ['en', 'you record this?'],
    ['en', 'hi, so how do i pay'],
    ['en', 'I would like to know who you are'],
    ['pl', 'przyjmujecie karty'],
    ['pl', 'prosze wyjasnic skad ta kwota'],
    ['pt', 'aceitam cartao'],
    ['pt', 'queria saber do desconto'],
    ['es', 'me mandan un recibo'],
    ['es', 'se puede pagar con tarjeta'],
  ])('reads as a question by its mark or its words (%s: %s)', (language, text) => {
    expect(reads(text, language)).toBe('question');
  });

  it.each<[Language, string]>([
    ['en', 'I will pay on Friday'],
    ['pl', 'zapłacę w piątek, obiecuję wam'],
    ['pt', 'eu não tenho como pagar agora'],
    ['es', 'no tengo trabajo y estoy mal'],
  ])('reads as a statement where it asks nothing (%s: %s)', (language, text) => {
    expect(reads(text, language)).toBe('statement');
  });

  it('reads as a bare subject where it only names one', () => {
    expect(reads('direct debit', 'en')).toBe('bare');
    expect(reads('limite de juros', 'pt')).toBe('bare');
  });

  it('is read whole first, then each sentence that asks', () => {
    const units = unitsOf('I got your letter. Is this a scam? Please answer.', 'en');
    expect(units.map(({ reads: as, part }) => [as, part])).toEqual([
      ['question', false],
      ['question', true],
    ]);
    expect(unitsOf('  ', 'en')).toEqual([]);
  });
});

describe('two words that ask for the same thing', () => {
  it('are one term, whatever their ending, accents or spelling in a chat', () => {
    expect(terms('zapłacić', 'pl')).toEqual(terms('spłata', 'pl'));
    expect(terms('¿cuota?', 'es')).toEqual(terms('plazos', 'es'));
    expect(terms('parcelas', 'pt')).toEqual(terms('prestações', 'pt'));
    expect(terms('instalments', 'en')).toEqual(terms('installment', 'en'));
    expect(terms('vc grava', 'pt')).toEqual(terms('você gravam', 'pt'));
  });

  it('are not made of words that say nothing, and all numbers are one', () => {
    expect(terms('please, can I?', 'en')).toEqual([]);
    expect(terms('12', 'en')).toEqual(terms('2026', 'en'));
  });
});
