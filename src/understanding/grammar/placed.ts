import type { Entities, Period } from '../../domain/index.ts';
import type { Scene } from './scene.ts';
import type { Value, ValueKind } from './value.ts';

/** A value with its place in the scene. */
export type Placed<K extends ValueKind = ValueKind> = Extract<Value, { kind: K }> & {
  readonly index: number;
  readonly from: number;
  readonly to: number;
};

/** The values of a scene at these indexes, in order. */
export function placed(scene: Scene, indexes: readonly number[]): Placed[] {
  return indexes.flatMap((index) => {
    const span = scene.valueSpans[index];
    if (span === undefined) return [];
    const { from, to } = span;
    return [{ ...scene.values[index]!, index, from, to } as Placed];
  });
}

/** The two stand on words in common. */
export function overlap(one: { from: number; to: number }, other: { from: number; to: number }): boolean {
  return one.from < other.to && other.from < one.to;
}

/** A currency, where one was named, as an entity. */
export function currencyOf({ currency }: { readonly currency: string | undefined }): Entities {
  return currency === undefined ? {} : { currency };
}

/** "A month" after an amount: one unit of time with no number of its own. */
export function lengthAsPeriod({ text }: Scene, value: Placed): Period | undefined {
  if (value.kind !== 'duration' || /\d/.test(text.slice(value.start, value.end))) return undefined;
  if (value.months === 1) return 'month';
  if (value.months === 3) return 'quarter';
  if (value.months === 12) return 'year';
  if (value.months !== undefined) return undefined;
  return value.days === 7 ? 'week' : value.days === 14 ? 'fortnight' : undefined;
}

/** A day as the entities of a command. */
export function dateEntities({ text }: Scene, date: Placed<'date'>): Entities {
  return {
    date_expr: text.slice(date.start, date.end),
    date: date.date,
    ...(date.dateKind === undefined ? {} : { date_kind: date.dateKind }),
    ...(date.altDates === undefined ? {} : { alt_dates: date.altDates }),
    ...(date.unclear ? { needs_clarification: true } : {}),
  };
}
