import type { ChatBubble } from '../../channels/index.ts';
import type { Case, Offer, ProposedTerms, Verdict } from '../../domain/index.ts';
import type { Agent, ConversationView, DecisionSupport, HandoffEntry } from '../../handoff/index.ts';
import { type Clock, type IdSource, minor } from '../../kernel/index.ts';
import { FAKE_AGENTS } from './agents.fixture.ts';
import type { FakeStep } from './bot.fixture.ts';
import { fakeOffers } from './cases.fixture.ts';

/** A conversation in memory. */
export interface FakeConversation {
  readonly id: string;
  readonly debt: Case;
  readonly offers: readonly Offer[];
  readonly bubbles: ChatBubble[];
  readonly seen: Set<string>;
  step: FakeStep;
  controller: string;
  controlEpoch: number;
  entry: HandoffEntry | null;
  counter: ConversationView['counter'];
  agreement: Offer | null;
}

/** A bubble before it gets its number. */
export type Said = Omit<ChatBubble, 'seq' | 'at' | 'messageId'> & { readonly messageId?: string };

export function newConversation(id: string, debt: Case): FakeConversation {
  return {
    id,
    debt,
    offers: fakeOffers(debt),
    bubbles: [],
    seen: new Set(),
    step: 'first_factor',
    controller: 'bot',
    controlEpoch: 1,
    entry: null,
    counter: null,
    agreement: null,
  };
}

export function entryOf(
  { id, debt, counter }: FakeConversation,
  reason: HandoffEntry['reason'],
  clock: Clock,
  ids: IdSource,
): HandoffEntry {
  return {
    id: ids.next('ho'),
    conversationId: id,
    caseReference: debt.reference,
    debtorName: debt.debtor.name,
    reason,
    priority: reason === 'requested' ? 2 : 1,
    state: 'waiting',
    claimedBy: null,
    requestedAt: clock.now(),
    atStake: { amount: debt.balance, currency: debt.currency },
    terms: counter?.terms ?? null,
  };
}

/** Fifteen payments where twelve are allowed to an agent. */
export function fakeCounter({ debt, offers }: FakeConversation): { terms: ProposedTerms; verdict: Verdict } {
  const weighed: Offer = { ...offers[1]!, id: 'of_fifteen', score: 41 };
  const gap = {
    total: minor(0),
    instalments: 3,
    firstPayment: minor(Math.round(debt.balance / 40)),
    instalmentAmount: minor(0),
    delayDays: 0,
  };
  return {
    terms: { instalments: 15, instalmentAmount: minor(Math.round(debt.balance / 15)), period: 'month' },
    verdict: {
      verdict: 'escalate',
      weighed,
      gap,
      limitedBy: ['max_instalments'],
      nearest: [offers[1]!],
      reachedBy: 'supervisor',
    },
  };
}

export function isVerified({ step }: FakeConversation): boolean {
  return step !== 'first_factor' && step !== 'second_factor';
}

export function supportOf({ counter, offers }: FakeConversation, agent: Agent): DecisionSupport | null {
  if (counter === null) return null;
  const strong = agent.role !== 'agent';
  return {
    authority: {
      maxDiscountBasisPoints: strong ? 4_000 : 2_000,
      maxLumpSumDiscountBasisPoints: strong ? 5_000 : 3_000,
      maxInstalments: strong ? 18 : 12,
      minFirstPaymentBasisPoints: 500,
      firstPaymentWithinDays: 30,
      maxDelayDays: 45,
      maxDurationDays: 540,
    },
    beyond: strong ? [] : ['max_instalments'],
    suggested: [offers[1]!],
    reachedBy: strong ? undefined : ('supervisor' as const),
  };
}

export function viewOf(conversation: FakeConversation): ConversationView {
  const { id, debt, controller, controlEpoch, entry, bubbles, step } = conversation;
  return {
    conversationId: id,
    case: debt,
    controller,
    controllerName: FAKE_AGENTS.find((agent) => agent.id === controller)?.name ?? '',
    controlEpoch,
    stateName: `settlement.${step}`,
    locale: debt.debtor.locale,
    entry,
    thread: bubbles.map(({ seq, at, from, authorName, text, buttons }) => ({
      seq,
      at,
      from,
      authorName,
      text,
      buttons,
      channel: 'webchat',
      delivery: from === 'debtor' ? null : 'sent',
      key: null,
      received: null,
    })),
    offers: step === 'offers' || step === 'with_person' ? conversation.offers : [],
    counter: conversation.counter,
    agreement: conversation.agreement,
    verified: isVerified(conversation),
    affordability: { income: minor(320_000), expenses: minor(270_000), disposable: minor(50_000) },
  };
}
