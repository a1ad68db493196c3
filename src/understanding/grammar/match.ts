import type { Automaton, Place, Rule } from './automaton.ts';
import type { Anchor, Guard } from './pattern.ts';
import type { Vocabulary, WordSymbol } from './vocabulary.ts';
import type { Word } from './words.ts';

/** A phrase of the lexicon or a value that covers words `from` to `to` (exclusive). */
export interface Span {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  /** Index of the value in the list it came from, for value spans. */
  readonly value?: number;
}

/** A rule that holds for words `from` to `to` (exclusive). */
export interface Match {
  readonly rule: Rule;
  readonly from: number;
  readonly to: number;
  /** Values that the pattern itself named, in order. */
  readonly spans: readonly Span[];
  /** Words that were misspelt inside the match. */
  readonly slips: number;
}

/** A message made ready for matching. */
export interface Line {
  readonly words: readonly Word[];
  readonly symbols: readonly WordSymbol[];
  readonly filler: readonly boolean[];
}

/** Words on either side that a `!<` or `!>` guard looks at. */
const GUARD_WINDOW = 3;
/** Steps that one starting word may take: keeps matching linear, whatever the text. */
const STEPS_PER_START = 600;
/** Fillers skipped between two elements of a pattern. */
const FILLERS_SKIPPED = 3;

/** Looks the words of a message up once for all rules. */
export function lineOf(words: readonly Word[], vocabulary: Vocabulary, fillers: ReadonlySet<string>): Line {
  return {
    words,
    symbols: words.map((word) => vocabulary.symbolOf(word.text)),
    filler: words.map((word) => fillers.has(word.text)),
  };
}

/** Every match of every rule, in order of where it begins. `spans` may begin at any word. */
export function matchAll(automaton: Automaton, line: Line, spans: readonly Span[]): Match[] {
  return new Matcher(line, spans).run(automaton.root());
}

/** For each word, and the place after the last: the sentence it is in, and whether only fillers part it from an edge. */
interface Edges {
  /** First word of the sentence, and the one after its last. */
  readonly start: Uint16Array;
  readonly end: Uint16Array;
  /** 1 where only fillers stand before, in the sentence or in the message. */
  readonly opens: Uint8Array;
  readonly opensAll: Uint8Array;
  /** 1 where from here on only fillers stand, in the sentence or in the message. */
  readonly closes: Uint8Array;
  readonly closesAll: Uint8Array;
}

function edgesOf({ words, filler }: Line): Edges {
  const count = words.length;
  const [start, end] = [new Uint16Array(count + 1), new Uint16Array(count + 1)];
  const [opens, opensAll] = [new Uint8Array(count + 1), new Uint8Array(count + 1)];
  const [closes, closesAll] = [new Uint8Array(count + 1), new Uint8Array(count + 1)];
  const joined = (i: number) => i > 0 && i < count && words[i]!.sentence === words[i - 1]!.sentence;
  for (let i = 0; i <= count; i += 1) {
    const light = i > 0 && filler[i - 1] === true;
    start[i] = joined(i) ? start[i - 1]! : i;
    opens[i] = !joined(i) || (light && opens[i - 1] === 1) ? 1 : 0;
    opensAll[i] = i === 0 || (light && opensAll[i - 1] === 1) ? 1 : 0;
  }
  for (let i = count; i >= 0; i -= 1) {
    const light = i < count && filler[i] === true;
    end[i] = joined(i + 1) ? end[i + 1]! : i + 1;
    closes[i] = i === count || (light && (!joined(i + 1) || closes[i + 1] === 1)) ? 1 : 0;
    closesAll[i] = i === count || (light && closesAll[i + 1] === 1) ? 1 : 0;
  }
  return { start, end, opens, opensAll, closes, closesAll };
}

class Matcher {
  readonly #line: Line;
  readonly #spansAt: Span[][];
  readonly #matches: Match[] = [];
  readonly #taken: Span[] = [];
  /** Answers of guards that look at a whole sentence or message, by where that begins. */
  readonly #held = new Map<Guard, Map<number, boolean>>();
  readonly #edges: Edges;
  #from = 0;
  #steps = 0;

  constructor(line: Line, spans: readonly Span[]) {
    this.#line = line;
    this.#spansAt = line.words.map(() => []);
    for (const span of spans) this.#spansAt[span.from]?.push(span);
    this.#edges = edgesOf(line);
  }

  run(root: Place): Match[] {
    for (this.#from = 0; this.#from < this.#line.words.length; this.#from += 1) {
      this.#steps = STEPS_PER_START;
      this.#walk(root, this.#from, 0);
    }
    return this.#matches;
  }

  /** Follows the patterns from `at`; `skipped` fillers were passed over since the last element. */
  #walk(place: Place, at: number, skipped: number): void {
    if (this.#steps-- <= 0) return;
    if (skipped === 0) for (const rule of place.rules) this.#emit(rule, at);
    for (const anchor of place.anchors) if (this.#anchored(anchor.at, at)) this.#walk(anchor.to, at, 0);
    if (at >= this.#line.words.length || !this.#sameSentence(at)) return;
    const next = place.step(this.#line.symbols[at]!);
    if (next !== undefined) this.#walk(next, at + 1, 0);
    if (place.spans.size > 0) this.#walkSpans(place, at);
    for (const gap of place.gaps) {
      for (let skip = 0; skip <= gap.max && at + skip <= this.#line.words.length; skip += 1) {
        if (at + skip < this.#line.words.length && !this.#sameSentence(at + skip)) break;
        this.#walk(gap.to, at + skip, 0);
      }
    }
    if (this.#line.filler[at] && skipped < FILLERS_SKIPPED && at > this.#from)
      this.#walk(place, at + 1, skipped + 1);
  }

  #walkSpans(place: Place, at: number): void {
    for (const span of this.#spansAt[at]!) {
      const next = place.spans.get(span.name);
      if (next === undefined) continue;
      this.#taken.push(span);
      this.#walk(next, span.to, 0);
      this.#taken.pop();
    }
  }

  #sameSentence(at: number): boolean {
    return this.#line.words[at]!.sentence === this.#line.words[this.#from]!.sentence;
  }

  #anchored(where: Anchor, at: number): boolean {
    const { words } = this.#line;
    const { opens, opensAll, closes, closesAll } = this.#edges;
    switch (where) {
      case 'sentence-start':
        return opens[at] === 1;
      case 'message-start':
        return opensAll[at] === 1;
      case 'message-end':
        return closesAll[at] === 1;
      case 'clause-end':
        return words[at]?.clause !== words[at - 1]?.clause;
      case 'sentence-end':
        return closes[at] === 1 || words[at]?.sentence !== words[at - 1]?.sentence;
    }
  }

  #emit(rule: Rule, to: number): void {
    if (!rule.guards.every((guard) => this.#holds(guard, to))) return;
    let slips = 0;
    for (let i = this.#from; i < to; i += 1) if (this.#line.symbols[i]!.slipped) slips += 1;
    this.#matches.push({
      rule,
      from: this.#from,
      to,
      spans: this.#taken.filter((span) => span.value !== undefined),
      slips,
    });
  }

  #holds(guard: Guard, to: number): boolean {
    const { words } = this.#line;
    const { where } = guard;
    if (where === 'before')
      return this.#isMet(guard, Math.max(0, this.#from - GUARD_WINDOW), this.#from, true);
    if (where === 'after') return this.#isMet(guard, to, to + GUARD_WINDOW, true);
    const start = where === 'message' ? 0 : this.#edges.start[this.#from]!;
    const answers = this.#held.get(guard) ?? new Map<number, boolean>();
    this.#held.set(guard, answers);
    let met = answers.get(start);
    if (met === undefined) {
      const end = where === 'message' ? words.length : this.#edges.end[this.#from]!;
      met = this.#isMet(guard, start, end, false);
      answers.set(start, met);
    }
    return met;
  }

  /** Whether one of the phrases begins at a word of `first` to `last` (exclusive), or none does where none may. */
  #isMet({ phrases, present }: Guard, first: number, last: number, sameSentence: boolean): boolean {
    const { words } = this.#line;
    for (let at = first; at < last && at < words.length; at += 1) {
      if (sameSentence && !this.#sameSentence(at)) continue;
      if (phrases.some((phrase) => this.#standsAt(phrase, at))) return present;
    }
    return !present;
  }

  #standsAt(phrase: readonly string[], from: number): boolean {
    let at = from;
    for (const known of phrase) {
      const word = this.#line.words[at];
      if (word === undefined) return false;
      if (known.startsWith('{') || known.startsWith('<')) {
        const span = this.#spansAt[at]!.find(({ name }) => name === known);
        if (span === undefined) return false;
        at = span.to;
      } else if (known.endsWith('*') ? word.text.startsWith(known.slice(0, -1)) : word.text === known)
        at += 1;
      else return false;
    }
    return true;
  }
}
