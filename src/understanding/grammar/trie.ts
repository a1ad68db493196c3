import type { Element, PatternLine } from './pattern.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What a pattern line stands for once compiled. */
export interface Rule extends Omit<PatternLine, 'sequences'> {
  /** The command, role or lexicon phrase that a match names. */
  readonly name: string;
  readonly id: number;
}

/** One place in the merged patterns of a language: where matching may go on from here. */
export interface Node {
  /** By key of the next word; see `Vocabulary`. */
  readonly words: Map<number, Node>;
  /** By name of a lexicon phrase or value that begins here. */
  readonly spans: Map<string, Node>;
  any: Node | undefined;
  readonly gaps: { readonly max: number; readonly to: Node }[];
  readonly anchors: { readonly at: Extract<Element, { is: 'anchor' }>['at']; readonly to: Node }[];
  /** Rules that are complete here. */
  readonly rules: Rule[];
}

function node(): Node {
  return { words: new Map(), spans: new Map(), any: undefined, gaps: [], anchors: [], rules: [] };
}

/** All patterns of one language and layer, sharing their beginnings. */
export class Trie {
  readonly root: Node = node();
  readonly #vocabulary: Vocabulary;
  #rules = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
  }

  /** Number of rules taken in. */
  get size(): number {
    return this.#rules;
  }

  add(name: string, { sequences, ...line }: PatternLine): void {
    const rule: Rule = { ...line, name, id: this.#rules++ };
    for (const guard of line.guards) for (const word of guard.words) this.#vocabulary.key([word]);
    for (const sequence of sequences) {
      let at = this.root;
      for (const element of sequence) at = this.#step(at, element);
      if (at === this.root) throw new RangeError(`A pattern may not be empty: ${rule.source}`);
      if (!at.rules.includes(rule)) at.rules.push(rule);
    }
  }

  #step(from: Node, element: Element): Node {
    switch (element.is) {
      case 'word':
        return getOrAdd(from.words, this.#vocabulary.key(element.words));
      case 'span':
        return getOrAdd(from.spans, element.name);
      case 'any':
        from.any ??= node();
        return from.any;
      case 'gap':
        return stepList(from.gaps, (gap) => gap.max === element.max, { max: element.max });
      case 'anchor':
        return stepList(from.anchors, (anchor) => anchor.at === element.at, { at: element.at });
    }
  }
}

function getOrAdd<K>(map: Map<K, Node>, key: K): Node {
  let to = map.get(key);
  if (to === undefined) {
    to = node();
    map.set(key, to);
  }
  return to;
}

function stepList<T extends object>(
  list: (T & { readonly to: Node })[],
  same: (item: T) => boolean,
  item: T,
): Node {
  const found = list.find(same);
  if (found !== undefined) return found.to;
  const to = node();
  list.push({ ...item, to });
  return to;
}
