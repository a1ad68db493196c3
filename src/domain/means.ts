import { type Minor, minor } from '../kernel/index.ts';
import type { Affordability } from './case.ts';
import type { Situation } from './situation.ts';

/** What the debtor can pay a month. Section 4.3 of the domain reference. */
export interface Means {
  /** False where nothing was declared: figures are then the policy's assumption. */
  readonly known: boolean;
  /** Monthly disposable income that this debt may claim, after saving and other debts. Never below 0. */
  readonly disposable: Minor;
  /** Largest monthly instalment that is offered: κ of it. */
  readonly capacity: Minor;
  /** Largest monthly instalment that is taken from the debtor's own proposal. */
  readonly ownCapacity: Minor;
}

/**
 * Disposable income less the protected saving (a share of the surplus, capped), never so much that less than
 * the protected income remains, and of that the share pro rata where all debts are known.
 */
export function meansOf(affordability: Affordability, situation: Situation): Means {
  const { policy, amounts, balance } = situation;
  const { income, expenses, totalDebts } = affordability;
  const declared =
    affordability.disposable ??
    (income !== undefined && expenses !== undefined ? income - expenses : undefined);
  if (declared === undefined) return shares(situation, amounts.assumedDisposable, false);
  const rules = policy.affordability;
  const saving = Math.min((Math.max(0, declared) * rules.savingBps) / 10_000, amounts.savingCap);
  const untouched = income === undefined ? Number.POSITIVE_INFINITY : income - amounts.minKept;
  const free = Math.max(0, Math.min(declared - saving, untouched));
  const share = totalDebts !== undefined && totalDebts > balance ? balance / totalDebts : 1;
  return shares(situation, free * share, true);
}

function shares({ policy }: Situation, disposable: number, known: boolean): Means {
  const part = (bps: number) => minor(Math.floor((disposable * bps) / 10_000));
  return {
    known,
    disposable: minor(Math.floor(disposable)),
    capacity: part(policy.affordability.maxShareBps),
    ownCapacity: part(policy.affordability.maxOwnShareBps),
  };
}
