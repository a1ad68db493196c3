import type { Item } from './items.ts';
import type { Lookup } from './lookup.ts';
import { type Numeral, readNumeral } from './numeral.ts';

/** A number with its sign, decimals and fractions. Indexes are of items. */
export interface ReadNumber {
  readonly value: number;
  readonly from: number;
  readonly to: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  readonly form: 'words' | 'digits' | 'mixed';
  readonly weak: 'article' | 'vague' | undefined;
  readonly slang: boolean;
  /** The number before its last multiplier and whether there is one: 3 and true of "3 thousand". */
  readonly base: number;
  readonly scaled: boolean;
  readonly openScale: number;
  readonly amount: number | undefined;
  readonly negative: boolean;
}

/** A number that was put together from parts: no multiplier is left open. */
export function plain(
  value: number,
  from: number,
  to: number,
  kind: ReadNumber['kind'],
  form: ReadNumber['form'],
): ReadNumber {
  return {
    value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
    from,
    to,
    kind,
    form,
    weak: undefined,
    slang: false,
    base: value,
    scaled: false,
    openScale: 1,
    amount: undefined,
    negative: false,
  };
}

/** A numeral as it stands, unsigned. */
export function fromNumeral(numeral: Numeral): ReadNumber {
  return { ...numeral, kind: numeral.ordinal ? 'ordinal' : 'cardinal', negative: false };
}

/** A multiplier after a fraction or a mixed number, perhaps past "of" or "a": the number goes on from there. */
export function scaleUp(
  items: readonly Item[],
  at: number,
  lead: number,
  from: number,
  lookup: Lookup,
): ReadNumber | undefined {
  const further = scaleAt(items, at, lookup);
  if (further === undefined) return undefined;
  const numeral = readNumeral(items, further, lookup, { lead });
  return numeral === undefined ? undefined : { ...fromNumeral(numeral), from };
}

/** Index of a multiplier at or right after "of", "a", "of a". */
export function scaleAt(items: readonly Item[], at: number, lookup: Lookup): number | undefined {
  const next = items[at] !== undefined && lookup.of.has(items[at].folded) ? at + 1 : at;
  const further = items[next] !== undefined && lookup.articles.has(items[next].folded) ? next + 1 : next;
  const part = items[further]?.entry?.cardinal;
  if (part?.role !== 'times' || part.flags.includes('digits')) return undefined;
  const bareOf = next > at && further === next && !lookup.articles.has(items[at]!.folded);
  return bareOf && part.flags.includes('counted') ? undefined : further;
}
