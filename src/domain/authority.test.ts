import { describe, expect, it } from 'vitest';
import { addDays, addMonths, basisPoints, type LocalDate, minor } from '../kernel/index.ts';
import { withinAuthority } from './authority.ts';
import { discountOf } from './discount.ts';
import { aCase, policyOf, TODAY } from './domain.fixture.ts';
import type { AuthorityRole, Offer } from './offer.ts';
import { offerId } from './plan.ts';

const policy = policyOf('consumer');

function offer(
  change: Partial<Offer> & { readonly amounts?: number[]; readonly first?: LocalDate } = {},
): Offer {
  const { amounts = [40_000, 40_000, 40_000], first = addDays(TODAY, 7), ...rest } = change;
  const schedule = amounts.map((amount, i) => ({ dueOn: addMonths(first, i), amount: minor(amount) }));
  const total = minor(amounts.reduce((acc, amount) => acc + amount, 0));
  const kind = amounts.length > 1 ? 'instalments' : total < 120_000 ? 'lump_sum' : 'pay_in_full';
  return {
    id: offerId(kind, 'PLN', schedule),
    kind,
    currency: 'PLN',
    total,
    discount: discountOf(total, minor(120_000)),
    schedule,
    score: 50,
    expectedValue: minor(0),
    reasons: [],
    expiresOn: addDays(TODAY, 7),
    ...rest,
  };
}

function broken(terms: Offer, role: AuthorityRole = 'bot', debt = aCase()): string[] {
  return withinAuthority(terms, { case: debt, policy, role, today: TODAY });
}

describe('authority', () => {
  it('covers three instalments at two months past due', () => {
    expect(broken(offer())).toEqual([]);
  });

  it('ends where a discount begins to be too big', () => {
    expect(broken(offer({ amounts: [102_000] }))).toEqual([]);
    expect(broken(offer({ amounts: [101_999] }))).toEqual(['max_discount']);
    expect(broken(offer({ amounts: [54_000, 54_000] }))).toEqual([]);
    expect(broken(offer({ amounts: [54_000, 53_999] }))).toEqual(['max_discount']);
  });

  it('grows with the role', () => {
    const low = offer({ amounts: [90_000] });
    expect((['bot', 'agent', 'supervisor', 'creditor'] as const).map((role) => broken(low, role))).toEqual([
      ['max_discount'],
      [],
      [],
      [],
    ]);
  });

  it('leaves what is worth less than going on to a named approver', () => {
    const low = offer({ amounts: [78_000] });
    expect(broken(low, 'agent')).toContain('min_value');
    expect(broken(low, 'supervisor')).toEqual([]);
  });

  it('ends at the number of instalments, counted by 52/12 for weekly ones', () => {
    expect(broken(offer({ amounts: new Array(6).fill(20_000) }))).toEqual([]);
    expect(broken(offer({ amounts: new Array(8).fill(15_000) }))).toEqual(['max_instalments']);
    const weekly = (count: number) => {
      const payments = Array.from({ length: count }, (_, i) => ({
        dueOn: addDays(TODAY, 7 + 7 * i),
        amount: minor(i < count - 1 ? 5_000 : 120_000 - 5_000 * (count - 1)),
      }));
      return offer({ schedule: payments, total: minor(120_000) });
    };
    expect(broken(weekly(24))).toEqual([]);
    expect(broken(weekly(27))).toContain('bad_schedule');
  });

  it('asks for a first payment of a tenth or one regular instalment', () => {
    expect(broken(offer({ amounts: [12_000, 108_000] }))).toEqual([]);
    expect(broken(offer({ amounts: [11_999, 108_001] }))).toEqual(['min_first_payment']);
    const long = aCase({ dueOn: addDays(TODAY, -200) });
    expect(broken(offer({ amounts: new Array(24).fill(5_000) }), 'bot', long)).toEqual([]);
  });

  it('asks for instalments of the smallest amount but the last', () => {
    expect(broken(offer({ amounts: [113_000, 4_000, 3_000] }))).toEqual(['min_instalment']);
    expect(broken(offer({ amounts: [110_000, 7_000, 3_000] }))).toEqual([]);
  });

  it('ends with the days to the first payment', () => {
    expect(broken(offer({ first: addDays(TODAY, 14) }))).toEqual([]);
    expect(broken(offer({ first: addDays(TODAY, 15) }))).toEqual(['first_payment_delay']);
    expect(broken(offer({ amounts: [120_000], first: addDays(TODAY, 30) }))).toEqual([]);
    expect(broken(offer({ amounts: [120_000], first: addDays(TODAY, 31) }))).toEqual(['first_payment_delay']);
  });

  it('never covers the past, an expired offer or another currency', () => {
    expect(broken(offer({ first: addDays(TODAY, -1) }))).toEqual(['in_past']);
    expect(broken(offer({ expiresOn: addDays(TODAY, -1) }))).toEqual(['expired']);
    expect(broken(offer({ currency: 'EUR' }))).toEqual(['currency']);
  });

  it('never covers more than is owed now', () => {
    expect(broken(offer(), 'bot', aCase({ balance: minor(100_000) }))).toEqual(['above_balance']);
  });

  it('looks at what is granted, not at what it is called or claims', () => {
    const early = policyOf('early');
    const disguised = offer({ amounts: [119_000], kind: 'pay_in_full', discount: basisPoints(0) });
    const found = withinAuthority(disguised, { case: aCase(), policy: early, role: 'bot', today: TODAY });
    expect(found).toEqual(expect.arrayContaining(['kind', 'max_discount']));
  });

  it('covers no schedule that is none', () => {
    expect(broken(offer({ total: minor(119_999) }))).toEqual(['bad_schedule']);
    expect(broken(offer({ schedule: [] }))).toEqual(['bad_schedule']);
    expect(broken(offer({ amounts: [120_000], kind: 'instalments' }))).toEqual(['bad_schedule']);
    expect(broken(offer({ amounts: [130_000, -10_000] }))).toEqual(['bad_schedule']);
    const sameDay = [0, 0].map(() => ({ dueOn: addDays(TODAY, 7), amount: minor(60_000) }));
    expect(broken(offer({ schedule: sameDay, total: minor(120_000) }))).toEqual(['bad_schedule']);
  });
});
