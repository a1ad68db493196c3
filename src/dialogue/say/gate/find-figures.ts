import type { Language } from '../../../kernel/index.ts';
import { findDates, findMonthsAndWeekdays, findNearDays } from './calendar.ts';
import type { Figure, Span } from './figure.ts';
import { findLinks } from './links.ts';
import type { NormalText } from './normalise.ts';
import { findNumberWords } from './number-words.ts';
import { findNumbers } from './numbers.ts';
import { findHiddenNumbers, findOddDigits } from './oddities.ts';
import { orphanUnits } from './units.ts';

/** How figures are looked for. */
export interface Search {
  readonly language: Language;
  readonly strict: boolean;
  /** Digits of known phone numbers: a run of digits that is one of them is no other figure. */
  readonly phones: ReadonlySet<string>;
}

/** All figures of a text. What one finder takes is blanked out for the next, so that nothing is read twice. */
export function findFigures(text: NormalText, { language, strict, phones }: Search): Figure[] {
  const figures: Figure[] = findOddDigits(text);
  let rest = text;
  const take = (found: readonly Figure[]) => {
    figures.push(...found);
    rest = blank(rest, found);
  };
  take(findLinks(rest, strict));
  rest = blank(rest, knownPhones(rest, phones));
  take(findDates(rest, language));
  take(findNumbers(rest));
  take(findMonthsAndWeekdays(rest, language));
  if (!strict) return figures;
  take(findNearDays(rest));
  take(findNumberWords(rest, language));
  take(orphanUnits(rest).map((span) => ({ kind: 'literal', ...span })));
  take(findHiddenNumbers(rest));
  return figures;
}

/** Blanks with a character that no finder takes for a letter, digit or space. */
function blank(text: NormalText, spans: readonly Span[]): NormalText {
  if (spans.length === 0) return text;
  const blankOut = (written: string) =>
    spans.reduce(
      (acc, { start, end }) => acc.slice(0, start) + '\u0000'.repeat(end - start) + acc.slice(end),
      written,
    );
  return { plain: blankOut(text.plain), folded: blankOut(text.folded) };
}

/** Shorter numbers are told apart from amounts only by what stands beside them: they go the way of all numbers. */
const PHONE_DIGITS_MIN = 7;
const PHONE_RUN = /(?<![\p{L}\d])\(?\+?\(?\d[\d()./ -]*\d(?![\p{L}\d])/gu;

function knownPhones(text: NormalText, phones: ReadonlySet<string>): Span[] {
  if (phones.size === 0) return [];
  return [...text.plain.matchAll(PHONE_RUN)]
    .filter(([run]) => {
      const digits = run.replace(/\D/g, '');
      return digits.length >= PHONE_DIGITS_MIN && phones.has(run.includes('+') ? `+${digits}` : digits);
    })
    .map((match) => ({ start: match.index, end: match.index + match[0].length }));
}
