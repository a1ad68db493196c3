import type { Item } from './items.ts';
import type { Lookup, Part } from './lookup.ts';
import { type State, skipJoiner } from './numeral-joiners.ts';

/** A number said in one go, without sign, decimals in words or percent. Indexes are of items. */
export interface Numeral {
  readonly value: number;
  readonly from: number;
  /** Index after its last item. */
  readonly to: number;
  readonly ordinal: boolean;
  /** Only words, only digits, or both. */
  readonly form: 'words' | 'digits' | 'mixed';
  /** The last multiplier (100, 1000, …) when nothing was added after it, else 1. */
  readonly openScale: number;
  /** The number before its last multiplier: 3 of "3 thousand"; the value itself without one. */
  readonly base: number;
  readonly scaled: boolean;
  /** Only an indefinite article, or "a few". */
  readonly weak: 'article' | 'vague' | undefined;
  readonly slang: boolean;
  /** Index of the last "and" inside, for fractions that split there. */
  readonly andAt: number | undefined;
  /** What it is as an amount, where a literal has another reading. */
  readonly amount: number | undefined;
}

export interface NumeralOptions {
  /** Ordinals are read too. Default true. */
  readonly ordinals?: boolean;
  /** No multiplier after a group: "five nine billion" stops before billion. */
  readonly decimals?: boolean;
  /** Ordinals in the plural end the number too: twenty fifths. */
  readonly plurals?: boolean;
  /** Items from this index on are not read. */
  readonly until?: number;
  /** A group already said, as "two and a half" before "thousand". */
  readonly lead?: number;
}

/** Longest numeral. Unit: items. */
const ITEMS_MAX = 60;

/** Reads the longest number that begins at an item; undefined where none does. */
export function readNumeral(
  items: readonly Item[],
  from: number,
  lookup: Lookup,
  options: NumeralOptions = {},
): Numeral | undefined {
  const state = start(options.lead);
  let at = from;
  while (at - from < ITEMS_MAX) {
    const next = skipJoiner(items, at, state, lookup);
    const item = items[next];
    if (item === undefined || next >= (options.until ?? items.length)) break;
    if (!take(state, items, next, next > at, lookup, options)) break;
    if (next > at && lookup.and.has(items[next - 1]!.folded)) state.andAt = next - 1;
    at = next + 1;
    if (state.ordinal && !lookup.lexicon.ordinalChains) break;
  }
  if (at === from) return undefined;
  return finish(state, from, at);
}

function start(lead: number | undefined): State {
  return {
    entries: [],
    group: lead ?? 0,
    room: lead === undefined ? Number.POSITIVE_INFINITY : 0,
    open: lead !== undefined,
    lastScale: Number.POSITIVE_INFINITY,
    base: lead ?? 0,
    ordinal: false,
    literals: 0,
    wordsRead: lead === undefined ? 0 : 1,
    weak: undefined,
    slang: false,
    andAt: undefined,
    amount: undefined,
  };
}

function finish(state: State, from: number, to: number): Numeral {
  const value = total(state.entries) + state.group;
  const closed = !state.open && state.entries.length > 0;
  return {
    value: Number.isInteger(value) ? value : Number(value.toPrecision(15)),
    from,
    to,
    ordinal: state.ordinal,
    form: state.literals === 0 ? 'words' : state.wordsRead === 0 ? 'digits' : 'mixed',
    openScale: closed ? state.entries.at(-1)!.scale : 1,
    base: closed ? state.base : value,
    scaled: closed,
    weak: state.weak === 'vague' || to - from === 1 ? state.weak : undefined,
    slang: state.slang,
    andAt: state.andAt,
    amount: to - from === 1 ? state.amount : undefined,
  };
}

function total(entries: readonly { amount: number }[]): number {
  return entries.reduce((sum, entry) => sum + entry.amount, 0);
}

/** Takes an item into the number; false where it does not fit. */
function take(
  state: State,
  items: readonly Item[],
  at: number,
  joined: boolean,
  lookup: Lookup,
  options: NumeralOptions,
): boolean {
  const item = items[at]!;
  if (item.literal !== undefined) return takeLiteral(state, item, joined, items[at + 1]?.entry?.cardinal);
  const { cardinal, ordinal } = item.entry ?? {};
  if (isArticleBefore(items, at, lookup)) return takeArticle(state, items, at, joined);
  const byAnd = joined && lookup.lexicon.andAfter === 'tens';
  if (!state.ordinal && cardinal !== undefined && takePart(state, cardinal, byAnd, options)) return true;
  if (ordinal === undefined || options.ordinals === false) return false;
  const begun = state.open || state.entries.length > 0;
  if (ordinal.plural && begun && !state.ordinal && options.plurals !== true) return false;
  if (state.ordinal && ordinal.role === 'times') return false;
  if (!takePart(state, ordinal, byAnd, options)) return false;
  state.ordinal = true;
  return true;
}

/** "a hundred", "a few hundred": the article counts one before a multiplier. */
function isArticleBefore(items: readonly Item[], at: number, lookup: Lookup): boolean {
  const part = items[at + 1]?.entry?.cardinal;
  if (items[at]!.entry?.cardinal?.flags.includes('article')) return part?.flags.includes('vague') === true;
  if (!lookup.articles.has(items[at]!.folded)) return false;
  return (part?.role === 'times' || part?.flags.includes('vague') === true) && !part.flags.includes('digits');
}

function takeArticle(state: State, items: readonly Item[], at: number, joined: boolean): boolean {
  if (state.open || (state.entries.length > 0 && !joined)) return false;
  if (items[at + 1]!.entry!.cardinal!.role !== 'times') {
    state.wordsRead += 1;
    return state.entries.length === 0;
  }
  if (items[at + 1]!.entry!.cardinal!.value >= state.lastScale) return false;
  state.group = 1;
  state.open = true;
  state.room = 0;
  state.wordsRead += 1;
  return true;
}

function takeLiteral(state: State, item: Item, joined: boolean, next: Part | undefined): boolean {
  const literal = item.literal!;
  if (Number.isNaN(literal.value)) return false;
  if (state.open || state.ordinal) return false;
  if (state.entries.length > 0) {
    const { lastScale } = state;
    const { value } = literal;
    if (!Number.isInteger(value) || value >= lastScale || literal.tiedAfter !== '') return false;
    const counts = next?.role === 'times' && next.value < lastScale;
    if (!joined && !counts && (lastScale < 1_000 || value * 10 < lastScale)) return false;
    if (literal.digits.startsWith('0')) return false;
  }
  state.group = literal.value;
  state.amount = literal.amount;
  state.open = true;
  state.room = 0;
  state.literals += 1;
  return true;
}

function takePart(state: State, part: Part, byAnd: boolean, options: NumeralOptions): boolean {
  const taken = part.role === 'times' ? takeTimes(state, part, options) : addPart(state, part, byAnd);
  if (!taken) return false;
  if (part.flags.includes('vague')) state.weak = 'vague';
  if (part.flags.includes('article')) state.weak = 'article';
  if (part.flags.includes('slang')) state.slang = true;
  state.wordsRead += 1;
  return true;
}

/** Room left below a part: a ten leaves room for units, hundreds for tens, a unit for nothing. */
const ROOM_BELOW: Readonly<Record<string, number>> = { ten: 10, hundreds: 100 };

function addPart(state: State, part: Part, byAnd: boolean): boolean {
  const empty = !state.open && state.entries.length === 0;
  if (part.role === 'zero' || part.role === 'whole' || part.flags.includes('spelled')) {
    if (!empty || part.flags.includes('spelled')) return false;
    state.group = part.value;
    state.room = 0;
    state.open = true;
    return true;
  }
  if (part.flags.includes('vague') && !empty) return false;
  const teenBySix =
    byAnd && part.role === 'unit' && part.value >= 6 && state.group % 100 === 10 && state.room === 0;
  const limit = state.open ? state.room : state.lastScale;
  if (part.value >= limit && !teenBySix) return false;
  state.group = state.open ? state.group + part.value : part.value;
  state.room = ROOM_BELOW[part.role] ?? 0;
  state.open = true;
  return true;
}

/** Multiplies what stands before it; a larger multiplier takes the smaller ones too: mil millones. */
function takeTimes(state: State, part: Part, options: NumeralOptions): boolean {
  const { value: scale, flags } = part;
  const begun = state.open || state.entries.length > 0;
  if (!begun && (flags.includes('counted') || flags.includes('digits'))) return false;
  if (state.open && options.decimals) return false;
  const all = flags.includes('collective');
  const kept = all ? [] : state.entries.filter((entry) => entry.scale > scale);
  const inner = all ? state.entries : state.entries.filter((entry) => entry.scale <= scale);
  if (inner.some((entry) => entry.scale === scale)) return false;
  const said = state.open || inner.length > 0;
  const base = said ? state.group + total(inner) : 1;
  if (base === 0) return false;
  state.entries = [...kept, { scale, amount: base * scale }];
  state.base = base;
  state.group = 0;
  state.open = false;
  state.lastScale = scale;
  state.room = Number.POSITIVE_INFINITY;
  return true;
}
