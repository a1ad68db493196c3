import { fold } from '../text/index.ts';

/** One step of a pattern. */
export type Piece =
  /** One of these words; `stem*` is any word that begins so. */
  | { readonly is: 'word'; readonly words: readonly string[] }
  /** Any one word. */
  | { readonly is: 'any' }
  /** From zero to `max` words of the same sentence. */
  | { readonly is: 'gap'; readonly max: number }
  /** A named phrase of the lexicon, or a value found in the text. */
  | { readonly is: 'span'; readonly name: string }
  | { readonly is: 'anchor'; readonly at: Anchor }
  | {
      readonly is: 'group';
      readonly alternatives: readonly (readonly Piece[])[];
      readonly optional: boolean;
    };

export type Anchor = 'sentence-start' | 'sentence-end' | 'message-start' | 'message-end' | 'clause-end';

/** What must hold around a match for it to count. */
export interface Guard {
  readonly where: 'before' | 'after' | 'sentence' | 'message';
  /** False: none of the phrases may be there. True: one must. */
  readonly present: boolean;
  /** Phrases of one or more words, each of which may be a `stem*` or a `{value}`. */
  readonly phrases: readonly (readonly string[])[];
}

/** One line of a rule sheet. */
export interface PatternLine {
  readonly pieces: readonly Piece[];
  readonly guards: readonly Guard[];
  /** Fixed entities of the command: `kind=job_loss`. */
  readonly attributes: Readonly<Record<string, string | number | boolean>>;
  /** 0–1; how sure a match is by itself. */
  readonly confidence: number;
  readonly source: string;
}

/** Words that a contraction stands for, so that patterns are written as people write. */
export type SpellOut = (word: string) => readonly string[];

const DEFAULT_GAP = 3;
const DEFAULT_CONFIDENCE = 0.9;
/** Two notions that stand somewhere near one another say less than words in order. */
const PAIR_CONFIDENCE = 0.7;
const PAIR = ' ~ ';
const GUARDS: Readonly<Record<string, Pick<Guard, 'where' | 'present'>>> = {
  '!<': { where: 'before', present: false },
  '!>': { where: 'after', present: false },
  '!~': { where: 'sentence', present: false },
  '!*': { where: 'message', present: false },
  '+~': { where: 'sentence', present: true },
  '+*': { where: 'message', present: true },
};
const ANCHORS: Readonly<Record<string, Anchor>> = {
  '^': 'sentence-start',
  $: 'sentence-end',
  '^^': 'message-start',
  $$: 'message-end',
  ',,': 'clause-end',
};

/**
 * Reads one line: `pattern ; guards => attributes @confidence`.
 *
 * pattern: words in order (fillers between them are skipped); `a|b` alternatives; `(a b|c)` alternatives of
 * several words; `[a]` may be missing; `stem*`; `_` any word; `..` up to three words, `..6` up to six;
 * `<name>` a phrase of the lexicon; `{money}` a value; `^` `$` start and end of a sentence, `^^` `$$` of the
 * message, `,,` end of a clause; `a ~ b` both in either order, up to six words apart, which gives way to words in order.
 * guards: `!< a|b c` none of these phrases in the three words before, `!> …` in the three after, `!~ …` in the
 * sentence, `!* …` in the message; `+~ …` and `+* …` one must be there.
 * Throws a RangeError on a line that cannot be read: sheets are part of the program.
 */
export function parseLine(line: string, spellOut: SpellOut): PatternLine {
  const arrow = line.indexOf('=>');
  const rules = arrow < 0 ? line : line.slice(0, arrow);
  const tail = arrow < 0 ? '' : line.slice(arrow + 2);
  const confidence = /@([01](?:\.\d+)?)/.exec(line);
  const [pattern = '', ...guards] = rules.replace(/@[\d.]+/, '').split(';');
  return {
    pieces: readPattern(pattern, spellOut),
    guards: guards.map((guard) => readGuard(guard, line, spellOut)),
    attributes: readAttributes(tail.replace(/@[\d.]+/, '')),
    confidence: confidence
      ? Number(confidence[1])
      : pattern.includes(PAIR)
        ? PAIR_CONFIDENCE
        : DEFAULT_CONFIDENCE,
    source: line.trim(),
  };
}

/** `a ~ b` is both words in either order, some way apart. */
const APART: Piece = { is: 'gap', max: 6 };

function readPattern(pattern: string, spellOut: SpellOut): Piece[] {
  const [first = '', second] = pattern.split(PAIR).map((side) => new Reader(side, spellOut).read());
  if (second === undefined || first === '') return first === '' ? [] : first;
  return [
    group(
      [
        [...first, APART, ...second],
        [...second, APART, ...first],
      ],
      false,
    ),
  ];
}

function readGuard(guard: string, line: string, spellOut: SpellOut): Guard {
  const [mark = ''] = guard.trim().split(/\s/, 1);
  const kind = GUARDS[mark];
  if (kind === undefined) throw new RangeError(`Unknown guard "${mark}" in: ${line}`);
  const phrases = guard.trim().slice(mark.length).split('|');
  return {
    ...kind,
    phrases: phrases.map((phrase) =>
      phrase
        .trim()
        .split(/\s+/)
        .flatMap((word) => (/^[{<]/.test(word) ? [word] : wordParts(fold(word)).flatMap(spellOut))),
    ),
  };
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

const LEXEMES = /\(|\)|\[|\]|\||<[\w-]+>|\{[\w-]+\}|\^\^?|\$\$?|\.\.\d*|[^\s()[\]|<{^$]+/g;

/** Reads a pattern by recursive descent. */
class Reader {
  readonly #lexemes: readonly string[];
  readonly #spellOut: SpellOut;
  #at = 0;
  #depth = 0;

  constructor(pattern: string, spellOut: SpellOut) {
    this.#lexemes = pattern.match(LEXEMES) ?? [];
    this.#spellOut = spellOut;
  }

  read(): Piece[] {
    const pieces = this.#sequence();
    if (this.#at < this.#lexemes.length) throw this.#error();
    return pieces;
  }

  /** Pieces up to a closing bracket; inside a group up to the next `|` as well. */
  #sequence(): Piece[] {
    const pieces: Piece[] = [];
    for (let lexeme = this.#lexemes[this.#at]; lexeme !== undefined; lexeme = this.#lexemes[this.#at]) {
      if (lexeme === ')' || lexeme === ']' || (lexeme === '|' && this.#depth > 0)) break;
      const alternatives = [this.#piece()];
      while (this.#depth === 0 && this.#take('|')) alternatives.push(this.#piece());
      pieces.push(...(alternatives.length === 1 ? alternatives[0]! : [group(alternatives, false)]));
    }
    return pieces;
  }

  #piece(): Piece[] {
    const lexeme = this.#lexemes[this.#at++];
    if (lexeme === undefined) throw this.#error();
    if (lexeme === '(' || lexeme === '[') return [this.#group(lexeme === '[')];
    if (lexeme.startsWith('<') || lexeme.startsWith('{')) return [{ is: 'span', name: lexeme }];
    if (lexeme.startsWith('..')) return [{ is: 'gap', max: Number(lexeme.slice(2)) || DEFAULT_GAP }];
    if (lexeme === '_') return [{ is: 'any' }];
    const anchor = ANCHORS[lexeme];
    if (anchor !== undefined) return [{ is: 'anchor', at: anchor }];
    const word = fold(lexeme);
    if (word.endsWith('*')) return [{ is: 'word', words: wordParts(word) }];
    return wordParts(word)
      .flatMap(this.#spellOut)
      .map((part) => ({ is: 'word', words: [part] }));
  }

  #group(optional: boolean): Piece {
    this.#depth += 1;
    const alternatives: Piece[][] = [];
    do alternatives.push(this.#sequence());
    while (this.#take('|'));
    this.#depth -= 1;
    if (!this.#take(optional ? ']' : ')')) throw this.#error();
    return group(alternatives, optional);
  }

  #take(lexeme: string): boolean {
    if (this.#lexemes[this.#at] !== lexeme) return false;
    this.#at += 1;
    return true;
  }

  #error(): RangeError {
    return new RangeError(`Unbalanced pattern: ${this.#lexemes.join(' ')}`);
  }
}

/** Alternatives of one word each become one piece. */
function group(alternatives: readonly (readonly Piece[])[], optional: boolean): Piece {
  const words = new Set<string>();
  const others: (readonly Piece[])[] = [];
  for (const alternative of alternatives) {
    const only = alternative.length === 1 ? alternative[0]! : undefined;
    if (only?.is === 'word') for (const word of only.words) words.add(word);
    else others.push(alternative);
  }
  if (words.size > 0) others.push([{ is: 'word', words: [...words].sort() }]);
  return { is: 'group', alternatives: others, optional };
}

/** Words as a message is cut: "opt-out" is two. Throws a RangeError on a sign that no word has. */
function wordParts(word: string): string[] {
  if (!/^(?:[a-z0-9'-]+\*?|[%/+&@#€£]|:[a-z]+:)$/.test(word)) throw new RangeError(`Not a word: ${word}`);
  return word.split('-').filter((part) => part !== '');
}
