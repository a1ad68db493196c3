import { LANGUAGES, type Language } from '../../../kernel/index.ts';
import words from './calendar-words.json' with { type: 'json' };
import type { Figure } from './figure.ts';
import type { NormalText } from './normalise.ts';

/** A list of words by number: the first list is 1. */
type Numbered = readonly (readonly string[])[];

function numbered(...lists: readonly Numbered[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap((list) => list.flatMap((forms, i) => forms.map((form) => [form, i + 1] as const))),
  );
}

const alternatives = (map: ReadonlyMap<string, number>) =>
  [...map.keys()].sort((a, b) => b.length - a.length).join('|');

const allMonths = numbered(...LANGUAGES.map((language) => words.months[language]));
const allWeekdays = numbered(...LANGUAGES.map((language) => words.weekdays[language]));

/** Months of another language that are ordinary words in this one. */
const ORDINARY_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  en: [],
  pl: ['march', 'may'],
  pt: ['marca', 'maja', 'march', 'may'],
  es: ['marca', 'maja', 'march', 'may'],
};

interface Patterns {
  readonly months: ReadonlyMap<string, number>;
  readonly dayMonth: RegExp;
  readonly monthDay: RegExp;
  readonly monthYear: RegExp;
  readonly monthAlone: RegExp;
  readonly weekdays: ReadonlyMap<string, number>;
  readonly weekdayBefore: RegExp;
}

const DAY = '\\d{1,2}(?:-?(?:st|nd|rd|th|go|ego|tego)|\\.?[oa])?';
const BETWEEN_DAYS = '(?:, | ?- ?| ?& ?| (?:i|y|e|and|or|lub|albo|ou|o|u|to|do|a|al) (?:the |el |o )?)';
const YEAR = '(\\d{4})(?![\\p{L}\\d]|[.,]\\d)';

const patterns = Object.fromEntries(
  LANGUAGES.map((language): [Language, Patterns] => {
    const months = numbered(...LANGUAGES.map((each) => words.months[each]), words.monthsShort[language]);
    const english = numbered(words.months.en, words.monthsShort.en);
    const weekdays = numbered(
      words.weekdaysShort[language],
      ...LANGUAGES.map((each) => words.weekdays[each]),
    );
    const any = alternatives(months);
    return [
      language,
      {
        months,
        weekdays,
        dayMonth: new RegExp(
          `(?<![\\p{L}\\d]|\\d[.,/:-])((?:${DAY}${BETWEEN_DAYS})*)(${DAY}) ?(?:de |of |-)?(${any})(?![\\p{L}\\d])\\.?(?:[,-]? ?(?:de |del |of )?${YEAR})?`,
          'gu',
        ),
        monthDay: new RegExp(
          `(?<!\\p{L})(${alternatives(language === 'en' ? english : numbered(words.months.en))})\\.? (\\d{1,2})(?:st|nd|rd|th)?(?![\\p{L}\\d]|[.,:/]\\d)(?:,? ${YEAR})?`,
          'gu',
        ),
        monthYear: new RegExp(`(?<!\\p{L})(${any})\\.?(?: de| del| of|,)? ${YEAR}`, 'gu'),
        monthAlone: new RegExp(`(?<!\\p{L})(?:${alternatives(allMonths)})(?!\\p{L})`, 'gu'),
        weekdayBefore: new RegExp(`(?<!\\p{L})(${alternatives(weekdays)})\\.?,? (?:the |o |dia |el )?$`, 'u'),
      },
    ];
  }),
) as Record<Language, Patterns>;

/** Days written with a month in words, in any order the four languages use, with the weekday beside them. */
export function findDates(text: NormalText, language: Language): Figure[] {
  const { dayMonth, monthDay, monthYear, months } = patterns[language];
  const found: Figure[] = [];
  for (const match of text.folded.matchAll(dayMonth)) {
    const [whole, list, day, month, year] = match;
    if (isOrdinaryWord(text, match.index + whole.indexOf(month!, list!.length), month!)) continue;
    const days = [...`${list}${day}`.matchAll(/\d+/g)].map(Number);
    found.push(
      withWeekday(text, language, match, { days, month: months.get(month!)!, year: numberOf(year) }),
    );
  }
  for (const match of text.folded.matchAll(monthDay)) {
    const [, month, day, year] = match;
    if (overlaps(found, match)) continue;
    found.push(
      withWeekday(text, language, match, {
        days: [Number(day)],
        month: months.get(month!)!,
        year: numberOf(year),
      }),
    );
  }
  for (const match of text.folded.matchAll(monthYear)) {
    if (overlaps(found, match) || isOrdinaryWord(text, match.index, match[1]!)) continue;
    const span = { start: match.index, end: match.index + match[0].length };
    found.push({ kind: 'month', month: months.get(match[1]!)!, year: numberOf(match[2]), ...span });
  }
  return found;
}

function withWeekday(
  text: NormalText,
  language: Language,
  match: RegExpExecArray,
  date: { days: number[]; month: number; year: number | undefined },
): Figure {
  const { weekdays, weekdayBefore } = patterns[language];
  const before = weekdayBefore.exec(text.folded.slice(Math.max(0, match.index - 24), match.index));
  const end = match.index + match[0].length;
  const after = weekdayAfter.exec(text.folded.slice(end, end + 24));
  const weekday = before?.[1] ?? after?.[1];
  return {
    kind: 'date',
    ...date,
    weekday: weekday === undefined ? undefined : weekdays.get(weekday)!,
    start: match.index - (before ? before[0].length : 0),
    end: end + (after && !before ? after[0].length : 0),
  };
}

const weekdayAfter = new RegExp(`^(?:,? \\(?)(${alternatives(allWeekdays)})(?!\\p{L})\\)?`, 'u');

function numberOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : Number(text);
}

function overlaps(found: readonly Figure[], match: RegExpExecArray): boolean {
  return found.some(({ start, end }) => match.index < end && match.index + match[0].length > start);
}

/** `mają` (they have) and `Marco` fold to month names. */
function isOrdinaryWord(text: NormalText, start: number, folded: string): boolean {
  const written = text.plain.slice(start, start + folded.length).toLowerCase();
  return written === 'mają' || (folded === 'marco' && written !== 'março');
}

const weekdayPattern = new RegExp(`(?<!\\p{L})(?:${alternatives(allWeekdays)})(?!\\p{L})`, 'gu');

/** Months and weekdays that stand alone, in a text where dates are blanked out. */
export function findMonthsAndWeekdays(text: NormalText, language: Language): Figure[] {
  const months = [...text.folded.matchAll(patterns[language].monthAlone)].flatMap((match): Figure[] => {
    const [word] = match;
    const span = { start: match.index, end: match.index + word.length };
    const english = word === 'may' || word === 'march';
    if (ORDINARY_MONTHS[language].includes(word) || isOrdinaryWord(text, match.index, word)) return [];
    if (english && !isMonthInEnglish(text, match.index)) return [];
    return [{ kind: 'month', month: allMonths.get(word)!, year: undefined, ...span }];
  });
  const weekdays = [...text.folded.matchAll(weekdayPattern)].map((match): Figure => {
    const span = { start: match.index, end: match.index + match[0].length };
    return { kind: 'weekday', weekday: allWeekdays.get(match[0])!, ...span };
  });
  return [...months, ...weekdays];
}

/** `may` and `march` are months where they are capitalised after a word that leads to one. */
function isMonthInEnglish(text: NormalText, start: number): boolean {
  const before = text.folded.slice(Math.max(0, start - 12), start);
  return (
    /^M/.test(text.plain[start] ?? '') &&
    /(?:^|[^\p{L}])(?:in|on|of|by|until|till|since|from|this|next|last|to|and|or|before|after|early|mid|late) $/u.test(
      before,
    )
  );
}

const nearDays = new RegExp(
  `(?<!\\p{L})(?:${LANGUAGES.flatMap((language) => words.nearDays[language]).join('|')})(?!\\p{L})`,
  'gu',
);

/** Days told by their distance from today ("tomorrow", "w przyszłym tygodniu"): no slot can vouch for them. */
export function findNearDays(text: NormalText): Figure[] {
  return [...text.folded.matchAll(nearDays)].map((match) => ({
    kind: 'literal',
    start: match.index,
    end: match.index + match[0].length,
  }));
}
