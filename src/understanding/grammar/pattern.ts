import { fold } from '../text/index.ts';

/** One step of a pattern, as compiled. */
export type Element =
  /** One of these words; `stem*` is any word that begins so. */
  | { readonly is: 'word'; readonly words: readonly string[] }
  /** Any one word. */
  | { readonly is: 'any' }
  /** From zero to `max` words of the same sentence. */
  | { readonly is: 'gap'; readonly max: number }
  /** A named phrase of the lexicon, or a value found in the text. */
  | { readonly is: 'span'; readonly name: string }
  | {
      readonly is: 'anchor';
      readonly at: 'sentence-start' | 'sentence-end' | 'message-start' | 'message-end';
    };

/** What must hold around a match for it to count. */
export interface Guard {
  readonly where: 'before' | 'after' | 'sentence' | 'message';
  /** False: none of the words may be there. True: one must. */
  readonly present: boolean;
  readonly words: readonly string[];
}

/** One line of a rule sheet. */
export interface PatternLine {
  /** The pattern with alternatives written out. */
  readonly sequences: readonly (readonly Element[])[];
  readonly guards: readonly Guard[];
  /** Fixed entities of the command: `kind=job_loss`. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  /** 0–1; how sure a match is by itself. */
  readonly confidence: number;
  readonly source: string;
}

/** Words that a contraction stands for, so that patterns are written as people write. */
export type SpellOut = (word: string) => readonly string[];

const MAX_SEQUENCES = 400;
const DEFAULT_GAP = 3;
const DEFAULT_CONFIDENCE = 0.9;
const GUARDS: Readonly<Record<string, Pick<Guard, 'where' | 'present'>>> = {
  '!<': { where: 'before', present: false },
  '!>': { where: 'after', present: false },
  '!~': { where: 'sentence', present: false },
  '!*': { where: 'message', present: false },
  '+~': { where: 'sentence', present: true },
  '+*': { where: 'message', present: true },
};

/**
 * Reads one line: `pattern ; guards => attributes @confidence`.
 *
 * pattern: words in order (small talk between them is skipped); `a|b` alternatives; `(a b|c)` alternatives of
 * several words; `[a]` may be missing; `stem*`; `_` any word; `..` up to three words, `..6` up to six;
 * `<name>` a phrase of the lexicon; `{money}` a value; `^` `$` start and end of a sentence, `^^` `$$` of the
 * message.
 * guards: `!< w` none of these words in the three before, `!> w` in the three after, `!~ w` in the sentence,
 * `!* w` in the message; `+~ w` and `+* w` one must be there.
 * Throws a RangeError on a line that cannot be read: sheets are part of the program.
 */
export function parseLine(line: string, spellOut: SpellOut): PatternLine {
  const [rules = '', tail = ''] = splitOnce(line, '=>');
  const confidence = /@([01](?:\.\d+)?)/.exec(line);
  const [pattern = '', ...guards] = rules.replace(/@[\d.]+/, '').split(';');
  const sequences = new Reader(pattern, spellOut).read();
  if (sequences.length > MAX_SEQUENCES) throw new RangeError(`Too many alternatives in: ${line}`);
  return {
    sequences,
    guards: guards.map((guard) => readGuard(guard, line)),
    attributes: readAttributes(tail.replace(/@[\d.]+/, '')),
    confidence: confidence ? Number(confidence[1]) : DEFAULT_CONFIDENCE,
    source: line.trim(),
  };
}

function splitOnce(text: string, mark: string): string[] {
  const at = text.indexOf(mark);
  return at < 0 ? [text] : [text.slice(0, at), text.slice(at + mark.length)];
}

function readGuard(guard: string, line: string): Guard {
  const [mark = '', ...words] = guard.trim().split(/\s+/);
  const kind = GUARDS[mark];
  if (kind === undefined) throw new RangeError(`Unknown guard "${mark}" in: ${line}`);
  return { ...kind, words: words.flatMap((word) => word.split('|')).map(fold) };
}

function readAttributes(text: string): Record<string, string | number | boolean> {
  const attributes: Record<string, string | number | boolean> = {};
  for (const pair of text.split(',')) {
    const [key, value] = pair.split('=').map((side) => side.trim());
    if (!key) continue;
    if (value === undefined || value === 'true') attributes[key] = true;
    else if (value === 'false') attributes[key] = false;
    else attributes[key] = /^-?\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  return attributes;
}

type Sequence = readonly Element[];

/** Reads a pattern into its sequences by recursive descent. */
class Reader {
  readonly #pieces: readonly string[];
  readonly #spellOut: SpellOut;
  #at = 0;

  constructor(pattern: string, spellOut: SpellOut) {
    this.#pieces =
      pattern.match(/\(|\)|\[|\]|\||<[\w-]+>|\{[\w-]+\}|\^\^?|\$\$?|\.\.\d*|[^\s()[\]|<{^$]+/g) ?? [];
    this.#spellOut = spellOut;
  }

  read(): Sequence[] {
    const sequences = this.#alternatives(undefined);
    if (this.#at < this.#pieces.length) throw new RangeError(`Unbalanced pattern: ${this.#pieces.join(' ')}`);
    return sequences;
  }

  /** Alternatives up to `close`. Outside brackets `|` binds single pieces only. */
  #alternatives(close: string | undefined): Sequence[] {
    if (close === undefined) return this.#sequence();
    const found: Sequence[] = [];
    do found.push(...this.#sequence());
    while (this.#take('|'));
    if (!this.#take(close)) throw new RangeError(`Missing ${close}: ${this.#pieces.join(' ')}`);
    return mergeSingles(found);
  }

  #sequence(): Sequence[] {
    let sequences: Sequence[] = [[]];
    for (let piece = this.#pieces[this.#at]; piece !== undefined; piece = this.#pieces[this.#at]) {
      if (piece === ')' || piece === ']' || (piece === '|' && this.#inGroup())) break;
      const next = this.#bareAlternatives();
      sequences = sequences.flatMap((head) => next.map((tail) => [...head, ...tail]));
    }
    return sequences;
  }

  /** One piece, or `a|b|c` outside a group. */
  #bareAlternatives(): Sequence[] {
    const found = this.#piece();
    if (this.#inGroup()) return found;
    while (this.#take('|')) found.push(...this.#piece());
    return mergeSingles(found);
  }

  #depth = 0;

  #inGroup(): boolean {
    return this.#depth > 0;
  }

  #piece(): Sequence[] {
    const piece = this.#pieces[this.#at++]!;
    if (piece === '(' || piece === '[') {
      this.#depth += 1;
      const inner = this.#alternatives(piece === '(' ? ')' : ']');
      this.#depth -= 1;
      return piece === '(' ? inner : [[], ...inner];
    }
    if (piece.startsWith('<') || piece.startsWith('{')) return [[{ is: 'span', name: piece }]];
    if (piece.startsWith('..')) return [[{ is: 'gap', max: Number(piece.slice(2)) || DEFAULT_GAP }]];
    if (piece === '_') return [[{ is: 'any' }]];
    if (piece === '^') return [[{ is: 'anchor', at: 'sentence-start' }]];
    if (piece === '$') return [[{ is: 'anchor', at: 'sentence-end' }]];
    if (piece === '^^') return [[{ is: 'anchor', at: 'message-start' }]];
    if (piece === '$$') return [[{ is: 'anchor', at: 'message-end' }]];
    const word = fold(piece);
    if (word.endsWith('*')) return [[{ is: 'word', words: [word] }]];
    return [this.#spellOut(word).map((part) => ({ is: 'word', words: [part] }) as const)];
  }

  #take(piece: string): boolean {
    if (this.#pieces[this.#at] !== piece) return false;
    this.#at += 1;
    return true;
  }
}

/** Alternatives of one word each become one element. */
function mergeSingles(sequences: readonly Sequence[]): Sequence[] {
  const words = new Set<string>();
  const others: Sequence[] = [];
  for (const sequence of sequences) {
    const only = sequence.length === 1 ? sequence[0]! : undefined;
    if (only?.is === 'word') for (const word of only.words) words.add(word);
    else others.push(sequence);
  }
  return words.size === 0 ? others : [[{ is: 'word', words: [...words].sort() }], ...others];
}
