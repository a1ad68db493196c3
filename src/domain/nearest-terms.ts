import { type Minor, minor } from '../kernel/index.ts';
import { planOf } from './candidates.ts';
import { type Limits, measure, minFirstPayment, paymentsAllowed } from './limits.ts';
import type { Means } from './means.ts';
import { type PlanPeriod, paymentDays, periodOfDays } from './payment-days.ts';
import { kindOf, type Plan, regularAmount } from './plan.ts';
import { monthlyBurden } from './score.ts';
import type { Situation } from './situation.ts';
import type { UnlockedRoom } from './unlocked-room.ts';

/** What terms are projected onto. */
export interface Bounds {
  readonly situation: Situation;
  readonly limits: Limits;
  /** Totals below these are not offered yet, though the limits would allow them. */
  readonly room: UnlockedRoom;
  readonly means: Means;
}

/**
 * Allowed terms as close as possible to those that the debtor wants, closest first: the same shape within the
 * limits, a bigger first payment that keeps the instalment they named, what they can pay now with the rest in
 * instalments, a longer plan. Never below what concessions have opened, so that they tell nothing of the floor.
 */
export function nearestTerms(wanted: Plan, bounds: Bounds): Plan[] {
  const { situation, limits, means } = bounds;
  const drafts = wanted.amounts.length === 1 ? nearSinglePayment(wanted, bounds) : nearPlan(wanted, bounds);
  const seen = new Set<string>();
  return drafts
    .filter((plan) => measure(plan, limits, situation).broken.length === 0)
    .filter((plan) => !means.known || plan.amounts.length === 1 || monthlyBurden(plan) <= means.ownCapacity)
    .filter((plan) => {
      const key = `${plan.kind}|${plan.days.join()}|${plan.amounts.join()}`;
      return !seen.has(key) && seen.add(key);
    })
    .map((plan) => ({ plan, distance: distanceBetween(wanted, plan, situation) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ plan }) => plan);
}

function nearSinglePayment(wanted: Plan, bounds: Bounds): Plan[] {
  const { situation, limits, room } = bounds;
  const { balance } = situation;
  const single = (total: Minor, day: number): Plan => ({
    kind: kindOf(total, [day], situation),
    total,
    days: [day],
    amounts: [total],
  });
  const soon = Math.min(wanted.days[0]!, limits.lastFirstDay);
  if (wanted.total >= balance) {
    const delayed = single(balance, Math.min(wanted.days[0]!, limits.lastDelayedDay));
    return [delayed, ...spread(bounds, balance, { first: soon })];
  }
  const raised = minor(Math.max(wanted.total, room.singleTotal));
  return [
    single(raised, raised < balance ? soon : Math.min(wanted.days[0]!, limits.lastDelayedDay)),
    // What they can pay at once, and the rest in instalments.
    ...spread(bounds, balance, { first: soon, downPayment: wanted.total }),
  ];
}

function nearPlan(wanted: Plan, bounds: Bounds): Plan[] {
  const { situation, limits, room } = bounds;
  const period = periodOfDays(wanted.days);
  const total = minor(Math.max(wanted.total, Math.min(room.planTotal, situation.balance)));
  const first = Math.min(wanted.days[0]!, limits.lastFirstDay);
  const regular = regularAmount(wanted.amounts);
  const bigger = wanted.amounts[0]! > regular ? wanted.amounts[0]! : undefined;
  const most = Math.min(wanted.amounts.length, paymentsAllowed(limits.maxInstalments, period));
  const totals = [...new Set([total, situation.balance])];
  return totals.flatMap((whole) => [
    ...stretched(wanted, whole, first),
    ...shaped(bounds, { total: whole, most, period, first, downPayment: bigger }),
    ...keepingInstalment(bounds, { total: whole, most, period, first, regular }),
    ...longer(bounds, whole, first, wanted.amounts.length),
  ]);
}

/**
 * The same payments with the first no later than allowed and what the total lacks on the last. A regular plan
 * keeps its rhythm from the new first day; explicit later parts stay where they are.
 */
function stretched(wanted: Plan, total: Minor, first: number): Plan[] {
  const amounts = [...wanted.amounts];
  amounts[amounts.length - 1] = minor(amounts.at(-1)! + total - wanted.total);
  if (amounts.at(-1)! > regularAmount(wanted.amounts) * 1.5) return [];
  const rhythm = paymentDays(wanted.days[0]!, wanted.days.length, periodOfDays(wanted.days));
  const regular = rhythm.every((day, i) => day === wanted.days[i]);
  const days = regular
    ? paymentDays(first, wanted.days.length, periodOfDays(wanted.days))
    : [first, ...wanted.days.slice(1)];
  return [{ ...wanted, total, amounts, days }];
}

interface Shape {
  readonly total: Minor;
  readonly most: number;
  readonly period: PlanPeriod;
  readonly first: number;
}

/** As many equal payments as were wanted or may be, with the first payment that was wanted or must be. */
function shaped(bounds: Bounds, shape: Shape & { readonly downPayment: Minor | undefined }): Plan[] {
  const { situation, limits } = bounds;
  const { total, period, first } = shape;
  const count = Math.min(shape.most, countWithin(total - (shape.downPayment ?? 0), limits.minInstalment));
  const level = planOf(situation, limits, { total, count, period, firstDay: first });
  return level.flatMap((plan) => {
    const least = minFirstPayment(plan, limits, situation);
    const downPayment = minor(Math.max(least, shape.downPayment ?? 0));
    if (plan.amounts[0]! >= downPayment || downPayment >= total) return [plan];
    return planOf(situation, limits, {
      total,
      count: plan.amounts.length - 1,
      period,
      firstDay: first,
      downPayment,
    });
  });
}

/** The instalment that was named, with a first payment that takes what is left over. */
function keepingInstalment(bounds: Bounds, shape: Shape & { readonly regular: Minor }): Plan[] {
  const { situation, limits } = bounds;
  const { total, period, first } = shape;
  const regular = Math.max(shape.regular, limits.minInstalment);
  const count = Math.min(shape.most - 1, Math.floor((total - 1) / regular));
  if (count < 1) return [];
  const downPayment = minor(total - regular * count);
  if (downPayment <= regular || downPayment > total / 2) return [];
  const plans = planOf(situation, limits, { total, count, period, firstDay: first, downPayment });
  const rest: Minor[] = new Array(count).fill(minor(regular));
  return plans.map((plan) => ({ ...plan, amounts: [downPayment, ...rest] }));
}

/** A restructuring: more instalments against a bigger first payment. */
function longer(bounds: Bounds, total: Minor, first: number, wanted: number): Plan[] {
  const { situation, limits } = bounds;
  const count = Math.min(wanted, limits.maxRestructured);
  if (count <= limits.maxInstalments) return [];
  const share = situation.policy.restructuring.firstPaymentBps / 10_000;
  const downPayment = minor(Math.ceil(total * Math.max(share, 1 / count)));
  if (downPayment >= total) return [];
  return planOf(situation, limits, {
    total,
    count: count - 1,
    period: 'month',
    firstDay: first,
    downPayment,
    kind: 'restructuring',
  });
}

/** A first payment and the rest in as many instalments as may be, and in half as many. */
function spread(bounds: Bounds, total: Minor, terms: { first: number; downPayment?: Minor }): Plan[] {
  const { situation, limits } = bounds;
  const taken = terms.downPayment === undefined ? 0 : 1;
  const rest = total - (terms.downPayment ?? 0);
  const most = Math.min(limits.maxInstalments - taken, countWithin(rest, limits.minInstalment));
  return [...new Set([most, Math.ceil(most / 2)])].flatMap((count) =>
    planOf(situation, limits, {
      total,
      count,
      period: 'month',
      firstDay: terms.first,
      downPayment: terms.downPayment,
    }),
  );
}

/** How many payments of at least `least` an amount makes; 1 or more. */
function countWithin(amount: number, least: number): number {
  return Math.max(1, least > 0 ? Math.floor(amount / least) : amount);
}

/**
 * How far terms lie from those wanted: the burden of a month counts most, then the total, the first payment
 * and the days.
 */
function distanceBetween(wanted: Plan, plan: Plan, { balance }: Situation): number {
  const burden = (p: Plan) => (p.amounts.length === 1 ? p.total : monthlyBurden(p));
  const ratio = Math.abs(Math.log(burden(plan) / burden(wanted)));
  const total = Math.abs(plan.total - wanted.total) / balance;
  const first = Math.abs(plan.amounts[0]! - wanted.amounts[0]!) / balance;
  const days = Math.abs(plan.days[0]! - wanted.days[0]!) / 365;
  return ratio + 3 * total + 1.5 * first + days;
}
