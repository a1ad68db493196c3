import type { Language, Locale } from '../../kernel/index.ts';
import { parseDateOfBirth } from '../dates/index.ts';
import { findIdDigits, findPostcodes } from '../values/index.ts';
import type { Value } from './value.ts';

/** Words that announce a date of birth. Folded by the pattern itself. */
const BIRTH =
  /\b(?:born|birth|birthday|birthdate|dob|d\.o\.b|urodz\p{L}*|ur\.|nasc\p{L}*|nac\p{L}*|cumplea\p{L}*)/iu;
const NO_DIGITS_OR_LONG = /\d|\p{L}{4}/u;
/** Youngest and oldest age that a date of birth may give. Unit: years. */
const YOUNGEST = 10;

/**
 * Identity factors in a message: date of birth, last digits of an id, postcode. Where the flow has not asked for
 * one, only those that the debtor names as such are sure.
 */
export function factorValues(text: string, language: Language, locale: Locale, asked: boolean): Value[] {
  if (!NO_DIGITS_OR_LONG.test(text)) return [];
  const named = BIRTH.test(text);
  const values: Value[] = [];
  if (asked || named) values.push(...birthValues(text, language, locale, named));
  for (const { start, end, digits, cued, whole } of findIdDigits(text, { language, locale })) {
    const sure = whole !== undefined || cued;
    if (asked || sure)
      values.push({ kind: 'factor', factor: { kind: 'id_digits', value: digits }, sure, start, end });
  }
  for (const { start, end, value, sure } of findPostcodes(text, { language, locale })) {
    if (asked || sure) values.push({ kind: 'factor', factor: { kind: 'postcode', value }, sure, start, end });
  }
  return values;
}

function birthValues(text: string, language: Language, locale: Locale, named: boolean): Value[] {
  const [date] = parseDateOfBirth(text, { language, locale });
  if (date === undefined || Number(date.slice(0, 4)) > 2_030 - YOUNGEST) return [];
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
