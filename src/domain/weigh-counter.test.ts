import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localDate, minor, sum } from '../kernel/index.ts';
import { withinAuthority } from './authority.ts';
import { collectableBalance } from './case-balance.ts';
import { aCase, anyRequest, anyRole, anyTerms, policyOf, TODAY } from './domain.fixture.ts';
import { LIMIT_NAMES } from './limits.ts';
import { type Offer, type ProposedTerms, ROLES } from './offer.ts';
import { proposeOffers } from './propose-offers.ts';
import type { CounterRequest } from './requests.ts';
import { weighCounter } from './weigh-counter.ts';

const runs = { numRuns: 1_000 };

const anyCounter = anyRequest.chain((some) =>
  fc
    .record({ terms: anyTerms(some.today), role: anyRole, rounds: fc.integer({ min: 0, max: 3 }) })
    .map((rest) => ({ ...some, ...rest, offers: proposeOffers(some) })),
);

function counter(terms: ProposedTerms, change: Partial<CounterRequest> = {}): CounterRequest {
  return {
    case: aCase(),
    policy: policyOf('consumer'),
    affordability: {},
    today: TODAY,
    concessions: 0,
    role: 'bot',
    offers: [],
    terms,
    ...change,
  };
}

const amounts = (offer: Offer | undefined) => offer?.schedule.map((payment) => payment.amount);

describe('any counter-offer', () => {
  it('is accepted only inside the authority, with whole terms', () => {
    fc.assert(
      fc.property(anyCounter, (some) => {
        const { verdict, weighed, limitedBy } = weighCounter(some);
        if (verdict !== 'accept') return;
        expect(limitedBy).toEqual([]);
        expect(withinAuthority(weighed!, some)).toEqual([]);
        expect(sum(weighed!.schedule.map((payment) => payment.amount))).toBe(weighed!.total);
        const days = weighed!.schedule.map((payment) => payment.dueOn);
        expect(days.every((day, i) => day >= some.today && (i === 0 || day > days[i - 1]!))).toBe(true);
      }),
      runs,
    );
  });

  it('is answered with terms inside the authority alone, three at most', () => {
    fc.assert(
      fc.property(anyCounter, (some) => {
        const { nearest } = weighCounter(some);
        expect(nearest.length).toBeLessThanOrEqual(3);
        for (const offer of nearest) {
          expect(withinAuthority(offer, some)).toEqual([]);
          expect(sum(offer.schedule.map((payment) => payment.amount))).toBe(offer.total);
        }
      }),
      runs,
    );
  });

  it('is never met with a bigger discount than was asked for or opened', () => {
    fc.assert(
      fc.property(anyCounter, (some) => {
        const { weighed, nearest } = weighCounter(some);
        if (weighed === undefined) return;
        const opened = Math.min(
          ...proposeOffers(some).map((offer) => offer.total),
          collectableBalance(some.case),
        );
        if (some.role !== 'bot') return;
        for (const offer of nearest)
          expect(offer.total).toBeGreaterThanOrEqual(Math.min(weighed.total, opened));
      }),
      runs,
    );
  });

  it('outside an authority goes to the weakest role that reaches it, or is refused', () => {
    fc.assert(
      fc.property(anyCounter, (some) => {
        const { verdict, weighed, limitedBy, reachedBy } = weighCounter(some);
        if (verdict === 'accept' || weighed === undefined) return;
        expect(limitedBy.length).toBeGreaterThan(0);
        expect(limitedBy.every((name) => (LIMIT_NAMES as readonly string[]).includes(name))).toBe(true);
        if (verdict !== 'escalate') expect(reachedBy).toBeUndefined();
        if (verdict === 'counter') return;
        const stronger = ROLES.slice(ROLES.indexOf(some.role) + 1);
        const reaches = stronger.filter((role) =>
          ['instalments', weighed.kind, 'restructuring'].some(
            (kind) =>
              (kind === weighed.kind || weighed.schedule.length > 1) &&
              withinAuthority({ ...weighed, kind: kind as Offer['kind'] }, { ...some, role }).length === 0,
          ),
        );
        expect(reachedBy).toBe(verdict === 'escalate' ? reaches[0] : undefined);
        if (verdict === 'refuse') expect(reaches).toEqual([]);
      }),
      runs,
    );
  });

  it('has the same answer every time', () => {
    fc.assert(
      fc.property(anyCounter, (some) => {
        expect(weighCounter(structuredClone(some))).toEqual(weighCounter(some));
      }),
      { numRuns: 500 },
    );
  });

  it('that pays the whole at once is accepted', () => {
    fc.assert(
      fc.property(anyRequest, anyRole, (some, role) => {
        const balance = collectableBalance(some.case);
        if (balance === 0) return;
        const terms = { total: minor(balance + 1_000), firstDueOn: some.today };
        const { verdict, weighed } = weighCounter({ ...some, role, terms, offers: [] });
        expect(verdict).toBe('accept');
        expect(weighed!.total).toBe(balance);
      }),
      runs,
    );
  });

  it('equal to an offer on the table is accepted as that offer', () => {
    fc.assert(
      fc.property(anyRequest, fc.integer({ min: 0, max: 3 }), (some, rounds) => {
        const offers = proposeOffers(some);
        for (const offer of offers) {
          const terms = { parts: offer.schedule };
          expect(weighCounter({ ...some, role: 'bot', offers, terms, rounds })).toMatchObject({
            verdict: 'accept',
            weighed: offer,
          });
        }
      }),
      runs,
    );
  });
});

describe('an answer', () => {
  it('counters what lies a little outside, closest terms first', () => {
    const verdict = weighCounter(counter({ instalmentAmount: minor(15_000) }));
    expect(verdict).toMatchObject({
      verdict: 'counter',
      limitedBy: ['max_instalments'],
      gap: { instalments: 2 },
    });
    expect(verdict.nearest.some((offer) => offer.schedule.length === 6)).toBe(true);
  });

  it('hands the same terms to a person when they come again', () => {
    const again = counter({ instalmentAmount: minor(15_000) }, { rounds: 1 });
    expect(weighCounter(again)).toMatchObject({ verdict: 'escalate', reachedBy: 'agent' });
  });

  it('hands over at once what lies far outside and somebody reaches', () => {
    const far = weighCounter(counter({ instalmentAmount: minor(10_000) }));
    expect(far).toMatchObject({ verdict: 'escalate', reachedBy: 'supervisor', gap: { instalments: 6 } });
    expect(far.nearest.length).toBeGreaterThan(0);
  });

  it('is a refusal with alternatives where nobody reaches', () => {
    const absurd = weighCounter(counter({ total: minor(10_000) }));
    expect(absurd.verdict).toBe('refuse');
    expect(absurd.nearest.length).toBeGreaterThan(0);
    const endless = weighCounter(counter({ instalmentAmount: minor(1) }));
    expect(endless).toMatchObject({ verdict: 'refuse', limitedBy: ['max_instalments'], weighed: undefined });
    expect(endless.nearest.length).toBeGreaterThan(0);
  });

  it('moves a late first day to the latest that is allowed', () => {
    const late = weighCounter(
      counter({ instalmentAmount: minor(30_000), firstDueOn: localDate('2026-12-20') }),
    );
    expect(late).toMatchObject({
      verdict: 'counter',
      limitedBy: ['first_payment_delay'],
      gap: { delayDays: 14 },
    });
    expect(late.nearest[0]!.schedule[0]!.dueOn).toBe('2026-12-06');
    expect(amounts(late.nearest[0])).toEqual([30_000, 30_000, 30_000, 30_000]);
  });

  it('never shows the floor when it counters a discount', () => {
    const low = weighCounter(counter({ total: minor(100_000) }));
    expect(low).toMatchObject({ verdict: 'counter', limitedBy: ['max_discount'], gap: { total: 2_000 } });
    expect(low.nearest[0]!.total).toBe(113_000);
    const later = weighCounter(counter({ total: minor(100_000) }, { concessions: 3 }));
    expect(later.nearest[0]!.total).toBe(105_000);
  });

  it('keeps what the debtor can pay at once as a first payment', () => {
    const low = weighCounter(counter({ total: minor(90_000) }));
    expect(
      low.nearest.some((offer) => offer.schedule.length > 1 && offer.schedule[0]!.amount === 90_000),
    ).toBe(true);
  });

  it('takes a better offer than it would have asked for', () => {
    expect(weighCounter(counter({ total: minor(110_000) })).verdict).toBe('accept');
    expect(weighCounter(counter({ instalments: 2, firstDueOn: TODAY })).verdict).toBe('accept');
  });

  it('does not take instalments above the declared means without a person', () => {
    const means = { affordability: { disposable: minor(10_000) } };
    const tooMuch = weighCounter(counter({ instalmentAmount: minor(30_000) }, means));
    expect(tooMuch).toMatchObject({ verdict: 'escalate', limitedBy: ['affordability'], reachedBy: 'agent' });
    const asAgent = weighCounter(counter({ instalmentAmount: minor(30_000) }, { ...means, role: 'agent' }));
    expect(asAgent.verdict).toBe('accept');
  });

  it('to nothing said is the table', () => {
    const silent = weighCounter(counter({}));
    expect(silent).toMatchObject({ verdict: 'counter', weighed: undefined, limitedBy: [] });
    expect(silent.nearest.length).toBeGreaterThan(1);
  });

  it('finds the offer on the table that was described', () => {
    const offers = proposeOffers(counter({}));
    const plan = offers.find((offer) => offer.schedule.length === 4)!;
    expect(weighCounter(counter({ instalments: 4 }, { offers })).weighed!.id).toBe(plan.id);
    const lump = offers.find((offer) => offer.kind === 'lump_sum')!;
    expect(weighCounter(counter({ total: lump.total }, { offers })).weighed!.id).toBe(lump.id);
  });

  it('weighs longer plans as a restructuring where the first payment is big enough', () => {
    const terms = { downPayment: minor(40_000), instalments: 8 };
    const { verdict, weighed } = weighCounter(counter(terms));
    expect([verdict, weighed!.kind]).toEqual(['accept', 'restructuring']);
  });
});
