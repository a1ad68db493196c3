import { isTimeZone, type TimeZone } from '../../kernel/index.ts';

/** What is known of countries. Source: the CLDR data that comes with the runtime. */
export interface Countries {
  /** True for an ISO 3166-1 alpha-2 code of a country. */
  has(country: string): boolean;
  /** The zone of a country that has one alone. */
  onlyZone(country: string): TimeZone | undefined;
}

/** Remembers each country that was asked for: asking the runtime takes it half a millisecond. */
export function createCountries(): Countries {
  const known = new Map<string, readonly TimeZone[]>();
  const zonesOf = (country: string) => {
    const kept = known.get(country);
    if (kept) return kept;
    const zones = /^[A-Z]{2}$/.test(country) ? (new Intl.Locale(`und-${country}`).getTimeZones() ?? []) : [];
    known.set(country, zones);
    return zones;
  };
  return {
    has: (country) => zonesOf(country).length > 0,
    onlyZone: (country) => (zonesOf(country).length === 1 ? zonesOf(country)[0] : undefined),
  };
}

/** True for a zone by name; an offset such as `+02:00` knows no summer time. */
export function isNamedZone(zone: string): boolean {
  return /^[A-Za-z]/.test(zone) && isTimeZone(zone);
}

/** Postcodes of the countries where spreadsheets are known to drop zeros and hyphens. */
const POSTCODES: Readonly<Record<string, RegExp>> = {
  BR: /^\d{5}-?\d{3}$/,
  DE: /^\d{5}$/,
  ES: /^\d{5}$/,
  FR: /^\d{5}$/,
  GB: /^[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}$/i,
  IT: /^\d{5}$/,
  MX: /^\d{5}$/,
  PL: /^\d{2}-?\d{3}$/,
  PT: /^\d{4}-?\d{3}$/,
  US: /^\d{5}(-\d{4})?$/,
};

/** True where a postcode may be one of the country. */
export function isPostcode(text: string, country: string): boolean {
  return (POSTCODES[country] ?? /^(?=.*\d)[A-Z\d][A-Z\d -]{1,10}$/i).test(text);
}
