import { type Minor, minor } from '../kernel/index.ts';
import type { Limits } from './limits.ts';
import { naturalSteps } from './schedule.ts';
import type { Situation } from './situation.ts';
import { keptValue } from './value.ts';

/** How much of the bot's authority is open after a number of concessions. */
export interface UnlockedRoom {
  /** Concessions made, at most the policy's. */
  readonly concessions: number;
  /** Smallest total of a single payment that is offered now. */
  readonly singleTotal: Minor;
  /** Smallest total of a plan that is offered now. */
  readonly planTotal: Minor;
  /** Most monthly payments offered to a debtor whose means are not known. */
  readonly instalments: number;
  /** Days by which a full payment may be put off. */
  readonly delayDays: number;
}

/**
 * The room open after `concessions` (cut to the policy's steps). It only ever grows, each step is at most half
 * of the one before, and the limit itself is never reached for money: what is open tells nothing of the floor.
 */
export function unlockedRoom(limits: Limits, situation: Situation, concessions: number): UnlockedRoom {
  const { policy, balance, amounts, currency, start } = situation;
  const rules = policy.concessions;
  const steps = naturalSteps(amounts.roundTo, currency);
  const shares = rules.stepsBps.slice(0, Math.max(0, concessions));
  const floor = Math.max(limits.minSingleTotal, limits.belowValue ? 0 : lowestWorthwhile(situation, limits));
  const discount = Math.max(0, balance - floor);
  const planDiscount = Math.floor(((balance - limits.minPlanTotal) * rules.planDiscountBps) / 10_000);
  const delay = limits.lastDelayedDay - start;
  const openDelay = Math.floor((delay * rules.openingBps) / 10_000);
  const openCount = Math.ceil((limits.maxInstalments * rules.openingInstalmentsBps) / 10_000);
  return {
    concessions: shares.length,
    singleTotal: totalAfter(balance, discount, rules.openingBps, shares, roomStep(discount, steps)),
    planTotal: totalAfter(balance, planDiscount, 0, shares, roomStep(planDiscount, steps)),
    instalments: grown(Math.max(2, openCount), limits.maxInstalments, shares, Math.ceil),
    delayDays: grown(openDelay, delay, shares, Math.floor),
  };
}

/** The widest natural step that leaves a room of four steps or more. */
function roomStep(room: number, steps: readonly number[]): number {
  return steps.find((step) => step * 4 <= room) ?? 1;
}

/** A total that falls from the balance by natural steps within a room. */
function totalAfter(
  balance: Minor,
  room: number,
  openBps: number,
  shares: readonly number[],
  step: number,
): Minor {
  const opened = Math.ceil((balance - (room * openBps) / 10_000) / step) * step;
  let total = openBps === 0 || opened >= balance ? balance : opened;
  let previous = room;
  for (const share of shares) {
    const wanted = Math.min((room * share) / 10_000, previous / 2, total - (balance - room));
    previous = Math.max(0, Math.floor(wanted / step) * step);
    total -= previous;
  }
  return minor(total);
}

function grown(
  open: number,
  most: number,
  shares: readonly number[],
  round: (value: number) => number,
): number {
  let value = Math.min(open, most);
  let previous = most;
  for (const share of shares) {
    previous = Math.max(0, Math.min(round((most * share) / 10_000), Math.floor(previous / 2)));
    value = Math.min(most, value + previous);
  }
  return value;
}

/**
 * F of section 4.1: the smallest total of one payment on the policy's day for lump sums that is worth no less
 * than going on without a deal; at most the balance.
 */
export function lowestWorthwhile(situation: Situation, limits: Limits): Minor {
  const { balance } = situation;
  const days = [lumpSumDay(situation, limits)];
  const worth = (total: number) => keptValue({ days, amounts: [minor(total)] }, situation);
  // Measured over the whole balance: over one unit it would drown in the rounding of large amounts.
  const slope = (worth(balance) - worth(0)) / balance;
  if (!(slope > 0)) return balance;
  const total = Math.ceil((situation.goingOn - worth(0)) / slope);
  return minor(Math.max(1, Math.min(balance, total)));
}

/** The day on which a discounted single payment is asked for. */
export function lumpSumDay({ today, start, policy }: Situation, limits: Limits): number {
  return Math.min(Math.max(today + policy.scheduling.lumpSumDays, start), limits.lastFirstDay);
}
