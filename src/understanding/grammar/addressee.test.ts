import { describe, expect, it } from 'vitest';
import { addresseeSpans } from './addressee.ts';
import { wordsOf } from './words.ts';

const found = (text: string, addressee: string, language: 'en' | 'pl' = 'en') => {
  const words = wordsOf(text, language);
  return addresseeSpans(words, addressee)
    .filter(({ name }) => name === '<addressee>')
    .map(({ from, to }) =>
      words
        .slice(from, to)
        .map((word) => word.text)
        .join(' '),
    );
};

describe('whom the conversation is with', () => {
  it('is named by the given name, whatever its spelling and case', () => {
    expect(found('ok this is ANNA', 'Anna')).toEqual(['anna']);
    expect(found('tu Łucja', 'Łucja', 'pl')).toEqual(['lucja']);
    expect(found('nie ma tu żadnej Marii', 'Maria', 'pl')).toEqual(['marii']);
  });

  it('is a firm by two words of its name', () => {
    expect(found('Sample Bakery accounts here', 'Sample Bakery LLC')).toEqual(['sample bakery']);
    expect(found('a sample of it', 'Sample Bakery LLC')).toEqual([]);
  });

  it('is nobody else', () => {
    expect(found('this is Peter', 'Anna')).toEqual([]);
    expect(found('this is Anna', '')).toEqual([]);
  });
});
