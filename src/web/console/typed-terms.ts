import type { MoneyView, TermsView } from '../../contracts/index.ts';
import { parseMoney } from '../kit/format.ts';

/** Terms as somebody types them; empty is not said. */
export interface TypedTerms {
  readonly instalments: string;
  readonly total: string;
  readonly instalmentAmount: string;
  readonly downPayment: string;
  /** `YYYY-MM-DD`. */
  readonly firstDueOn: string;
}

export const EMPTY_TERMS: TypedTerms = {
  instalments: '',
  total: '',
  instalmentAmount: '',
  downPayment: '',
  firstDueOn: '',
};

export interface TermsProblem {
  readonly field: keyof TypedTerms;
  /** `invalid`: too little or no number; `badAmount`: not an amount. */
  readonly kind: 'invalid' | 'badAmount';
}

const MAX_INSTALMENTS = 600;

/** Terms for the service, or the first field that is wrong. */
export function parseTerms(
  typed: TypedTerms,
  currency: string,
): { readonly terms: TermsView } | { readonly problem: TermsProblem } {
  const money: Partial<Record<'total' | 'instalmentAmount' | 'downPayment', MoneyView>> = {};
  for (const field of ['total', 'instalmentAmount', 'downPayment'] as const) {
    if (typed[field].trim() === '') continue;
    const parsed = parseMoney(typed[field], currency);
    if (parsed === undefined) return { problem: { field, kind: 'badAmount' } };
    money[field] = parsed;
  }
  const count = typed.instalments.trim();
  const instalments = count === '' ? undefined : Number(count);
  const badCount =
    instalments !== undefined &&
    !(Number.isInteger(instalments) && instalments >= 1 && instalments <= MAX_INSTALMENTS);
  const said = instalments !== undefined || money.total !== undefined || money.instalmentAmount !== undefined;
  if (badCount || !said) return { problem: { field: 'instalments', kind: 'invalid' } };
  return {
    terms: {
      ...money,
      ...(instalments !== undefined && { instalments, period: 'month' as const }),
      ...(typed.firstDueOn !== '' && { firstDueOn: typed.firstDueOn }),
    },
  };
}
