import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Factor } from './commands.ts';
import { aCase, anyToday } from './domain.fixture.ts';
import { checkFactor, factorsToAsk } from './factors.ts';

const debt = aCase();

function given(kind: Factor['kind'], value: string, locale = 'pl-PL', factors = debt.debtor.factors) {
  return checkFactor({ debtor: { ...debt.debtor, locale, factors } }, { kind, value });
}

describe('an identity factor', () => {
  it.each(['1980-02-29', '29.02.1980', '29/2/1980', '29 02 1980', '19800229', '1980/2/29'])(
    'date of birth matches as %s',
    (value) => {
      expect(given('date_of_birth', value)).toBe('match');
    },
  );

  it.each(['1980-02-28', '1980-02-30', '02/29/1980', '29.02.80', '', 'yesterday', '1980'])(
    'date of birth does not match as "%s"',
    (value) => {
      expect(given('date_of_birth', value)).toBe('mismatch');
    },
  );

  it('date of birth is read month first in the United States alone', () => {
    const born: Factor[] = [{ kind: 'date_of_birth', value: '1980-03-04' }];
    expect(given('date_of_birth', '03/04/1980', 'en-US', born)).toBe('match');
    expect(given('date_of_birth', '03/04/1980', 'en-GB', born)).toBe('mismatch');
  });

  it('postcode matches without its spaces, hyphens and case', () => {
    expect(given('postcode', '00 950')).toBe('match');
    expect(given('postcode', '00950')).toBe('match');
    expect(given('postcode', '00-951')).toBe('mismatch');
    const london: Factor[] = [{ kind: 'postcode', value: 'SW1A 1AA' }];
    expect(given('postcode', 'sw1a1aa', 'en-GB', london)).toBe('match');
  });

  it('digits match as digits, all of them', () => {
    expect(given('id_digits', '48 21')).toBe('match');
    expect(given('id_digits', '821')).toBe('mismatch');
    expect(given('id_digits', '948210')).toBe('mismatch');
    expect(given('id_digits', 'none')).toBe('mismatch');
  });

  it('of a kind that is not on file verifies nobody', () => {
    expect(given('postcode', '00-950', 'pl-PL', [])).toBe('not_on_file');
  });

  it('that cannot be read matches not even an unreadable one on file', () => {
    expect(given('id_digits', '-', 'pl-PL', [{ kind: 'id_digits', value: '' }])).toBe('mismatch');
  });

  it('of another day is never a match', () => {
    fc.assert(
      fc.property(anyToday, anyToday, fc.constantFrom('en-US', 'en-GB', 'pl-PL', 'pt-BR'), (a, b, locale) => {
        const onFile: Factor[] = [{ kind: 'date_of_birth', value: a }];
        expect(given('date_of_birth', b, locale, onFile)).toBe(a === b ? 'match' : 'mismatch');
      }),
    );
  });

  it('is asked for in the order of the file, each kind once', () => {
    expect(factorsToAsk(debt)).toEqual(['date_of_birth', 'postcode', 'id_digits']);
    const factors: Factor[] = [
      { kind: 'postcode', value: '1' },
      { kind: 'postcode', value: '2' },
    ];
    expect(factorsToAsk({ debtor: { ...debt.debtor, factors } })).toEqual(['postcode']);
  });
});
