import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import {
  addDays,
  basisPoints,
  dayFromEpoch,
  type LocalDate,
  localDate,
  minor,
  shareOf,
} from '../kernel/index.ts';
import type { Affordability, Case } from './case.ts';
import { type ProposedTerms, ROLES } from './offer.ts';
import type { PlanPeriod } from './payment-days.ts';
import type { Authority, Policy } from './policy.ts';

/** For tests of the domain and of rooms above it: cases, the shipped policies, and random ones of each. */
export const TODAY = localDate('2026-11-22');

type PolicyName = 'consumer' | 'business' | 'early';

const read = (name: PolicyName) =>
  JSON.parse(readFileSync(new URL(`../../flows/policies/${name}.json`, import.meta.url), 'utf8')) as Policy;

const SHIPPED = { consumer: read('consumer'), business: read('business'), early: read('early') };

/** A shipped policy by name. */
export function policyOf(name: PolicyName): Policy {
  return SHIPPED[name];
}

/** A consumer's debt of 1 200 zł, 63 days past due, changed as told. */
export function aCase(change: Partial<Case> = {}): Case {
  const balance = change.balance ?? minor(120_000);
  return {
    id: 'case_1',
    reference: 'UG-1',
    portfolioId: 'portfolio_1',
    creditor: { id: 'c', name: 'C', publicName: 'C', role: 'first_party', phone: '', address: '' },
    debtor: {
      id: 'd',
      kind: 'consumer',
      name: 'Ewa Nowak',
      givenName: 'Ewa',
      country: 'PL',
      locale: 'pl-PL',
      timeZone: 'Europe/Warsaw',
      factors: [
        { kind: 'date_of_birth', value: '1980-02-29' },
        { kind: 'postcode', value: '00-950' },
        { kind: 'id_digits', value: '4821' },
      ],
    },
    title: 'energia elektryczna',
    currency: 'PLN',
    principal: balance,
    interest: minor(0),
    fees: minor(0),
    balance,
    dueOn: addDays(TODAY, -63),
    invoices: [],
    state: 'open',
    history: { kept: 0, broken: 0 },
    ...change,
  };
}

const share = (max = 10_000) => fc.integer({ min: 0, max });

/** Any day of the years 2020–2040. */
export const anyToday: fc.Arbitrary<LocalDate> = fc.integer({ min: 18_262, max: 25_567 }).map(dayFromEpoch);

/** Any case on a day: 1 minor unit to ten million, from a year before to four years after the due date. */
function anyCase(today: LocalDate): fc.Arbitrary<Case> {
  return fc
    .record({
      balance: fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 1, max: 1_000_000_000 })),
      age: fc.integer({ min: -365, max: 1_460 }),
      currency: fc.constantFrom('PLN', 'BRL', 'USD', 'EUR', 'CLP', 'COP', 'KWD', 'XAF'),
      kept: fc.integer({ min: 0, max: 20 }),
      broken: fc.integer({ min: 0, max: 20 }),
      disputed: share(),
    })
    .map(({ balance, age, currency, kept, broken, disputed }) =>
      aCase({
        balance: minor(balance),
        currency,
        dueOn: addDays(today, -age),
        history: { kept, broken },
        invoices: [
          {
            id: 'i1',
            number: '1',
            dueOn: addDays(today, -age),
            balance: shareOf(minor(balance), basisPoints(disputed)),
            disputed: disputed < 3_000,
          },
        ],
      }),
    );
}

/** Any policy that passes `checkPolicy`: the shipped ones with everything that limits money and time varied. */
const anyPolicy: fc.Arbitrary<Policy> = fc
  .record({
    base: fc.constantFrom<PolicyName>('consumer', 'business', 'early'),
    bot: fc.record({
      discount: share(4_000),
      extra: share(1_000),
      instalments: fc.integer({ min: 1, max: 40 }),
      first: share(),
      within: fc.integer({ min: 0, max: 60 }),
      delay: fc.integer({ min: 0, max: 90 }),
      duration: fc.integer({ min: 0, max: 1_500 }),
      least: share(),
      belowValue: fc.boolean(),
    }),
    growth: fc.tuple(
      share(1_500),
      fc.integer({ min: 0, max: 12 }),
      share(3_000),
      fc.integer({ min: 0, max: 60 }),
    ),
    age: fc.tuple(fc.integer({ min: -100, max: 300 }), share(1_500), fc.integer({ min: 0, max: 12 })),
    opening: share(9_000),
    first: share(),
    planShare: share(),
    survival: fc.tuple(share(), share()),
    value: share(),
    scheduling: fc.tuple(share(40), share(40), share(40), fc.integer({ min: 1, max: 10_000 }), share(30)),
    season: fc.uniqueArray(fc.integer({ min: 1, max: 12 }), { maxLength: 6 }),
    roundTo: fc.constantFrom(1, 7, 100, 500, 1_000, 50_000),
  })
  .map((some) => {
    const policy = policyOf(some.base);
    const room = 9_999 - some.opening;
    const step = Math.floor(Math.min(some.first, room / 2));
    const steps = [step, Math.floor(step / 2), Math.floor(step / 4)];
    return {
      ...policy,
      amounts: {
        ...policy.amounts,
        PLN: { ...policy.amounts['PLN']!, roundTo: some.roundTo },
      },
      authority: {
        bot: authorityOf(policy.authority.bot, some, 0),
        agent: authorityOf(policy.authority.agent, some, 1),
        supervisor: authorityOf(policy.authority.supervisor, some, 2),
        creditor: authorityOf(policy.authority.creditor, some, 3),
      },
      scheduling: {
        payInFullDays: some.scheduling[0],
        lumpSumDays: some.scheduling[1],
        firstInstalmentDays: some.scheduling[2],
        planFirstPaymentBps: some.scheduling[3],
        offerValidDays: some.scheduling[4],
      },
      restructuring: { ...policy.restructuring, seasonMonths: some.season, seasonWeight: 2 },
      value: {
        ...policy.value,
        survivalFirstBps: some.survival[0],
        survivalNextBps: some.survival[1],
        continuation: [
          { fromDaysPastDue: 0, valueBps: some.value },
          { fromDaysPastDue: 120, valueBps: Math.floor(some.value / 2) },
        ],
      },
      concessions: {
        ...policy.concessions,
        openingBps: some.opening,
        stepsBps: steps,
        planDiscountBps: some.planShare,
      },
    };
  });

interface Drawn {
  readonly bot: {
    readonly discount: number;
    readonly extra: number;
    readonly instalments: number;
    readonly first: number;
    readonly within: number;
    readonly delay: number;
    readonly duration: number;
    readonly least: number;
    readonly belowValue: boolean;
  };
  readonly growth: readonly [number, number, number, number];
  readonly age: readonly [number, number, number];
}

/** The limits of a role `rank` steps above the bot. */
function authorityOf(base: Authority, { bot, growth, age }: Drawn, rank: number): Authority {
  const [discount, instalments, less, days] = growth;
  const band = (older: 0 | 1) => ({
    fromDaysPastDue: older === 0 ? -200 : age[0],
    maxDiscountBps: bot.discount + rank * discount + older * age[1],
    lumpSumExtraBps: bot.extra,
    maxInstalments: bot.instalments + rank * instalments + older * age[2],
  });
  return {
    bands: [band(0), band(1)],
    allowedKinds:
      rank === 3
        ? ['pay_in_full', 'lump_sum', 'instalments', 'deferral', 'restructuring']
        : base.allowedKinds,
    minFirstPaymentBps: Math.max(0, bot.first - rank * less),
    firstPaymentWithinDays: bot.within + rank * days,
    maxDelayDays: bot.delay + rank * days,
    maxDurationDays: bot.duration + rank * days * 10,
    minInstalmentBps: Math.max(0, bot.least - rank * less),
    belowValue: bot.belowValue || rank >= 2,
  };
}

/** Any means, from none declared to contradictory ones. */
export const anyMeans: fc.Arbitrary<Affordability> = fc
  .record(
    {
      income: fc.integer({ min: 0, max: 2_000_000 }),
      expenses: fc.integer({ min: 0, max: 2_000_000 }),
      disposable: fc.integer({ min: -500_000, max: 2_000_000 }),
      totalDebts: fc.integer({ min: 0, max: 1_000_000_000 }),
    },
    { requiredKeys: [] },
  )
  .map((means) => means as Affordability);

const amount = fc
  .oneof(fc.integer({ min: 1, max: 200_000 }), fc.integer({ min: 1, max: 2_000_000_000 }))
  .map(minor);

/** Any terms that a debtor may propose, sensible and absurd. */
export function anyTerms(today: LocalDate): fc.Arbitrary<ProposedTerms> {
  const day = fc.integer({ min: -30, max: 800 }).map((days) => addDays(today, days));
  return fc
    .record(
      {
        total: amount,
        instalmentAmount: amount,
        instalments: fc.oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 100_000 })),
        period: fc.constantFrom<PlanPeriod>('week', 'fortnight', 'month'),
        downPayment: amount,
        firstDueOn: fc.oneof(day, fc.constant(localDate('9999-12-31'))),
        parts: fc.array(fc.record({ dueOn: day, amount }), { minLength: 1, maxLength: 8 }),
      },
      { requiredKeys: [] },
    )
    .map((terms): ProposedTerms => terms);
}

export const anyRole = fc.constantFrom(...ROLES);

/** A whole question: policy, case, day, means, concessions. */
export const anyRequest = anyToday.chain((today) =>
  fc.record({
    case: anyCase(today),
    policy: anyPolicy,
    affordability: anyMeans,
    today: fc.constant(today),
    concessions: fc.integer({ min: 0, max: 5 }),
    affordabilityOnly: fc.boolean(),
  }),
);
