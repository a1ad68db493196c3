import type { Item, Reading, ValueOptions } from './items.ts';
import { readText } from './items.ts';
import { type Atom, readAtoms, round } from './money-atoms.ts';
import { contextOf, rangeBetween } from './number-context.ts';

/** An amount of money as it stands in a text. Offsets are UTF-16, `text` is cut from the original. */
export interface MoneySpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Decimal, major units, never negative. Of a range its lower end. */
  readonly value: number;
  /** ISO 4217, only where a token names it. */
  readonly currency?: string;
  /** The locale chose the currency (`$`, pesos): the currency of the case may overrule it. */
  readonly currencyByLocale?: true;
  readonly min?: number;
  readonly max?: number;
  readonly approx?: true;
  /** Another amount that the same words may mean: "twelve fifty dollars" is 12.50 or 1250. */
  readonly alternative?: number;
}

/**
 * Every amount of money of a text in order: signs, codes and words of currency, hundredths, ranges, bounds. A
 * number without a currency is no money here. Reads the first 4 000 characters. Never throws.
 */
export function findMoney(text: string, options: ValueOptions): MoneySpan[] {
  const reading = readText(text, options);
  const atoms = readAtoms(reading);
  const spans: MoneySpan[] = [];
  for (let i = 0; i < atoms.length; i += 1) {
    const range = joinRange(reading, atoms[i]!, atoms[i + 1]);
    if (range !== undefined) {
      spans.push(range);
      i += 1;
    } else if (atoms[i]!.money) spans.push(toSpan(reading, atoms[i]!));
  }
  return spans;
}

/**
 * The amount that a whole text is, currency or not, hundredths included: "twelve fifty", "doze e cinquenta",
 * "12,50 zł", "about 200". Undefined where the text is something else or more.
 */
export function parseAmount(text: string, options: ValueOptions): number | undefined {
  const reading = readText(text, options);
  const atoms = readAtoms(reading);
  const [first, second, third] = atoms;
  if (first === undefined || third !== undefined) return undefined;
  const last = second ?? first;
  const context = contextOf(reading.items, first.from, last.to, reading.lookup);
  const outside = reading.items.filter((_, i) => i < context.from || i >= context.to);
  if (!outside.every(isPunctuation)) return undefined;
  if (second === undefined) return first.value;
  return bareCents(reading, first, second);
}

function isPunctuation(item: Item): boolean {
  return item.kind === 'symbol' && '.,;:!?"()\'…'.includes(item.folded);
}

/** "doze e cinquenta", "dwanaście pięćdziesiąt": major and hundredths with no currency. */
function bareCents({ items, lookup }: Reading, first: Atom, second: Atom): number | undefined {
  const [a, b] = [first.quantity, second.quantity];
  if (a?.form !== 'words' || b?.form !== 'words' || first.money || second.money) return undefined;
  if (a.kind !== 'cardinal' || b.kind !== 'cardinal' || a.value < 1 || b.value < 10 || b.value > 99)
    return undefined;
  const gap = b.from - a.to;
  const joined = gap === 1 && lookup.and.has(items[a.to]!.folded) && lookup.lexicon.andAfter === 'anything';
  const whole = [a.value, b.value].every(Number.isInteger) && (gap === 0 || joined);
  return whole ? round(a.value + b.value / 100) : undefined;
}

function toSpan(reading: Reading, atom: Atom): MoneySpan {
  const { items, text, lookup } = reading;
  const context = contextOf(items, atom.from, atom.to, lookup);
  const start = items[atom.from]!.start;
  const end = items[atom.to - 1]!.end;
  const approx = context.approx || atom.upTo !== undefined || atom.quantity?.weak === 'vague';
  return {
    start,
    end,
    text: text.slice(start, end),
    value: atom.value,
    ...currencyFields(atom),
    ...(context.bound === 'min' ? { min: atom.value } : {}),
    ...(context.bound === 'max' ? { max: atom.value } : {}),
    ...(atom.upTo === undefined ? {} : { min: atom.value, max: atom.upTo }),
    ...(approx ? { approx: true as const } : {}),
    ...(atom.alternative === undefined ? {} : { alternative: atom.alternative }),
  };
}

function currencyFields({ iso, byLocale }: Atom): Pick<MoneySpan, 'currency' | 'currencyByLocale'> {
  if (iso === undefined) return {};
  return byLocale ? { currency: iso, currencyByLocale: true } : { currency: iso };
}

/** "10-20 dollars", "between €50 and €60", "100 lub 150 zł": one span with its ends. */
function joinRange(reading: Reading, first: Atom, second: Atom | undefined): MoneySpan | undefined {
  if (second === undefined || !(first.money || second.money) || !areAmounts(first, second)) return undefined;
  const { items, lookup } = reading;
  const or = second.from - first.to === 1 && lookup.or.has(items[first.to]!.folded);
  const join = or ? { openAt: first.from } : rangeBetween(items, first, second.from, lookup);
  if (join === undefined) return undefined;
  const [low, high] = ends(first, second);
  if (low >= high || (or && high > low * 3)) return undefined;
  const start = items[join.openAt]!.start;
  const end = items[second.to - 1]!.end;
  const { approx } = contextOf(items, join.openAt, second.to, lookup);
  return {
    start,
    end,
    text: reading.text.slice(start, end),
    value: low,
    ...currencyFields(second.iso === undefined ? first : second),
    min: low,
    max: high,
    ...(approx ? { approx: true as const } : {}),
  };
}

function areAmounts(first: Atom, second: Atom): boolean {
  const kinds = [first.quantity?.kind, second.quantity?.kind];
  if (kinds.includes('percent') || kinds.includes('ordinal')) return false;
  return first.iso === undefined || second.iso === undefined || first.iso === second.iso;
}

/** Ends of a range; a multiplier said once counts for both: two to three thousand dollars. */
function ends(first: Atom, second: Atom): [number, number] {
  const [a, b] = [first.quantity, second.quantity];
  const shared = b?.scaled && a !== undefined && !a.scaled && a.value < b.base && b.base < 1_000;
  return [shared ? round(first.value * (b.value / b.base)) : first.value, second.value];
}
