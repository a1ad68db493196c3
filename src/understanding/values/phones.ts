import {
  type CountryCode,
  findPhoneNumbersInText,
  isSupportedCountry,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import { countryOf } from './currency.ts';
import { type DigitRun, digitRuns } from './digit-runs.ts';
import { type Reading, readText, type ValueOptions } from './items.ts';

/** A phone number as it stands in a text. Offsets are UTF-16. */
export interface PhoneSpan {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** E.164. */
  readonly number: string;
  /** ISO 3166-1 alpha-2, where the number tells. */
  readonly country?: string;
}

export interface PhoneOptions extends ValueOptions {
  /** Country of numbers without a prefix; that of the locale where not given. */
  readonly country?: string;
}

/** Digits with the marks that phone numbers are written with. Longer stretches are no phone number. */
const CANDIDATE = /[+(]?\d[\d\s().\-/]{5,48}\d(?!\d)/g;
const CANDIDATES_MAX = 20;

/** More single digits in a row, all parted alike, than a phone number has: no part of them is one either. */
const COUNTED_OFF = /^\d([\s.\-/])\d(?:\1\d){14,}$/;

/** Every phone number of a text, written or said digit by digit, in order. Never throws. */
export function findPhones(text: string, options: PhoneOptions): PhoneSpan[] {
  const home = (options.country ?? countryOf(options.locale)).toUpperCase();
  const country = isSupportedCountry(home) ? home : undefined;
  const written = findWritten(text.slice(0, 4_000), country);
  const said = findSaid(text, options, country);
  const fresh = said.filter(
    (span) => !written.some(({ start, end }) => span.start < end && start < span.end),
  );
  return [...written, ...fresh].sort((a, b) => a.start - b.start);
}

let last:
  | { readonly text: string; readonly country: string | undefined; readonly spans: PhoneSpan[] }
  | undefined;

/** Numbers in digits. The last text is kept: it is read in several languages, and digits are the same in each. */
function findWritten(text: string, country: CountryCode | undefined): PhoneSpan[] {
  if (last?.text !== text || last.country !== country)
    last = { text, country, spans: writtenIn(text, country) };
  return last.spans;
}

function writtenIn(text: string, country: CountryCode | undefined): PhoneSpan[] {
  const spans: PhoneSpan[] = [];
  let tried = 0;
  for (const match of text.matchAll(CANDIDATE)) {
    if (/\d/.test(text[match.index - 1] ?? '')) continue;
    tried += 1;
    if (tried > CANDIDATES_MAX) break;
    if (COUNTED_OFF.test(match[0])) continue;
    const abroad = dialledAbroad(match[0]);
    if (abroad !== undefined) {
      spans.push(toSpan(text, match.index, match.index + match[0].length, abroad));
      continue;
    }
    for (const found of findPhoneNumbersInText(
      match[0],
      country === undefined ? {} : { defaultCountry: country },
    )) {
      const [start, end] = [match.index + found.startsAt, match.index + found.endsAt];
      spans.push(toSpan(text, start, end, found.number));
    }
  }
  return spans;
}

/** 0048 512 …: the prefix for a call abroad stands for the plus. */
function dialledAbroad(written: string) {
  if (!/^\(?00[1-9]/.test(written)) return undefined;
  const number = parsePhoneNumberFromString(`+${written.replace(/\D/g, '').slice(2)}`);
  return number?.isValid() ? number : undefined;
}

function toSpan(
  text: string,
  start: number,
  end: number,
  found: { number: string; country?: string },
): PhoneSpan {
  const country = found.country === undefined ? {} : { country: found.country };
  return { start, end, text: text.slice(start, end), number: found.number, ...country };
}

/** "five one two, three four five …": at least seven digits of which some are words. */
function findSaid(text: string, options: ValueOptions, country: CountryCode | undefined): PhoneSpan[] {
  const reading = readText(text, options);
  const spans: PhoneSpan[] = [];
  for (const { from, to, digits, spoken } of groupedRuns(reading)) {
    if (!spoken || digits.length < 7 || digits.length > 15) continue;
    const number = parsePhoneNumberFromString(digits, country);
    if (number === undefined || !number.isValid()) continue;
    spans.push(toSpan(text, reading.items[from]!.start, reading.items[to - 1]!.end, number));
  }
  return spans;
}

type Group = Pick<DigitRun, 'from' | 'to' | 'digits' | 'spoken'>;

/** Runs said with pauses are one: "five one two, three four five, …". */
function groupedRuns(reading: Reading): Group[] {
  const groups: Group[] = [];
  for (const run of digitRuns(reading)) {
    const last = groups.at(-1);
    const pause = last !== undefined && run.from === last.to + 1 ? reading.items[last.to]!.folded : '';
    if (last === undefined || pause === '' || !',.-–'.includes(pause)) groups.push(run);
    else {
      const digits = last.digits + run.digits;
      groups[groups.length - 1] = { from: last.from, to: run.to, digits, spoken: last.spoken || run.spoken };
    }
  }
  return groups;
}
