import type { Factor, Period } from '../../domain/index.ts';

/** A value found in the message, with offsets into it. Which command it belongs to is decided later. */
export type Value = Located &
  (
    | MoneyValue
    | { readonly kind: 'number'; readonly value: number; readonly approx: boolean }
    | { readonly kind: 'percent'; readonly value: number }
    | { readonly kind: 'fraction'; readonly value: number }
    | { readonly kind: 'count'; readonly value: number; readonly period: Period | undefined }
    | { readonly kind: 'period'; readonly period: Period }
    | { readonly kind: 'option'; readonly index: number; readonly named: boolean }
    | { readonly kind: 'duration'; readonly months: number | undefined; readonly days: number }
    | DateValue
    | { readonly kind: 'vague' }
    | TimeValue
    | { readonly kind: 'phone'; readonly phone: string }
    | { readonly kind: 'factor'; readonly factor: Factor; readonly sure: boolean }
    | { readonly kind: 'year'; readonly year: number }
    /** Said and taken back: it fills no place. */
    | { readonly kind: 'gone' }
  );

interface Located {
  readonly start: number;
  readonly end: number;
}

export interface MoneyValue {
  readonly kind: 'money';
  readonly amount: number;
  /** ISO code where a token names the currency. */
  readonly currency: string | undefined;
  readonly approx: boolean;
  /** False for a number that nothing says is money. */
  readonly sure: boolean;
}

export interface DateValue {
  readonly kind: 'date';
  readonly date: string;
  readonly dateKind: 'on' | 'by' | 'from' | undefined;
  readonly altDates: readonly string[] | undefined;
  readonly unclear: boolean;
  /** The day if the words tell of what has been. */
  readonly pastDate: string | undefined;
  readonly negated: boolean;
  readonly recurring: boolean;
  /** A date only where a date is what is talked about. */
  readonly weak: boolean;
}

export interface TimeValue {
  readonly kind: 'time';
  readonly timeFrom: string | undefined;
  readonly timeTo: string | undefined;
  readonly ofDay: string | undefined;
  readonly negated: boolean;
  readonly weak: boolean;
}

export type ValueKind = Value['kind'];
