import type { HearInput } from '../../dialogue/index.ts';
import type { Language } from '../../kernel/index.ts';
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
  /** Matches of commands. */
  readonly matches: readonly Match[];
  /** Matches of roles; `rule.name` is `role:…`. */
  readonly roles: readonly Match[];
}

/** Reads a message by a rulebook. Linear in the length of the text. */
export function readScene(input: HearInput, text: string, book: Rulebook): Scene {
  const words = wordsOf(text, book.language);
  const line = lineOf(words, book.vocabulary, book.fillers);
  const values = findValues(input, text, book.language);
  const phrases = matchAll(book.phrases, line, []).map(
    ({ rule, from, to }): Span => ({ name: rule.name, from, to }),
  );
  const found = matchAll(book.rules, line, [...distinct(phrases), ...valueSpans(values, words)]);
  return {
    input,
    text,
    language: book.language,
    words,
    line,
    values,
    matches: found.filter(({ rule }) => !rule.name.startsWith('role:')),
    roles: found.filter(({ rule }) => rule.name.startsWith('role:')),
  };
}

function distinct(spans: readonly Span[]): Span[] {
  const seen = new Set<string>();
  return spans.filter(({ name, from, to }) => {
    const id = `${name} ${from} ${to}`;
    return !seen.has(id) && seen.add(id);
  });
}

/** Values as spans of words; one that begins or ends inside a word is left out. */
function valueSpans(values: readonly Value[], words: readonly Word[]): Span[] {
  return values.flatMap((value, index) => {
    const from = words.findIndex((word) => word.start >= value.start && word.start < value.end);
    let to = from;
    while (to >= 0 && to < words.length && words[to]!.start < value.end) to += 1;
    return from < 0 ? [] : [{ name: `{${value.kind}}`, from, to, value: index }];
  });
}

/** The part of the message that words `from` to `to` (exclusive) stand on. */
export function evidenceOf({ text, words }: Scene, from: number, to: number): string {
  return text.slice(words[from]!.start, words[to - 1]!.end);
}
