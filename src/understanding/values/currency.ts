import type { Language, Locale } from '../../kernel/index.ts';
import { fold } from '../text/index.ts';
import type { Item, ValueOptions } from './items.ts';
import {
  BY_COUNTRY,
  BY_NOUN,
  CODES,
  CODES_IN_CAPITALS,
  CURRENCY_WORDS,
  DOLLAR_PREFIXES,
  DOLLAR_SIGN,
  LETTER_SIGNS,
  MINOR_NOUNS,
  QUALIFIERS,
  SIGNS,
  YEN_PREFIXES,
} from './lexicon/currencies.ts';
import { words } from './lookup.ts';

/** A sign, code or word that names money. Indexes are of items. */
export interface CurrencyMark {
  readonly from: number;
  readonly to: number;
  readonly iso: string | undefined;
  /** Hundredths: cents, grosze, pence. */
  readonly minor: boolean;
  readonly kind: 'sign' | 'code' | 'word';
  /** The locale chose the currency: `$`, pesos. */
  readonly byLocale: boolean;
}

interface Nouns {
  readonly nouns: ReadonlyMap<string, string>;
  readonly qualifiers: readonly { readonly country: string; readonly words: readonly string[] }[];
}

const CODE_SET: ReadonlySet<string> = new Set(words(CODES));
const CAPITAL_SET: ReadonlySet<string> = new Set(CODES_IN_CAPITALS.split(' '));
/** Short for a hundredth only when glued to digits: 50p, 43c. */
const GLUED_ONLY: ReadonlySet<string> = new Set(['p']);

const ready = new Map<Language, Nouns>();

function nounsOf(language: Language): Nouns {
  const known = ready.get(language);
  if (known !== undefined) return known;
  const nouns = new Map<string, string>();
  for (const [noun, forms] of CURRENCY_WORDS[language])
    for (const form of words(forms)) if (!nouns.has(form)) nouns.set(form, noun);
  const qualifiers = QUALIFIERS[language].flatMap(([country, forms]) =>
    words(forms).map((form) => ({ country, words: form.split(/[+-]/) })),
  );
  const made = { nouns, qualifiers };
  ready.set(language, made);
  return made;
}

/** The country of a locale, upper case; the usual one of the language where the tag has none. */
export function countryOf(locale: Locale): string {
  const region = locale.split(/[-_]/).find((part, i) => i > 0 && /^[A-Za-z]{2}$/.test(part));
  if (region !== undefined) return region.toUpperCase();
  const usual: Record<string, string> = { pl: 'PL', pt: 'BR', es: 'ES', en: 'US' };
  return locale.includes('419') ? '' : (usual[locale.toLowerCase().slice(0, 2)] ?? '');
}

/** The currency that is named at an item; undefined where none is. */
export function currencyAt(
  items: readonly Item[],
  at: number,
  options: ValueOptions,
): CurrencyMark | undefined {
  const item = items[at];
  if (item === undefined || item.literal !== undefined) return undefined;
  return signAt(items, at, options) ?? codeAt(items, at) ?? nounAt(items, at, options);
}

function signAt(items: readonly Item[], at: number, options: ValueOptions): CurrencyMark | undefined {
  const item = items[at]!;
  const next = items[at + 1];
  if (item.kind === 'word' && next?.folded === '$' && next.glued) {
    const iso = DOLLAR_PREFIXES[item.folded];
    if (iso !== undefined) {
      const tail = item.folded === 'u' && items[at + 2]?.folded === 's' && items[at + 2]!.glued ? 3 : 2;
      return { from: at, to: at + tail, iso, minor: false, kind: 'sign', byLocale: false };
    }
  }
  const yen = next?.folded === '¥' && next.glued ? YEN_PREFIXES[item.folded] : undefined;
  if (yen !== undefined)
    return { from: at, to: at + 2, iso: yen, minor: false, kind: 'sign', byLocale: false };
  const letters = LETTER_SIGNS[item.raw];
  if (letters !== undefined && (next?.literal !== undefined || items[at - 1]?.literal !== undefined))
    return { from: at, to: at + 1, iso: letters, minor: false, kind: 'sign', byLocale: false };
  if (item.folded === 's' && next?.folded === '/' && next.glued && countryOf(options.locale) === 'PE')
    return { from: at, to: at + 2, iso: 'PEN', minor: false, kind: 'sign', byLocale: false };
  if (item.folded === '$') {
    const iso = DOLLAR_SIGN[countryOf(options.locale)] ?? 'USD';
    return { from: at, to: at + 1, iso, minor: false, kind: 'sign', byLocale: true };
  }
  const sign = item.kind === 'symbol' ? SIGNS[item.folded] : undefined;
  if (sign === undefined) return undefined;
  const glued = sign === 'EUR' && next?.glued && (next.folded === 'ur' || next.folded === 'uro');
  const iso = sign === 'cent' || sign === '' ? undefined : sign;
  const to = glued ? at + 2 : at + 1;
  return { from: at, to, iso, minor: sign === 'cent', kind: 'sign', byLocale: false };
}

function codeAt(items: readonly Item[], at: number): CurrencyMark | undefined {
  const item = items[at]!;
  const iso = isoCode(item);
  if (iso === undefined) return undefined;
  const to = items[at + 1]?.folded === '$' && items[at + 1]!.glued ? at + 2 : at + 1;
  return { from: at, to, iso, minor: false, kind: 'code', byLocale: false };
}

function isoCode(item: Item): string | undefined {
  if (item.kind !== 'word' || item.folded.length !== 3) return undefined;
  if (CODE_SET.has(item.folded) && item.folded !== 'mad') return item.folded.toUpperCase();
  return CAPITAL_SET.has(item.raw) ? item.raw : undefined;
}

function nounAt(items: readonly Item[], at: number, options: ValueOptions): CurrencyMark | undefined {
  const { nouns, qualifiers } = nounsOf(options.language);
  const before = qualifierAt(items, at, qualifiers);
  const nounIndex = before === undefined ? at : before.to;
  const item = items[nounIndex];
  const noun = item === undefined ? undefined : (nouns.get(item.folded) ?? fusedNoun(item.folded, nouns));
  if (noun === undefined || item === undefined) return undefined;
  if (GLUED_ONLY.has(item.folded) && !item.glued) return undefined;
  const after = before ?? qualifierAt(items, nounIndex + 1, qualifiers);
  const second =
    before === undefined && after !== undefined ? qualifierAt(items, after.to, qualifiers) : undefined;
  const country = after?.country;
  const to = Math.max(nounIndex + 1, before === undefined ? (second?.to ?? after?.to ?? 0) : 0);
  const named = isoOf(noun, country, options.locale);
  return { from: at, to, minor: MINOR_NOUNS.has(noun), kind: 'word', ...named };
}

/** "egyptianpound": the qualifier glued to the noun. */
function fusedNoun(word: string, nouns: ReadonlyMap<string, string>): string | undefined {
  if (word.length < 9 || word.length > 30) return undefined;
  return word.endsWith('pound') ? nouns.get('pound') : undefined;
}

function qualifierAt(
  items: readonly Item[],
  at: number,
  qualifiers: Nouns['qualifiers'],
): { country: string; to: number } | undefined {
  if (items[at]?.kind !== 'word') return undefined;
  for (const { country, words: forms } of qualifiers)
    if (forms.every((form, i) => items[at + i]?.folded === form)) return { country, to: at + forms.length };
  return undefined;
}

function isoOf(
  noun: string,
  country: string | undefined,
  locale: Locale,
): { iso: string | undefined; byLocale: boolean } {
  if (noun.startsWith('iso:')) return { iso: noun.slice(4), byLocale: false };
  if (noun === 'nameless') return { iso: undefined, byLocale: false };
  const table = BY_COUNTRY[noun];
  if (country !== undefined) return { iso: table?.[country] ?? BY_NOUN[noun], byLocale: false };
  const local = table?.[countryOf(locale)];
  return { iso: local ?? BY_NOUN[noun], byLocale: local !== undefined && local !== BY_NOUN[noun] };
}

/** True where a word is money and nothing else, however it is glued to digits. */
export function isCurrencyWord(word: string, language: Language): boolean {
  return nounsOf(language).nouns.has(word) || CODE_SET.has(word) || fold(word) === 'zl';
}
