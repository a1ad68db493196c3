import { daysBetween, type LocalDate, type Minor, minor } from '../kernel/index.ts';
import type { Case } from './case.ts';

/** What may be collected now: the balance less the invoices that the debtor contests. Never below 0. */
export function collectableBalance(debt: Pick<Case, 'balance' | 'invoices'>): Minor {
  let disputed = 0;
  for (const invoice of debt.invoices) if (invoice.disputed) disputed += invoice.balance;
  return minor(Math.max(0, debt.balance - disputed));
}

/** Days past due of a case on a day; negative before the due date. */
export function daysPastDue(debt: Pick<Case, 'dueOn'>, today: LocalDate): number {
  return daysBetween(debt.dueOn, today);
}
