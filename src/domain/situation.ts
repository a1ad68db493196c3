import { type CurrencyCode, epochDay, type LocalDate, type Minor } from '../kernel/index.ts';
import { bandAt } from './bands.ts';
import type { Case } from './case.ts';
import { collectableBalance } from './case-balance.ts';
import { amountsOf } from './currency-amounts.ts';
import type { CurrencyAmounts, Policy } from './policy.ts';

/** What every figure of a negotiation depends on, worked out once per question. */
export interface Situation {
  readonly policy: Policy;
  readonly currency: CurrencyCode;
  /** Collectable balance. */
  readonly balance: Minor;
  readonly daysPastDue: number;
  /** Day number of today at the debtor. */
  readonly today: number;
  /** Today or the due date, whichever is later: nobody need begin to pay before the debt is due. */
  readonly start: number;
  readonly amounts: CurrencyAmounts;
  /** Probability that the first payment comes, with the debtor's own history. */
  readonly survivalFirst: number;
  readonly survivalNext: number;
  /** Share of earlier promises kept; one half where there were none. */
  readonly pastKept: number;
  /** Value of going on without a deal, V0 − c, in minor units; never below 0. */
  readonly goingOn: number;
}

/** Works a situation out. Pure; a policy that passes `checkPolicy` is assumed. */
export function situationOf(question: { case: Case; policy: Policy; today: LocalDate }): Situation {
  const { case: debt, policy } = question;
  const today = epochDay(question.today);
  const dueOn = epochDay(debt.dueOn);
  const balance = collectableBalance(debt);
  const amounts = amountsOf(policy, debt.currency);
  const { kept, broken } = debt.history;
  const { survivalFirstBps, survivalNextBps, priorPayments } = policy.value;
  const learned = (priorBps: number) =>
    ((priorBps / 10_000) * priorPayments + kept) / (priorPayments + kept + broken);
  const continuation = bandAt(policy.value.continuation, today - dueOn).valueBps / 10_000;
  return {
    policy,
    currency: debt.currency,
    balance,
    daysPastDue: today - dueOn,
    today,
    start: Math.max(today, dueOn),
    amounts,
    survivalFirst: learned(survivalFirstBps),
    survivalNext: learned(survivalNextBps),
    pastKept: kept + broken === 0 ? 0.5 : kept / (kept + broken),
    goingOn: Math.max(0, continuation * balance - amounts.contactCost),
  };
}
