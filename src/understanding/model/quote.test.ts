import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, sourceOf } from './quote.ts';

function quoted(text: string, quote: string, within?: string): string | undefined {
  const source = sourceOf(text);
  const around = within === undefined ? undefined : findQuote(source, within);
  const found = findQuote(source, quote, around);
  return found && text.slice(found.start, found.end);
}

describe('a quote', () => {
  it('is found whatever the case, the diacritics, the white space and the marks around it', () => {
    expect(quoted('Dobrze,  ZAPŁACĘ\n100 zł w piątek', '"zaplace 100 zł"')).toBe('ZAPŁACĘ\n100 zł');
    expect(quoted('I don’t owe this.', "i don't owe this!")).toBe('I don’t owe this');
  });

  it('is not found where it cuts a word or a number', () => {
    expect(quoted('I can pay 1500', '150')).toBeUndefined();
    expect(quoted('I nod', 'no')).toBeUndefined();
    expect(quoted('nothing, no', 'no')).toBe('no');
  });

  it('may part digits from the letters glued to them', () => {
    expect(quoted('dam 50zl', '50')).toBe('50');
  });

  it('is not found where it was translated, corrected or made up', () => {
    expect(quoted('moge 50 mies', 'mogę 50 miesięcznie')).toBeUndefined();
    expect(quoted('hello', '')).toBeUndefined();
    expect(quoted('hello', ' .. ')).toBeUndefined();
  });

  it('may be a sign alone', () => {
    expect(quoted('👍', '👍')).toBe('👍');
  });

  it('is sought inside its command first', () => {
    const text = 'owed 200, can pay 200 in May';
    const source = sourceOf(text);
    const inside = findQuote(source, '200', findQuote(source, 'can pay 200'));
    expect(inside?.start).toBe(text.lastIndexOf('200'));
  });

  it('stands in the text letter for letter once case, marks and spaces are set aside', () => {
    const words = fc.array(fc.constantFrom('Nie', 'ZŁ', '50', 'mañana', 'ß', '10:30', 'a', '  ', 'ć'), {
      minLength: 1,
      maxLength: 12,
    });
    fc.assert(
      fc.property(words, fc.nat(), fc.nat(), (list, from, length) => {
        const text = list.join(' ');
        const first = from % list.length;
        const part = list.slice(first, first + 1 + (length % list.length)).join(' ');
        const found = quoted(text, part.toUpperCase());
        const plain = (value: string) => sourceOf(value).plain.trim();
        if (plain(part) === '') expect(found).toBeUndefined();
        else expect(plain(found ?? '')).toBe(plain(part));
      }),
    );
  });
});
