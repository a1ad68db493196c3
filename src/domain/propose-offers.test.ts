import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, minor, parseLocalDate, sum } from '../kernel/index.ts';
import { withinAuthority } from './authority.ts';
import { collectableBalance } from './case-balance.ts';
import { checkPolicy } from './check-policy.ts';
import { aCase, anyRequest, policyOf, TODAY } from './domain.fixture.ts';
import { limitsOf } from './limits.ts';
import type { Offer } from './offer.ts';
import { offerId } from './plan.ts';
import { proposeOffers } from './propose-offers.ts';
import type { OfferRequest } from './requests.ts';
import { situationOf } from './situation.ts';

const runs = { numRuns: 1_000 };

function request(change: Partial<OfferRequest> = {}): OfferRequest {
  return {
    case: aCase(),
    policy: policyOf('consumer'),
    affordability: {},
    today: TODAY,
    concessions: 0,
    ...change,
  };
}

const kinds = (offers: readonly Offer[]) => offers.map((offer) => offer.kind);

describe('the policies that tests draw', () => {
  it('make sense', () => {
    fc.assert(
      fc.property(anyRequest, ({ policy }) => {
        expect(checkPolicy(policy)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('offers', () => {
  it('sum exactly, rise in their dates and are never in the past', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        for (const offer of proposeOffers(some)) {
          expect(sum(offer.schedule.map((payment) => payment.amount))).toBe(offer.total);
          expect(offer.schedule.every((payment) => payment.amount > 0)).toBe(true);
          const days = offer.schedule.map((payment) => payment.dueOn);
          expect(days.every((day) => parseLocalDate(day) === day)).toBe(true);
          expect(days.every((day, i) => i === 0 || day > days[i - 1]!)).toBe(true);
          expect(days[0]! >= some.today).toBe(true);
          expect(offer.expiresOn >= some.today && offer.expiresOn <= days[0]!).toBe(true);
        }
      }),
      runs,
    );
  });

  it('never leave the authority of the bot, on no day until they expire', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        for (const offer of proposeOffers(some)) {
          for (let day = some.today; day <= offer.expiresOn; day = addDays(day, 5)) {
            expect(withinAuthority(offer, { ...some, role: 'bot', today: day })).toEqual([]);
          }
        }
      }),
      runs,
    );
  });

  it('are at most four, ranked, different, and the same for the same request', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        const offers = proposeOffers(some);
        expect(offers.length).toBeLessThanOrEqual(4);
        expect(new Set(offers.map((offer) => offer.id)).size).toBe(offers.length);
        expect(offers.every((offer, i) => i === 0 || offer.score <= offers[i - 1]!.score)).toBe(true);
        expect(offers.every((offer) => offer.score >= 0 && offer.score <= 100)).toBe(true);
        expect(proposeOffers(structuredClone(some))).toEqual(offers);
      }),
      runs,
    );
  });

  it('never ask for more than the collectable balance', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        const balance = collectableBalance(some.case);
        expect(proposeOffers(some).every((offer) => offer.total <= balance)).toBe(true);
      }),
      runs,
    );
  });

  it('never show the whole discount authority, however many concessions were made', () => {
    fc.assert(
      fc.property(anyRequest, (some) => {
        const situation = situationOf(some);
        const { minSingleTotal, minPlanTotal } = limitsOf('bot', situation);
        for (const offer of proposeOffers({ ...some, concessions: 3 })) {
          const least = offer.schedule.length === 1 ? minSingleTotal : minPlanTotal;
          if (least < situation.balance) expect(offer.total).toBeGreaterThan(least);
        }
      }),
      runs,
    );
  });

  it('with declared means have no plan above κ of them', () => {
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 0, max: 300_000 }), (some, disposable) => {
        const affordability = { disposable: minor(disposable) };
        for (const offer of proposeOffers({ ...some, affordability })) {
          if (offer.schedule.length < 2) continue;
          for (const payment of offer.schedule) expect(payment.amount).toBeLessThanOrEqual(disposable * 0.8);
        }
      }),
      runs,
    );
  });

  it('have ids that stand for the terms alone', () => {
    const [offer] = proposeOffers(request());
    expect(offer!.id).toMatch(/^offer_[0-9a-f]{20}$/);
    expect(offerId(offer!.kind, offer!.currency, offer!.schedule)).toBe(offer!.id);
    expect(offerId(offer!.kind, 'EUR', offer!.schedule)).not.toBe(offer!.id);
  });
});

describe('the table', () => {
  it('offers a discounted single payment and plans for a debt of two months', () => {
    const offers = proposeOffers(request());
    expect(kinds(offers)).toContain('lump_sum');
    expect(kinds(offers).filter((kind) => kind === 'instalments')).toHaveLength(2);
    expect(kinds(offers)).not.toContain('pay_in_full');
  });

  it('has full payment but no discount for a young debt', () => {
    const offers = proposeOffers(request({ case: aCase({ dueOn: addDays(TODAY, -10) }) }));
    expect(kinds(offers)).toContain('pay_in_full');
    expect(offers.every((offer) => offer.discount === 0)).toBe(true);
  });

  it('asks for nothing before the debt is due', () => {
    const dueOn = addDays(TODAY, 12);
    const offers = proposeOffers(request({ case: aCase({ dueOn }), policy: policyOf('early') }));
    expect(offers.length).toBeGreaterThanOrEqual(2);
    expect(offers.every((offer) => offer.schedule[0]!.dueOn >= dueOn)).toBe(true);
  });

  it('pays natural amounts on the same day of every month, the last one taking the rest', () => {
    const offers = proposeOffers(request({ case: aCase({ balance: minor(123_456) }) }));
    const plan = offers.find((offer) => offer.reasons.some(({ code }) => code === 'lowest_instalment'))!;
    const amounts = plan.schedule.map((payment) => payment.amount);
    expect(amounts).toEqual([30_000, 30_000, 30_000, 33_456]);
    plan.schedule.forEach((payment, i) => {
      expect(payment.dueOn).toBe(addMonths(plan.schedule[0]!.dueOn, i));
    });
  });

  it('shows nothing that a debtor without means could not pay', () => {
    const offers = proposeOffers(request({ affordability: { disposable: minor(0) } }));
    expect(offers).toEqual([]);
    expect(proposeOffers(request({ affordability: { disposable: minor(-5_000) } }))).toEqual([]);
  });

  it('reaches for the longest plan at once where means are tight', () => {
    const offers = proposeOffers(request({ affordability: { disposable: minor(30_000) } }));
    expect(Math.max(...offers.map((offer) => offer.schedule.length))).toBe(6);
  });

  it('keeps to what is affordable for a vulnerable debtor', () => {
    const vulnerable = request({ affordability: { disposable: minor(30_000) }, affordabilityOnly: true });
    const offers = proposeOffers(vulnerable);
    expect(offers.length).toBeGreaterThan(0);
    expect(offers.every((offer) => offer.kind === 'instalments')).toBe(true);
  });

  it('leaves out what a business contests', () => {
    const invoice = { number: '7', dueOn: addDays(TODAY, -63), balance: minor(20_000) };
    const invoices = [
      { ...invoice, id: 'a', disputed: true },
      { ...invoice, id: 'b', disputed: false },
    ];
    const offers = proposeOffers(request({ case: aCase({ invoices }) }));
    expect(Math.max(...offers.map((offer) => offer.total))).toBe(100_000);
  });

  it('is empty where nothing is left to collect', () => {
    expect(proposeOffers(request({ case: aCase({ balance: minor(0) }) }))).toEqual([]);
  });

  it('puts heavier instalments into the season of a business', () => {
    const offers = proposeOffers(
      request({ case: aCase({ balance: minor(4_500_000) }), policy: policyOf('business') }),
    );
    const seasonal = offers.find((offer) => offer.kind === 'restructuring')!;
    const inMonth = (month: string) =>
      seasonal.schedule.slice(1, -1).filter((payment) => payment.dueOn.slice(5, 7) === month);
    expect(inMonth('07')[0]!.amount).toBe(inMonth('10')[0]!.amount * 2);
    expect(seasonal.reasons.map((reason) => reason.code)).toContain('follows_season');
  });

  it('says why, in the words of the debtor’s advantage', () => {
    const [plan] = proposeOffers(request({ affordability: { disposable: minor(100_000) } }));
    expect(plan!.reasons.map((reason) => reason.code)).toContain('fits_means');
    const lump = proposeOffers(request()).find((offer) => offer.kind === 'lump_sum')!;
    expect(lump.reasons).toContainEqual({ code: 'saves_amount', params: { amount: 7_000 } });
  });
});
