/** A word worth correcting to, prepared for comparing. */
export interface Candidate {
  readonly word: string;
  readonly plain: string;
  readonly letters: number;
}

/** Words that may be one another's misspelling share their first letter: it is rarely mistyped. */
export function nearKey(word: string): string {
  return word[0] ?? '';
}

/** Prepares a word for `nearest`. */
export function candidate(word: string): Candidate {
  const plain = single(word);
  return { word, plain, letters: lettersOf(plain) };
}

/** The set of letters of a word, a bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i += 1) letters |= 1 << (word.charCodeAt(i) & 31);
  return letters;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** Doubled letters made single: "tommorow" and "tomorrow" are then alike. */
function single(word: string): string {
  return word.replace(/(.)\1+/g, '$1');
}

/** Slips allowed by the length of the date word: one, and two from eight letters on. */
function slipsFor(length: number): number {
  return length >= 8 ? 2 : 1;
}

/** Rows of the keyboard: a wrong or extra letter is believed only from a neighbouring key. */
const KEYS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];

const NEIGHBOURS: ReadonlySet<string> = new Set(
  KEYS.flatMap((row, y) =>
    [...row].flatMap((key, x) =>
      [row[x + 1], KEYS[y + 1]?.[x], KEYS[y + 1]?.[x - 1]].flatMap((other) =>
        other === undefined ? [] : [key + other, other + key],
      ),
    ),
  ),
);

/** Letters heard alike: vowels, b and v, s, z and c, g and j. */
const ALIKE = ['aeiouy', 'bv', 'szc', 'ck', 'gj'];

function mayStandFor(typed: string, meant: string): boolean {
  return NEIGHBOURS.has(typed + meant) || ALIKE.some((set) => set.includes(typed) && set.includes(meant));
}

/**
 * The date word that a typed word misspells, or undefined. A slip is a letter missing, swapped with its
 * neighbour, or one wrong or added that lies near on the keyboard or sounds alike.
 */
export function nearest(typed: string, candidates: readonly Candidate[]): string | undefined {
  const from = single(typed);
  const letters = lettersOf(from);
  let best: string | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const { word, plain, letters: own } of candidates) {
    const allowed = slipsFor(plain.length);
    if (Math.abs(from.length - plain.length) > allowed) continue;
    if (countBits(letters ^ own) > 2 * allowed) continue;
    const slips = distance(from, plain, allowed);
    if (slips > allowed || slips >= least) continue;
    best = word;
    least = slips;
  }
  return best;
}

/** Slips that make `meant` into `typed`, cut off above `limit`. */
function distance(typed: string, meant: string, limit: number): number {
  const far = limit + 1;
  let before: number[] = [];
  let previous = Array.from({ length: meant.length + 1 }, (_, j) => j);
  for (let i = 1; i <= typed.length; i += 1) {
    const row = [i];
    const letter = typed[i - 1]!;
    for (let j = 1; j <= meant.length; j += 1) {
      const target = meant[j - 1]!;
      const wrong = letter === target ? 0 : mayStandFor(letter, target) ? 1 : far;
      const added = mayStandFor(letter, target) || mayStandFor(letter, meant[j] ?? '') ? 1 : far;
      let cost = Math.min(row[j - 1]! + 1, previous[j - 1]! + wrong, previous[j]! + added);
      const swapped = i > 1 && j > 1 && letter === meant[j - 2] && typed[i - 2] === target;
      if (swapped) cost = Math.min(cost, before[j - 2]! + 1);
      row.push(cost);
    }
    if (Math.min(...row) > limit) return far;
    before = previous;
    previous = row;
  }
  return previous[meant.length]!;
}
