import type { Factor, Period } from '../../domain/index.ts';

/** A value found in the message, with offsets into it. Which command it belongs to is decided later. */
export type Value = {
  readonly start: number;
  readonly end: number;
} & (
  | {
      readonly kind: 'money';
      readonly amount: number;
      readonly currency?: string | undefined;
      readonly approx?: boolean | undefined;
      /** True where a token or mark says that it is money; a bare number is not sure. */
      readonly sure: boolean;
    }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'percent'; readonly value: number }
  | { readonly kind: 'fraction'; readonly value: number }
  | { readonly kind: 'count'; readonly value: number }
  | { readonly kind: 'option'; readonly index: number }
  | { readonly kind: 'period'; readonly period: Period }
  | { readonly kind: 'duration'; readonly count: number; readonly unit: Period | 'day' | 'hour' }
  | {
      readonly kind: 'date';
      readonly date: string;
      readonly dateKind?: 'on' | 'by' | 'from' | undefined;
      readonly altDates?: readonly string[] | undefined;
      readonly unclear?: boolean | undefined;
      /** The words rule the day out: "not Friday". */
      readonly negated?: boolean | undefined;
    }
  | {
      readonly kind: 'time';
      readonly from?: string | undefined;
      readonly to?: string | undefined;
      readonly ofDay?: string | undefined;
    }
  | { readonly kind: 'phone'; readonly phone: string }
  | { readonly kind: 'factor'; readonly factor: Factor }
);

export type ValueKind = Value['kind'];
