import { epochDay } from '../kernel/index.ts';
import { LIMIT_NAMES, type LimitName, limitsOf, measure } from './limits.ts';
import type { Offer } from './offer.ts';
import type { Plan } from './plan.ts';
import type { AuthorityQuestion } from './requests.ts';
import { situationOf } from './situation.ts';

/**
 * Names of the limits that an offer breaks for a role on a day (`LIMIT_NAMES`); empty when it is inside. The
 * offer is measured against the collectable balance of now, not against the one it was computed from.
 */
export function withinAuthority(offer: Offer, question: AuthorityQuestion): LimitName[] {
  const situation = situationOf(question);
  const { broken } = measure(planFrom(offer), limitsOf(question.role, situation), situation);
  if (offer.currency !== question.case.currency) broken.push('currency');
  if (offer.expiresOn < question.today) broken.push('expired');
  return broken.sort((a, b) => LIMIT_NAMES.indexOf(a) - LIMIT_NAMES.indexOf(b));
}

/** The terms of an offer in the form in which they are weighed. */
function planFrom(offer: Pick<Offer, 'kind' | 'total' | 'schedule'>): Plan {
  return {
    kind: offer.kind,
    total: offer.total,
    days: offer.schedule.map((payment) => epochDay(payment.dueOn)),
    amounts: offer.schedule.map((payment) => payment.amount),
  };
}
