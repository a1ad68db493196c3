import type { CurrencyCode } from '../../../kernel/index.ts';

/** Where a figure stands in the normalised text: [start, end). */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** One thing in a text that says how much, how many, when or where to. */
export type Figure = Span &
  (
    | { readonly kind: 'number'; readonly number: WrittenNumber }
    /** `5 and 12 December 2026`: one or several days of one month. */
    | {
        readonly kind: 'date';
        readonly days: readonly number[];
        readonly month: number;
        readonly year: number | undefined;
        /** 1 = Monday, where a weekday is written with it. */
        readonly weekday: number | undefined;
      }
    | { readonly kind: 'month'; readonly month: number; readonly year: number | undefined }
    | { readonly kind: 'weekday'; readonly weekday: number }
    /** A number in words; `value` is whole. */
    | {
        readonly kind: 'word';
        readonly value: number;
        readonly ordinal: boolean;
        readonly unit: Unit;
      }
    /** Links, fractions, odd digits, unit signs with no number: fine only where a slot or the catalogue says so. */
    | { readonly kind: 'literal' }
  );

/** What a number counts, as far as the words beside it tell. */
export type Unit =
  | { readonly of: 'nothing' }
  | { readonly of: 'percent' }
  | { readonly of: 'money'; readonly currencies: readonly CurrencyCode[] }
  | { readonly of: 'cents' }
  /** Thousands and the like, which no reply writes. */
  | { readonly of: 'magnitude' };

export interface WrittenNumber {
  /** Digits and the separators between them, as written. */
  readonly digits: string;
  readonly unit: Unit;
  /** The text says that it is a day or a place in a row: `5th`, `dia 5`. */
  readonly ordinal: boolean;
  /** Glued to letters (`UG-12`, `2OO`, `18h`), negative, or otherwise no plain number. */
  readonly code: boolean;
}
