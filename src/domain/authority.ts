import type { Offer } from './offer.ts';
import type { AuthorityQuestion } from './requests.ts';

/** Names of the limits that an offer breaks for a role on a day; empty when it is inside. */
export function withinAuthority(_offer: Offer, _question: AuthorityQuestion): string[] {
  return [];
}
