import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitText } from './split.ts';

const within = (chars: number) => (piece: string) => piece.length <= chars;
const words = (text: string) => text.split(/\s+/).filter((word) => word !== '');

describe('a text that is too long for one message', () => {
  it('is parted between sentences', () => {
    expect(splitText('First one. Second one! Third one?', within(23))).toEqual([
      'First one. Second one!',
      'Third one?',
    ]);
  });

  it('is parted between paragraphs before anything else', () => {
    expect(splitText('A. B.\n\nC. D. E.', within(9))).toEqual(['A. B.', 'C. D. E.']);
  });

  it('keeps an abbreviation with its number, where a better seam is near', () => {
    expect(splitText('1. 300 zł\n2. 400 zł', within(12))).toEqual(['1. 300 zł', '2. 400 zł']);
  });

  it('loses no word and keeps their order, and every piece fits', () => {
    fc.assert(
      fc.property(
        fc.lorem({ maxCount: 60, mode: 'sentences' }),
        fc.integer({ min: 20, max: 200 }),
        (text, chars) => {
          const pieces = splitText(text, within(chars));
          expect(words(pieces.join(' '))).toEqual(words(text));
          for (const piece of pieces) expect(piece.length).toBeLessThanOrEqual(chars);
        },
      ),
    );
  });

  it('cuts a word without end between characters, never inside one', () => {
    const pieces = splitText('👩‍👩‍👧'.repeat(9), within(20));
    expect(pieces.join('')).toBe('👩‍👩‍👧'.repeat(9));
    for (const piece of pieces) expect(piece).toMatch(/^(👩‍👩‍👧)+$/u);
  });

  it('is left alone where it fits, and nothing where it is empty', () => {
    expect(splitText(' short ', within(160))).toEqual(['short']);
    expect(splitText(' \n ', within(160))).toEqual([]);
  });
});
