import type { Item, Reading } from './items.ts';
import { words } from './lookup.ts';

/** A postcode of the United Kingdom spelled aloud. Indexes are of items. */
export interface SpelledPostcode {
  readonly from: number;
  readonly to: number;
  /** With the space before its last three signs: SW1A 1AA. */
  readonly value: string;
}

/** Outward and inward part, A for a letter and 9 for a digit. Source: Royal Mail postcode format. */
const SHAPES: ReadonlySet<string> = new Set(['A99AA', 'A999AA', 'A9A9AA', 'AA99AA', 'AA999AA', 'AA9A9AA']);
const BEGINNINGS: ReadonlySet<string> = new Set(
  [...SHAPES].flatMap((shape) => [...shape].map((_, i) => shape.slice(0, i + 1))).concat(''),
);
const INWARD_SIGNS = 3;
const SIGNS_MAX = 7;

/** The spelling alphabet of aviation, as people say it on the phone. */
const SPELLING: ReadonlySet<string> = new Set(
  words(
    'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november ' +
      'oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu',
  ),
);

/** What letters and digits said aloud are written down as by those who hear words: each sign, or another. */
const SOUNDS_LIKE: Readonly<Record<string, readonly string[]>> = {
  a: ['a', '8'],
  aye: ['i', 'a'],
  hey: ['a'],
  hay: ['a'],
  be: ['b'],
  bee: ['b'],
  see: ['c'],
  sea: ['c'],
  dee: ['d'],
  he: ['e'],
  ef: ['f'],
  eff: ['f'],
  if: ['f'],
  gee: ['g'],
  aitch: ['h'],
  haitch: ['h'],
  age: ['h'],
  i: ['i', '1'],
  eye: ['i'],
  jay: ['j'],
  kay: ['k'],
  okay: ['k'],
  el: ['l'],
  ell: ['l'],
  l: ['l', '1'],
  em: ['m'],
  en: ['n'],
  and: ['n'],
  o: ['o', '0'],
  oh: ['0', 'o'],
  owe: ['o', '0'],
  oscar: ['o', '0'],
  pea: ['p'],
  pee: ['p'],
  queue: ['q'],
  cue: ['q'],
  are: ['r'],
  our: ['r'],
  ar: ['r'],
  s: ['s', '5'],
  es: ['s'],
  ess: ['s'],
  yes: ['s'],
  tea: ['t'],
  tee: ['t'],
  you: ['u'],
  ewe: ['u'],
  vee: ['v'],
  we: ['v'],
  ex: ['x'],
  ax: ['x'],
  why: ['y'],
  zed: ['z'],
  zee: ['z'],
  said: ['z'],
  to: ['2'],
  too: ['2'],
  for: ['4'],
  fore: ['4'],
  free: ['3'],
  sex: ['6'],
  ate: ['8'],
  hate: ['8'],
  niner: ['9'],
  won: ['1'],
  want: ['1'],
  b: ['b', '8'],
};

/** Signs that say the next one again. */
const REPEATS: Readonly<Record<string, number>> = { double: 2, triple: 3 };

/** After "double" these name one letter. */
const DOUBLED_U: ReadonlySet<string> = new Set(['u', 'you', 'ewe']);

/** Between a letter and a name that begins with it: t for tango, d as in dog. */
const NAMED: readonly (readonly string[])[] = [['for'], ['as', 'in'], ['like'], ['from'], ['of']];

/**
 * Every postcode that letters, digits and words that sound like them make together: "sierra whisky one alpha …",
 * "s w 1 a one a a", "t for tommy q for queen 6 …", "double a". The longest reading from each place is taken.
 */
export function findSpelledPostcodes({ items }: Reading): SpelledPostcode[] {
  const found: SpelledPostcode[] = [];
  for (let at = 0; at < items.length; ) {
    const best = spell(items, at, '');
    if (best === undefined) at += 1;
    else {
      const { signs, to } = best;
      const value = `${signs.slice(0, -INWARD_SIGNS)} ${signs.slice(-INWARD_SIGNS)}`.toUpperCase();
      found.push({ from: at, to, value });
      at = to;
    }
  }
  return found;
}

interface Spelled {
  readonly signs: string;
  readonly to: number;
}

/** The longest postcode that goes on from the signs so far; of equal ones the first that the sounds give. */
function spell(items: readonly Item[], at: number, signs: string, shape = ''): Spelled | undefined {
  let best: Spelled | undefined = SHAPES.has(shape) ? { signs, to: at } : undefined;
  if (signs.length >= SIGNS_MAX) return best;
  for (const next of signsAt(items, at)) {
    const longer = shape + shapeOf(next.signs);
    if (!BEGINNINGS.has(longer)) continue;
    const read = spell(items, next.to, signs + next.signs, longer);
    if (read !== undefined && read.signs.length > (best?.signs.length ?? 0)) best = read;
  }
  return best;
}

function shapeOf(signs: string): string {
  let shape = '';
  for (const sign of signs) shape += sign >= 'a' ? 'A' : '9';
  return shape;
}

/** What an item may spell, with the index after it. */
function signsAt(items: readonly Item[], at: number): Spelled[] {
  const item = items[at];
  if (item === undefined) return [];
  if (item.kind === 'symbol')
    return '-.,–'.includes(item.folded) && at > 0 ? [{ signs: '', to: at + 1 }] : [];
  const times = REPEATS[item.folded];
  if (times === 2 && DOUBLED_U.has(items[at + 1]?.folded ?? '')) return [{ signs: 'w', to: at + 2 }];
  if (times !== undefined) {
    return signsAt(items, at + 1)
      .filter(({ signs }) => signs.length === 1)
      .map(({ signs, to }) => ({ signs: signs.repeat(times), to }));
  }
  const to = endOfName(items, at);
  return readings(item).map((signs) => ({ signs, to }));
}

/** Past the name of a letter: the letter itself counts, the name only says it again. */
function endOfName(items: readonly Item[], at: number): number {
  const letter = items[at]!.folded;
  if (!/^[a-z]$/.test(letter)) return at + 1;
  for (const phrase of NAMED) {
    const name = items[at + 1 + phrase.length]?.folded ?? '';
    const said = phrase.every((word, i) => items[at + 1 + i]?.folded === word);
    if (said && name.length > 2 && name.startsWith(letter)) return at + 2 + phrase.length;
  }
  return at + 1;
}

function readings(item: Item): readonly string[] {
  if (item.literal !== undefined) return item.literal.decimals === 0 ? [item.literal.digits] : [];
  const sounds = SOUNDS_LIKE[item.folded];
  if (sounds !== undefined) return sounds;
  const spoken = item.entry?.cardinal;
  if (spoken?.role === 'zero' || spoken?.role === 'unit') return [String(spoken.value)];
  if (SPELLING.has(item.folded)) return [item.folded[0]!];
  const asLetters =
    item.folded.length <= 2 || (item.folded.length <= 5 && item.raw === item.raw.toUpperCase());
  return asLetters && /^[a-z]+$/.test(item.folded) ? [item.folded, item.folded.replaceAll('o', '0')] : [];
}
