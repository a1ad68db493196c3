import type { Case, Policy } from '../../domain/index.ts';
import {
  addDays,
  dayOf,
  type Instant,
  instant,
  localDate,
  localDateTimeAt,
  minor,
  plusMs,
} from '../../kernel/index.ts';
import type { Facts } from '../facts.ts';
import type { Flow } from '../flow/document.ts';

/** The day on which every proof takes place; the laws do not depend on it. */
const TODAY = localDate('2026-03-02');
const NOW: Instant = instant('2026-03-02T11:00:00Z');

/**
 * Who may speak in a proof: the contact that began, another one that turns up, and the first one `later`, when
 * its verification has run out.
 */
export type Contact = 'known' | 'other' | 'later';

/** Who may turn up while somebody speaks. */
export const TURN_UP: Readonly<Record<Contact, readonly Contact[]>> = {
  known: ['other', 'later'],
  other: ['known', 'later'],
  later: ['other'],
};

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
export function specimenFacts(subject: Case, policy: Policy, contact: Contact): Facts {
  const hours = contact === 'later' ? policy.verification.validHours + 1 : 0;
  const now = plusMs(NOW, hours * 3_600_000);
  const localNow = localDateTimeAt(now, subject.debtor.timeZone);
  return {
    now,
    localNow,
    today: dayOf(localNow),
    channel: 'webchat',
    locale: 'en-GB',
    contactId: contact === 'other' ? 'other' : 'known',
    case: subject,
    turn: 1,
  };
}
