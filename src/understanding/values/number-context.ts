import type { Item } from './items.ts';
import type { Lookup } from './lookup.ts';
import { phrasesOf } from './phrases.ts';

/** What the words around an amount say of it: about, at least, at most. */
export interface Context {
  readonly approx: boolean;
  readonly bound: 'min' | 'max' | undefined;
  /** Indexes of items that the context covers. */
  readonly from: number;
  readonly to: number;
}

const ABOUT_SIGNS: ReadonlySet<string> = new Set(['~', '≈', '±']);

/** Reads the words right before and right after the items `from`–`to`. */
export function contextOf(items: readonly Item[], from: number, to: number, lookup: Lookup): Context {
  const before = readBefore(items, from, lookup);
  const after = readAfter(items, to, lookup);
  return {
    approx: before.approx || after.approx,
    bound: before.bound ?? after.bound,
    from: before.at,
    to: after.at,
  };
}

interface Side {
  readonly approx: boolean;
  readonly bound: 'min' | 'max' | undefined;
  readonly at: number;
}

function readBefore(items: readonly Item[], from: number, lookup: Lookup): Side {
  const { lexicon } = lookup;
  let [at, approx] = [from, false];
  let bound: Side['bound'];
  for (let step = 0; step < 3; step += 1) {
    const sign = signBefore(items, at);
    const about = phrasesOf(lexicon.aboutBefore).before(items, at);
    const least = phrasesOf(lexicon.atLeastBefore).before(items, at);
    const most = phrasesOf(lexicon.atMostBefore).before(items, at);
    const longest = Math.max(about, least, most);
    if (sign !== undefined) {
      approx ||= sign.approx;
      bound ??= sign.bound;
      at -= sign.length;
    } else if (longest === 0) break;
    else {
      if (most === longest) bound ??= 'max';
      else if (least === longest) bound ??= 'min';
      else approx = true;
      at -= longest;
    }
  }
  return { approx, bound, at };
}

function signBefore(
  items: readonly Item[],
  at: number,
): { approx: boolean; bound: Side['bound']; length: number } | undefined {
  const sign = items[at - 1];
  if (sign?.kind !== 'symbol') return undefined;
  if (ABOUT_SIGNS.has(sign.folded)) return { approx: true, bound: undefined, length: 1 };
  const two = sign.folded === '=' && sign.glued ? 2 : 1;
  const mark = two === 2 ? items[at - 2]?.folded : sign.folded;
  if (mark === '>' || sign.folded === '≥') return { approx: false, bound: 'min', length: two };
  if (mark === '<' || sign.folded === '≤') return { approx: false, bound: 'max', length: two };
  return undefined;
}

function readAfter(items: readonly Item[], to: number, lookup: Lookup): Side {
  const { lexicon } = lookup;
  const plus = items[to];
  if (plus?.folded === '+' && plus.glued) return { approx: false, bound: 'min', at: to + 1 };
  const about = phrasesOf(lexicon.aboutAfter).at(items, to);
  const least = phrasesOf(lexicon.atLeastAfter).at(items, to);
  const most = phrasesOf(lexicon.atMostAfter).at(items, to);
  const longest = Math.max(about, least, most);
  if (longest === 0) return { approx: false, bound: undefined, at: to };
  const bound = most === longest ? 'max' : least === longest ? 'min' : undefined;
  return { approx: bound === undefined, bound, at: to + longest };
}

/**
 * True where what stands between two amounts makes them a range: `10-20`, `10 to 20`, `between 10 and 20`.
 * `openAt` is the index of the opening word, or of the first amount where there is none.
 */
export function rangeBetween(
  items: readonly Item[],
  first: { readonly from: number; readonly to: number },
  secondFrom: number,
  lookup: Lookup,
): { openAt: number } | undefined {
  const { lexicon } = lookup;
  const opened = phrasesOf(lexicon.rangeOpen).before(items, first.from);
  const openAt = first.from - opened;
  const gap = secondFrom - first.to;
  if (gap === 1 && isDash(items, first.to)) return { openAt };
  if (gap > 0 && phrasesOf(lexicon.rangeMiddle).at(items, first.to) === gap) return { openAt };
  const middle = phrasesOf(lexicon.rangeMiddleOpened).at(items, first.to);
  return opened > 0 && gap > 0 && middle === gap ? { openAt } : undefined;
}

/** A dash that is no part of a date or phone number, spaced alike on both sides. */
function isDash(items: readonly Item[], at: number): boolean {
  const [before, dash, after] = [items[at - 1], items[at], items[at + 1]];
  if (dash?.folded !== '-' || after === undefined || dash.glued !== after.glued) return false;
  return (before?.literal?.tiedBefore ?? '') === '' && (after.literal?.tiedAfter ?? '') === '';
}
