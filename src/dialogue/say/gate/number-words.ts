import { LANGUAGES, type Language } from '../../../kernel/index.ts';
import type { Figure } from './figure.ts';
import type { NormalText } from './normalise.ts';
import words from './number-words.json' with { type: 'json' };
import { unitOf } from './units.ts';

type Word =
  | { readonly is: 'cardinal' | 'multiplier' | 'ordinal'; readonly value: number }
  | { readonly is: 'fraction' };

interface LanguageWords {
  readonly cardinals: Readonly<Record<string, number>>;
  readonly multipliers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** Endings of the ordinals that are written with `~`. */
  readonly endings?: readonly string[];
  readonly fractions: readonly string[];
  /** Words that stand between the parts of one number. */
  readonly joiners: readonly string[];
  /** Number words of other languages that are ordinary words in this one. */
  readonly ordinary: readonly string[];
}

const data: Readonly<Record<Language, LanguageWords>> = words;

/** The words of one language; `pierwsz~` stands for the stem with every ending of the language. */
function wordsOf(language: Language): ReadonlyMap<string, Word> {
  const { cardinals, multipliers, ordinals, fractions, endings = [] } = data[language];
  const all = new Map<string, Word>();
  for (const [stem, value] of Object.entries(ordinals)) {
    const forms = stem.endsWith('~') ? endings.map((ending) => stem.slice(0, -1) + ending) : [stem];
    for (const form of forms) all.set(form, { is: 'ordinal', value });
  }
  for (const word of fractions) all.set(word, { is: 'fraction' });
  for (const [word, value] of Object.entries(cardinals)) all.set(word, { is: 'cardinal', value });
  for (const [word, value] of Object.entries(multipliers)) all.set(word, { is: 'multiplier', value });
  return all;
}

/**
 * Words that make a number in a text of a language: its own, and those of the other three that are not ordinary
 * words in it ("once" is eleven in Spanish and one time in English).
 */
const vocabularies = Object.fromEntries(
  LANGUAGES.map((language): [Language, ReadonlyMap<string, Word>] => {
    const { ordinary } = data[language];
    const foreign = LANGUAGES.filter((other) => other !== language).flatMap((other) => [...wordsOf(other)]);
    const usable = foreign.filter(([word]) => !ordinary.includes(word));
    return [language, new Map([...usable, ...wordsOf(language)])];
  }),
) as Record<Language, ReadonlyMap<string, Word>>;

const joiners: ReadonlySet<string> = new Set(LANGUAGES.flatMap((language) => data[language].joiners));

/** After other words of a number the article is its last part: "cuarenta y un". */
const ARTICLES: ReadonlySet<string> = new Set(['um', 'uma', 'un', 'una', 'uno']);
const ONE: Word = { is: 'cardinal', value: 1 };

/** "um" and "una" are articles unless a unit follows. */
const ARTICLE_AS_ONE =
  /(?<!\p{L})(?:um|uma|un|una)(?= (?:por ci?ento|euros?|reais|real|pesos?|dolar|parcela|prestacao|cuota|plazo|mensualidad)(?!\p{L}))/gu;

/** Numbers, ordinals and fractions in words, in any of the four languages. */
export function findNumberWords(text: NormalText, language: Language): Figure[] {
  const vocabulary = vocabularies[language];
  const found: Figure[] = [...text.folded.matchAll(ARTICLE_AS_ONE)].map((match) =>
    wordFigure(text, match.index, match.index + match[0].length, 1, false),
  );
  let open: { start: number; end: number; total: number; current: number } | undefined;
  const close = () => {
    if (open) found.push(wordFigure(text, open.start, open.end, open.total + open.current, false));
    open = undefined;
  };
  for (const match of text.folded.matchAll(/\p{L}+/gu)) {
    const start = match.index;
    const end = start + match[0].length;
    if (open && !isGap(text.folded.slice(open.end, start), open)) close();
    const word = percentPart(text.folded, start, match[0])
      ? undefined
      : (vocabulary.get(match[0]) ?? (open && ARTICLES.has(match[0]) ? ONE : undefined));
    if (open && word === undefined && joiners.has(match[0])) continue;
    if (word === undefined) {
      close();
    } else if (word.is === 'fraction') {
      close();
      found.push({ kind: 'literal', start, end });
    } else if (word.is === 'ordinal') {
      const tens = open && word.value < 10 && open.current % 10 === 0 ? open : undefined;
      const value = (tens ? tens.total + tens.current : 0) + word.value;
      if (!tens) close();
      found.push(wordFigure(text, tens?.start ?? start, end, value, true));
      open = undefined;
    } else if (word.is === 'multiplier') {
      open ??= { start, end, total: 0, current: 0 };
      open = multiplied(open, word.value, end);
    } else if (open && fits(open.current, word.value)) {
      open = { ...open, end, current: open.current + word.value };
    } else {
      close();
      open = { start, end, total: 0, current: word.value };
    }
  }
  close();
  return found;
}

/** What may stand between two words of one number: a space, a hyphen, a joiner, a comma after thousands. */
function isGap(between: string, { total, current }: { total: number; current: number }): boolean {
  return /^[ -]?$|^ \p{L}{1,3} $/u.test(between) || (between === ', ' && total > 0 && current === 0);
}

function multiplied(open: { start: number; total: number; current: number }, by: number, end: number) {
  const product = Math.max(open.current, 1) * by;
  return by === 100
    ? { ...open, end, current: product }
    : { ...open, end, total: open.total + product, current: 0 };
}

/** Twenty takes five after it, a hundred takes twenty; three takes nothing. */
function fits(current: number, next: number): boolean {
  const room = next < 10 ? 10 : next < 100 ? 100 : 1000;
  return next > 0 && current % room === 0 && !(next < 10 && current % 100 === 10);
}

/** `ciento` in "por ciento" is no hundred. */
function percentPart(folded: string, start: number, word: string): boolean {
  return (word === 'ciento' || word === 'cento') && folded.slice(0, start).endsWith('por ');
}

function wordFigure(text: NormalText, start: number, end: number, value: number, ordinal: boolean): Figure {
  const { unit, to } = unitOf(text, start, end);
  return { kind: 'word', value, ordinal, unit, start, end: Math.max(end, to) };
}
