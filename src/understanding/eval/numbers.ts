import { findNumbers, type NumberSpan } from '../values/index.ts';
import { type EvalRow, optionsOf, sameNumber } from './row.ts';

/**
 * One row of `numbers`: every number of the kind that the row asks for, in order. Undefined for kinds that are
 * no question of value (written forms, sentences, ordinals like "next").
 */
export function scoreNumbers(row: EvalRow): boolean | undefined {
  const { kind, expected } = row;
  if (!Array.isArray(expected) || !expected.every((value): value is number => typeof value === 'number'))
    return undefined;
  const spans = findNumbers(row.input, optionsOf(row)).flatMap(ends);
  const ordinals = spans.filter((span) => span.kind === 'ordinal');
  const others = spans.filter((span) => span.kind !== 'ordinal');
  switch (kind) {
    case 'percent':
      return matches(
        spans.filter((span) => span.kind === 'percent'),
        expected,
        row,
      );
    case 'ordinal':
      return matches(ordinals, expected, row);
    case 'cardinal':
      // Some sources count ordinals among the numbers, some do not: they count where nothing else stands.
      return matches(others.length > 0 || expected.length === 0 ? others : ordinals, expected, row);
    default:
      return undefined;
  }
}

/** One row of `spoken-cardinals`: the whole text is one number. */
export function scoreSpokenCardinal(row: EvalRow): boolean | undefined {
  const [expected] = row.expected as readonly number[];
  const spans = findNumbers(row.input, optionsOf(row));
  return expected !== undefined && spans.length === 1 && sameNumber(spans[0]?.value, expected);
}

/** A range counts as its two ends. */
function ends(span: NumberSpan): { value: number; kind: NumberSpan['kind'] }[] {
  if (span.kind !== 'range') return [span];
  return [span.low, span.high].map((value) => ({ value: value ?? Number.NaN, kind: 'cardinal' as const }));
}

function matches(found: readonly { value: number }[], expected: readonly number[], row: EvalRow): boolean {
  if (found.length !== expected.length) return false;
  return expected.every((value, i) => {
    const read = found[i]!.value;
    return sameNumber(read, value) || (lostItsComma(row) && sameDigits(read, value));
  });
}

/**
 * Rows from Recognizers-Text in Portuguese and Spanish: the source writes its values with a decimal comma
 * (`0,5`, `2,25`, `1,5E-05`), and the set lost it (5, 225, …). There the digits are compared.
 */
function lostItsComma({ lang, src }: EvalRow): boolean {
  return (lang === 'pt' || lang === 'es') && (src ?? '').startsWith('microsoft/Recognizers-Text');
}

function sameDigits(found: number, expected: number): boolean {
  if (Number.isInteger(found)) return false;
  const [a, b] = [mantissa(found), mantissa(expected)];
  const length = Math.min(a.length, b.length, 14);
  const rest = Math.max(a.length, b.length) - length;
  return (
    Math.sign(found) === Math.sign(expected) &&
    a.slice(0, length) === b.slice(0, length) &&
    (rest <= 2 || length >= 13)
  );
}

function mantissa(value: number): string {
  const digits = Math.abs(value).toExponential(14).split('e')[0]!.replace('.', '');
  return digits.replace(/0+$/, '');
}
