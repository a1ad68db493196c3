import { DEFAULT_LOCALE, LANGUAGES, type Language, type Locale } from '../../kernel/index.ts';
import { parseDateOfBirth } from '../dates/index.ts';
import { findIdDigits, findPostcodes, type PostcodeSpan } from '../values/index.ts';
import type { Value } from './value.ts';

/** Words that announce a date of birth. Folded by the pattern itself. */
const BIRTH =
  /\b(?:born|birth|birthday|birthdate|dob|d\.o\.b|urodz\p{L}*|ur\.|nasc\p{L}*|nac\p{L}*|cumplea\p{L}*)/iu;
const NO_DIGITS_OR_LONG = /\d|\p{L}{3}/u;
/** Years in which whoever answers can have been born. */
const FIRST_YEAR = 1920;
const LAST_YEAR = 2020;

/** What the flow waits for: a factor; a word of who is there, beside which one may stand; something else. */
export type FactorAsked = 'factor' | 'identity' | 'other';

/**
 * Identity factors in a message: date of birth, last digits of an id, postcode. Where the flow has not asked for
 * one, only those that the debtor names as such are sure.
 */
export function factorValues(
  text: string,
  language: Language,
  locale: Locale,
  expected: FactorAsked,
): Value[] {
  if (!NO_DIGITS_OR_LONG.test(text)) return [];
  const asked = expected === 'factor';
  const named = BIRTH.test(text);
  const postcodes = findPostcodes(text, { language, locale });
  const births =
    expected !== 'other' || named
      ? birthBeside(postcodes, text, language, locale, named)
      : { values: [], postcodes };
  const beside = expected === 'identity' && births.values.length > 0;
  const values: Value[] = [...births.values];
  for (const { start, end, digits, cued, whole } of findIdDigits(text, { language, locale })) {
    // The figures of a date of birth ("14.03.1980") are no other factor.
    const isDate = whole === undefined && birthsIn(text.slice(start, end), language, locale).length > 0;
    if (births.values.length > 0 && isDate) continue;
    const sure = whole !== undefined || cued;
    // A year of birth is no end of an id number.
    if ((asked && births.values.length === 0) || sure)
      values.push({ kind: 'factor', factor: { kind: 'id_digits', value: digits }, sure, start, end });
  }
  for (const { start, end, value, sure } of births.postcodes) {
    if (asked || sure || beside)
      values.push({ kind: 'factor', factor: { kind: 'postcode', value }, sure, start, end });
  }
  return values;
}

interface Births {
  readonly values: readonly Value[];
  /** Postcodes that share no digit with the date of birth. */
  readonly postcodes: readonly PostcodeSpan[];
}

/** The date of birth beside the postcodes that are named, beside all of them, or else made of their digits. */
function birthBeside(
  postcodes: readonly PostcodeSpan[],
  text: string,
  language: Language,
  locale: Locale,
  named: boolean,
): Births {
  const tried = new Map<string, readonly Value[]>();
  const birthsOf = (said: string) => {
    const values = tried.get(said) ?? birthValues(said, language, locale, named);
    tried.set(said, values);
    return values;
  };
  for (const kept of [postcodes.filter(({ sure }) => sure), postcodes]) {
    const rest = kept.reduce(
      (left, { start, end }) => left.slice(0, start) + ' '.repeat(end - start) + left.slice(end),
      text,
    );
    const values = birthsOf(rest);
    if (values.length > 0) return { values, postcodes: kept };
  }
  const values = birthsOf(text);
  return { values, postcodes: values.length > 0 ? [] : postcodes };
}

function birthValues(text: string, language: Language, locale: Locale, named: boolean): Value[] {
  const own = birthsIn(text, language, locale);
  const [date, other] = own.length > 0 ? own : birthsElsewhere(text, language);
  if (date === undefined || other !== undefined) return [];
  const trimmed = text.trim();
  const start = text.indexOf(trimmed);
  return [
    {
      kind: 'factor',
      factor: { kind: 'date_of_birth', value: date },
      sure: named,
      start,
      end: start + trimmed.length,
    },
  ];
}

function birthsIn(text: string, language: Language, locale: Locale): string[] {
  return parseDateOfBirth(text, { language, locale }).filter(isLived);
}

/** A month named in another language than that of the conversation: people keep to the one they grew up with. */
function birthsElsewhere(text: string, language: Language): string[] {
  if (!/\p{L}{3}/u.test(text)) return [];
  const others = LANGUAGES.filter((other) => other !== language);
  return [...new Set(others.flatMap((other) => birthsIn(text, other, DEFAULT_LOCALE[other])))];
}

function isLived(date: string): boolean {
  const year = Number(date.slice(0, 4));
  return year >= FIRST_YEAR && year <= LAST_YEAR;
}
