import type { Item } from './items.ts';
import { words } from './lookup.ts';

/** Phrases ready to be matched at, or right before, an item. */
export interface Phrases {
  /** Length in items of the longest phrase that begins at `at`; 0 where none does. */
  at(items: readonly Item[], at: number): number;
  /** Length in items of the longest phrase that ends right before `before`; 0 where none does. */
  before(items: readonly Item[], before: number): number;
}

const ready = new WeakMap<readonly string[], Phrases>();

/** Compiles a list of phrases (words parted by spaces); the same list is compiled once. */
export function phrasesOf(list: readonly string[]): Phrases {
  const known = ready.get(list);
  if (known !== undefined) return known;
  const made = compile(list.map(words));
  ready.set(list, made);
  return made;
}

function compile(list: readonly (readonly string[])[]): Phrases {
  const byFirst = group(list, (phrase) => phrase[0]!);
  const byLast = group(list, (phrase) => phrase.at(-1)!);
  const longest = (
    candidates: readonly (readonly string[])[] | undefined,
    items: readonly Item[],
    from: (n: number) => number,
  ) => {
    let best = 0;
    for (const phrase of candidates ?? []) {
      const first = from(phrase.length);
      if (phrase.length > best && first >= 0 && phrase.every((word, i) => items[first + i]?.folded === word))
        best = phrase.length;
    }
    return best;
  };
  return {
    at: (items, at) => longest(byFirst.get(items[at]?.folded ?? ''), items, () => at),
    before: (items, before) =>
      longest(byLast.get(items[before - 1]?.folded ?? ''), items, (length) => before - length),
  };
}

function group(
  list: readonly (readonly string[])[],
  key: (phrase: readonly string[]) => string,
): Map<string, (readonly string[])[]> {
  const map = new Map<string, (readonly string[])[]>();
  for (const phrase of list) {
    const had = map.get(key(phrase));
    if (had === undefined) map.set(key(phrase), [phrase]);
    else had.push(phrase);
  }
  return map;
}
