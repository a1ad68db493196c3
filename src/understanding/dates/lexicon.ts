import type { Language } from '../../kernel/index.ts';
import { type Token, tokenise } from '../text/index.ts';
import { LEXICON_EN } from './lexicon.en.data.ts';
import { LEXICON_ES } from './lexicon.es.data.ts';
import { LEXICON_PL } from './lexicon.pl.data.ts';
import { LEXICON_PT } from './lexicon.pt.data.ts';
import type { LexiconData, PlainClass, WordClass } from './lexicon-data.ts';
import { type Candidate, candidate, nearKey } from './spelling.ts';

/** What a word or phrase stands for. `value` is a number where the class has one, `name` a unit or an id. */
export interface Meaningful {
  readonly cls: WordClass;
  readonly value: number;
  readonly name: string;
  readonly weak: boolean;
}

export interface Phrase {
  readonly words: readonly string[];
  /** Which words must follow the one before without a space: 2ª, 6a. */
  readonly glued: readonly boolean[];
  readonly means: Meaningful;
}

export type NumberKind = 'cardinal' | 'ordinal' | 'dayOrdinal';

export interface Lexicon {
  readonly language: Language;
  /** Phrases by their first word, longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>;
  readonly numbers: ReadonlyMap<string, { readonly value: number; readonly kind: NumberKind }>;
  readonly ordinalEndings: ReadonlySet<string>;
  readonly numberJoiners: ReadonlySet<string>;
  /** Single words that a typing slip may hide, by `nearKey`. */
  readonly correctable: ReadonlyMap<string, readonly Candidate[]>;
  readonly realWords: ReadonlySet<string>;
  readonly lookalikes: ReadonlySet<string>;
  readonly nextWeekday: 'coming' | 'nextWeek';
}

const DATA: Readonly<Record<Language, LexiconData>> = {
  en: LEXICON_EN,
  pl: LEXICON_PL,
  pt: LEXICON_PT,
  es: LEXICON_ES,
};

const compiled = new Map<Language, Lexicon>();

/** The lexicon of a language, compiled at first use. */
export function lexiconOf(language: Language): Lexicon {
  const known = compiled.get(language);
  if (known) return known;
  const lexicon = compile(DATA[language]);
  compiled.set(language, lexicon);
  return lexicon;
}

/** Cuts a cell into forms, each as the tokens that a text would have; hyphens count as spaces. */
function formsOf(cell: string | undefined): (readonly Token[])[] {
  if (cell === undefined || cell === '') return [];
  return cell.split('|').map((form) => tokenise(form.replaceAll('-', ' ').replace('~', '')));
}

/** The forms of a cell that are one word. */
function wordsOf(cell: string | undefined): string[] {
  return formsOf(cell).flatMap((tokens) => (tokens.length === 1 ? [tokens[0]!.folded] : []));
}

function compile(data: LexiconData): Lexicon {
  return {
    language: data.language,
    phrases: phrasesOf(data),
    numbers: numbersOf(data),
    ordinalEndings: new Set(wordsOf(data.ordinalEndings)),
    numberJoiners: new Set(wordsOf(data.numberJoiners)),
    correctable: correctableOf(data),
    realWords: new Set(wordsOf(data.realWords)),
    lookalikes: new Set(data.lookalikes.split('|')),
    nextWeekday: data.nextWeekday,
  };
}

function phrasesOf(data: LexiconData): Map<string, Phrase[]> {
  const phrases = new Map<string, Phrase[]>();
  const add = (cell: string | undefined, cls: WordClass, value = 0, name = '', weak = false): void => {
    for (const form of formsOf(cell)) {
      const words = form.map((token) => token.folded);
      const list = phrases.get(words[0]!) ?? [];
      list.push({ words, glued: form.map((token) => token.glued), means: { cls, value, name, weak } });
      phrases.set(words[0]!, list);
    }
  };
  for (const [i, cell] of data.weekdays.entries()) add(cell, 'weekday', i + 1);
  for (const [i, cell] of data.weekdaysWeak.entries()) add(cell, 'weekday', i + 1, '', true);
  for (const [i, cell] of data.months.entries()) add(cell, 'month', i + 1);
  for (const [i, cell] of data.monthsWeak.entries()) add(cell, 'month', i + 1, '', true);
  for (const [offset, cell] of Object.entries(data.days)) add(cell, 'day', Number(offset));
  for (const [offset, cell] of Object.entries(data.daysWeak)) add(cell, 'day', Number(offset), '', true);
  for (const [unit, cell] of Object.entries(data.units)) add(cell, 'unit', 0, unit);
  for (const [unit, cell] of Object.entries(data.unitsWeak)) add(cell, 'unit', 0, unit, true);
  for (const [part, cell] of Object.entries(data.partsOfDay)) add(cell, 'partOfDay', 0, part);
  for (const [minutes, cell] of Object.entries(data.clock)) add(cell, 'clock', Number(minutes));
  for (const [unit, cell] of Object.entries(data.endsOf)) add(cell, 'endOf', 0, unit);
  for (const [cls, cell] of Object.entries(data.words)) add(cell, cls as PlainClass);
  for (const [id, cell] of Object.entries(data.holidays)) add(cell, 'holiday', 0, id);
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return phrases;
}

function numbersOf(data: LexiconData): Map<string, { value: number; kind: NumberKind }> {
  const numbers = new Map<string, { value: number; kind: NumberKind }>();
  const add = (cells: Readonly<Record<string, string>>, kind: NumberKind) => {
    for (const [value, cell] of Object.entries(cells)) {
      for (const form of wordsOf(cell)) numbers.set(form, { value: Number(value), kind });
    }
  };
  add(data.ordinals, 'ordinal');
  add(data.dayOrdinals, 'dayOrdinal');
  add(data.cardinals, 'cardinal');
  return numbers;
}

/** Shortest date word whose misspellings are looked for, in letters. */
const CORRECTABLE_LETTERS = 5;

function correctableOf(data: LexiconData): Map<string, Candidate[]> {
  const byKey = new Map<string, Candidate[]>();
  const cells = [...data.weekdays, ...data.months, ...data.monthsWeak, ...Object.values(data.days)];
  for (const form of new Set(cells.flatMap(fullNames))) {
    const key = nearKey(form);
    byKey.set(key, [...(byKey.get(key) ?? []), candidate(form)]);
  }
  return byKey;
}

/** The forms worth correcting to: single words, long enough, no slip and no abbreviation of another. */
function fullNames(cell: string): string[] {
  const forms = wordsOf(
    cell
      .split('|')
      .filter((form) => !form.startsWith('~'))
      .join('|'),
  );
  return forms.filter(
    (form) =>
      form.length >= CORRECTABLE_LETTERS &&
      !forms.some((other) => other.length > form.length + 1 && other.startsWith(form)),
  );
}
