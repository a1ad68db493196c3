import {
  isCard,
  isCif,
  isCnpj,
  isCpf,
  isCurp,
  isDni,
  isIban,
  isNie,
  isNif,
  isNip,
  isPesel,
  isRegon,
  isRfc,
  isSsn,
} from './id-checks.ts';

export type NationalIdKind =
  | 'pesel'
  | 'nip'
  | 'regon'
  | 'cpf'
  | 'cnpj'
  | 'nif'
  | 'dni'
  | 'nie'
  | 'cif'
  | 'curp'
  | 'rfc'
  | 'ssn'
  | 'card'
  | 'iban';

/** A whole identity, tax, card or account number in a text. Offsets are UTF-16. */
export interface NationalIdSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: NationalIdKind;
}

interface Shape {
  readonly kind: NationalIdKind;
  /** Bounded quantifiers only: matching is linear. */
  readonly shape: RegExp;
  readonly check: (raw: string) => boolean;
}

/** No digit, letter, or mark between digits on either side. */
function alone(body: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\d]|\\d[-./])(?:${body})(?![\\p{L}\\d]|[-./]\\d)`, 'giu');
}

/** Longest and most telling shapes first: an earlier match keeps its place. */
const SHAPES: readonly Shape[] = [
  { kind: 'iban', shape: alone('[A-Z]{2}\\d{2}(?: ?[A-Z0-9]){11,30}'), check: isIban },
  { kind: 'curp', shape: alone('[A-Z]{4}\\d{6}[HMX][A-Z]{5}[A-Z0-9]\\d'), check: isCurp },
  { kind: 'rfc', shape: alone('[A-ZÑ&]{3,4} ?-?\\d{6}(?: ?-?[A-Z0-9]{3})?'), check: isRfc },
  { kind: 'nie', shape: alone('[XYZ]-?\\d{7}-?[A-Z]'), check: isNie },
  { kind: 'cif', shape: alone('[A-HJ-NP-SUVW]-?\\d{7}-?[A-J0-9]|[KLM]-?\\d{7}-?[A-Z]'), check: isCif },
  { kind: 'dni', shape: alone('\\d{7,8}-?[A-Z]'), check: isDni },
  {
    kind: 'cnpj',
    shape: alone('[A-Z0-9]{2}\\.? ?[A-Z0-9]{3}\\.? ?[A-Z0-9]{3} ?/?[A-Z0-9]{4}[-–]?\\d{2}'),
    check: isCnpj,
  },
  {
    kind: 'card',
    shape: alone('\\d{4}([ -]?)\\d{4,6}\\1\\d{4,5}(?:\\1\\d{1,7})?|\\d{13,19}'),
    check: isCard,
  },
  { kind: 'pesel', shape: alone('\\d{11}'), check: isPesel },
  { kind: 'cpf', shape: alone('\\d{3}\\.?\\d{3}\\.?\\d{3}-?\\d{2}'), check: isCpf },
  {
    kind: 'nip',
    shape: alone('(?:PL ?)?\\d{3}-?\\d{3}-?\\d{2}-?\\d{2}|\\d{3}-\\d{2}-\\d{2}-\\d{3}'),
    check: isNip,
  },
  { kind: 'ssn', shape: alone('\\d{3}([-. ])\\d{2}\\1\\d{4}|\\d{3}-?\\d{2}-?\\d{4}'), check: isSsn },
  { kind: 'nif', shape: alone('(?:PT ?)?\\d{3} ?\\d{3} ?\\d{3}'), check: isNif },
  { kind: 'regon', shape: alone('\\d{9}|\\d{14}'), check: isRegon },
];

/** Every number in a text that has the shape and the check digits of an identity, tax, card or account number. */
export function findNationalIds(text: string): NationalIdSpan[] {
  const cut = text.slice(0, 4_000);
  const spans: NationalIdSpan[] = [];
  for (const { kind, shape, check } of SHAPES) {
    for (const match of cut.matchAll(shape)) {
      const [start, end] = [match.index, match.index + match[0].length];
      const overlaps = spans.some((span) => start < span.end && span.start < end);
      if (!overlaps && check(match[0])) spans.push({ start, end, text: match[0], kind });
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}
