import { withinAuthority } from './authority.ts';
import { collectableBalance } from './case-balance.ts';
import type { Offer, ProposedTerms } from './offer.ts';
import { regularAmount } from './plan.ts';
import type { CounterRequest } from './requests.ts';

/**
 * The offer on the table that terms describe: everything that was said is so in it. Several such offers, or
 * none, or one that is no longer inside the authority, match nothing.
 */
export function matchingOffer(terms: ProposedTerms, request: CounterRequest): Offer | undefined {
  const matches = request.offers.filter((offer) => describes(terms, offer, request));
  const [first] = matches;
  return first !== undefined && matches.length === 1 && withinAuthority(first, request).length === 0
    ? first
    : undefined;
}

function describes(terms: ProposedTerms, offer: Offer, { case: debt }: CounterRequest): boolean {
  const { schedule, total } = offer;
  const amounts = schedule.map((payment) => payment.amount);
  const first = amounts[0]!;
  if (terms.parts !== undefined) {
    const said = terms.parts;
    return (
      said.length === schedule.length &&
      said.every(({ dueOn, amount }, i) => dueOn === schedule[i]!.dueOn && amount === amounts[i])
    );
  }
  const single = terms.instalments === undefined && terms.instalmentAmount === undefined;
  if (single && terms.downPayment === undefined) {
    if (terms.period !== undefined || schedule.length > 1 || terms.total === undefined) return false;
    return (
      Math.min(terms.total, collectableBalance(debt)) === total &&
      isSaid(terms.firstDueOn, schedule[0]!.dueOn)
    );
  }
  const bigger = amounts.length > 1 && first > regularAmount(amounts);
  if (bigger !== (terms.downPayment !== undefined)) return false;
  const count = amounts.length - (bigger ? 1 : 0);
  const each = amounts[amounts.length > 1 ? 1 : 0]!;
  return (
    schedule.length > 1 &&
    isSaid(terms.instalments, count) &&
    isSaid(terms.instalmentAmount, bigger ? each : first) &&
    isSaid(terms.downPayment, first) &&
    isSaid(terms.total, total) &&
    isSaid(terms.firstDueOn, schedule[0]!.dueOn) &&
    (terms.period === undefined || terms.period === 'month')
  );
}

/** True where nothing else was said. */
function isSaid<T>(said: T | undefined, offered: T): boolean {
  return said === undefined || said === offered;
}
