import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '../kernel/index.ts';
import { concede } from './concede.ts';
import { aCase, anyRequest, policyOf, TODAY } from './domain.fixture.ts';
import type { Offer } from './offer.ts';
import { proposeOffers } from './propose-offers.ts';
import type { OfferRequest } from './requests.ts';

const request: OfferRequest = {
  case: aCase(),
  policy: policyOf('consumer'),
  affordability: {},
  today: TODAY,
  concessions: 0,
};

const lump = (offers: readonly Offer[]) => offers.find((offer) => offer.kind === 'lump_sum')!.total;

describe('a concession', () => {
  it('is made against something given', () => {
    const { conceded, concessions, offers } = concede({ ...request, given: ['lump_sum'] });
    expect([conceded, concessions, lump(offers)]).toEqual([true, 1, 108_000]);
    expect(lump(proposeOffers(request))).toBe(113_000);
  });

  it('is not made for nothing', () => {
    expect(concede({ ...request, given: [] })).toEqual({
      conceded: false,
      concessions: 0,
      offers: proposeOffers(request),
    });
  });

  it('ends after three', () => {
    const third = concede({ ...request, concessions: 2, given: ['direct_debit'] });
    expect([third.conceded, third.concessions, lump(third.offers)]).toEqual([true, 3, 105_000]);
    const fourth = concede({ ...request, concessions: 3, given: ['direct_debit'] });
    expect([fourth.conceded, fourth.concessions, fourth.offers]).toEqual([false, 3, third.offers]);
  });

  it('is not counted where it would change nothing', () => {
    const early = { ...request, policy: policyOf('early'), case: aCase({ dueOn: addDays(TODAY, 10) }) };
    const last = concede({ ...early, concessions: 2, given: ['earlier_date'] });
    expect(last.concessions).toBe(last.conceded ? 3 : 2);
    if (!last.conceded) expect(last.offers).toEqual(proposeOffers({ ...early, concessions: 2 }));
  });

  it('is no means of pressure on the vulnerable', () => {
    const vulnerable = { ...request, affordabilityOnly: true };
    expect(concede({ ...vulnerable, given: ['lump_sum'] }).conceded).toBe(false);
  });

  it('never raises what was asked for before', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        const before = proposeOffers({ ...some, concessions: 0 });
        const after = concede({
          ...some,
          concessions: 0,
          affordabilityOnly: false,
          given: ['lump_sum'],
        }).offers;
        const cheapest = (offers: readonly Offer[], kind: Offer['kind']) =>
          Math.min(...offers.filter((offer) => offer.kind === kind).map((offer) => offer.total));
        const asked = cheapest(before, 'lump_sum');
        if (Number.isFinite(asked)) expect(cheapest(after, 'lump_sum')).toBeLessThanOrEqual(asked);
      }),
      { numRuns: 1_000 },
    );
  });
});
