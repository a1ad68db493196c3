import { type CurrencyMark, countryOf, currencyAt } from './currency.ts';
import type { Item, Reading } from './items.ts';
import { readCents } from './money-cents.ts';
import { readNumeral } from './numeral.ts';
import { type Quantity, quantitiesOf } from './quantities.ts';

/** One amount, with its currency where a token names one; or a bare number. Indexes are of items. */
export interface Atom {
  readonly from: number;
  readonly to: number;
  /** Major units. */
  readonly value: number;
  /** False for a bare number. */
  readonly money: boolean;
  readonly iso: string | undefined;
  readonly byLocale: boolean;
  readonly quantity: Quantity | undefined;
  /** Another amount that the same words may mean. */
  readonly alternative: number | undefined;
  /** Upper end where two amounts were said in a row: fifty sixty zloty. */
  readonly upTo: number | undefined;
}

/** Nouns that are said or written before an amount in digits: zł 100, dollar 22.5 million. */
const PREFIX_NOUNS: ReadonlySet<string> = new Set([
  'USD',
  'EUR',
  'PLN',
  'INR',
  'MYR',
  'MXN',
  'ARS',
  'COP',
  'CLP',
]);

/** Units that are everyday words after an article: a real person, un real problema. */
const EVERYDAY: ReadonlySet<string> = new Set(['real', 'rand', 'won', 'c', 'p', 'sol']);

/** In Portuguese "um real" is money first. */
function isEveryday({ items, options }: Reading, { from, to }: CurrencyMark): boolean {
  return options.language !== 'pt' && to - from === 1 && EVERYDAY.has(items[from]!.folded);
}

/** Amounts and bare numbers of a text, in order, none overlapping. */
export function readAtoms(reading: Reading): Atom[] {
  const { items, options } = reading;
  const quantities = quantitiesOf(reading);
  const atoms: Atom[] = [];
  let next = 0;
  for (let at = 0; at < items.length; ) {
    while (next < quantities.length && quantities[next]!.from < at) next += 1;
    const quantity = quantities[next];
    const read =
      quantity?.from === at
        ? readAmount(reading, quantity, quantities[next + 1], undefined)
        : readMarked(reading, at, quantity, quantities[next + 1]);
    if (read === undefined) {
      at += 1;
      continue;
    }
    const merged = options.language === 'en' ? undefined : mergePair(reading, atoms.at(-1), read);
    if (merged !== undefined) atoms.pop();
    atoms.push(merged ?? read);
    at = read.to;
  }
  return atoms;
}

/** A currency before its number (USD 200, R$ 50), or after an article (a dollar). */
function readMarked(
  reading: Reading,
  at: number,
  quantity: Quantity | undefined,
  following: Quantity | undefined,
): Atom | undefined {
  const { items, options, lookup } = reading;
  const mark = currencyAt(items, at, options);
  if (mark !== undefined && quantity !== undefined && mark.to === quantity.from && isPrefix(mark, quantity))
    return readAmount(reading, quantity, following, mark);
  if (!lookup.articles.has(items[at]!.folded)) return undefined;
  const named = currencyAt(items, at + 1, options);
  if (named?.kind !== 'word' || isEveryday(reading, named)) return undefined;
  return withCents(reading, bare(at, named.to, named.minor ? 0.01 : 1, undefined), named);
}

function isPrefix(mark: CurrencyMark, quantity: Quantity): boolean {
  if (mark.minor || quantity.kind === 'ordinal' || quantity.kind === 'percent') return false;
  if (mark.kind !== 'word') return true;
  return quantity.form !== 'words' && PREFIX_NOUNS.has(mark.iso ?? '');
}

function bare(from: number, to: number, value: number, quantity: Quantity | undefined): Atom {
  return {
    from,
    to,
    value,
    money: false,
    iso: undefined,
    byLocale: false,
    quantity,
    alternative: undefined,
    upTo: undefined,
  };
}

function readAmount(
  reading: Reading,
  quantity: Quantity,
  following: Quantity | undefined,
  prefix: CurrencyMark | undefined,
): Atom {
  const { amount, value: said, from, to, kind } = quantity;
  const value = Math.abs(amount ?? said);
  const plain = bare(prefix?.from ?? from, to, value, quantity);
  const atom = amount === undefined ? plain : { ...plain, alternative: Math.abs(said) };
  if (kind === 'ordinal' || kind === 'percent') return atom;
  const postfix = postfixAt(reading, quantity, following);
  const isSame = prefix === undefined || postfix?.kind === 'word' || postfix?.kind === 'code';
  const mark =
    isSame && postfix !== undefined && !(prefix !== undefined && postfix.minor) ? postfix : undefined;
  if (mark === undefined && prefix === undefined) return atom;
  const named =
    mark === undefined ? prefix! : prefix === undefined ? mark : { ...mark, iso: prefix.iso ?? mark.iso };
  const end = mark?.to ?? to;
  const scaled = mark === undefined || quantity.scaled ? undefined : scaleAfter(reading, end, value);
  const whole = scaled === undefined ? { ...atom, to: end } : { ...atom, to: scaled.to, value: scaled.value };
  const major = named.minor ? { ...whole, value: round(whole.value / 100) } : whole;
  return withCents(reading, major, named);
}

function withCents(reading: Reading, atom: Atom, mark: CurrencyMark): Atom {
  const named = { ...atom, money: true, iso: mark.iso, byLocale: mark.byLocale };
  if (mark.minor) return named;
  const cents = readCents(reading, named.to, atom.quantity?.value ?? 1);
  return cents === undefined ? named : { ...named, to: cents.to, value: round(named.value + cents.value) };
}

/** The currency after a number: 50 zł, dois milhões de reais, half a dollar, 10k$. */
function postfixAt(
  reading: Reading,
  quantity: Quantity,
  following: Quantity | undefined,
): CurrencyMark | undefined {
  const { items, lookup, options } = reading;
  const linker = items[afterAbbreviation(items, quantity)];
  const canLink =
    quantity.scaled || quantity.value >= 1e6 || quantity.kind === 'fraction' || quantity.weak === 'vague';
  const at =
    canLink && linker !== undefined && lookup.of.has(linker.folded)
      ? quantity.to + 1
      : afterAbbreviation(items, quantity);
  const mark = currencyAt(items, at, options);
  if (mark === undefined || (quantity.weak === 'article' && isEveryday(reading, mark))) return undefined;
  const follows = following !== undefined && following.from === mark.to;
  return follows && mark.kind !== 'word' && belongsToNext(items, mark, options.locale) ? undefined : mark;
}

/** Past the point of a shortened multiplier: 1,5 tys. zł. */
function afterAbbreviation(items: readonly Item[], { to }: Quantity): number {
  const flags = items[to - 1]!.entry?.cardinal?.flags ?? [];
  const short = flags.includes('counted') || flags.includes('digits');
  return short && items[to]?.folded === '.' && items[to]!.glued ? to + 1 : to;
}

/** A sign between two numbers goes with the one it is glued to, else by the custom of the locale. */
function belongsToNext(items: readonly Item[], mark: CurrencyMark, locale: string): boolean {
  const gluedBefore = items[mark.from]!.glued;
  const gluedAfter = items[mark.to]!.glued;
  if (gluedBefore !== gluedAfter) return gluedAfter;
  return mark.kind === 'sign' && signLeads(locale);
}

/** Locales that write the sign before the amount. Source: Unicode CLDR currency patterns. */
function signLeads(locale: string): boolean {
  const country = countryOf(locale);
  return !['PL', 'PT', 'ES', 'DE', 'FR'].includes(country);
}

/** "75 USD million": the multiplier after the currency. */
function scaleAfter(reading: Reading, at: number, value: number): { value: number; to: number } | undefined {
  const { items, lookup } = reading;
  const part = items[at]?.entry?.cardinal;
  if (part?.role !== 'times' || part.value < 1_000 || part.flags.length > 0) return undefined;
  return readNumeral(items, at, lookup, { lead: value });
}

/**
 * Two numbers in a row before a currency: "doce cincuenta euros" is 12.50; neighbours of ten are a guess between
 * the two: "pięćdziesiąt sześćdziesiąt złotych".
 */
function mergePair(reading: Reading, first: Atom | undefined, second: Atom): Atom | undefined {
  const { items, lookup } = reading;
  if (first === undefined || first.money || !second.money || second.quantity === undefined) return undefined;
  const [a, b] = [first.quantity, second.quantity];
  if (a?.form !== 'words' || b.form !== 'words' || a.kind !== 'cardinal' || b.kind !== 'cardinal')
    return undefined;
  const gap = b.from - a.to;
  const joined = gap === 1 && lookup.lexicon.andAfter === 'anything' && lookup.and.has(items[a.to]!.folded);
  if (gap !== 0 && !joined) return undefined;
  const fits = [a.value, b.value].every(Number.isInteger) && a.value >= 1 && b.value >= 10 && b.value < 100;
  if (!fits || second.value !== b.value || second.from !== b.from || a.weak === 'article') return undefined;
  const guess = a.value % 10 === 0 && b.value - a.value === 10;
  return guess
    ? { ...second, from: first.from, value: a.value, upTo: b.value }
    : { ...second, from: first.from, value: round(a.value + b.value / 100), alternative: undefined };
}

/** To the hundredth of a hundredth, so that sums of decimals print as they were said. */
export function round(value: number): number {
  return Number(value.toFixed(6));
}
