import { type CurrencyCode, type Minor, type Problem, toMajor } from '../kernel/index.ts';
import type { AuthorityRole, Gap, Offer, Reason } from './offer.ts';
import { readOffersInput } from './offers-json-input.ts';
import type { Policy } from './policy.ts';
import { proposeOffers } from './propose-offers.ts';
import { weighCounter } from './weigh-counter.ts';

/** An offer with decimals in major units and percent, as the JSON surface speaks. */
export interface OfferJson {
  readonly id: string;
  readonly kind: string;
  readonly currency: CurrencyCode;
  readonly total: number;
  readonly discountPercent: number;
  readonly schedule: readonly { readonly due: string; readonly amount: number }[];
  readonly score: number;
  readonly expectedValue: number;
  readonly reasons: readonly Reason[];
  readonly expiresOn: string;
}

export interface OffersAnswer {
  readonly offers: readonly OfferJson[];
  readonly verdict?: 'accept' | 'counter' | 'escalate' | 'refuse';
  readonly weighed?: OfferJson | null;
  readonly gap?: {
    readonly total: number;
    readonly instalments: number;
    readonly firstPayment: number;
    readonly instalmentAmount: number;
    readonly delayDays: number;
  };
  readonly limitedBy?: readonly string[];
  readonly nearest?: readonly OfferJson[];
  readonly reachedBy?: AuthorityRole | null;
}

/**
 * Offers, and the answer to a counter-offer where the input has one, from plain JSON:
 * `{"case","policy"?,"affordability"?,"now","counter"?,"concessions"?,"rounds"?,"role"?}`. Amounts are decimals
 * in major units. `case` needs `balance`, `currency` and `dueOn` or `daysPastDue`; `policy` is the id of one of
 * `policies` or an object that overrides parts of one (by its `id`, else by the kind of debtor); `counter` may
 * use the names of `ProposedTerms` or of the command entities. What cannot be read is a list of problems.
 */
export function answerOffers(
  input: unknown,
  policies: Readonly<Record<string, Policy>>,
):
  | { readonly ok: true; readonly answer: OffersAnswer }
  | { readonly ok: false; readonly problems: readonly Problem[] } {
  const read = readOffersInput(input, policies);
  if (!read.ok) return read;
  const { request, terms, role, rounds } = read;
  const { currency } = request.case;
  const offers = proposeOffers(request);
  const shown = offers.map(offerJson);
  if (terms === undefined) return { ok: true, answer: { offers: shown } };
  const { verdict, weighed, gap, limitedBy, nearest, reachedBy } = weighCounter({
    ...request,
    offers,
    terms,
    role,
    rounds,
  });
  return {
    ok: true,
    answer: {
      offers: shown,
      verdict,
      weighed: weighed === undefined ? null : offerJson(weighed),
      gap: gapJson(gap, currency),
      limitedBy,
      nearest: nearest.map(offerJson),
      reachedBy: reachedBy ?? null,
    },
  };
}

/** Writes an offer with decimals in major units. */
export function offerJson(offer: Offer): OfferJson {
  const major = (amount: Minor) => toMajor(amount, offer.currency);
  return {
    id: offer.id,
    kind: offer.kind,
    currency: offer.currency,
    total: major(offer.total),
    discountPercent: offer.discount / 100,
    schedule: offer.schedule.map(({ dueOn, amount }) => ({ due: dueOn, amount: major(amount) })),
    score: offer.score,
    expectedValue: major(offer.expectedValue),
    reasons: offer.reasons.map((reason) => reasonJson(reason, major)),
    expiresOn: offer.expiresOn,
  };
}

function reasonJson(reason: Reason, major: (amount: Minor) => number): Reason {
  const amount = reason.params?.['amount'];
  if (typeof amount !== 'number') return reason;
  return { code: reason.code, params: { ...reason.params, amount: major(amount as Minor) } };
}

function gapJson(gap: Gap, currency: CurrencyCode): NonNullable<OffersAnswer['gap']> {
  return {
    total: toMajor(gap.total, currency),
    instalments: gap.instalments,
    firstPayment: toMajor(gap.firstPayment, currency),
    instalmentAmount: toMajor(gap.instalmentAmount, currency),
    delayDays: gap.delayDays,
  };
}
