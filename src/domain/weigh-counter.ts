import { minor } from '../kernel/index.ts';
import type { Verdict } from './offer.ts';
import { proposeOffers } from './propose-offers.ts';
import type { CounterRequest } from './requests.ts';

/** Answers a counter-offer. */
export function weighCounter(request: CounterRequest): Verdict {
  const gap = {
    total: minor(0),
    instalments: 0,
    firstPayment: minor(0),
    instalmentAmount: minor(0),
    delayDays: 0,
  };
  const nearest = proposeOffers(request);
  return { verdict: 'counter', weighed: undefined, gap, limitedBy: [], nearest, reachedBy: undefined };
}
