import type { TimeZone } from '../kernel/index.ts';

/** Regions by zone; one that stands under several zones lies in all of them. Source: IANA tz, zone1970.tab. */
const REGIONS: Readonly<Record<TimeZone, string>> = {
  'America/New_York':
    'US-CT US-DC US-DE US-FL US-GA US-IN US-KY US-MA US-MD US-ME US-MI US-NC US-NH US-NJ US-NY US-OH US-PA US-RI US-SC US-TN US-VA US-VT US-WV',
  'America/Chicago':
    'US-AL US-AR US-FL US-IA US-IL US-IN US-KS US-KY US-LA US-MI US-MN US-MO US-MS US-ND US-NE US-OK US-SD US-TN US-TX US-WI',
  'America/Denver': 'US-CO US-ID US-KS US-MT US-ND US-NE US-NM US-NV US-OR US-SD US-TX US-UT US-WY US-AZ',
  'America/Phoenix': 'US-AZ',
  'America/Los_Angeles': 'US-CA US-ID US-NV US-OR US-WA',
  'America/Anchorage': 'US-AK',
  'America/Adak': 'US-AK',
  'Pacific/Honolulu': 'US-HI',
  'America/Puerto_Rico': 'US-PR US-VI',
  'Pacific/Guam': 'US-GU',
  'America/Sao_Paulo':
    'BR-DF BR-ES BR-GO BR-MG BR-PR BR-RJ BR-RS BR-SC BR-SP BR-AL BR-AP BR-BA BR-CE BR-MA BR-PA BR-PB BR-PE BR-PI BR-RN BR-SE BR-TO',
  'America/Noronha': 'BR-PE',
  'America/Manaus': 'BR-AM BR-MS BR-MT BR-RO BR-RR',
  'America/Rio_Branco': 'BR-AC BR-AM',
};

/** Zones of a region (ISO 3166-2); empty where it is not listed. */
export function zonesOfRegion(region: string): readonly TimeZone[] {
  return Object.entries(REGIONS)
    .filter(([, regions]) => regions.split(' ').includes(region))
    .map(([zone]) => zone);
}
