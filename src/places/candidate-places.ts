import type { TimeZone } from '../kernel/index.ts';
import { regionsOfPostcode } from './region-of-postcode.ts';
import { zonesOfNumber } from './zones-of-number.ts';
import { zonesOfRegion } from './zones-of-region.ts';

/** What is known of where a debtor may be. */
export interface Traces {
  /** ISO 3166-1 alpha-2 of the address; null: unknown. */
  readonly country: string | null;
  /** Postcode of the address, whole or its beginning; null: unknown. */
  readonly postcode: string | null;
  /** Regions known otherwise, ISO 3166-2. */
  readonly regions: readonly string[];
  /** Zone on file for the address; null: unknown. */
  readonly timeZone: TimeZone | null;
  /** Number that the message goes to, `+` and digits; null where it goes to none. */
  readonly number: string | null;
}

/** Where a debtor may be, all traces taken together. */
export interface CandidatePlaces {
  readonly zones: readonly TimeZone[];
  readonly regions: readonly string[];
}

/**
 * Every zone and region in which the debtor may be: by number, by address and by postcode. Traces that do not
 * agree all count (12 CFR 1006.6(b)(1): where the location is unclear, every one must be open).
 */
export function candidatePlaces({ country, postcode, regions, timeZone, number }: Traces): CandidatePlaces {
  const byPostcode = country === null || postcode === null ? [] : regionsOfPostcode(country, postcode);
  const all = [...new Set([...regions, ...byPostcode])];
  const zones = [
    ...(timeZone === null ? [] : [timeZone]),
    ...(number === null ? [] : zonesOfNumber(number)),
    ...all.flatMap(zonesOfRegion),
  ];
  return { zones: [...new Set(zones)], regions: all };
}
