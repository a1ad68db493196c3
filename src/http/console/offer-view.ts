import type {
  CounterView,
  DecisionSupportView,
  MoneyView,
  OfferView,
  ReasonView,
  TermsView,
} from '../../contracts/index.ts';
import type { Offer, ProposedTerms, Verdict } from '../../domain/index.ts';
import type { DecisionSupport } from '../../handoff/index.ts';
import { AppError, type CurrencyCode, type LocalDate, type Minor, minor } from '../../kernel/index.ts';

export function moneyView(amount: Minor, currency: CurrencyCode): MoneyView {
  return { amount, currency };
}

export function offerView(offer: Offer): OfferView {
  const { id, kind, currency, score, reasons, expiresOn } = offer;
  return {
    id,
    kind,
    total: moneyView(offer.total, currency),
    discountBasisPoints: offer.discount,
    schedule: offer.schedule.map(({ dueOn, amount }) => ({ dueOn, amount: moneyView(amount, currency) })),
    score,
    expectedValue: moneyView(offer.expectedValue, currency),
    reasons: reasons.map(
      ({ code, params }): ReasonView => (params === undefined ? { code } : { code, params: { ...params } }),
    ),
    expiresOn,
  };
}

function termsView(terms: ProposedTerms, currency: CurrencyCode): TermsView {
  const { total, instalmentAmount, instalments, period, downPayment, firstDueOn, parts } = terms;
  const money = (amount: Minor | undefined) =>
    amount === undefined ? undefined : moneyView(amount, currency);
  return {
    total: money(total),
    instalmentAmount: money(instalmentAmount),
    instalments,
    period,
    downPayment: money(downPayment),
    firstDueOn,
    parts: parts?.map(({ dueOn, amount }) => ({ dueOn, amount: moneyView(amount, currency) })),
  };
}

/** Terms from the wire. Throws `REQUEST_INVALID` where an amount is in another currency than the case. */
export function proposedTerms(view: TermsView, currency: CurrencyCode): ProposedTerms {
  const amount = (money: MoneyView): Minor => {
    if (money.currency === currency) return minor(money.amount);
    throw new AppError('REQUEST_INVALID', {
      problems: [{ place: 'terms', problem: 'are in another currency', fix: `Send amounts in ${currency}.` }],
    });
  };
  const { total, instalmentAmount, instalments, period, downPayment, firstDueOn, parts } = view;
  return {
    ...(total !== undefined && { total: amount(total) }),
    ...(instalmentAmount !== undefined && { instalmentAmount: amount(instalmentAmount) }),
    ...(instalments !== undefined && { instalments }),
    ...(period !== undefined && { period }),
    ...(downPayment !== undefined && { downPayment: amount(downPayment) }),
    ...(firstDueOn !== undefined && { firstDueOn: firstDueOn as LocalDate }),
    ...(parts !== undefined && {
      parts: parts.map((part) => ({ dueOn: part.dueOn as LocalDate, amount: amount(part.amount) })),
    }),
  };
}

export function counterView(
  { terms, verdict }: { readonly terms: ProposedTerms; readonly verdict: Verdict },
  currency: CurrencyCode,
): CounterView {
  const { gap } = verdict;
  return {
    terms: termsView(terms, currency),
    verdict: verdict.verdict,
    weighed: verdict.weighed === undefined ? null : offerView(verdict.weighed),
    gap: {
      total: moneyView(gap.total, currency),
      instalments: gap.instalments,
      firstPayment: moneyView(gap.firstPayment, currency),
      instalmentAmount: moneyView(gap.instalmentAmount, currency),
      delayDays: gap.delayDays,
    },
    limitedBy: [...verdict.limitedBy],
    nearest: verdict.nearest.map(offerView),
    reachedBy: verdict.reachedBy ?? null,
  };
}

export function supportView(support: DecisionSupport): DecisionSupportView {
  return {
    beyond: [...support.beyond],
    suggested: support.suggested.map(offerView),
    reachedBy: support.reachedBy ?? null,
    authority: { ...support.authority },
  };
}
