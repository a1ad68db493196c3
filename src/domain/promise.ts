import { addDays, type LocalDate, laterDay, type Minor, minor } from '../kernel/index.ts';
import type { Case } from './case.ts';
import { collectableBalance } from './case-balance.ts';
import { amountsOf } from './currency-amounts.ts';
import type { Policy } from './policy.ts';

export type PromiseCheck =
  | { readonly ok: true; readonly amount: Minor; readonly dueOn: LocalDate }
  | {
      readonly ok: false;
      readonly reason: 'in_past' | 'too_late' | 'too_little';
      /** The latest day that could be promised today. */
      readonly latest: LocalDate;
    };

/**
 * Whether a promise to pay can be taken. Without an amount the whole collectable balance is promised; more
 * than the balance is the balance. Too little is less than the currency's smallest instalment.
 */
export function checkPromise(input: {
  case: Case;
  policy: Policy;
  amount?: Minor | undefined;
  dueOn: LocalDate;
  today: LocalDate;
}): PromiseCheck {
  const { case: debt, policy, dueOn, today } = input;
  const balance = collectableBalance(debt);
  const latest = addDays(laterDay(today, debt.dueOn), policy.promise.maxDelayDays);
  if (dueOn < today) return { ok: false, reason: 'in_past', latest };
  if (dueOn > latest) return { ok: false, reason: 'too_late', latest };
  const amount = minor(Math.min(input.amount ?? balance, balance));
  const least = Math.max(1, Math.min(balance, amountsOf(policy, debt.currency).minInstalment));
  if (amount < least) return { ok: false, reason: 'too_little', latest };
  return { ok: true, amount, dueOn };
}

export type PromiseOutcome = 'pending' | 'kept' | 'partly' | 'broken';

/**
 * How a promise stands on a day. It is kept as soon as the policy's share of it was paid by the promised day
 * plus grace; until that day has passed it is pending; after it, partly kept where something came in time.
 */
export function promiseOutcome(input: {
  promise: { readonly amount: Minor; readonly dueOn: LocalDate };
  payments: readonly { readonly amount: Minor; readonly paidOn: LocalDate }[];
  policy: Policy;
  today: LocalDate;
}): PromiseOutcome {
  const { promise, policy, today } = input;
  const until = addDays(promise.dueOn, policy.promise.graceDays);
  let paid = 0;
  for (const payment of input.payments) if (payment.paidOn <= until) paid += payment.amount;
  if (paid * 10_000 >= promise.amount * policy.promise.keptBps) return 'kept';
  if (today <= until) return 'pending';
  return paid > 0 ? 'partly' : 'broken';
}
