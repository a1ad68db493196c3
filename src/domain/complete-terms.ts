import { epochDay, type Minor, minor } from '../kernel/index.ts';
import type { Limits } from './limits.ts';
import type { Means } from './means.ts';
import type { ProposedTerms } from './offer.ts';
import { type PlanPeriod, paymentDays } from './payment-days.ts';
import { kindOf, type Plan } from './plan.ts';
import { equalAmounts, naturalSteps } from './schedule.ts';
import type { Situation } from './situation.ts';

/** Beyond this many payments terms are no plan but a refusal to pay (50 years of months). */
const MOST_PAYMENTS = 600;

/** Days ahead beyond which a date is treated as this far: no authority reaches ten years. */
const FARTHEST_DAYS = 3_660;

/**
 * Makes proposed terms whole: what was not said comes from the balance and from the policy's usual days. More
 * than the balance is the balance; a day before today counts as not said. Undefined where nothing was said or
 * no schedule can be made of it.
 */
export function completeTerms(
  terms: ProposedTerms,
  situation: Situation,
  limits: Limits,
  means: Means,
): Plan | undefined {
  if (situation.balance <= 0 || !saysSomething(terms)) return undefined;
  if (terms.parts !== undefined) return fromParts(terms, situation);
  const total = minor(Math.min(terms.total ?? situation.balance, situation.balance));
  const wantsPlan =
    terms.instalments !== undefined ||
    terms.instalmentAmount !== undefined ||
    terms.downPayment !== undefined ||
    terms.period !== undefined;
  if (!wantsPlan) return singlePayment(total, terms, situation, limits);
  return plan(terms, total, situation, limits, means);
}

function saysSomething(terms: ProposedTerms): boolean {
  const { total, instalmentAmount, instalments, downPayment, parts } = terms;
  const numbers = [total, instalmentAmount, instalments, downPayment];
  if (numbers.some((value) => value !== undefined && !(Number.isSafeInteger(value) && value > 0)))
    return false;
  if (parts !== undefined && (parts.length === 0 || parts.length > MOST_PAYMENTS)) return false;
  return Object.values(terms).some((value) => value !== undefined);
}

/** Explicit parts in the order of their days; those of one day are one payment; beyond the balance cut off. */
function fromParts(terms: ProposedTerms, situation: Situation): Plan | undefined {
  const byDay = new Map<number, number>();
  for (const part of terms.parts ?? []) {
    if (!(part.amount > 0)) return undefined;
    const day = Math.min(Math.max(epochDay(part.dueOn), situation.today), situation.today + FARTHEST_DAYS);
    byDay.set(day, (byDay.get(day) ?? 0) + part.amount);
  }
  const days: number[] = [];
  const amounts: Minor[] = [];
  let left: number = situation.balance;
  for (const [day, amount] of [...byDay].sort(([a], [b]) => a - b)) {
    if (left <= 0) break;
    days.push(day);
    amounts.push(minor(Math.min(amount, left)));
    left -= amount;
  }
  const total = minor(situation.balance - Math.max(0, left));
  return { kind: kindOf(total, days, situation), total, days, amounts };
}

function singlePayment(total: Minor, terms: ProposedTerms, situation: Situation, limits: Limits): Plan {
  const { payInFullDays, lumpSumDays } = situation.policy.scheduling;
  const day = firstDay(terms, total < situation.balance ? lumpSumDays : payInFullDays, situation, limits);
  return { kind: kindOf(total, [day], situation), total, days: [day], amounts: [total] };
}

/** The day that was said, else the usual one: not before the debt is due, not later than the limit. */
function firstDay(terms: ProposedTerms, usualDays: number, situation: Situation, limits: Limits): number {
  const { today, start } = situation;
  const said = terms.firstDueOn === undefined ? undefined : epochDay(terms.firstDueOn);
  if (said !== undefined && said >= today) return Math.min(said, today + FARTHEST_DAYS);
  return Math.max(start, Math.min(Math.max(today + usualDays, start), limits.lastFirstDay));
}

function plan(
  terms: ProposedTerms,
  wanted: Minor,
  situation: Situation,
  limits: Limits,
  means: Means,
): Plan | undefined {
  const total = totalOf(terms, wanted, situation);
  const period = terms.period ?? 'month';
  const { downPayment } = terms;
  if ((downPayment ?? 0) >= total) return singlePayment(total, terms, situation, limits);
  const rest = minor(total - (downPayment ?? 0));
  const split = instalmentsOf(terms, rest, period, situation, limits, means);
  if (split === undefined) return undefined;
  const amounts = downPayment === undefined ? split : [downPayment, ...split];
  if (amounts.length === 1) return singlePayment(total, terms, situation, limits);
  const first = firstDay(terms, situation.policy.scheduling.firstInstalmentDays, situation, limits);
  return { kind: 'instalments', total, amounts, days: paymentDays(first, amounts.length, period) };
}

/** How much less than the balance a number of rounded instalments may come to and still mean the balance. */
const ROUNDING_SHARE = 0.01;

/** "6 times 150" is 900 in all, unless that is the balance but for the debtor's rounding. */
function totalOf(terms: ProposedTerms, wanted: Minor, { balance }: Situation): Minor {
  if (terms.total !== undefined) return wanted;
  if (terms.instalments === undefined || terms.instalmentAmount === undefined) return wanted;
  const said = terms.instalments * terms.instalmentAmount + (terms.downPayment ?? 0);
  return said >= balance * (1 - ROUNDING_SHARE) ? balance : minor(said);
}

function instalmentsOf(
  terms: ProposedTerms,
  rest: Minor,
  period: PlanPeriod,
  situation: Situation,
  limits: Limits,
  means: Means,
): Minor[] | undefined {
  const { amounts, currency } = situation;
  const each = terms.instalmentAmount;
  if (each !== undefined) {
    const count = Math.ceil(rest / each);
    // "6 times 166" of 1 000: the sixth takes the rest.
    const said = terms.instalments !== undefined && terms.instalments < count ? terms.instalments : count;
    const fits = rest - each * said <= rest * ROUNDING_SHARE;
    return evenAmounts(rest, each, fits ? said : count, amounts.minInstalment);
  }
  const count = terms.instalments ?? usualCount(rest, period, limits, means);
  if (count > MOST_PAYMENTS || count > rest) return undefined;
  return equalAmounts(rest, count, naturalSteps(amounts.roundTo, currency));
}

/** `each` until the rest is paid; a remainder that is too small for a payment of its own joins the last one. */
function evenAmounts(rest: Minor, each: Minor, count: number, smallest: number): Minor[] | undefined {
  if (count > MOST_PAYMENTS) return undefined;
  const last = rest - each * (count - 1);
  const joined = count > 1 && last < smallest && last <= each / 10;
  const amounts: Minor[] = new Array(joined ? count - 1 : count).fill(each);
  amounts[amounts.length - 1] = minor(joined ? each + last : last);
  return amounts;
}

/** How many payments where none was named: the fewest that fit the declared means, else half of what may be. */
function usualCount(rest: Minor, period: PlanPeriod, limits: Limits, means: Means): number {
  const perMonth = period === 'week' ? 52 / 12 : period === 'fortnight' ? 26 / 12 : 1;
  const most = Math.max(1, Math.floor(limits.maxInstalments * perMonth));
  const wanted =
    means.known && means.capacity > 0
      ? Math.ceil((rest / means.capacity) * perMonth)
      : Math.ceil((limits.maxInstalments * perMonth) / 2);
  return Math.min(Math.max(2, wanted), most, rest);
}
