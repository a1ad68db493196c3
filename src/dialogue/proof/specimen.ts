import type { Case, Policy } from '../../domain/index.ts';
import { addDays, type Instant, instant, localDate, localDateTime, minor } from '../../kernel/index.ts';
import type { Facts } from '../facts.ts';
import type { Flow } from '../flow/document.ts';

/** The day on which every proof takes place; the laws do not depend on it. */
const TODAY = localDate('2026-03-02');
const NOW: Instant = instant('2026-03-02T11:00:00Z');

/** The two contacts of a proof: one that may get verified, and one that turns up later. */
export const CONTACTS = ['known', 'other'] as const;

export type Contact = (typeof CONTACTS)[number];

/** A case that the flow is for, with every kind of thing that a flow may ask about. */
export function specimenCase(flow: Flow, policy: Policy): Case {
  const { debtor, daysPastDueFrom, daysPastDueTo } = flow.for;
  const business = debtor === 'business';
  const age = daysPastDueFrom === undefined ? (daysPastDueTo ?? 120) : Math.max(daysPastDueFrom, 120);
  const days = daysPastDueTo === undefined ? age : Math.min(age, daysPastDueTo);
  const currency = Object.keys(policy.amounts)[0] ?? 'EUR';
  const balance = minor((policy.amounts[currency]?.minInstalment ?? 2_000) * 40);
  const dueOn = addDays(TODAY, -days);
  const invoice = (n: number, share: number) => ({
    id: `inv-${n}`,
    number: `INV-2026-00${n}`,
    dueOn,
    balance: minor(share),
    disputed: false,
  });
  const third = Math.floor(balance / 3);
  return {
    id: 'specimen',
    reference: 'SPEC-1',
    portfolioId: 'specimen',
    creditor: {
      id: 'creditor',
      name: 'Creditor Ltd',
      publicName: 'Creditor',
      role: 'first_party',
      phone: '+48 22 000 00 00',
      address: 'Main Street',
    },
    debtor: {
      id: 'debtor',
      kind: business ? 'business' : 'consumer',
      name: 'Sam Specimen',
      givenName: 'Sam',
      country: 'PL',
      locale: 'en-GB',
      timeZone: 'Europe/Warsaw',
      factors: [
        { kind: 'date_of_birth', value: '1980-01-02' },
        { kind: 'postcode', value: '00950' },
      ],
    },
    title: 'a service',
    currency,
    principal: minor(balance),
    interest: minor(0),
    fees: minor(0),
    balance,
    dueOn,
    invoices: business ? [invoice(1, third), invoice(2, third), invoice(3, balance - 2 * third)] : [],
    state: 'open',
    history: { kept: 0, broken: 0 },
  };
}

/** What a decision may look at during a proof. */
export function specimenFacts(subject: Case, contactId: Contact): Facts {
  return {
    now: NOW,
    localNow: localDateTime('2026-03-02T12:00'),
    today: TODAY,
    channel: 'webchat',
    locale: 'en-GB',
    contactId,
    case: subject,
    turn: 1,
  };
}
