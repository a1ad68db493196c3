import { proposeOffers } from './propose-offers.ts';
import type { Concession, Given, OfferRequest } from './requests.ts';

/** The next better set against something given; otherwise the same set. */
export function concede(request: OfferRequest & { readonly given: readonly Given[] }): Concession {
  return { conceded: false, concessions: request.concessions, offers: proposeOffers(request) };
}
