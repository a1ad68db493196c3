import { fold } from '../text/index.ts';
import type { Item, Reading } from './items.ts';
import { readNumeral } from './numeral.ts';

/** Digits said or written one after another. Indexes are of items. */
export interface DigitRun {
  readonly from: number;
  readonly to: number;
  readonly digits: string;
  /** The digits in the pieces they were written or said in. */
  readonly chunks: readonly string[];
  /** At least one digit was said in words. */
  readonly spoken: boolean;
}

/** Words that say the next digit again. */
const REPEATS: Readonly<Record<string, number>> = { double: 2, triple: 3, doble: 2, duplo: 2, podwojne: 2 };

/** Longest run of digits. */
const DIGITS_MAX = 24;

/**
 * Every run of digits in order: `4821`, `4 8 2 1`, `48-21`, "four eight two one", "double five", "cuarenta y
 * ocho veintiuno". Marks may stand between glued digits; words of numbers up to 999 add their digits.
 */
export function digitRuns(reading: Reading): DigitRun[] {
  const { items } = reading;
  const runs: DigitRun[] = [];
  for (let at = 0; at < items.length; ) {
    const run = readRun(reading, at);
    if (run === undefined) at += 1;
    else {
      runs.push(run);
      at = run.to;
    }
  }
  return runs;
}

function readRun(reading: Reading, from: number): DigitRun | undefined {
  let [at, digits, spoken] = [from, '', false];
  const chunks: string[] = [];
  while (digits.length < DIGITS_MAX) {
    const next = readDigits(reading, digits === '' ? at : skipMark(reading.items, at));
    if (next === undefined) break;
    digits += next.digits;
    chunks.push(...next.chunks);
    spoken ||= next.spoken;
    at = next.to;
  }
  return digits === '' ? undefined : { from, to: at, digits, chunks, spoken };
}

/** Past a mark between glued digits: 48-21, 00.950. */
function skipMark(items: readonly Item[], at: number): number {
  const [mark, after] = [items[at], items[at + 1]];
  const glued = mark?.kind === 'symbol' && mark.glued && after?.glued && after.literal !== undefined;
  return glued && '-./'.includes(mark.folded) ? at + 1 : at;
}

interface Piece {
  readonly digits: string;
  readonly chunks: readonly string[];
  readonly to: number;
  readonly spoken: boolean;
}

function readDigits({ items, lookup, text }: Reading, at: number): Piece | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  if (item.literal !== undefined) {
    const chunks = fold(text.slice(item.start, item.end)).match(/[0-9]+/g) ?? [];
    return { digits: chunks.join(''), chunks, to: at + 1, spoken: false };
  }
  const repeat = REPEATS[item.folded];
  const from = repeat === undefined ? at : at + 1;
  const part = items[from]?.entry?.cardinal;
  if (part === undefined || part.flags.includes('vague')) return undefined;
  if (part.role === 'zero' || part.role === 'unit') {
    return said(String(part.value).repeat(repeat ?? 1), from + 1);
  }
  if (part.role === 'times' || part.role === 'whole' || repeat !== undefined) return undefined;
  const numeral = readNumeral(items, from, lookup, { ordinals: false, decimals: true });
  if (numeral === undefined || numeral.value > 999 || numeral.form !== 'words') return undefined;
  return said(String(numeral.value), numeral.to);
}

function said(digits: string, to: number): Piece {
  return { digits, chunks: [digits], to, spoken: true };
}
