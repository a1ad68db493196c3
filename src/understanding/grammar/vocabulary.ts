/** What a word of a message is to the rules: words with the same keys are the same symbol. */
export interface WordSymbol {
  /** Undefined for a word that no rule knows. */
  readonly id: number | undefined;
  readonly keys: readonly number[];
  /** True where the word was taken for a misspelling. */
  readonly slipped: boolean;
}

const UNKNOWN: WordSymbol = { id: undefined, keys: [], slipped: false };
/** Words whose symbol is remembered. Unit: words. */
const REMEMBERED = 20_000;

/** Shortest word or stem in which a slip of the finger is forgiven. Unit: letters. */
const SHORTEST_FORGIVEN = 5;
const SHORTEST_FORGIVEN_STEM = 6;
/** Longest word in which one is sought: no word of the rules is longer. */
const LONGEST_FORGIVEN = 30;

/**
 * The words of one language's rules. Every set of alternatives is one key; a word of a message has the keys of
 * all sets that hold it, or a stem of it. A word that no rule knows takes the keys of a known word at edit
 * distance one that begins with the same letter (found through deletions, so in constant time).
 */
export class Vocabulary {
  readonly #keyOfSet = new Map<string, number>();
  readonly #idOfKeys = new Map<string, number>();
  readonly #symbols = new Map<string, WordSymbol>();
  readonly #keysOfWord = new Map<string, number[]>();
  readonly #keysOfStem = new Map<string, number[]>();
  readonly #common: ReadonlySet<string>;
  #longestStem = 0;
  #slips: { words: Map<string, string[]>; stems: Map<string, string[]> } | undefined;

  /** `common`: words of the language that are never taken for a misspelling of another. */
  constructor(common: ReadonlySet<string>) {
    this.#common = common;
  }

  /** The key of a set of alternatives (`word` or `stem*`), made on first use. */
  key(words: readonly string[]): number {
    const set = words.join('|');
    const known = this.#keyOfSet.get(set);
    if (known !== undefined) return known;
    const key = this.#keyOfSet.size;
    this.#keyOfSet.set(set, key);
    for (const word of words) {
      if (word.endsWith('*')) {
        push(this.#keysOfStem, word.slice(0, -1), key);
        this.#longestStem = Math.max(this.#longestStem, word.length - 1);
      } else push(this.#keysOfWord, word, key);
    }
    this.#slips = undefined;
    this.#symbols.clear();
    return key;
  }

  /** The symbol of a message's word. */
  symbolOf(word: string): WordSymbol {
    const known = this.#symbols.get(word);
    if (known !== undefined) return known;
    if (this.#symbols.size > REMEMBERED) this.#symbols.clear();
    const made = this.#makeSymbol(word);
    this.#symbols.set(word, made);
    return made;
  }

  /** True for a word of the rules as it is written, and for common words of the language. */
  knows(word: string): boolean {
    const { id, slipped } = this.symbolOf(word);
    return (id !== undefined && !slipped) || this.#common.has(word);
  }

  #makeSymbol(word: string): WordSymbol {
    let keys = this.#exact(word);
    const forgivable =
      word.length >= SHORTEST_FORGIVEN &&
      word.length <= LONGEST_FORGIVEN &&
      !this.#common.has(word) &&
      /^[a-z]+$/.test(word);
    const slipped = keys.length === 0 && forgivable;
    if (slipped) keys = this.#forgiven(word);
    if (keys.length === 0) return UNKNOWN;
    const set = keys.join(' ');
    let id = this.#idOfKeys.get(set);
    if (id === undefined) {
      id = this.#idOfKeys.size;
      this.#idOfKeys.set(set, id);
    }
    return { id, keys, slipped };
  }

  #exact(word: string): number[] {
    const keys = [...(this.#keysOfWord.get(word) ?? [])];
    const longest = Math.min(word.length, this.#longestStem);
    for (let length = 2; length <= longest; length += 1) {
      const more = this.#keysOfStem.get(word.slice(0, length));
      if (more !== undefined) keys.push(...more);
    }
    return keys;
  }

  #forgiven(word: string): number[] {
    const { words, stems } = this.#index();
    const whole = nearby(word, words).find((known) => oneEdit(word, known));
    if (whole !== undefined) return this.#exact(whole);
    const longest = Math.min(word.length, 11);
    for (let length = longest; length >= SHORTEST_FORGIVEN_STEM - 1; length -= 1) {
      const head = word.slice(0, length);
      const stem = nearby(head, stems).find((known) => oneEdit(head, known));
      if (stem !== undefined) return [...(this.#keysOfStem.get(stem) ?? [])];
    }
    return [];
  }

  #index(): { words: Map<string, string[]>; stems: Map<string, string[]> } {
    this.#slips ??= {
      words: deletionIndex(this.#keysOfWord.keys(), SHORTEST_FORGIVEN),
      stems: deletionIndex(this.#keysOfStem.keys(), SHORTEST_FORGIVEN_STEM),
    };
    return this.#slips;
  }
}

function push(map: Map<string, number[]>, word: string, key: number): void {
  const keys = map.get(word);
  if (keys === undefined) map.set(word, [key]);
  else keys.push(key);
}

function deletions(word: string): string[] {
  const found = [word];
  for (let i = 1; i < word.length; i += 1) found.push(word.slice(0, i) + word.slice(i + 1));
  return found;
}

function deletionIndex(words: Iterable<string>, shortest: number): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < shortest || !/^[a-z]+$/.test(word)) continue;
    for (const less of deletions(word)) {
      const known = index.get(less);
      if (known === undefined) index.set(less, [word]);
      else known.push(word);
    }
  }
  return index;
}

function nearby(word: string, index: ReadonlyMap<string, readonly string[]>): readonly string[] {
  return deletions(word).flatMap((less) => index.get(less) ?? []);
}

/** One insertion, deletion, substitution or swap of neighbours apart, same first letter. */
function oneEdit(a: string, b: string): boolean {
  if (a === b || a[0] !== b[0] || Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  if (a.length !== b.length) {
    const [long, short] = a.length > b.length ? [a, b] : [b, a];
    return long.slice(i + 1) === short.slice(i);
  }
  if (a.slice(i + 1) === b.slice(i + 1)) return true;
  return a[i] === b[i + 1] && a[i + 1] === b[i] && a.slice(i + 2) === b.slice(i + 2);
}
