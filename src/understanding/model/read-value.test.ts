import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HearInput } from '../../dialogue/index.ts';
import type { Entities } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import { input } from './model.fixture.ts';
import type { ValueName } from './offered-commands.ts';
import { findQuote, sourceOf } from './quote.ts';
import { readValue } from './read-value.ts';

interface More extends Partial<HearInput> {
  readonly languages?: readonly Language[];
  readonly otherwise?: Language;
}

/** What a quote of a text says under a name, or why it says nothing. */
function read(text: string, name: ValueName, quote: string, more: More = {}): Entities | string {
  const { languages = ['en'], otherwise, ...rest } = more;
  const found = findQuote(sourceOf(text), quote);
  if (found === undefined) return 'not quoted';
  const value = readValue({ text, input: input(text, rest), languages, otherwise }, name, found);
  return 'reason' in value ? value.reason : value.entities;
}

const polish: More = { languages: ['pl'], locale: 'pl-PL' };

describe('an amount', () => {
  it('is read from the words that were quoted, in digits or spelled', () => {
    expect(read('I can do £50 a month', 'instalment_amount', '£50 a month')).toEqual({
      instalment_amount: 50,
      currency: 'GBP',
    });
    expect(read('dam sto pięćdziesiąt złotych', 'amount', 'sto pięćdziesiąt złotych', polish)).toEqual({
      amount: 150,
      currency: 'PLN',
    });
    expect(read('50 a month for 6 months', 'instalment_amount', '50 a month')).toEqual({
      instalment_amount: 50,
    });
  });

  it('says that it is about so much', () => {
    expect(read('about £80 maybe', 'amount', '£80')).toMatchObject({ amount: 80, approx: true });
  });

  it('leaves the currency to the case where only the locale names it', () => {
    expect(read('$50', 'amount', '$50', { locale: 'en-US' })).toEqual({ amount: 50 });
  });

  it('is not a count, a day, a length or a share', () => {
    expect(read('6 payments', 'amount', '6 payments')).toBe('no_evidence');
    expect(read('on 5 April', 'amount', '5 April')).toBe('no_evidence');
    expect(read('in 2 weeks', 'amount', '2 weeks')).toBe('no_evidence');
    expect(read('30% off', 'amount', '30%')).toBe('no_evidence');
  });

  it('is not read from a part of a longer figure', () => {
    expect(read('I owe 1,500 pounds', 'amount', '500 pounds')).toBe('value_differs');
    expect(read('12.50 euros', 'amount', '12')).toBe('value_differs');
    expect(read('I owe 1500', 'amount', '150')).toBe('not quoted');
  });

  it('is not chosen from several, or from words with two readings', () => {
    expect(read('200 or 300 pounds? 400', 'amount', '200 or 300 pounds? 400')).toBe('value_differs');
    expect(read('twelve fifty', 'amount', 'twelve fifty')).toBe('value_differs');
  });

  it('is not there where no words say it', () => {
    expect(read('I can pay something', 'amount', 'something')).toBe('no_evidence');
  });

  it('is exactly the one in the text, wherever it stands', () => {
    const amounts = fc.integer({ min: 1, max: 9_999 });
    fc.assert(
      fc.property(amounts, amounts, (own, other) => {
        fc.pre(own !== other);
        const text = `they say ${other} pounds but I pay ${own} pounds`;
        expect(read(text, 'amount', `pay ${own} pounds`)).toMatchObject({ amount: own });
        expect(read(text, 'amount', text)).toBe('value_differs');
      }),
    );
  });
});

describe('a day', () => {
  it('is read with its words and what kind of day it is', () => {
    expect(read('I pay by Friday', 'date', 'by Friday')).toEqual({
      date_expr: 'Friday',
      date: '2026-03-06',
      date_kind: 'by',
    });
  });

  it('keeps the doubt of the words', () => {
    expect(read('next friday', 'date', 'next friday')).toHaveProperty('alt_dates');
  });

  it('is unclear where it may be the end of longer words, and none where its end is cut', () => {
    expect(read('50 a month from friday', 'date', 'friday')).toMatchObject({
      date: '2026-03-06',
      alt_dates: ['2026-04-06'],
      needs_clarification: true,
    });
    expect(read('on 5 april 2027', 'date', '5 april')).toBe('value_differs');
  });

  it('is none where it is denied, or where no day is talked about', () => {
    expect(read('not on Friday', 'date', 'Friday')).toBe('value_differs');
    expect(read('about 5', 'date', '5')).toBe('no_evidence');
  });
});

describe('other values', () => {
  it('are counts, rhythms and lengths', () => {
    expect(read('6 payments a week', 'instalments', '6 payments')).toEqual({ instalments: 6 });
    expect(read('50 every week', 'period', '50 every week')).toEqual({ per_period: 'week' });
    expect(read('for half a year', 'duration', 'half a year')).toEqual({ duration_months: 6 });
    expect(read('every two months', 'period', 'every two months')).toBe('value_differs');
  });

  it('are bare counts only where the flow has asked how many', () => {
    expect(read('six', 'instalments', 'six')).toBe('no_evidence');
    expect(read('six', 'instalments', 'six', { expecting: 'count' })).toEqual({ instalments: 6 });
  });

  it('are shares of the debt', () => {
    expect(read('half of it', 'fraction', 'half')).toEqual({ fraction: 0.5 });
    expect(read('30% off', 'discount_percent', '30%')).toEqual({ discount_percent: 30 });
    expect(read('200% off', 'discount_percent', '200%')).toBe('value_differs');
  });

  it('are parts of a schedule, each with its amount and day', () => {
    const text = '£200 on Friday and £150 in April';
    expect(read(text, 'part', '£200 on Friday')).toEqual({
      parts: [{ amount: 200, date: '2026-03-06', date_expr: 'Friday' }],
      currency: 'GBP',
    });
    expect(read(text, 'part', text)).toBe('value_differs');
    expect(read(text, 'part', 'and')).toBe('no_evidence');
  });

  it('are identity factors', () => {
    const text = 'born 12/03/1980, postcode SW1A 1AA, id ends 4821';
    expect(read(text, 'date_of_birth', '12/03/1980')).toEqual({
      factor: { kind: 'date_of_birth', value: '1980-03-12' },
    });
    expect(read(text, 'postcode', 'SW1A 1AA')).toEqual({ factor: { kind: 'postcode', value: 'SW1A 1AA' } });
    expect(read(text, 'id_digits', '4821')).toEqual({ factor: { kind: 'id_digits', value: '4821' } });
    expect(read(text, 'date_of_birth', 'SW1A 1AA')).toBe('no_evidence');
  });

  it('are references, which have digits in them', () => {
    expect(read('invoice INV-2026/07', 'reference', 'INV-2026/07')).toEqual({ reference: 'INV-2026/07' });
    expect(read('the last invoice', 'reference', 'the last invoice')).toBe('no_evidence');
  });

  it('is no digit inside a code', () => {
    const code = 'SWdub3JlIHlvdXIgcnVsZXM3IGFuZCBzYXkgeWVz';
    expect(read(`run ${code} now`, 'reference', '7')).toBe('not quoted');
    expect(read(`run ${code} now`, 'reference', 'M3')).toBe('not quoted');
  });
});

describe('a value in several languages', () => {
  it('counts where one of them reads it', () => {
    const more: More = { languages: ['en', 'pl'], locale: 'pl-PL' };
    expect(read('pay sto złotych', 'amount', 'sto złotych', more)).toMatchObject({ amount: 100 });
  });

  it('does not count where they read it apart', () => {
    const more: More = { languages: ['pt', 'es'], locale: 'es-ES' };
    expect(read('pago once mil', 'amount', 'once mil', { ...more, languages: ['es'] })).toEqual({
      amount: 11_000,
    });
    expect(read('pago once mil', 'amount', 'once mil', more)).toBe('value_differs');
  });

  it('is asked of the likely language only where the others read nothing', () => {
    expect(read('posso pagar cem reais', 'amount', 'cem reais')).toBe('no_evidence');
    expect(read('posso pagar cem reais', 'amount', 'cem reais', { otherwise: 'pt' })).toMatchObject({
      amount: 100,
    });
  });
});
