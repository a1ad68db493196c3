/**
 * values — numbers, amounts, counts, phones and identity factors in a debtor's words, in four languages.
 * Pure; knows no dates and no intents. Every value carries the span it was read from.
 */
export type { ValueOptions } from './items.ts';
export { findMoney, type MoneySpan, parseAmount } from './money.ts';
export { findNumbers, type NumberSpan, parseNumber } from './numbers.ts';
