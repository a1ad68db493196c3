import { collectableBalance, factorsToAsk, type Invoice, type Offer } from '../domain/index.ts';
import type { LocalDate, Minor } from '../kernel/index.ts';
import { type Article, articleAt } from './knowledge/index.ts';
import { caseNow, type Moment } from './registry/define.ts';
import { checkedPromise } from './registry/promising.ts';
import type { SlotType, SlotValue } from './say/index.ts';

/** Whom to call in danger, by country; `default` where a country has no entry of its own. */
export type Helplines = Readonly<Record<string, { readonly emergency: string; readonly helpline: string }>>;

/** Fills one slot of a reply from what is known at the moment it is said. Undefined: not known. */
export interface SlotSource {
  readonly type: SlotType;
  readonly fill: Fill<SlotValue>;
}

/** What a value is filled for: `asks` where the reply asks the debtor about it. */
interface Purpose {
  readonly helplines: Helplines;
  readonly asks: boolean;
}

type Fill<T> = (moment: Moment, purpose: Purpose) => T | undefined;

const text = (value: Fill<string>): SlotSource => ({
  type: 'text',
  fill: (moment, purpose) => wrap(value(moment, purpose), (known) => ({ type: 'text', value: known })),
});
const phone = (value: Fill<string>): SlotSource => ({
  type: 'phone',
  fill: (moment, purpose) => wrap(value(moment, purpose), (known) => ({ type: 'phone', value: known })),
});
const count = (value: Fill<number>): SlotSource => ({
  type: 'count',
  fill: (moment, purpose) => wrap(value(moment, purpose), (known) => ({ type: 'count', value: known })),
});
const date = (value: Fill<LocalDate>): SlotSource => ({
  type: 'date',
  fill: (moment, purpose) => wrap(value(moment, purpose), (day) => ({ type: 'date', date: day })),
});
const money = (value: Fill<Minor>): SlotSource => ({
  type: 'money',
  fill: (moment, purpose) =>
    wrap(value(moment, purpose), (amount) => ({
      type: 'money',
      amount,
      currency: moment.facts.case.currency,
    })),
});

/** An approved answer; one that discloses is not known where nobody is verified. */
const article = (may: (article: Article, moment: Moment) => boolean): SlotSource => ({
  type: 'article',
  fill: (moment) => {
    const found = articleAt(moment);
    if (found === undefined || !may(found, moment)) return undefined;
    return { type: 'article', path: found.path, text: found.answer };
  },
});

function wrap<T>(value: T | undefined, make: (known: T) => SlotValue): SlotValue | undefined {
  return value === undefined ? undefined : make(value);
}

/** The terms that are spoken of: those that wait for a yes where a reply asks, else those agreed. */
function terms({ context }: Moment, { asks }: Purpose): Offer | undefined {
  const { proposal, agreement } = context;
  return (asks ? (proposal ?? agreement) : (agreement ?? proposal)) ?? undefined;
}

function openInvoices(moment: Moment): readonly Invoice[] {
  return caseNow(moment).invoices.filter((invoice) => !invoice.disputed);
}

/** Days that the hold of this event lasts: hardship and sensitive cases. Source: domain reference section 3. */
const HOLD_DAYS = 30;

/** Every slot that a reply may name. The manifest of the replies is checked against this table. */
export const SLOT_SOURCES: Readonly<Record<string, SlotSource>> = {
  creditorPublicName: text(({ facts }) => facts.case.creditor.publicName),
  creditorName: text(({ facts }) => facts.case.creditor.name),
  creditorPhone: phone(({ facts }) => facts.case.creditor.phone),
  caseReference: text(({ facts }) => facts.case.reference),
  givenName: text(({ facts }) => facts.case.debtor.givenName),
  agentName: text(({ context }) => context.agentName),
  title: text(({ facts }) => facts.case.title),
  factorKind: text(({ context, facts }) =>
    factorsToAsk(facts.case).find((kind) => !context.factorsMatched.includes(kind)),
  ),
  helpline: text(
    ({ facts }, { helplines: lines }) => (lines[facts.case.debtor.country] ?? lines['default'])?.helpline,
  ),
  emergency: phone(
    ({ facts }, { helplines: lines }) => (lines[facts.case.debtor.country] ?? lines['default'])?.emergency,
  ),
  balance: money((moment) => collectableBalance(caseNow(moment))),
  remaining: money((moment) => collectableBalance(caseNow(moment))),
  principal: money(({ facts }) => facts.case.principal),
  interest: money(({ facts }) => facts.case.interest),
  fees: money(({ facts }) => facts.case.fees),
  dueOn: date(({ facts }) => facts.case.dueOn),
  options: {
    type: 'options',
    fill: ({ context }) => ({ type: 'options', offers: context.offers.map(listed) }),
  },
  schedule: {
    type: 'schedule',
    fill: (moment, purpose) =>
      wrap(terms(moment, purpose), ({ currency, schedule }) => ({
        type: 'schedule',
        currency,
        instalments: schedule,
      })),
  },
  total: money((...about) => terms(...about)?.total),
  instalments: count((...about) => terms(...about)?.schedule.length),
  firstAmount: money((...about) => terms(...about)?.schedule[0]?.amount),
  firstDueOn: date((...about) => terms(...about)?.schedule[0]?.dueOn),
  promiseAmount: money(({ context }) => context.promise?.amount),
  promiseOn: date(({ context }) => context.promise?.dueOn),
  latestPromiseOn: date((moment) => {
    const checked = checkedPromise(moment);
    if (checked?.ok === false) return checked.latest;
    return latestPromise(moment);
  }),
  limitedBy: text(({ context }) => context.counter?.verdict.limitedBy[0] ?? 'other'),
  holdDays: count(() => HOLD_DAYS),
  invoices: {
    type: 'invoices',
    fill: (moment) => ({
      type: 'invoices',
      currency: moment.facts.case.currency,
      invoices: openInvoices(moment).map(({ number, dueOn, balance, disputed }) => ({
        number,
        dueOn,
        balance,
        disputed,
      })),
    }),
  },
  openAnswer: article(({ discloses }) => !discloses),
  answer: article((_article, { context }) => context.verified),
  invoiceNumber: text(({ context, facts }) => {
    const aside = context.disputedInvoices.at(-1);
    return facts.case.invoices.find((invoice) => invoice.id === aside)?.number;
  }),
};

function listed({ kind, currency, total, discount, schedule }: Offer) {
  return { kind, currency, total, discount, schedule };
}

/** The latest day that policy lets be promised today, asked of policy by a day that is too far. */
function latestPromise(moment: Moment): LocalDate | undefined {
  const far = '9999-12-31' as LocalDate;
  const probe: Moment = {
    ...moment,
    event: { ...moment.event, command: { type: 'promise_to_pay', evidence: far, date: far } },
  };
  const checked = checkedPromise(probe);
  return checked?.ok === false ? checked.latest : undefined;
}
