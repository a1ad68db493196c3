import { LIMITS } from '../../kernel/index.ts';
import { tokenise } from '../text/index.ts';

/** The part of a message that is read, each character where it stood, and how many characters it leaves out. */
export interface Readable {
  readonly text: string;
  /** Characters that are not read: those beyond the longest message and, of very many pieces, the middle ones. */
  readonly passedOver: number;
}

/** Share of the pieces that is read from the beginning; the rest from the end, where people come to the point. */
const HEAD_SHARE = 0.7;

/** Characters that stand for nothing a debtor can mean: controls, but line breaks and tabs. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]/g;

/**
 * Cuts a message to what is read of it: `messageChars` characters and of those `messageTokens` words, numbers and
 * signs, the first and the last ones; between them stands the end of a sentence and spaces. People write longer
 * words than that: only lists of digits, signs and single letters are so many. Pure, linear in the length.
 */
export function readable(message: string): Readable {
  const text = message.slice(0, LIMITS.messageChars.value).replace(CONTROLS, ' ');
  const beyond = message.length - text.length;
  const tokens = tokenise(text);
  const most = LIMITS.messageTokens.value;
  if (tokens.length <= most) return { text, passedOver: beyond };
  const first = Math.round(most * HEAD_SHARE);
  const from = tokens[first]!.start;
  const to = tokens[tokens.length - (most - first)]!.start;
  return {
    text: text.slice(0, from) + ';'.padEnd(to - from) + text.slice(to),
    passedOver: beyond + to - from,
  };
}
