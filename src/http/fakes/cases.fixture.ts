import type { Case, Creditor, Factor, Offer } from '../../domain/index.ts';
import { basisPoints, type LocalDate, localDate, minor } from '../../kernel/index.ts';

const CREDITOR: Creditor = {
  id: 'cr_1',
  name: 'Nordlys Energy',
  publicName: 'Nordlys Energy customer care',
  role: 'first_party',
  phone: '+48 22 555 01 00',
  address: 'ul. Prosta 1, 00-001 Warszawa',
};

interface Sketch {
  readonly reference: string;
  readonly givenName: string;
  readonly name: string;
  readonly country: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly currency: string;
  readonly balance: number;
  readonly dueOn: string;
  readonly kind?: 'consumer' | 'business';
  readonly factors: readonly Factor[];
}

function caseOf(sketch: Sketch): Case {
  const { reference, currency, balance, dueOn, name, givenName, country, locale, timeZone, factors } = sketch;
  const business = sketch.kind === 'business';
  return {
    id: `case_${reference}`,
    reference,
    portfolioId: 'pf_1',
    creditor: CREDITOR,
    debtor: {
      id: `deb_${reference}`,
      kind: sketch.kind ?? 'consumer',
      name,
      givenName,
      country,
      locale,
      timeZone,
      factors,
    },
    title: business ? 'Transformers, order 8841' : 'Electricity, January–March 2026',
    currency,
    principal: minor(balance - 4_000),
    interest: minor(2_500),
    fees: minor(1_500),
    balance: minor(balance),
    dueOn: localDate(dueOn),
    invoices: business
      ? [
          {
            id: 'inv_1',
            number: 'FV/2026/118',
            dueOn: localDate(dueOn),
            balance: minor(balance),
            disputed: false,
          },
        ]
      : [],
    state: 'open',
    history: { kept: 1, broken: 1 },
  };
}

/** Debtors to try: one of each language, one of them a business. Nobody real. */
export const FAKE_CASES: readonly Case[] = [
  caseOf({
    reference: 'UG-1001',
    givenName: 'Maya',
    name: 'Maya Lindqvist',
    country: 'US',
    locale: 'en-US',
    timeZone: 'America/New_York',
    currency: 'USD',
    balance: 124_000,
    dueOn: '2026-08-15',
    factors: [
      { kind: 'date_of_birth', value: '1988-04-12' },
      { kind: 'postcode', value: '04101' },
    ],
  }),
  caseOf({
    reference: 'UG-1002',
    givenName: 'Marek',
    name: 'Marek Zawada',
    country: 'PL',
    locale: 'pl-PL',
    timeZone: 'Europe/Warsaw',
    currency: 'PLN',
    balance: 482_350,
    dueOn: '2026-06-30',
    factors: [
      { kind: 'date_of_birth', value: '1979-11-03' },
      { kind: 'id_digits', value: '4821' },
    ],
  }),
  caseOf({
    reference: 'UG-1003',
    givenName: 'Luana',
    name: 'Luana Prates',
    country: 'BR',
    locale: 'pt-BR',
    timeZone: 'America/Sao_Paulo',
    currency: 'BRL',
    balance: 356_800,
    dueOn: '2026-09-01',
    factors: [
      { kind: 'date_of_birth', value: '1993-07-21' },
      { kind: 'postcode', value: '01310-100' },
    ],
  }),
  caseOf({
    reference: 'UG-1004',
    givenName: 'Irene',
    name: 'Talleres Irene Vidal SL',
    country: 'ES',
    locale: 'es-ES',
    timeZone: 'Europe/Madrid',
    currency: 'EUR',
    balance: 1_890_000,
    dueOn: '2026-10-20',
    kind: 'business',
    factors: [
      { kind: 'id_digits', value: '7719' },
      { kind: 'postcode', value: '08015' },
    ],
  }),
];

/** Terms on the table for a case, as policy might compute them. */
export function fakeOffers(debt: Case): readonly Offer[] {
  const day = (text: string): LocalDate => localDate(text);
  const { currency, balance } = debt;
  const part = minor(Math.floor(balance / 6));
  const reduced = minor(Math.round(balance * 0.9));
  const common = { currency, expiresOn: day('2026-12-05') };
  return [
    {
      ...common,
      id: 'of_lump',
      kind: 'lump_sum',
      total: reduced,
      discount: basisPoints(1_000),
      schedule: [{ dueOn: day('2026-12-08'), amount: reduced }],
      score: 81,
      expectedValue: minor(Math.round(balance * 0.62)),
      reasons: [{ code: 'single_payment' }, { code: 'discount', params: { discount: 1_000 } }],
    },
    {
      ...common,
      id: 'of_six',
      kind: 'instalments',
      total: balance,
      discount: basisPoints(0),
      schedule: ['2026-12-10', '2027-01-10', '2027-02-10', '2027-03-10', '2027-04-10', '2027-05-10'].map(
        (dueOn, i) => ({ dueOn: day(dueOn), amount: i < 5 ? part : minor(balance - 5 * part) }),
      ),
      score: 74,
      expectedValue: minor(Math.round(balance * 0.58)),
      reasons: [{ code: 'fits_income' }],
    },
  ];
}
