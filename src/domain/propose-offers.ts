import {
  addDays,
  addMonths,
  basisPoints,
  type LocalDate,
  minor,
  sha256,
  splitIntoInstalments,
} from '../kernel/index.ts';
import { collectableBalance } from './case-balance.ts';
import type { Instalment, Offer, OfferKind } from './offer.ts';
import type { OfferRequest } from './requests.ts';

/** Two to four diverse offers inside the bot's authority, best first. */
export function proposeOffers(request: OfferRequest): Offer[] {
  const { case: debt, today, policy } = request;
  const total = collectableBalance(debt);
  if (total <= 0) return [];
  const first = addDays(today, policy.scheduling.firstInstalmentDays);
  const plan = (n: number): Instalment[] =>
    splitIntoInstalments(total, n).map((amount, i) => ({ dueOn: addMonths(first, i), amount }));
  const make = (kind: OfferKind, schedule: Instalment[]): Offer => ({
    id: `offer_${sha256(JSON.stringify([kind, debt.currency, schedule])).slice(0, 16)}`,
    kind,
    currency: debt.currency,
    total,
    discount: basisPoints(0),
    schedule,
    score: 50,
    expectedValue: minor(total),
    reasons: [],
    expiresOn: addDays(today, policy.scheduling.offerValidDays) as LocalDate,
  });
  return [
    make('pay_in_full', [{ dueOn: addDays(today, policy.scheduling.payInFullDays), amount: total }]),
    make('instalments', plan(2)),
    make('instalments', plan(3)),
  ];
}
