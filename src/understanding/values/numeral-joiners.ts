import type { Item } from './items.ts';
import type { Lookup, Part } from './lookup.ts';

/** What has been read so far. `entries` hold closed multiples, largest first; `group` is still open. */
export interface State {
  entries: { scale: number; amount: number }[];
  group: number;
  /** Smallest value that still does not fit into the group; 0 where the group takes nothing more. */
  room: number;
  open: boolean;
  lastScale: number;
  base: number;
  ordinal: boolean;
  literals: number;
  wordsRead: number;
  weak: 'article' | 'vague' | undefined;
  slang: boolean;
  andAt: number | undefined;
  amount: number | undefined;
}

/**
 * Index of the next item that may belong to the number: past "and", a hyphen, a comma, or the "of" of
 * "a couple of hundred", where they may join.
 */
export function skipJoiner(items: readonly Item[], at: number, state: State, lookup: Lookup): number {
  if (!state.open && state.entries.length === 0) return at;
  let next = at;
  if (state.weak === 'vague' && lookup.of.has(items[at]?.folded ?? '')) {
    return items[at + 1]?.entry?.cardinal?.role === 'times' ? at + 1 : at;
  }
  if (items[next]?.folded === '-') {
    if (!joinsByHyphen(items, next, state)) return at;
    next += 1;
  } else if (items[next]?.folded === ',' && joinsByComma(items, next, state, lookup)) next += 1;
  const and = items[next];
  if (and !== undefined && lookup.and.has(and.folded) && and.entry === undefined) {
    const after = items[next + 1]?.folded === '-' && items[next + 1]!.glued ? next + 2 : next + 1;
    if (!joinsByAnd(items[after], state, lookup)) return at;
    return after;
  }
  return next;
}

function joinsByHyphen(items: readonly Item[], at: number, state: State): boolean {
  const [hyphen, after] = [items[at]!, items[at + 1]];
  if (after?.entry === undefined) return false;
  if (hyphen.glued && after.glued) return true;
  const part = after.entry.cardinal ?? after.entry.ordinal;
  return part?.role === 'unit' && state.room === 10 && state.group >= 20;
}

function joinsByComma(items: readonly Item[], at: number, state: State, lookup: Lookup): boolean {
  const after = items[at + 1];
  if (!lookup.lexicon.commaJoins || state.open || (state.entries.at(-1)?.scale ?? 0) < 1_000) return false;
  return after?.entry?.cardinal !== undefined || (after !== undefined && lookup.and.has(after.folded));
}

function joinsByAnd(after: Item | undefined, state: State, lookup: Lookup): boolean {
  if (after === undefined) return false;
  const part = after.entry?.cardinal ?? after.entry?.ordinal;
  const closed = !state.open && (state.entries.at(-1)?.scale ?? 0) >= 100;
  const literal = after.literal !== undefined && Number.isInteger(after.literal.value);
  if (part === undefined && !literal) return false;
  switch (lookup.lexicon.andAfter) {
    case 'anything':
      return literal ? closed : true;
    case 'times':
      return closed || (state.open && state.group >= 100 && state.room > 1 && !literal);
    default:
      return joinsByAndAfterTens(part, literal, state, closed);
  }
}

/** Spanish: treinta y uno, diez y seis, mil y doscientos, 2 mil y 500. */
function joinsByAndAfterTens(
  part: Part | undefined,
  literal: boolean,
  state: State,
  closed: boolean,
): boolean {
  if (literal) return closed;
  if (part?.role === 'unit') return state.open && (state.room === 10 || state.group % 100 === 10);
  return part?.role === 'hundreds' && closed && (state.entries.at(-1)?.scale ?? 0) >= 1_000;
}
