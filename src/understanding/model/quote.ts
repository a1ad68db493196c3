import { fold } from '../text/index.ts';

/** A stretch of a text, in UTF-16 offsets. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** A text made ready for finding quotes in it. */
export interface Source {
  /** Folded, runs of white space one space. */
  readonly plain: string;
  /** Where each unit of `plain` begins in the text, and one more: where the last ends. */
  readonly at: readonly number[];
}

const SPACE = /[\s\u{180E}\u{2800}\u{3164}]/u;
const LETTER = /[\p{L}\p{M}]/u;
const DIGIT = /[\p{N}#]/u;
/** Signs that a quote may have around it without being part of it. */
const AROUND = /^[\s"'.,;:!?()[\]…-]+|[\s"'.,;:!?()[\]…-]+$/gu;

/** Makes a text ready. Linear in its length. */
export function sourceOf(text: string): Source {
  let plain = '';
  const at: number[] = [];
  let offset = 0;
  for (const char of text) {
    const folded = SPACE.test(char) ? ' ' : fold(char);
    if (!(folded === ' ' && plain.endsWith(' '))) {
      plain += folded;
      for (let i = 0; i < folded.length; i += 1) at.push(offset);
    }
    offset += char.length;
  }
  at.push(offset);
  return { plain, at };
}

/**
 * Where a quote stands in a text: whole words, whatever the case, the diacritics and the white space. Inside
 * `within` first, then anywhere. Undefined where it does not stand there.
 */
export function findQuote(source: Source, quote: string, within?: Stretch): Stretch | undefined {
  const whole = sourceOf(quote).plain.trim();
  const sought = whole.replace(AROUND, '') || whole;
  if (sought === '') return undefined;
  let first: Stretch | undefined;
  for (let i = source.plain.indexOf(sought); i >= 0; i = source.plain.indexOf(sought, i + 1)) {
    if (!isWhole(source.plain, i, i + sought.length)) continue;
    const found = { start: source.at[i]!, end: source.at[i + sought.length]! };
    if (within === undefined || (found.start >= within.start && found.end <= within.end)) return found;
    first ??= found;
  }
  return first;
}

/** Neither end cuts a word or a number; digits and letters part, as in 50zl. */
function isWhole(plain: string, from: number, to: number): boolean {
  const cut = (i: number) =>
    [LETTER, DIGIT].some((sign) => sign.test(plain[i - 1] ?? '') && sign.test(plain[i] ?? ''));
  return !cut(from) && !cut(to);
}
