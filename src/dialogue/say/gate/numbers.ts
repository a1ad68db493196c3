import type { Figure, WrittenNumber } from './figure.ts';
import type { NormalText } from './normalise.ts';
import { unitOf } from './units.ts';

/** Digits with single separators between them, and the letters glued to either end. */
const RUN = /(\p{L}*)(\d+(?:[ .,'/:-]\d+)*)(\p{L}*)/gu;

/** Letters that make a number a place in a row, a day or a number of times. */
const ORDINAL_SUFFIX = /^(?:st|nd|rd|th|o|a|os|as|er|do|go|ego|tego)$/;
const POLISH_ORDINAL = /^-(?:go|ego|tego|ga|ta|szy|gi|ty|my)(?!\p{L})/u;
const TIMES_SUFFIX = /^x$/;
/** Words before a number that make it a day of a month. */
const DAY_BEFORE = /(?:^|[^\p{L}])(?:dia|dias|dnia|dniu|the) $/u;

/** Numbers in digits. `text` has links, phones and dates blanked out. */
export function findNumbers(text: NormalText): Figure[] {
  return [...text.plain.matchAll(RUN)].map((match) => {
    const [whole, prefix, digits, suffix] = match as unknown as [string, string, string, string];
    const start = match.index;
    const digitsStart = start + prefix.length;
    const digitsEnd = digitsStart + digits.length;
    const { unit, from, to } = unitOf(text, digitsStart, digitsEnd);
    const folded = suffix.toLowerCase();
    const ordinalSuffix = ORDINAL_SUFFIX.test(folded) && to === digitsEnd;
    const suffixKnown =
      suffix === '' || to >= digitsEnd + suffix.length || ordinalSuffix || TIMES_SUFFIX.test(folded);
    const prefixKnown = prefix === '' || from <= start;
    const before = text.folded.slice(Math.max(0, start - 12), start);
    const number: WrittenNumber = {
      digits,
      unit,
      ordinal:
        ordinalSuffix ||
        DAY_BEFORE.test(before) ||
        POLISH_ORDINAL.test(text.folded.slice(digitsEnd, digitsEnd + 6)),
      code: !suffixKnown || !prefixKnown || glued(text.plain, start),
    };
    return {
      kind: 'number',
      number,
      start: Math.min(from, start),
      end: Math.max(to, start + whole.length),
    } satisfies Figure;
  });
}

/** A sign or a letter with a dash stands right before it: `-200`, `+200`, `UG-12`, `#12`. */
function glued(plain: string, start: number): boolean {
  return /(?:[\p{L}\d][-/.:,']|(?:^|[^\d])[-+#@.,])$/u.test(plain.slice(Math.max(0, start - 2), start));
}

/** The value of written digits in units of 10^-`decimals`, under every reading that writes such a value. */
export function readDecimal(digits: string, decimals: number, exact: boolean): number | undefined {
  const grouped = /^(\d{1,3}(?:([ .,'])\d{3})(?:\2\d{3})*)(?:(?!\2)([.,])(\d+))?$/.exec(digits);
  if (grouped) return scaled(grouped[1]!.replace(/\D/g, ''), grouped[4], decimals, exact);
  const plain = /^(\d+)(?:[.,](\d+))?$/.exec(digits);
  return plain ? scaled(plain[1]!, plain[2], decimals, exact) : undefined;
}

function scaled(
  whole: string,
  part: string | undefined,
  decimals: number,
  exact: boolean,
): number | undefined {
  if (whole.length > 1 && whole.startsWith('0')) return undefined;
  if (part !== undefined && (part.length > decimals || (exact && part.length !== decimals))) return undefined;
  return Number(`${whole}${(part ?? '').padEnd(decimals, '0')}`);
}
