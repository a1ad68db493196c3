import { expect, it } from 'vitest';
import { type Language, LIMITS } from '../../kernel/index.ts';
import { tokenise } from '../text/index.ts';
import { heardIn } from './hearing.fixture.ts';
import { readable } from './readable.ts';

/** Shapes that once were slow: many readings begin and few end, or every one is of the same place. */
const SHAPES: readonly (readonly [Language, string])[] = [
  ['en', '1 '],
  ['en', '$1'],
  ['en', '500 zł '],
  ['en', 'dia 5 de '],
  ['pl', 'a1'],
  ['pl', 'no, '],
  ['pl', '12x '],
  ['pl', '10.10.'],
  ['pt', '1x'],
  ['pt', '1,5k '],
  ['es', '1a'],
  ['es', 'from 1 to '],
];

/** A short and a longer text of each shape: both below the number of pieces that are read. Unit: characters. */
const SHORT_CHARS = 300;
const LONG_CHARS = 1_500;
/** What others do on the machine may multiply a time so much; time that grew with the square would by five. */
const SLACK = 3;
/** Rounds of a short and a long text in turn, ended by the first in which the best times agree. */
const ROUNDS = 25;

const filled = (piece: string, chars: number) =>
  piece.repeat(Math.ceil(chars / piece.length)).slice(0, chars);

it.each(SHAPES)('hearing takes no more time for each character of a long text: %s %j', (language, piece) => {
  const most = (LONG_CHARS / SHORT_CHARS) * SLACK;
  let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  for (let round = 0; round < ROUNDS && !(long / short < most); round += 1) {
    long = Math.min(long, heardIn(language, filled(piece, LONG_CHARS)).ms);
    short = Math.min(short, heardIn(language, filled(piece, SHORT_CHARS)).ms);
  }
  expect(long / short).toBeLessThan(most);
});

it.each([...SHAPES.map(([, piece]) => piece), '?!', '漢', '(', '1️⃣', '\n'])(
  'the longest message has no more pieces to read than others: %j',
  (piece) => {
    const { text } = readable(filled(piece, LIMITS.messageChars.value));
    expect(tokenise(text).length).toBeLessThanOrEqual(LIMITS.messageTokens.value + 1);
  },
);
