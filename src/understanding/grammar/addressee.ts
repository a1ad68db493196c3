import { fold } from '../text/index.ts';
import type { Span } from './match.ts';
import type { Word } from './words.ts';

/** A name of that many letters is known by its beginning too: "Marii" for Maria. */
const LETTERS_KEPT = 4;
/** Letters that an ending may add. */
const ENDING = 3;

/**
 * Where the message names whom the conversation is with, in whatever case: the whole name, or as many of its first
 * words as stand there. `<addressee>` for rules that need the very person, `<given-name>` for those of any name.
 */
export function addresseeSpans(words: readonly Word[], addressee: string | undefined): Span[] {
  const name = fold(addressee ?? '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  const [first] = name;
  if (first === undefined || first.length < 2) return [];
  return words.flatMap((word, from): Span[] => {
    if (!isName(word.text, first)) return [];
    let length = 1;
    while (length < name.length && isName(words[from + length]?.text ?? '', name[length]!)) length += 1;
    if (length < Math.min(name.length, 2)) return [];
    const to = from + length;
    return [
      { name: '<addressee>', from, to },
      { name: '<given-name>', from, to },
    ];
  });
}

function isName(word: string, name: string): boolean {
  if (word === name) return true;
  if (name.length < LETTERS_KEPT || word.length > name.length + ENDING) return false;
  return word.startsWith(name.slice(0, -1));
}
