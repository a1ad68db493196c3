/**
 * text — a debtor's message as tokens with offsets into the original. Shared by values, dates and intents.
 * Knows no language; matching is on folded text, evidence is cut from the original by offset.
 */
export { fold } from './fold.ts';
export { type Token, type TokenKind, tokenise } from './tokens.ts';
