import { describe, expect, it, test } from 'vitest';
import { parseDateOfBirth } from './index.ts';

const BRITISH = { language: 'en', locale: 'en-GB' } as const;
const POLISH = { language: 'pl', locale: 'pl-PL' } as const;

describe('a date of birth as it is said or typed', () => {
  it.each([
    ['12/05/1980', '1980-05-12'],
    ['1980-05-12', '1980-05-12'],
    ['12051980', '1980-05-12'],
    ['the 12th of May 1980', '1980-05-12'],
    ['May 12th, 1980', '1980-05-12'],
    ['12th of the 5th 1980', '1980-05-12'],
    ['twelfth of May nineteen eighty', '1980-05-12'],
    ['1205 1980', '1980-05-12'],
    ['12 05 19 80', '1980-05-12'],
    ['12 May 1980 3', '1983-05-12'],
    ['12 May 47', '1947-05-12'],
    ['my date of birth is 12 May 1980 thanks', '1980-05-12'],
  ])('%s → %s', (said, date) => {
    expect(parseDateOfBirth(said, BRITISH)).toEqual([date]);
  });

  it.each([
    ['12 maja 1980 roku', '1980-05-12'],
    ['dwunastego maja tysiąc dziewięćset osiemdziesiątego drugiego', '1982-05-12'],
    ['12.05.1980', '1980-05-12'],
    ['12 maj 1980', '1980-05-12'],
    ['urodzilam sie 12 maja 1980', '1980-05-12'],
    ['12 V 1980', '1980-05-12'],
    ['dwunasty maja osiemdziesiątego roku', '1980-05-12'],
    ['19800512', '1980-05-12'],
  ])('%s → %s', (said, date) => {
    expect(parseDateOfBirth(said, POLISH)).toEqual([date]);
  });
});

test('the order of figures is the locale’s and is never turned round', () => {
  expect(parseDateOfBirth('05/12/1980', { language: 'en', locale: 'en-US' })).toEqual(['1980-05-12']);
  expect(parseDateOfBirth('05/12/1980', BRITISH)).toEqual(['1980-12-05']);
  expect(parseDateOfBirth('05/13/1980', BRITISH)).toEqual([]);
});

test('the first transcript that holds a whole date counts', () => {
  expect(parseDateOfBirth(['oh to August 1987', '02 August 1987'], BRITISH)).toEqual(['1987-08-02']);
  expect(parseDateOfBirth(['26th of April 1929', '26th of April 1920'], BRITISH)).toEqual(['1929-04-26']);
});

test('two readings stay two, and never verify', () => {
  expect(parseDateOfBirth('111 1980', BRITISH)).toEqual(['1980-11-01', '1980-01-11']);
  expect(parseDateOfBirth('12 May 05', BRITISH)).toEqual(['1905-05-12', '2005-05-12']);
  expect(parseDateOfBirth(['111 1980', '1 11 1980'], BRITISH)).toEqual(['1980-11-01']);
});

test('a damaged date has no candidate', () => {
  for (const said of [
    'May 1980',
    '12 May',
    '14011 1982',
    '31 June 1980',
    '16th of May 12th 1917',
    'watching May 1970',
    '170 20-19-95',
    '',
  ]) {
    expect(parseDateOfBirth(said, BRITISH), said).toEqual([]);
  }
});
