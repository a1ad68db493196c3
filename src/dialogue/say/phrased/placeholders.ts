/** Where a figure, name or list goes in a text that a model may see: `{balance}`. */
const PLACEHOLDER = /\{([A-Za-z]\w*)\}/g;

/** A placeholder where it stands, with what stands around it. */
export interface Placeholder {
  readonly name: string;
  /** The characters right before and after it; empty at either end of the text. */
  readonly before: string;
  readonly after: string;
  /** The word before it and the word after it, lower case; empty where a sentence begins or ends there. */
  readonly wordBefore: string;
  readonly wordAfter: string;
  /** It has its lines to itself. */
  readonly alone: boolean;
}

/** Every placeholder of a text, in order. */
export function placeholdersOf(text: string): Placeholder[] {
  return [...text.matchAll(PLACEHOLDER)].map((match) => {
    const head = text.slice(0, match.index);
    const tail = text.slice(match.index + match[0].length);
    return {
      name: match[1]!,
      before: head.slice(-1),
      after: tail.slice(0, 1),
      wordBefore: (/(\p{L}+)[^\p{L}.!?;:\n{}]*$/u.exec(head)?.[1] ?? '').toLowerCase(),
      wordAfter: (/^[^\p{L}.!?;:\n{}]*(\p{L}+)/u.exec(tail)?.[1] ?? '').toLowerCase(),
      alone: /(?:^|\n) *$/.test(head) && /^ *(?:\n|$)/.test(tail),
    };
  });
}

/** Puts the written values in, in one pass: what a value holds is never read as a placeholder. */
export function fillPlaceholders(text: string, written: Readonly<Record<string, string>>): string {
  return text.replaceAll(PLACEHOLDER, (whole, name: string) => written[name] ?? whole);
}

/** Stands for a placeholder: no reader takes it for a letter, digit or space. Of Unicode's private use. */
const MARK = '\ue000';

/** The text with a mark in place of every placeholder, or with something else. */
export function withoutPlaceholders(text: string, mark = MARK): string {
  return text.replaceAll(PLACEHOLDER, mark);
}

/** The pieces of words between the placeholders. */
export function wordsBetween(text: string): string[] {
  return withoutPlaceholders(text)
    .split(MARK)
    .filter((piece) => piece.trim() !== '');
}
