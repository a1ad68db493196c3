/**
 * places — where somebody may be, and what day it is there: time zones of numbers, regions of postcodes, public
 * holidays. Data of kept packages behind plain functions; it knows nothing of debts or rules.
 */
export { type CandidatePlaces, candidatePlaces, type Traces } from './candidate-places.ts';
export { isHoliday } from './holiday-calendar.ts';
export { regionsOfPostcode } from './region-of-postcode.ts';
export { zonesOfNumber } from './zones-of-number.ts';
