import { proposeOffers } from './propose-offers.ts';
import type { Concession, Given, OfferRequest } from './requests.ts';

/**
 * The next better set, against something given; otherwise, after the last step of the policy, for debtors who
 * get only what is affordable, or where a step would change nothing, the same set. Section 4.5.
 */
export function concede(request: OfferRequest & { readonly given: readonly Given[] }): Concession {
  const offers = proposeOffers(request);
  const same = { conceded: false, concessions: request.concessions, offers };
  const last = request.concessions >= request.policy.concessions.stepsBps.length;
  if (request.given.length === 0 || last || request.affordabilityOnly === true) return same;
  const concessions = request.concessions + 1;
  const better = proposeOffers({ ...request, concessions });
  const changed = better.some((offer) => !offers.some((before) => before.id === offer.id));
  return changed ? { conceded: true, concessions, offers: better } : same;
}
