import type { Case, Offer } from '../domain/index.ts';
import { type Locale, languageOf } from '../kernel/index.ts';
import { checkOutbound, debtHints, type SlotValue } from './say/index.ts';

/** What an agent's words are compared with. */
export interface AgentTextContext {
  readonly locale: Locale;
  readonly case: Case;
  readonly offers: readonly Offer[];
  readonly agreement: Offer | null;
  /** The debtor's own terms as policy completed them, if they wait for an answer. */
  readonly proposed: Offer | null;
  /** The contact that will read it is verified. */
  readonly verified: boolean;
}

/** What is doubtful in an agent's words: figures from nowhere, or talk of a debt to somebody not verified. */
export interface AgentTextDoubts {
  readonly figures: readonly string[];
  readonly hints: readonly string[];
}

/** The same gate that the bot's words pass, here as a warning. Pure. */
export function doubtsOf(text: string, context: AgentTextContext): AgentTextDoubts {
  const { locale, case: debt, verified } = context;
  const language = languageOf(locale) ?? 'en';
  const verdict = checkOutbound(text, { language, locale, slots: slotsOf(context) });
  const disclosed = verified ? [] : [debt.title, debt.creditor.name].filter((word) => text.includes(word));
  return {
    figures: verdict.ok ? [] : verdict.offending,
    hints: verified ? [] : [...debtHints(text, language), ...disclosed],
  };
}

function slotsOf({ case: debt, offers, agreement, proposed }: AgentTextContext): Record<string, SlotValue> {
  const { currency } = debt;
  const money = (amount: Case['balance']): SlotValue => ({ type: 'money', amount, currency });
  const plans = [...offers, agreement, proposed].filter((offer) => offer !== null);
  return {
    balance: money(debt.balance),
    principal: money(debt.principal),
    interest: money(debt.interest),
    fees: money(debt.fees),
    dueOn: { type: 'date', date: debt.dueOn },
    phone: { type: 'phone', value: debt.creditor.phone },
    reference: { type: 'text', value: debt.reference },
    title: { type: 'text', value: debt.title },
    options: { type: 'options', offers: plans },
    ...Object.fromEntries(
      plans.map((plan, i) => [
        `schedule${i}`,
        { type: 'schedule', currency, instalments: plan.schedule } satisfies SlotValue,
      ]),
    ),
    ...Object.fromEntries(plans.map((plan, i) => [`total${i}`, money(plan.total)])),
  };
}
