import {
  addMonths,
  type BasisPoints,
  basisPoints,
  daysBetween,
  type LocalDate,
  minor,
  sum,
} from '../../kernel/index.ts';
import type { ListedInvoice, ListedOffer, Slots, SlotType, SlotValue } from './slot-value.ts';

/** The lines that lists are made of; catalogue entries like replies, but with slots fixed here. */
export const FRAGMENT_IDS = [
  'option.pay_in_full',
  'option.lump_sum',
  'option.instalments',
  'option.instalments_down',
  'option.deferral',
  'option.restructuring',
  'option.uneven',
  'schedule.line',
  'invoice.line',
] as const;

export type FragmentId = (typeof FRAGMENT_IDS)[number];

/** Slots of a fragment: those that every wording must write, and those that it may. */
export interface FragmentSpec {
  readonly required: Readonly<Record<string, SlotType>>;
  readonly optional: Readonly<Record<string, SlotType>>;
}

/** `discounted` is `yes`, `about` or `no`, `lastDiffers` and `disputed` are `yes` or `no`; `rhythm` is week, fortnight, month or other. */
const discountSlots = { discount: 'percent', discounted: 'text' } as const;
const planSlots = { count: 'count', amount: 'money', date: 'date', total: 'money' } as const;
const planExtras = { ...discountSlots, last: 'money', lastDiffers: 'text', rhythm: 'text' } as const;

export const FRAGMENTS: Readonly<Record<FragmentId, FragmentSpec>> = {
  'option.pay_in_full': { required: { total: 'money', date: 'date' }, optional: {} },
  'option.lump_sum': { required: { total: 'money', date: 'date', ...discountSlots }, optional: {} },
  'option.instalments': { required: planSlots, optional: planExtras },
  'option.instalments_down': {
    required: { ...planSlots, first: 'money' },
    optional: { ...planExtras, next: 'date' },
  },
  'option.deferral': { required: { total: 'money', date: 'date' }, optional: discountSlots },
  'option.restructuring': { required: planSlots, optional: planExtras },
  'option.uneven': {
    required: { count: 'count', first: 'money', date: 'date', total: 'money' },
    optional: { ...discountSlots, lastDate: 'date' },
  },
  'schedule.line': { required: { number: 'count', date: 'date', amount: 'money' }, optional: {} },
  'invoice.line': {
    required: { invoice: 'text', date: 'date', amount: 'money' },
    optional: { disputed: 'text' },
  },
};

/** One line to be written: which fragment, with which slots. */
export interface Line {
  readonly fragment: FragmentId;
  readonly slots: Slots;
}

const text = (value: string): SlotValue => ({ type: 'text', value });
const flag = (value: boolean): SlotValue => text(value ? 'yes' : 'no');

/** The line of one offer, whatever its kind and the shape of its schedule. */
export function offerLine(offer: ListedOffer): Line {
  const { schedule, currency } = offer;
  const first = schedule[0]!;
  const money = (amount: number): SlotValue => ({ type: 'money', amount: minor(amount), currency });
  const common = {
    total: money(offer.total),
    date: { type: 'date', date: first.dueOn },
    discount: { type: 'percent', share: wholePercent(offer.discount) },
    discounted: text(discounted(offer.discount)),
  } as const satisfies Slots;
  if (schedule.length === 1) return { fragment: singleFragment(offer), slots: common };

  const last = schedule.at(-1)!;
  const down = first.amount > schedule[1]!.amount;
  const equal = down ? schedule.slice(1) : schedule;
  const amount = equal[0]!.amount;
  const plan = {
    ...common,
    first: money(first.amount),
    count: { type: 'count', value: equal.length },
    amount: money(amount),
    next: { type: 'date', date: equal[0]!.dueOn },
    last: money(last.amount),
    lastDiffers: flag(last.amount !== amount),
    rhythm: text(rhythmOf(schedule.map(({ dueOn }) => dueOn))),
    lastDate: { type: 'date', date: last.dueOn },
  } as const satisfies Slots;
  if (equal.slice(0, -1).some((part) => part.amount !== amount)) {
    return {
      fragment: 'option.uneven',
      slots: { ...plan, count: { type: 'count', value: schedule.length } },
    };
  }
  if (down) return { fragment: 'option.instalments_down', slots: plan };
  return {
    fragment: offer.kind === 'restructuring' ? 'option.restructuring' : 'option.instalments',
    slots: plan,
  };
}

/** Basis points in one percent. */
const PERCENT = 100;

/** A share as people say one: whole percents, never more than it is. */
function wholePercent(share: BasisPoints): BasisPoints {
  return basisPoints(Math.floor(share / PERCENT) * PERCENT);
}

/** Whether a discount is a whole percent, about one, or too little to speak of. */
function discounted(share: BasisPoints): 'yes' | 'about' | 'no' {
  if (share < PERCENT) return 'no';
  return share % PERCENT === 0 ? 'yes' : 'about';
}

function singleFragment(offer: ListedOffer): FragmentId {
  if (offer.kind === 'deferral') return 'option.deferral';
  return offer.discount > 0 ? 'option.lump_sum' : 'option.pay_in_full';
}

/** The beat of the due dates; months count from the first date, so that clamped month ends are still monthly. */
function rhythmOf(dates: readonly LocalDate[]): 'week' | 'fortnight' | 'month' | 'other' {
  const first = dates[0]!;
  const every = (days: number) =>
    dates.every((date, i) => i === 0 || daysBetween(dates[i - 1]!, date) === days);
  if (every(7)) return 'week';
  if (every(14)) return 'fortnight';
  return dates.every((date, i) => isMonthsAfter(first, i, date)) ? 'month' : 'other';
}

/** Compares the digits first: the calendar is asked about clamped month ends only. */
function isMonthsAfter(first: LocalDate, months: number, date: LocalDate): boolean {
  const monthOf = (day: LocalDate) => Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
  if (monthOf(date) !== monthOf(first) + months) return false;
  return date.slice(8) === first.slice(8) || date === addMonths(first, months);
}

/** The lines of a dated schedule, numbered from 1. */
export function scheduleLines(value: Extract<SlotValue, { type: 'schedule' }>): Line[] {
  return value.instalments.map(({ dueOn, amount }, i) => ({
    fragment: 'schedule.line',
    slots: {
      number: { type: 'count', value: i + 1 },
      date: { type: 'date', date: dueOn },
      amount: { type: 'money', amount, currency: value.currency },
    },
  }));
}

/** The lines of a list of invoices. */
export function invoiceLines(value: Extract<SlotValue, { type: 'invoices' }>): Line[] {
  return value.invoices.map((invoice: ListedInvoice) => ({
    fragment: 'invoice.line',
    slots: {
      invoice: text(invoice.number),
      date: { type: 'date', date: invoice.dueOn },
      amount: { type: 'money', amount: invoice.balance, currency: value.currency },
      disputed: flag(invoice.disputed),
    },
  }));
}

/** The sum of a schedule: a figure that may be spoken of wherever the schedule is. */
export function scheduleTotal(instalments: readonly { readonly amount: number }[]) {
  return sum(instalments.map(({ amount }) => minor(amount)));
}
