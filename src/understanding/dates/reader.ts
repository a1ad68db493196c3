import type { Day } from './days.ts';
import type { WordClass } from './lexicon-data.ts';
import { NO_TAGS, type Reading, type Tag } from './reading.ts';

export { type Reading, type ReadingContext, readText, type Tag } from './reading.ts';

/** The longest tag of a class that starts at a position. */
export function tagAt(reading: Reading, at: number, cls: WordClass): Tag | undefined {
  const tags = reading.tagsAt[at];
  if (tags === undefined || tags.length === 0) return undefined;
  let best: Tag | undefined;
  for (const tag of tags) {
    if (tag.cls === cls && (best === undefined || tag.to > best.to)) best = tag;
  }
  return best;
}

/** The longest tag of one of several classes that ends right before a position. */
export function tagBefore(reading: Reading, at: number, ...classes: readonly WordClass[]): Tag | undefined {
  let best: Tag | undefined;
  const tags = reading.tagsBefore[at];
  if (tags === undefined) return best;
  for (const tag of tags) {
    if (classes.includes(tag.cls) && (best === undefined || tag.from < best.from)) best = tag;
  }
  return best;
}

/** Steps over any run of words of these classes, at most three. */
export function skip(reading: Reading, at: number, ...classes: readonly WordClass[]): number {
  let i = at;
  for (let steps = 0; steps < 3; steps += 1) {
    let to = i;
    const tags = reading.tagsAt[i];
    if (tags === undefined || tags.length === 0) break;
    for (const tag of tags) {
      if (classes.includes(tag.cls) && tag.to > to) to = tag.to;
    }
    if (to === i) break;
    i = to;
  }
  return i;
}

/** The positions reached by stepping over none, one, two or three words of these classes, nearest first. */
export function steps(reading: Reading, at: number, ...classes: readonly WordClass[]): number[] {
  const positions = [at];
  let i = at;
  for (let k = 0; k < 3; k += 1) {
    const ends = (reading.tagsAt[i] ?? NO_TAGS)
      .filter((tag) => classes.includes(tag.cls))
      .map((tag) => tag.to);
    if (ends.length === 0) break;
    positions.push(...[...new Set(ends)].sort((a, b) => a - b));
    i = Math.max(...ends);
  }
  return positions;
}

/** True where the token is that symbol. */
export function isSymbol(reading: Reading, at: number, ...symbols: readonly string[]): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'symbol' && symbols.includes(token.folded);
}

/** Steps over one of these symbols. */
export function skipSymbol(reading: Reading, at: number, ...symbols: readonly string[]): number {
  return isSymbol(reading, at, ...symbols) ? at + 1 : at;
}

/** True where nothing but punctuation lies outside tokens `from` to before `to`. */
export function isAlone(reading: Reading, from: number, to: number): boolean {
  return reading.firstWord >= from && reading.lastWord < to;
}

/**
 * Answers a question about a position once: rules ask the same ones of each other. Only questions about the
 * debtor's own day are kept.
 */
export function remembered<T>(
  reading: Reading,
  { question, at, base }: { readonly question: string; readonly at: number; readonly base: Day },
  answer: () => T | undefined,
): T | undefined {
  if (base !== reading.today) return answer();
  let answers = reading.memory.get(question);
  if (answers === undefined) {
    answers = [];
    reading.memory.set(question, answers);
  }
  if (!(at in answers)) answers[at] = answer();
  return answers[at] as T | undefined;
}

/** True where the next word is money, a counted thing or a percent sign: the number before is no date. */
export function countsSomething(reading: Reading, at: number): boolean {
  if (isSymbol(reading, at, '%', '$', '€', '£', '°')) return true;
  if (isSymbol(reading, at, '.', ',') && reading.tokens[at]!.glued && glueDigits(reading, at + 1))
    return true;
  return tagAt(reading, at, 'noun') !== undefined;
}

/** True where a money sign or a bigger number stands glued before a position. */
export function belongsToNumber(reading: Reading, at: number): boolean {
  const before = reading.tokens[at - 1];
  if (before === undefined) return false;
  if (isSymbol(reading, at - 1, '$', '€', '£', '#', '№')) return true;
  if (tagBefore(reading, at, 'reference')) return true;
  if (isSymbol(reading, at - 1, '.', ':') && tagBefore(reading, at - 1, 'reference')) return true;
  if (!reading.tokens[at]?.glued) return false;
  if (before.kind === 'number') return true;
  const first = reading.tokens[at - 2];
  if (first?.kind !== 'number' || !before.glued) return false;
  if (isSymbol(reading, at - 1, '-')) return first.folded.length > 2 || first.glued;
  return isSymbol(reading, at - 1, '.', ',', '/', ':');
}

function glueDigits(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'number' && token.glued;
}
