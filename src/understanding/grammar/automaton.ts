import type { Anchor, PatternLine, Piece } from './pattern.ts';
import type { Vocabulary, WordSymbol } from './vocabulary.ts';

/** What a pattern line stands for once compiled. */
export interface Rule extends Omit<PatternLine, 'pieces'> {
  /** The command, role or lexicon phrase that a match names. */
  readonly name: string;
  readonly id: number;
}

/** One state of the patterns as written: non-deterministic, with empty moves. */
interface State {
  readonly id: number;
  readonly free: State[];
  readonly words: { readonly key: number; readonly to: State }[];
  readonly spans: { readonly name: string; readonly to: State }[];
  readonly any: State[];
  readonly gaps: { readonly max: number; readonly to: State }[];
  readonly anchors: { readonly at: Anchor; readonly to: State }[];
  readonly rules: Rule[];
}

/**
 * All states that one reading of a text can be in: where matching may go on from here. Made when first reached
 * and kept, so that following a word is one look-up.
 */
export interface Place {
  readonly rules: readonly Rule[];
  readonly spans: ReadonlyMap<string, Place>;
  readonly gaps: readonly { readonly max: number; readonly to: Place }[];
  readonly anchors: readonly { readonly at: Anchor; readonly to: Place }[];
  /** The place after a word; undefined where no pattern goes on. */
  step(symbol: WordSymbol): Place | undefined;
}

/** Places kept at most; beyond, all are forgotten and made anew. Unit: places. */
const PLACES_KEPT = 60_000;

/** All patterns of one language and layer as one machine over words. */
export class Automaton {
  readonly #vocabulary: Vocabulary;
  readonly #start: State;
  #places = new Map<string, Place>();
  #root: Place | undefined;
  #states = 0;
  #rules = 0;

  constructor(vocabulary: Vocabulary) {
    this.#vocabulary = vocabulary;
    this.#start = this.#state();
  }

  /** Number of rules taken in. */
  get size(): number {
    return this.#rules;
  }

  /** Where every match begins. */
  root(): Place {
    if (this.#root === undefined || this.#places.size > PLACES_KEPT) {
      this.#places = new Map();
      this.#root = this.#place([this.#start]);
    }
    return this.#root;
  }

  add(name: string, { pieces, ...line }: PatternLine): void {
    const end = this.#sequence(this.#start, pieces);
    if (end === this.#start) throw new RangeError(`A pattern may not be empty: ${line.source}`);
    end.rules.push({ ...line, name, id: this.#rules++ });
  }

  #state(): State {
    return { id: this.#states++, free: [], words: [], spans: [], any: [], gaps: [], anchors: [], rules: [] };
  }

  #sequence(from: State, pieces: readonly Piece[]): State {
    return pieces.reduce((at, piece) => this.#piece(at, piece), from);
  }

  #piece(from: State, piece: Piece): State {
    const to = this.#state();
    switch (piece.is) {
      case 'word':
        from.words.push({ key: this.#vocabulary.key(piece.words), to });
        return to;
      case 'span':
        from.spans.push({ name: piece.name, to });
        return to;
      case 'any':
        from.any.push(to);
        return to;
      case 'gap':
        from.gaps.push({ max: piece.max, to });
        return to;
      case 'anchor':
        from.anchors.push({ at: piece.at, to });
        return to;
      case 'group':
        for (const alternative of piece.alternatives) this.#sequence(from, alternative).free.push(to);
        if (piece.optional) from.free.push(to);
        return to;
    }
  }

  #place(states: readonly State[]): Place {
    const all = closure(states);
    const id = all.map((state) => state.id).join(' ');
    const known = this.#places.get(id);
    if (known !== undefined) return known;
    const place = this.#makePlace(all);
    this.#places.set(id, place);
    return place;
  }

  #makePlace(states: readonly State[]): Place {
    const words = new Map<number, State[]>();
    for (const state of states) for (const { key, to } of state.words) push(words, key, to);
    const any = states.flatMap((state) => state.any);
    const next = new Map<number, Place | undefined>();
    const targets = ({ keys }: WordSymbol): State[] => [
      ...any,
      ...keys.flatMap((key) => words.get(key) ?? []),
    ];
    return {
      rules: states.flatMap((state) => state.rules),
      spans: this.#lazily(
        groupBy(
          states.flatMap((state) => state.spans),
          ({ name }) => name,
        ),
      ),
      gaps: this.#listed(
        groupBy(
          states.flatMap((state) => state.gaps),
          ({ max }) => max,
        ),
      ).map(([max, to]) => ({ max, to })),
      anchors: this.#listed(
        groupBy(
          states.flatMap((state) => state.anchors),
          ({ at }) => at,
        ),
      ).map(([at, to]) => ({ at, to })),
      step: (symbol) => {
        if (symbol.id === undefined) return any.length === 0 ? undefined : this.#place(any);
        if (!next.has(symbol.id)) {
          const to = targets(symbol);
          next.set(symbol.id, to.length === 0 ? undefined : this.#place(to));
        }
        return next.get(symbol.id);
      },
    };
  }

  #listed<K>(groups: ReadonlyMap<K, readonly State[]>): [K, Place][] {
    return [...groups].map(([key, states]) => [key, this.#place(states)]);
  }

  #lazily(groups: ReadonlyMap<string, readonly State[]>): ReadonlyMap<string, Place> {
    return new Map(this.#listed(groups));
  }
}

/** The states with all that empty moves reach, in order of id. */
function closure(states: readonly State[]): State[] {
  const all = new Set<State>();
  const open = [...states];
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    if (all.has(state)) continue;
    all.add(state);
    open.push(...state.free);
  }
  return [...all].sort((a, b) => a.id - b.id);
}

function groupBy<T extends { readonly to: State }, K>(
  edges: readonly T[],
  keyOf: (edge: T) => K,
): Map<K, State[]> {
  const groups = new Map<K, State[]>();
  for (const edge of edges) push(groups, keyOf(edge), edge.to);
  return groups;
}

function push<K>(map: Map<K, State[]>, key: K, state: State): void {
  const list = map.get(key);
  if (list === undefined) map.set(key, [state]);
  else list.push(state);
}
