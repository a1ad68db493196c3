import { type Minor, minor } from '../kernel/index.ts';
import { bandAt } from './bands.ts';
import { instalmentsIn } from './frequency.ts';
import type { AuthorityRole, Gap, OfferKind } from './offer.ts';
import { type PlanPeriod, periodOfDays } from './payment-days.ts';
import type { Plan } from './plan.ts';
import type { Situation } from './situation.ts';
import { keptValue } from './value.ts';

/** Names of limits, in the order in which they are told. */
export const LIMIT_NAMES = [
  'currency',
  'bad_schedule',
  'in_past',
  'expired',
  'above_balance',
  'kind',
  'max_discount',
  'min_value',
  'max_instalments',
  'min_instalment',
  'min_first_payment',
  'first_payment_delay',
  'max_duration',
  'affordability',
] as const;

export type LimitName = (typeof LIMIT_NAMES)[number];

/** The limits of a role in one situation, in minor units and day numbers. */
export interface Limits {
  readonly role: AuthorityRole;
  readonly allowedKinds: readonly OfferKind[];
  /** Smallest total of a single payment, and of a plan. */
  readonly minSingleTotal: Minor;
  readonly minPlanTotal: Minor;
  /** Most monthly payments of a plan, and of a restructuring. */
  readonly maxInstalments: number;
  readonly maxRestructured: number;
  readonly minInstalment: Minor;
  readonly minFirstPaymentBps: number;
  /** Last day on which a plan or a discounted payment may begin. */
  readonly lastFirstDay: number;
  /** Last day of a full single payment. */
  readonly lastDelayedDay: number;
  readonly lastDay: number;
  readonly belowValue: boolean;
}

/** The limits of a role, worked out for the age of the debt. */
export function limitsOf(role: AuthorityRole, situation: Situation): Limits {
  const { policy, balance, start, daysPastDue, amounts } = situation;
  const authority = policy.authority[role];
  const band = bandAt(authority.bands, daysPastDue);
  const least = (capBps: number) =>
    minor(Math.ceil((balance * (10_000 - Math.min(10_000, capBps))) / 10_000));
  return {
    role,
    allowedKinds: authority.allowedKinds,
    minSingleTotal: least(band.maxDiscountBps + band.lumpSumExtraBps),
    minPlanTotal: least(band.maxDiscountBps),
    maxInstalments: band.maxInstalments,
    maxRestructured: Math.floor((band.maxInstalments * policy.restructuring.instalmentsBps) / 10_000),
    minInstalment: minor(Math.ceil((amounts.minInstalment * authority.minInstalmentBps) / 10_000)),
    minFirstPaymentBps: authority.minFirstPaymentBps,
    lastFirstDay: start + authority.firstPaymentWithinDays,
    lastDelayedDay: start + authority.maxDelayDays,
    lastDay: start + authority.maxDurationDays,
    belowValue: authority.belowValue,
  };
}

/** How many payments of a period stand for a number of monthly ones. */
export function paymentsAllowed(months: number, period: PlanPeriod): number {
  return instalmentsIn(months, period);
}

/** Smallest first payment of a plan: its share of the total, or one regular instalment where that is less. */
export function minFirstPayment(
  plan: Pick<Plan, 'kind' | 'total' | 'amounts'>,
  limits: Limits,
  situation: Situation,
): Minor {
  const share = Math.ceil((plan.total * limits.minFirstPaymentBps) / 10_000);
  if (plan.kind === 'restructuring') {
    const asked = Math.ceil((plan.total * situation.policy.restructuring.firstPaymentBps) / 10_000);
    return minor(Math.max(share, asked));
  }
  // One regular instalment: the mean, less what rounding to a natural step may take from it.
  const regular = Math.floor(plan.total / plan.amounts.length) - situation.amounts.roundTo;
  return minor(Math.max(1, Math.min(share, regular)));
}

/** The limits that a plan breaks, each with how far. */
export interface Measure {
  readonly broken: LimitName[];
  readonly gap: { -readonly [K in keyof Gap]: Gap[K] };
}

export const NO_GAP: Gap = {
  total: minor(0),
  instalments: 0,
  firstPayment: minor(0),
  instalmentAmount: minor(0),
  delayDays: 0,
};

/** Measures terms against the limits of a role. Terms that are no schedule at all break `bad_schedule` only. */
export function measure(plan: Plan, limits: Limits, situation: Situation): Measure {
  const result: Measure = { broken: [], gap: { ...NO_GAP } };
  if (!isSchedule(plan)) {
    result.broken.push('bad_schedule');
    return result;
  }
  if (plan.days[0]! < situation.today) result.broken.push('in_past');
  if (plan.total > situation.balance) result.broken.push('above_balance');
  if (!limits.allowedKinds.includes(grantedKind(plan, situation))) result.broken.push('kind');
  measureTotal(plan, limits, situation, result);
  if (plan.amounts.length > 1) measurePlan(plan, limits, situation, result);
  measureDays(plan, limits, situation, result);
  return result;
}

function isSchedule({ total, days, amounts, kind }: Plan): boolean {
  if (days.length === 0 || days.length !== amounts.length) return false;
  if ((kind === 'instalments' || kind === 'restructuring') !== days.length > 1) return false;
  let sum = 0;
  for (let i = 0; i < days.length; i++) {
    if (amounts[i]! <= 0 || (i > 0 && days[i]! <= days[i - 1]!)) return false;
    sum += amounts[i]!;
  }
  return sum === total;
}

/** What is really granted, whatever the terms are called: one payment of less than the balance is a lump sum. */
function grantedKind(plan: Plan, situation: Situation): OfferKind {
  if (plan.amounts.length > 1) return plan.kind;
  if (plan.total < situation.balance) return 'lump_sum';
  return plan.kind === 'lump_sum' ? 'pay_in_full' : plan.kind;
}

function measureTotal(plan: Plan, limits: Limits, situation: Situation, { broken, gap }: Measure): void {
  if (plan.total >= situation.balance) return;
  const least = plan.amounts.length === 1 ? limits.minSingleTotal : limits.minPlanTotal;
  if (plan.total < least) {
    broken.push('max_discount');
    gap.total = minor(least - plan.total);
  }
  if (limits.belowValue) return;
  const shortfall = Math.ceil(situation.goingOn - keptValue(plan, situation));
  if (shortfall > 0) {
    broken.push('min_value');
    gap.total = minor(Math.max(gap.total, Math.min(shortfall, situation.balance - plan.total)));
  }
}

function measurePlan(plan: Plan, limits: Limits, situation: Situation, { broken, gap }: Measure): void {
  const months = plan.kind === 'restructuring' ? limits.maxRestructured : limits.maxInstalments;
  const most = paymentsAllowed(months, periodOfDays(plan.days));
  if (plan.amounts.length > most) {
    broken.push('max_instalments');
    gap.instalments = plan.amounts.length - most;
  }
  let smallest = plan.amounts[0]!;
  for (let i = 1; i < plan.amounts.length - 1; i++)
    if (plan.amounts[i]! < smallest) smallest = plan.amounts[i]!;
  if (smallest < limits.minInstalment) {
    broken.push('min_instalment');
    gap.instalmentAmount = minor(limits.minInstalment - smallest);
  }
  const first = minFirstPayment(plan, limits, situation);
  if (plan.amounts[0]! < first) {
    broken.push('min_first_payment');
    gap.firstPayment = minor(first - plan.amounts[0]!);
  }
}

function measureDays(plan: Plan, limits: Limits, situation: Situation, { broken, gap }: Measure): void {
  const whole = plan.amounts.length === 1 && plan.total >= situation.balance;
  const latest = whole ? limits.lastDelayedDay : limits.lastFirstDay;
  const late = plan.days[0]! - latest;
  if (late > 0) {
    broken.push('first_payment_delay');
    gap.delayDays = late;
  }
  if (plan.days.at(-1)! > limits.lastDay) broken.push('max_duration');
}
