/**
 * dates — days, times of day, offsets from now and dates of birth in a debtor's words, in four languages.
 * Pure: the debtor's local time is an argument. Nothing is answered that does not stand in the text; where the
 * words allow several days the likeliest comes first and the others beside it.
 */
export { parseDateOfBirth } from './date-of-birth.ts';
export { type DateSpan, findDates, findVagueDates, type VagueDateSpan } from './find-dates.ts';
export { findOffsets, type OffsetSpan } from './find-offsets.ts';
export { findTimes, type TimeSpan } from './find-times.ts';
export type { PartOfDay } from './lexicon-data.ts';
export type { ReadingContext } from './reader.ts';
