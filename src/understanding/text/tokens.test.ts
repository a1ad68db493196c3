import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fold, tokenise } from './index.ts';

const folded = (text: string) => tokenise(text).map((token) => token.folded);

test('words, numbers and symbols part, spaces of every kind vanish', () => {
  expect(folded('Zapłacę 1 200,50 zł')).toEqual(['zaplace', '1', '200', ',', '50', 'zl']);
  expect(folded('5k 3x R$50')).toEqual(['5', 'k', '3', 'x', 'r', '$', '50']);
});

test('offsets point into the original text, with diacritics decomposed or not', () => {
  const text = 'dwies\u0301cie złotych'.concat(' Ｑ １２');
  for (const token of tokenise(text)) expect(text.slice(token.start, token.end)).toBe(token.raw);
  expect(folded(text)).toEqual(['dwiescie', 'zlotych', 'q', '12']);
});

test('keycap, circled and full-width digits are numbers', () => {
  expect(folded('2️⃣ ③ ❹ ➄ ➏ ⓵ 🔟 ７')).toEqual(['2', '3', '4', '5', '6', '1', '10', '7']);
});

test('a word keeps its apostrophe, in straight form', () => {
  expect(folded('I don’t, o’clock')).toEqual(['i', "don't", ',', "o'clock"]);
});

test('marks of ordinals stand apart from the digits', () => {
  expect(folded('1º 2ª nº 3')).toEqual(['1', 'º', '2', 'ª', 'n', 'º', '3']);
});

test('invisible characters neither split nor lengthen a word', () => {
  const text = 'mi\u00ADliard\u200B x';
  expect(folded(text)).toEqual(['miliard', 'x']);
  expect(tokenise(text)[0]).toMatchObject({ start: 0, end: 8 });
});

test('every visible character lies in exactly one token, whatever the text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
      let at = 0;
      for (const token of tokenise(text)) {
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        expect(text.slice(at, token.start)).toMatch(/^(?:\s|\p{Cf}|\u{FE0F}|[\u{180E}\u{2800}\u{3164}])*$/u);
        expect(text.slice(token.start, token.end)).toBe(token.raw);
        at = token.end;
      }
    }),
  );
});

test('folding makes Polish, Portuguese and Spanish letters plain', () => {
  expect(fold('ZAŻÓŁĆ gęślą jaźń')).toBe('zazolc gesla jazn');
  expect(fold('Ação, três, mañana')).toBe('acao, tres, manana');
});
