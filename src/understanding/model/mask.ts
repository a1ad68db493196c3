import type { HearInput } from '../../dialogue/index.ts';
import { LANGUAGES, type Language } from '../../kernel/index.ts';
import { findDates } from '../dates/index.ts';
import { findNationalIds, findNumbers, findPhones, findPostcodes } from '../values/index.ts';
import type { Stretch } from './quote.ts';

const E_MAIL = /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}.-]+\.\p{L}{2,}/gu;
const FIGURE = /\p{N}/gu;
/** Signs that could end the place where the message stands, and their likenesses of the same length. */
const LIKENESS: Readonly<Record<string, string>> = { '<': '‹', '>': '›' };

/**
 * The message as a model may see it, letter for letter as long as it is. Phone numbers, addresses, identity and
 * account numbers are hidden as `#`; where the debtor may be giving identity factors every figure and date is.
 * Nothing in it can close the tags around it.
 */
export function maskMessage(text: string, input: Pick<HearInput, 'locale' | 'now' | 'accepts'>): string {
  const hidden = [...contactStretches(text, input)];
  if (input.accepts.includes('provide_factor')) hidden.push(...factorStretches(text, input));
  const isHidden = new Uint8Array(text.length);
  for (const { start, end } of hidden) isHidden.fill(1, start, end);
  let masked = '';
  for (const char of text) {
    const personal = isHidden[masked.length] === 1 && /[\p{L}\p{N}]/u.test(char);
    masked += personal ? '#'.repeat(char.length) : (LIKENESS[char] ?? char);
  }
  return masked;
}

function contactStretches(text: string, { locale }: Pick<HearInput, 'locale'>): Stretch[] {
  return [
    ...stretches(text, E_MAIL),
    ...findNationalIds(text),
    ...LANGUAGES.flatMap((language) => findPhones(text, { language, locale })),
  ];
}

function factorStretches(text: string, { locale, now }: Pick<HearInput, 'locale' | 'now'>): Stretch[] {
  const read = (language: Language) => [
    ...findNumbers(text, { language, locale }),
    ...findDates(text, { language, locale, now, expectsDate: true }),
    ...findPostcodes(text, { language, locale }),
  ];
  return [...stretches(text, FIGURE), ...LANGUAGES.flatMap(read)];
}

function stretches(text: string, pattern: RegExp): Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}
