import { parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Leaving } from '../jobs/index.ts';
import { type CandidatePlaces, candidatePlaces, isHoliday } from '../places/index.ts';
import type { Places } from './judge.ts';

/** Where debtors may be, by everything that their case and the address tell. */
export const PLACES: Places = {
  placesOf,
  countryOf: (address) => parsePhoneNumberFromString(address)?.country ?? null,
  isHoliday,
};

function placesOf({ case: { debtor }, facts: { address, addressKind } }: Leaving): CandidatePlaces {
  return candidatePlaces({
    country: debtor.country,
    postcode: debtor.factors.find(({ kind }) => kind === 'postcode')?.value ?? null,
    regions: [],
    timeZone: debtor.timeZone,
    number: addressKind === 'phone' ? address : null,
  });
}
