import type { Period } from '../../domain/index.ts';
import type { Language } from '../../kernel/index.ts';
import type { Item } from './items.ts';
import { COUNTS, type CountLexicon, type Grain } from './lexicon/counts.ts';
import { words } from './lookup.ts';
import { type Phrases, phrasesOf } from './phrases.ts';

/** The count words of a language, ready for look-up. */
export interface CountWords {
  readonly lexicon: CountLexicon;
  readonly grains: ReadonlyMap<string, Grain>;
  readonly adjectives: ReadonlyMap<string, Grain>;
  readonly weekdays: ReadonlySet<string>;
  readonly instalments: ReadonlySet<string>;
  readonly fillers: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly one: ReadonlySet<string>;
  readonly some: ReadonlySet<string>;
  readonly into: ReadonlySet<string>;
  readonly split: readonly string[];
  readonly often: readonly { readonly times: number; readonly phrases: Phrases }[];
  readonly phrases: readonly { readonly grain: Grain; readonly phrases: Phrases }[];
}

const ready = new Map<Language, CountWords>();

/** The count words of a language; made once. */
export function countWordsOf(language: Language): CountWords {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const lexicon = COUNTS[language];
  const set = (list: string) => new Set(words(list));
  const made: CountWords = {
    lexicon,
    grains: byForm(lexicon.grains),
    adjectives: byForm(lexicon.adjectives),
    weekdays: set(lexicon.weekdays),
    instalments: set(lexicon.instalments),
    fillers: set(lexicon.fillers),
    times: set(lexicon.times),
    parts: set(lexicon.parts),
    one: set(lexicon.one),
    some: set(lexicon.some),
    into: set(lexicon.into),
    split: words(lexicon.split),
    often: lexicon.often.map(([times, phrase]) => ({ times, phrases: phrasesOf([phrase]) })),
    phrases: lexicon.phrases.map(([grain, phrase]) => ({ grain, phrases: phrasesOf([phrase]) })),
  };
  ready.set(language, made);
  return made;
}

function byForm(rows: readonly (readonly [Grain, string])[]): Map<string, Grain> {
  return new Map(rows.flatMap(([grain, forms]) => words(forms).map((form) => [form, grain] as const)));
}

/** Letters that are a grain only when glued to digits: 30m, 2w. */
const LETTER = /^[a-z]$/;

/** The grain of time named at an item. */
export function grainAt(items: readonly Item[], at: number, { grains }: CountWords): Grain | undefined {
  const item = items[at];
  if (item === undefined) return undefined;
  const grain = grains.get(item.folded);
  if (grain !== undefined && LETTER.test(item.folded) && !item.glued && item.folded !== 'h') return undefined;
  return grain;
}

/** How often, as far as a plan can say it: a period, or every `every` periods. */
export interface Rhythm {
  readonly period: Period;
  readonly every?: number;
}

/** A number of grains as a rhythm: two weeks are a fortnight, thirty days a month. Undefined for daily and finer. */
export function rhythmOf(count: number, grain: Grain): Rhythm | undefined {
  if (!Number.isInteger(count) || count < 1) return undefined;
  const months = { month: 1, quarter: 3, halfyear: 6, year: 12 }[grain as string];
  if (months !== undefined) return monthly(count * months);
  if (grain === 'fortnight') return count === 2 ? { period: 'month' } : every('fortnight', count);
  if (grain === 'week') return weekly(count);
  if (grain !== 'day') return undefined;
  if (count === 15) return { period: 'fortnight' };
  if (count >= 28 && count <= 31) return { period: 'month' };
  return count % 7 === 0 ? weekly(count / 7) : undefined;
}

function monthly(months: number): Rhythm {
  if (months === 3) return { period: 'quarter' };
  return months % 12 === 0 ? every('year', months / 12) : every('month', months);
}

function weekly(weeks: number): Rhythm {
  if (weeks === 2) return { period: 'fortnight' };
  return weeks === 4 ? { period: 'month' } : every('week', weeks);
}

function every(period: Period, count: number): Rhythm {
  return count === 1 ? { period } : { period, every: count };
}
