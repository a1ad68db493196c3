import { describe, expect, it } from 'vitest';
import type { Locale } from '../../kernel/index.ts';
import { factorValues } from './factors.ts';

const asked = (text: string, locale: Locale = 'pt-BR') =>
  factorValues(text, locale.slice(0, 2) as 'pt', locale, 'factor').flatMap((value) =>
    value.kind === 'factor' ? [`${value.factor.kind} ${value.factor.value}`] : [],
  );

describe('identity factors in one message', () => {
  it('are a date of birth and a postcode, in either order', () => {
    expect(asked('14/03/1980 e o cep 01310-100')).toEqual(['date_of_birth 1980-03-14', 'postcode 01310-100']);
    expect(asked('01310-100 e nasci em 14 de março de 1980')).toEqual([
      'date_of_birth 1980-03-14',
      'postcode 01310-100',
    ]);
    expect(asked('14 de marzo del 80 y el cp 28013', 'es-ES')).toEqual([
      'date_of_birth 1980-03-14',
      'postcode 28013',
    ]);
  });

  it('are no postcode where the digits are those of a date', () => {
    expect(asked('15/03/1980')).toEqual(['date_of_birth 1980-03-15']);
    expect(asked('14/3/80', 'es-ES')).toEqual(['date_of_birth 1980-03-14']);
  });

  it('are no end of an id number where the digits are a year of birth', () => {
    expect(asked('14 de fevereiro de 1980')).toEqual(['date_of_birth 1980-02-14']);
    expect(asked('14.03.1980')).toEqual(['date_of_birth 1980-03-14']);
    expect(asked('14/03/1980, final do cpf 4821')).toEqual(['date_of_birth 1980-03-14', 'id_digits 4821']);
  });

  it('are of the only century in which somebody who answers can have been born', () => {
    expect(asked('01/02/05', 'en-US')).toEqual(['date_of_birth 2005-01-02']);
  });

  it('may stand beside a word of who is there, a postcode only beside a date of birth', () => {
    const beside = (text: string) =>
      factorValues(text, 'en', 'en-GB', 'identity').flatMap((value) =>
        value.kind === 'factor' ? [value.factor.kind] : [],
      );
    expect(beside('yes thats me\n14 march 1980\nEC1A 1BB')).toEqual(['date_of_birth', 'postcode']);
    expect(beside('who is 4821 and why 2000')).toEqual([]);
  });
});
