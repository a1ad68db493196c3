/**
 * values — numbers, amounts, counts, phones and identity factors in a debtor's words, in four languages.
 * Pure; knows no dates and no intents. Every value carries the span of the text it was read from; every finder
 * is linear in the text, reads its first 4 000 characters and never throws.
 */
export { type CountSpan, findCounts } from './counts.ts';
export { type DurationSpan, findDurations } from './durations.ts';
export { findIdDigits, type IdDigitsOptions, type IdDigitsSpan } from './id-digits.ts';
export type { ValueOptions } from './items.ts';
export { findMoney, type MoneySpan, parseAmount } from './money.ts';
export { findNationalIds, type NationalIdKind, type NationalIdSpan } from './national-ids.ts';
export { findNumbers, type NumberSpan, parseNumber } from './numbers.ts';
export { findOrdinalOption, type OptionSpan } from './options.ts';
export { findPhones, type PhoneOptions, type PhoneSpan } from './phones.ts';
export { findPostcodes, type PostcodeSpan } from './postcodes.ts';
