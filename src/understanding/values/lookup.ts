import type { Language } from '../../kernel/index.ts';
import { fold } from '../text/index.ts';
import { NUMBERS_EN } from './lexicon/numbers.en.ts';
import { NUMBERS_ES } from './lexicon/numbers.es.ts';
import { NUMBERS_PL } from './lexicon/numbers.pl.ts';
import { NUMBERS_PT } from './lexicon/numbers.pt.ts';
import type { NumberLexicon, Role, WordFlag } from './lexicon/types.ts';

/** A number word in its role. */
export interface Part {
  readonly role: Role;
  readonly value: number;
  readonly flags: readonly WordFlag[];
  readonly ordinal: boolean;
  readonly plural: boolean;
  /** May be the lower part of a fraction. */
  readonly denominator: boolean;
}

/** Everything a word can mean among numbers. */
export interface Entry {
  readonly cardinal?: Part;
  readonly ordinal?: Part;
  readonly fraction?: { readonly value: number; readonly alone: boolean };
}

/** A word list ready for look-up: exact, glued together (twentyfive, dosmil), or one slip away. */
export interface Lookup {
  readonly language: Language;
  readonly lexicon: NumberLexicon;
  readonly and: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  readonly of: ReadonlySet<string>;
  readonly point: ReadonlySet<string>;
  readonly with: ReadonlySet<string>;
  readonly minus: ReadonlySet<string>;
  readonly minusNotAfter: ReadonlySet<string>;
  readonly ordinalSuffixes: ReadonlySet<string>;
  readonly fractionMark: ReadonlySet<string>;
  readonly or: ReadonlySet<string>;
  readonly afterCents: ReadonlySet<string>;
  readonly over: readonly (readonly string[])[];
  /** Meanings of a folded word: several entries when it is several number words in one. */
  find(word: string): readonly Entry[] | undefined;
}

const LEXICONS: Readonly<Record<Language, NumberLexicon>> = {
  en: NUMBERS_EN,
  pl: NUMBERS_PL,
  pt: NUMBERS_PT,
  es: NUMBERS_ES,
};

/** Shortest word that is corrected: below it too many real words lie one slip apart. Unit: letters. */
const SLIP_MIN = 6;
/** Shortest word in which one wrong letter is corrected. Unit: letters. */
const WRONG_LETTER_MIN = 7;
/** Longest word that is looked at for slips and for several words in one. Unit: letters. */
const WORD_MAX = 48;

const ready = new Map<Language, Lookup>();

/** The word list of a language; made once. */
export function lookupOf(language: Language): Lookup {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const made = makeLookup(language, LEXICONS[language]);
  ready.set(language, made);
  return made;
}

export function words(list: string): string[] {
  return list
    .split(' ')
    .filter((word) => word !== '')
    .map(fold);
}

function makeLookup(language: Language, lexicon: NumberLexicon): Lookup {
  const entries = collect(lexicon);
  const real = new Set(words(lexicon.realWords));
  const slips = slipIndex(entries);
  const set = (list: string) => new Set(words(list));
  const find = (word: string): readonly Entry[] | undefined => {
    const exact = entries.get(word);
    if (exact !== undefined) return [exact];
    if (word.length < SLIP_MIN || word.length > WORD_MAX || real.has(word)) return undefined;
    const ending = lexicon.fractionEnding;
    const fused = ending === undefined ? undefined : denominatorOf(word, ending, entries);
    if (fused !== undefined) return [fused];
    const pieces = split(word, entries);
    if (pieces !== undefined) return pieces;
    const slip = correct(word, slips, entries);
    return slip === undefined ? undefined : [slip];
  };
  return {
    language,
    lexicon,
    and: set(lexicon.and),
    articles: set(lexicon.articles),
    of: set(lexicon.of),
    point: set(lexicon.point),
    with: set(lexicon.with),
    minus: set(lexicon.minus),
    minusNotAfter: set(lexicon.minusNotAfter),
    ordinalSuffixes: set(lexicon.ordinalSuffixes),
    fractionMark: set(lexicon.fractionMark ?? ''),
    or: set(lexicon.or),
    afterCents: set(lexicon.afterCents),
    over: lexicon.over.map(words),
    find: remember(find),
  };
}

/** Keeps the last answers: a message repeats its words, and several finders ask about the same ones. */
function remember(
  find: (word: string) => readonly Entry[] | undefined,
): (word: string) => readonly Entry[] | undefined {
  const kept = new Map<string, readonly Entry[] | undefined>();
  return (word) => {
    if (kept.has(word)) return kept.get(word);
    if (kept.size >= 2_000) kept.clear();
    const found = find(word);
    kept.set(word, found);
    return found;
  };
}

function collect(lexicon: NumberLexicon): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  const add = (form: string, entry: Entry) => {
    const had = entries.get(form);
    entries.set(form, { ...entry, ...had });
  };
  for (const [role, value, forms, ...flags] of lexicon.cardinals) {
    const cardinal: Part = { role, value, flags, ordinal: false, plural: false, denominator: false };
    for (const form of words(forms)) add(form, { cardinal });
  }
  for (const row of lexicon.ordinals) {
    const denominator = row.denominator ?? true;
    const base = { role: row.role, value: row.value, flags: [], ordinal: true, denominator };
    for (const form of words(row.one)) add(form, { ordinal: { ...base, plural: false } });
    for (const form of words(row.many ?? '')) add(form, { ordinal: { ...base, plural: true } });
  }
  for (const row of lexicon.fractions) {
    for (const form of words(row.forms))
      add(form, { fraction: { value: row.value, alone: row.alone ?? false } });
  }
  return entries;
}

/** Reads a fused lower part: veintiun·avo, ciento·cinco·avos. */
function denominatorOf(word: string, ending: RegExp, entries: ReadonlyMap<string, Entry>): Entry | undefined {
  const stem = word.replace(ending, '');
  if (stem === word) return undefined;
  const pieces = entries.has(stem) ? [entries.get(stem)!] : split(stem, entries);
  const value = pieces?.reduce((sum, piece) => {
    const part = piece.cardinal;
    if (part === undefined) return Number.NaN;
    return part.role === 'times' ? Math.max(sum, 1) * part.value : sum + part.value;
  }, 0);
  if (value === undefined || !(value > 1)) return undefined;
  return { fraction: { value: 1 / value, alone: false } };
}

/**
 * Cuts a word into number words said without a space: twenty·five, treinta·i·cinco, dos·milésimos. Fewest
 * pieces win; undefined where some part is no number word.
 */
function split(word: string, entries: ReadonlyMap<string, Entry>): Entry[] | undefined {
  const best: (Entry[] | undefined)[] = new Array(word.length + 1).fill(undefined);
  best[0] = [];
  for (let at = 0; at < word.length; at += 1) {
    const before = best[at];
    if (before === undefined) continue;
    for (let end = at + 2; end <= Math.min(word.length, at + 20); end += 1) {
      const piece = entries.get(word.slice(at, end));
      if (piece === undefined || !canFuse(piece, end === word.length)) continue;
      const pieces = [...before, piece];
      if ((best[end]?.length ?? Number.POSITIVE_INFINITY) > pieces.length) best[end] = pieces;
      const linked = /[yie]/.test(word[end] ?? '') ? end + 1 : undefined;
      if (linked !== undefined && linked < word.length && best[linked] === undefined) best[linked] = pieces;
    }
  }
  const pieces = best[word.length];
  return pieces !== undefined && pieces.length > 1 && rises(pieces) ? pieces : undefined;
}

function canFuse(entry: Entry, last: boolean): boolean {
  const { cardinal } = entry;
  if (cardinal === undefined) return last || entry.ordinal?.role === 'ten';
  const loose = cardinal.flags.some((flag) => flag !== 'article');
  return !loose && cardinal.role !== 'zero' && cardinal.role !== 'whole';
}

/** Pieces that together say one number: each smaller than the one before, or a multiplier. */
function rises(pieces: readonly Entry[]): boolean {
  return pieces.every((piece, i) => {
    if (i === 0) return true;
    const before = pieces[i - 1]!.cardinal ?? pieces[i - 1]!.ordinal;
    const part = piece.cardinal ?? piece.ordinal;
    if (before === undefined || part === undefined) return part === undefined && piece.fraction !== undefined;
    if (part.role === 'times') return part.value > before.value;
    return part.value < before.value && before.role !== 'unit' && before.role !== 'teen';
  });
}

type SlipIndex = ReadonlyMap<string, readonly string[]>;

function slipIndex(entries: ReadonlyMap<string, Entry>): SlipIndex {
  const index = new Map<string, string[]>();
  for (const [word, entry] of entries) {
    if (word.length < SLIP_MIN || !isCorrected(entry)) continue;
    for (const key of [word, ...deletions(word)]) {
      const list = index.get(key);
      if (list === undefined) index.set(key, [word]);
      else list.push(word);
    }
  }
  return index;
}

/** Plain cardinals only: slang, ordinals and parts lie too near other words. */
function isCorrected({ cardinal, ordinal, fraction }: Entry): boolean {
  return (
    cardinal !== undefined && cardinal.flags.length === 0 && ordinal === undefined && fraction === undefined
  );
}

function deletions(word: string): string[] {
  return Array.from({ length: word.length }, (_, i) => word.slice(0, i) + word.slice(i + 1));
}

/** The number word one slip away (a letter wrong, missing, added or swapped), if they all mean the same. */
function correct(word: string, slips: SlipIndex, entries: ReadonlyMap<string, Entry>): Entry | undefined {
  const found = new Set<string>();
  for (const key of [word, ...deletions(word)]) {
    for (const candidate of slips.get(key) ?? []) {
      if (candidate[0] === word[0] && oneSlip(word, candidate)) found.add(candidate);
    }
  }
  const meanings = [...found].map((candidate) => entries.get(candidate)!);
  const first = meanings[0];
  if (first === undefined || meanings.some((meaning) => !sameMeaning(meaning, first))) return undefined;
  return first;
}

function sameMeaning(a: Entry, b: Entry): boolean {
  return (
    a.cardinal?.value === b.cardinal?.value &&
    a.ordinal?.value === b.ordinal?.value &&
    a.fraction?.value === b.fraction?.value
  );
}

/** True where one letter of a long word is wrong, or one is missing, added, or two neighbours are swapped. */
function oneSlip(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tailA = a.length - 1;
  let tailB = b.length - 1;
  while (tailA >= head && tailB >= head && a[tailA] === b[tailB]) {
    tailA -= 1;
    tailB -= 1;
  }
  const restA = tailA - head + 1;
  const restB = tailB - head + 1;
  if (restA === 1 && restB === 1) return a.length >= WRONG_LETTER_MIN;
  if (restA <= 1 && restB <= 1) return true;
  return restA === 2 && restB === 2 && a[head] === b[tailB] && a[tailA] === b[head];
}
