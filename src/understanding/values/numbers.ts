import { type Reading, readText, type ValueOptions } from './items.ts';
import { type Context, contextOf, rangeBetween } from './number-context.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** A number as it stands in a text. Offsets are UTF-16, `text` is cut from the original. */
export interface NumberSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Of a range its lower end; of a percentage its percent (50 for 50 %). */
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'percent' | 'fraction' | 'range';
  /** Said with about, or so, "a couple". */
  readonly approx?: true;
  /** Lower and upper end of a range; one of them alone after "at least", "at most". */
  readonly low?: number;
  readonly high?: number;
  /** What it is as an amount of money, where that differs: "twelve fifty" 12.5, `1,500` of a comma locale 1500. */
  readonly amount?: number;
  /** `article`: may be no more than un, una, um, uma, one; `vague`: a few, a couple. */
  readonly weak?: 'article' | 'vague';
  /** Money slang: stówa, grand, luca. */
  readonly slang?: true;
  /** Digits tied to others as in dates, hours and phone numbers. */
  readonly chained?: true;
}

/**
 * Every number of a text in order: digits with the marks of the locale, words in all their forms, mixed,
 * fractions, percents, ordinals, ranges. Reads the first 4 000 characters. Never throws.
 */
export function findNumbers(text: string, options: ValueOptions): NumberSpan[] {
  const reading = readText(text, options);
  const spans: NumberSpan[] = [];
  const quantities = quantitiesOf(reading);
  for (let i = 0; i < quantities.length; i += 1) {
    const range = readRange(reading, quantities[i]!, quantities[i + 1]);
    if (range !== undefined) i += 1;
    spans.push(range ?? toSpan(reading, quantities[i]!));
  }
  return spans;
}

/**
 * The number that a whole text is, perhaps with punctuation around it; undefined where it is none, several, or
 * something more. Ordinals count by their number, a percentage by its percent.
 */
export function parseNumber(text: string, options: ValueOptions): number | undefined {
  const reading = readText(text, options);
  const quantities = quantitiesOf(reading);
  const only = quantities[0];
  if (only === undefined || quantities.length !== 1) return undefined;
  const around = reading.items.filter((_, i) => i < only.from || i >= only.to);
  return around.every((item) => item.kind === 'symbol' && '.,;:!?"()\'…'.includes(item.folded))
    ? only.value
    : undefined;
}

function toSpan(reading: Reading, quantity: Quantity): NumberSpan {
  const { items, text, lookup } = reading;
  const { from, to, kind, value, weak, slang, amount } = quantity;
  const start = items[from]!.start;
  const end = items[to - 1]!.end;
  const context = contextOf(items, from, to, lookup);
  const chained = isChained(reading, quantity);
  return {
    start,
    end,
    text: text.slice(start, end),
    value,
    kind,
    ...contextFields(context, value),
    ...(weak === 'vague' ? { approx: true as const } : {}),
    ...(amount === undefined ? {} : { amount }),
    ...(weak === undefined ? {} : { weak }),
    ...(slang ? { slang: true as const } : {}),
    ...(chained ? { chained: true as const } : {}),
  };
}

function contextFields(
  { approx, bound }: Context,
  value: number,
): Pick<NumberSpan, 'approx' | 'low' | 'high'> {
  return {
    ...(approx ? { approx: true as const } : {}),
    ...(bound === 'min' ? { low: value } : {}),
    ...(bound === 'max' ? { high: value } : {}),
  };
}

function isChained({ items }: Reading, { from, to }: Quantity): boolean {
  const first = items[from]!.literal;
  const last = items[to - 1]!.literal;
  return (first?.tiedBefore ?? '') !== '' || (last?.tiedAfter ?? '') !== '';
}

/** Two numbers that make a range, as one span. */
function readRange(reading: Reading, first: Quantity, second: Quantity | undefined): NumberSpan | undefined {
  if (second === undefined || !isCountable(first) || !isCountable(second)) return undefined;
  const { items, lookup } = reading;
  const join = rangeBetween(items, first, second.from, lookup);
  if (join === undefined) return undefined;
  const [low, high] = rangeEnds(first, second);
  if (low >= high) return undefined;
  const start = items[join.openAt]!.start;
  const end = items[second.to - 1]!.end;
  const { approx } = contextOf(items, join.openAt, second.to, lookup);
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    value: low,
    kind: 'range',
    low,
    high,
    ...(approx ? { approx: true as const } : {}),
  };
}

function isCountable({ kind, weak }: Quantity): boolean {
  return kind !== 'ordinal' && weak !== 'vague';
}

/** Ends of a range; a multiplier said once counts for both: two to three thousand. */
function rangeEnds(first: Quantity, second: Quantity): [number, number] {
  const shared = second.scaled && !first.scaled && first.value < second.base && second.base < 1_000;
  return [shared ? first.value * (second.value / second.base) : first.value, second.value];
}
