import { dayFromEpoch, type Minor, minor, sha256 } from '../kernel/index.ts';
import { discountOf } from './discount.ts';
import type { Instalment, Offer, OfferKind, Reason } from './offer.ts';
import type { Situation } from './situation.ts';

/** Terms while they are weighed: days are numbers, so that a candidate costs no text. Never empty. */
export interface Plan {
  readonly kind: OfferKind;
  readonly total: Minor;
  /** Day numbers, strictly rising. */
  readonly days: readonly number[];
  readonly amounts: readonly Minor[];
}

/** Terms with what they are worth. */
export interface Valued {
  readonly plan: Plan;
  readonly score: number;
  readonly expectedValue: Minor;
}

/**
 * What a single payment or a plan is called: by its parts, not by who proposes it. A single payment of the
 * whole is put off when it falls later than the policy's days for paying in full.
 */
export function kindOf(
  total: number,
  days: readonly number[],
  situation: Situation,
): 'pay_in_full' | 'lump_sum' | 'deferral' | 'instalments' {
  if (days.length > 1) return 'instalments';
  if (total < situation.balance) return 'lump_sum';
  const soon = situation.start + situation.policy.scheduling.payInFullDays;
  return days[0]! <= soon ? 'pay_in_full' : 'deferral';
}

/** An offer from terms: id by hash of the terms, acceptable for the policy's days but never past its first day. */
export function offerFrom(valued: Valued, situation: Situation, reasons: readonly Reason[]): Offer {
  const { plan, score, expectedValue } = valued;
  const schedule = scheduleFrom(plan);
  const lastDay = Math.min(situation.today + situation.policy.scheduling.offerValidDays, plan.days[0]!);
  return {
    id: offerId(plan.kind, situation.currency, schedule),
    kind: plan.kind,
    currency: situation.currency,
    total: plan.total,
    discount: discountOf(plan.total, situation.balance),
    schedule,
    score,
    expectedValue,
    reasons,
    expiresOn: dayFromEpoch(Math.max(situation.today, lastDay)),
  };
}

function scheduleFrom(plan: Plan): Instalment[] {
  return plan.amounts.map((amount, i) => ({ dueOn: dayFromEpoch(plan.days[i]!), amount }));
}

/** Equal terms have equal ids. */
export function offerId(kind: OfferKind, currency: string, schedule: readonly Instalment[]): string {
  const terms = schedule.map(({ dueOn, amount }) => `${dueOn}:${amount}`).join(',');
  return `offer_${sha256(`${kind}|${currency}|${terms}`).slice(0, 20)}`;
}

/** The largest of the equal payments: what a month costs, without a bigger first payment. */
export function regularAmount(amounts: readonly Minor[]): Minor {
  if (amounts.length === 1) return amounts[0]!;
  let largest = 0;
  for (let i = amounts.length > 2 ? 1 : 0; i < amounts.length; i++) largest = Math.max(largest, amounts[i]!);
  return minor(largest);
}
