import { type Case, daysPastDue } from '../domain/index.ts';
import { invariant, type LocalDate } from '../kernel/index.ts';
import type { Release } from './release.ts';

/** The flow of a release for a case: the first, in order of id, whose `for` fits. */
export function chooseFlow(release: Release, debt: Case, today: LocalDate): string {
  const age = daysPastDue(debt, today);
  const fits = [...release.documents]
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .find(({ for: applies }) => {
      const { debtor, daysPastDueFrom = -Infinity, daysPastDueTo = Infinity } = applies;
      return (
        (debtor === 'any' || debtor === debt.debtor.kind) && age >= daysPastDueFrom && age <= daysPastDueTo
      );
    });
  invariant(fits, 'No flow of the release is for a case like this.');
  return fits.id;
}
