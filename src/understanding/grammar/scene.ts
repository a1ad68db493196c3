import type { HearInput } from '../../dialogue/index.ts';
import type { Language } from '../../kernel/index.ts';
import { addresseeSpans } from './addressee.ts';
import { type Line, lineOf, type Match, matchAll, type Span } from './match.ts';
import type { Rulebook } from './rulebook.ts';
import type { Value } from './value.ts';
import { findValues } from './values.ts';
import { type Word, wordsOf } from './words.ts';

/** One message read with the rules of one language: its words, values and every rule that holds somewhere. */
export interface Scene {
  readonly input: HearInput;
  readonly text: string;
  readonly language: Language;
  readonly words: readonly Word[];
  readonly line: Line;
  readonly values: readonly Value[];
  /** Words that each value stands on; undefined for one that stands on none. */
  readonly valueSpans: readonly (Span | undefined)[];
  /** Matches of commands. */
  readonly matches: readonly Match[];
  /** Matches of roles; `rule.name` is `role:…`. */
  readonly roles: readonly Match[];
}

/** Reads a message by a rulebook. Linear in the length of the text. */
export function readScene(input: HearInput, text: string, book: Rulebook): Scene {
  const words = wordsOf(text, book.language);
  const line = lineOf(words, book.vocabulary, book.fillers);
  const values = findValues(text, book.language, input);
  const valueSpans = spansOf(values, words);
  const phrases = matchAll(book.phrases, line, []).map(
    ({ rule, from, to }): Span => ({ name: rule.name, from, to }),
  );
  const named = valueSpans.filter((span, i) => span !== undefined && isNamable(values[i]!)) as Span[];
  const names = addresseeSpans(words, input.addressee);
  const found = matchAll(book.rules, line, [...distinct([...phrases, ...names]), ...named]);
  return {
    input,
    text,
    language: book.language,
    words,
    line,
    values,
    valueSpans,
    matches: found.filter(({ rule }) => !rule.name.startsWith('role:')),
    roles: found.filter(({ rule }) => rule.name.startsWith('role:')),
  };
}

/** Patterns name only values that are sure to be what they look like. */
function isNamable(value: Value): boolean {
  return !((value.kind === 'date' || value.kind === 'time') && value.weak);
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter(({ name, from, to }) => {
    const id = `${name} ${from} ${to}`;
    return !seen.has(id) && seen.add(id);
  });
}

function spansOf(values: readonly Value[], words: readonly Word[]): (Span | undefined)[] {
  return values.map((value, index) => {
    const from = firstWordEndingAfter(words, value.start);
    let to = from;
    while (to < words.length && words[to]!.start < value.end) to += 1;
    return to === from ? undefined : { name: `{${value.kind}}`, from, to, value: index };
  });
}

/** Index of the first word that ends after an offset; the number of words where none does. */
function firstWordEndingAfter(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.end > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The part of the message that words `from` to `to` (exclusive) stand on. */
export function evidenceOf({ text, words }: Scene, from: number, to: number): string {
  const first = words[from];
  const last = words[to - 1];
  return first === undefined || last === undefined ? text.trim() : text.slice(first.start, last.end);
}
