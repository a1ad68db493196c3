import { dayFromEpoch, type Minor, minor } from '../kernel/index.ts';
import { type Limits, paymentsAllowed } from './limits.ts';
import type { Means } from './means.ts';
import { type PlanPeriod, paymentDays } from './payment-days.ts';
import type { Plan } from './plan.ts';
import { equalAmounts, naturalSteps, stepFor } from './schedule.ts';
import type { Situation } from './situation.ts';
import { lumpSumDay, type UnlockedRoom } from './unlocked-room.ts';

/** Everything from which an offer may be chosen; not yet measured against the limits. */
export function candidatesOf(situation: Situation, limits: Limits, room: UnlockedRoom, means: Means): Plan[] {
  return [
    ...singlePayments(situation, limits, room),
    ...plans(situation, limits, room, means),
    ...restructurings(situation, limits, room, means),
  ];
}

function singlePayments(situation: Situation, limits: Limits, room: UnlockedRoom): Plan[] {
  const { balance, today, start, policy } = situation;
  const { payInFullDays, firstInstalmentDays } = policy.scheduling;
  const single = (kind: Plan['kind'], total: Minor, day: number): Plan => ({
    kind,
    total,
    days: [day],
    amounts: [total],
  });
  const found = [single('pay_in_full', balance, Math.max(today + payInFullDays, start))];
  if (room.singleTotal < balance) {
    found.push(single('lump_sum', room.singleTotal, lumpSumDay(situation, limits)));
  }
  const delayed = start + room.delayDays;
  if (delayed > start + Math.max(payInFullDays, firstInstalmentDays)) {
    found.push(single('deferral', balance, delayed));
  }
  return found;
}

/** Numbers of instalments that people think in. */
const COUNTS = [2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 24, 30, 36, 48, 60];

function plans(situation: Situation, limits: Limits, room: UnlockedRoom, means: Means): Plan[] {
  const most = means.known ? limits.maxInstalments : room.instalments;
  const counts = COUNTS.filter((count) => count < most);
  if (most >= 2) counts.push(most);
  const totals = [...new Set([room.planTotal, situation.balance])];
  return totals.flatMap((total) =>
    counts.flatMap((count) => [
      ...planOf(situation, limits, { total, count, period: 'month' }),
      ...(count >= 3 ? [planWithFirst(situation, limits, total, count)] : []).flat(),
    ]),
  );
}

/** From how much more than an equal share a first payment is worth an offer of its own. */
const NOTABLY_BIGGER = 1.3;

function planWithFirst(situation: Situation, limits: Limits, total: Minor, count: number): Plan[] {
  const share = situation.policy.scheduling.planFirstPaymentBps;
  const first = roundedUp((total * share) / 10_000, situation);
  if (first * count < total * NOTABLY_BIGGER) return [];
  return planOf(situation, limits, { total, count: count - 1, period: 'month', downPayment: minor(first) });
}

/** A plan of equal instalments from the policy's first day; none where there is too little to split. */
export function planOf(
  situation: Situation,
  limits: Limits,
  terms: {
    readonly total: Minor;
    readonly count: number;
    readonly period: PlanPeriod;
    readonly downPayment?: Minor | undefined;
    readonly firstDay?: number | undefined;
    readonly kind?: 'instalments' | 'restructuring';
  },
): Plan[] {
  const { total, count, period, downPayment, kind = 'instalments' } = terms;
  const { today, start, policy, amounts, currency } = situation;
  const rest = minor(total - (downPayment ?? 0));
  if (count < 1 || rest < count || count + (downPayment === undefined ? 0 : 1) < 2) return [];
  const equal = equalAmounts(rest, count, naturalSteps(amounts.roundTo, currency));
  const all = downPayment === undefined ? equal : [downPayment, ...equal];
  const usual = Math.max(today + policy.scheduling.firstInstalmentDays, start);
  const first = terms.firstDay ?? Math.min(usual, limits.lastFirstDay);
  return [{ kind, total, amounts: all, days: paymentDays(first, all.length, period) }];
}

/**
 * A longer plan against a bigger first payment, offered where ordinary plans do not fit the declared means,
 * where the portfolio has a season, or after two concessions.
 */
function restructurings(situation: Situation, limits: Limits, room: UnlockedRoom, means: Means): Plan[] {
  const { policy, balance } = situation;
  const { seasonMonths, firstPaymentBps } = policy.restructuring;
  const tight = means.known && means.capacity * limits.maxInstalments < balance;
  const late = room.concessions >= 2;
  if (!tight && !late && seasonMonths.length === 0) return [];
  const count = paymentsAllowed(limits.maxRestructured, 'month');
  const first = minor(roundedUp((balance * firstPaymentBps) / 10_000, situation));
  if (count <= limits.maxInstalments || first >= balance) return [];
  return planOf(situation, limits, {
    total: balance,
    count: count - 1,
    period: 'month',
    downPayment: first,
    kind: 'restructuring',
  }).map((plan) => seasonal(plan, situation));
}

/** Moves weight from the other months into the debtor's season; first payment, days and total stay. */
function seasonal(plan: Plan, situation: Situation): Plan {
  const { seasonMonths, seasonWeight } = situation.policy.restructuring;
  if (seasonMonths.length === 0 || seasonWeight <= 1) return plan;
  const weights = plan.days.slice(1).map((day) => (seasonMonths.includes(monthOf(day)) ? seasonWeight : 1));
  const rest = plan.total - plan.amounts[0]!;
  const unit = rest / weights.reduce((acc, weight) => acc + weight, 0);
  const step = stepFor(unit, naturalSteps(situation.amounts.roundTo, situation.currency));
  const amounts = weights.map((weight) => minor(Math.floor((unit * weight) / step) * step));
  let left = rest;
  for (const amount of amounts.slice(0, -1)) left -= amount;
  amounts[amounts.length - 1] = minor(left);
  return { ...plan, amounts: [plan.amounts[0]!, ...amounts] };
}

/** Month of a day number, 1–12. */
function monthOf(day: number): number {
  return Number(dayFromEpoch(day).slice(5, 7));
}

function roundedUp(amount: number, { amounts, currency }: Situation): number {
  const step = stepFor(amount, naturalSteps(amounts.roundTo, currency));
  return Math.ceil(amount / step) * step;
}
