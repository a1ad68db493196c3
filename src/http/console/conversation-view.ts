import type { CaseView, ConversationAnswer, QueueEntry } from '../../contracts/index.ts';
import { type Case, daysPastDue } from '../../domain/index.ts';
import type { Agent, ConversationView, DecisionSupport, HandoffEntry } from '../../handoff/index.ts';
import { dayOf, type Instant, localDateTimeAt, type Minor } from '../../kernel/index.ts';
import { counterView, moneyView, offerView, supportView } from './offer-view.ts';

export function queueEntryView(entry: HandoffEntry): QueueEntry {
  const { conversationId, caseReference, debtorName, reason, priority, state, claimedBy } = entry;
  return {
    conversationId,
    caseReference,
    debtorName,
    reason,
    priority,
    state,
    claimedBy: claimedBy === null ? null : { id: claimedBy.id, name: claimedBy.name },
    requestedAt: entry.requestedAt,
    atStake: moneyView(entry.atStake.amount, entry.atStake.currency),
    asksForTerms: entry.terms !== null,
  };
}

/** The conversation as this agent sees it at `now`. Identity factors stay behind. */
export function conversationView(
  view: ConversationView,
  support: DecisionSupport | null,
  agent: Agent,
  now: Instant,
): ConversationAnswer {
  const { currency } = view.case;
  return {
    conversationId: view.conversationId,
    now,
    case: caseView(view.case, now),
    owner: ownerView(view, agent),
    controlEpoch: view.controlEpoch,
    stateName: view.stateName,
    locale: view.locale,
    entry: view.entry === null ? null : queueEntryView(view.entry),
    thread: view.thread.map((message) => ({
      ...message,
      buttons: message.buttons.map((button) => ({ ...button })),
    })),
    offers: view.offers.map(offerView),
    counter: view.counter === null ? null : counterView(view.counter, currency),
    support: support === null ? null : supportView(support),
    agreement: view.agreement === null ? null : offerView(view.agreement),
    affordability: affordabilityView(view),
  };
}

function ownerView(
  { controller, controllerName }: ConversationView,
  agent: Agent,
): ConversationAnswer['owner'] {
  if (controller === 'bot') return { kind: 'bot', name: '' };
  return { kind: controller === agent.id ? 'me' : 'other', name: controllerName };
}

function affordabilityView({
  affordability,
  case: debt,
}: ConversationView): ConversationAnswer['affordability'] {
  const money = (amount: Minor | undefined) =>
    amount === undefined ? undefined : moneyView(amount, debt.currency);
  const { income, expenses, disposable, totalDebts } = affordability;
  return {
    income: money(income),
    expenses: money(expenses),
    disposable: money(disposable),
    totalDebts: money(totalDebts),
  };
}

function caseView(debt: Case, now: Instant): CaseView {
  const { currency, debtor } = debt;
  const { name, givenName, kind, country, locale, timeZone } = debtor;
  return {
    reference: debt.reference,
    title: debt.title,
    state: debt.state,
    creditorName: debt.creditor.name,
    principal: moneyView(debt.principal, currency),
    interest: moneyView(debt.interest, currency),
    fees: moneyView(debt.fees, currency),
    balance: moneyView(debt.balance, currency),
    dueOn: debt.dueOn,
    daysPastDue: daysPastDue(debt, dayOf(localDateTimeAt(now, timeZone))),
    kept: debt.history.kept,
    broken: debt.history.broken,
    invoices: debt.invoices.map(({ number, dueOn, balance, disputed }) => ({
      number,
      dueOn,
      balance: moneyView(balance, currency),
      disputed,
    })),
    debtor: { name, givenName, kind, country, locale, timeZone },
  };
}
