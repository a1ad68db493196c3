import type { ChatSession, ChatStore } from '../../channels/index.ts';
import type { Case } from '../../domain/index.ts';
import type { AgentStore, HandoffService } from '../../handoff/index.ts';
import type { Inbound, LiveBus } from '../../jobs/index.ts';
import type { Clock, IdSource } from '../../kernel/index.ts';
import { fakeAgents } from './fake-agents.ts';
import { fakeTurn, GREETING } from './fake-bot.ts';
import { createFakeBus } from './fake-bus.ts';
import { FAKE_CASES } from './fake-cases.ts';
import {
  entryOf,
  type FakeConversation,
  fakeCounter,
  newConversation,
  type Said,
} from './fake-conversation.ts';
import { fakeHandoff } from './fake-handoff.ts';

/** The ports of `createHttp` in memory, with a scripted bot behind the chat. */
export interface FakeDesk {
  readonly chat: ChatStore;
  readonly inbox: { enqueue(inbound: Inbound): Promise<'accepted' | 'duplicate' | 'no_conversation'> };
  readonly handoff: HandoffService;
  readonly agents: AgentStore;
  readonly cases: { list(): Promise<readonly Case[]> };
  readonly bus: LiveBus & { listeners(): number };
  /** What came in, in order. */
  readonly received: readonly Inbound[];
  /** Decisions made, in order. */
  readonly decided: readonly Parameters<HandoffService['decide']>[2][];
}

export function createFakeDesk(options: { clock: Clock; ids: IdSource; botDelayMs?: number }): FakeDesk {
  const { clock, ids } = options;
  const bus = createFakeBus();
  const conversations = new Map<string, FakeConversation>();
  const sessions = new Map<string, ChatSession>();
  const received: Inbound[] = [];
  const decided: Parameters<HandoffService['decide']>[2][] = [];

  const add = (conversation: FakeConversation, said: Said): void => {
    const seq = conversation.bubbles.length + 1;
    conversation.bubbles.push({ messageId: null, ...said, seq, at: clock.now() });
    bus.publish({ conversationId: conversation.id, kind: 'thread' });
  };
  const answer = (
    conversation: FakeConversation,
    said: { text: string; button?: string | undefined },
  ): void => {
    if (conversation.controller !== 'bot') return;
    const turn = fakeTurn(conversation.step, said, conversation.debt, conversation.offers);
    conversation.step = turn.step;
    conversation.agreement = turn.agreed ?? conversation.agreement;
    for (const { text, buttons } of turn.says) {
      add(conversation, { from: 'bot', authorName: '', text, buttons });
    }
    if (turn.asksForPerson !== undefined) {
      conversation.counter =
        turn.asksForPerson === 'over_authority' ? fakeCounter(conversation) : conversation.counter;
      conversation.entry = entryOf(conversation, turn.asksForPerson, clock, ids);
      bus.publish({ conversationId: conversation.id, kind: 'queue' });
    }
  };

  const chat: ChatStore = {
    async open(reference, _channel, token) {
      const wanted = reference.replaceAll(' ', '').toLowerCase();
      const debt = FAKE_CASES.find((item) => item.reference.toLowerCase() === wanted);
      if (debt === undefined) return undefined;
      const id = `conv_${debt.reference}`;
      const conversation = conversations.get(id) ?? newConversation(id, debt);
      conversations.set(id, conversation);
      if (conversation.bubbles.length === 0) {
        for (const said of GREETING) add(conversation, { from: 'bot', authorName: '', ...said });
      }
      const session = { conversationId: id, contactId: `web_${token}`, caseId: debt.id, fromSeq: 0 };
      sessions.set(token, { ...session, verified: false });
      return { ...session, verified: false };
    },
    async session(token) {
      const session = sessions.get(token);
      if (session === undefined) return undefined;
      const { step } = conversations.get(session.conversationId)!;
      return { ...session, verified: step !== 'first_factor' && step !== 'second_factor' };
    },
    async bubbles(session, afterSeq) {
      return conversations.get(session.conversationId)!.bubbles.filter(({ seq }) => seq > afterSeq);
    },
    async close(token) {
      sessions.delete(token);
    },
  };

  const inbox: FakeDesk['inbox'] = {
    async enqueue(inbound) {
      const conversation = conversations.get(inbound.conversationId);
      if (conversation === undefined) return 'no_conversation';
      if (conversation.seen.has(inbound.messageId)) return 'duplicate';
      conversation.seen.add(inbound.messageId);
      received.push(inbound);
      if (inbound.payload.kind !== 'debtor') return 'accepted';
      const { text, button } = inbound.payload;
      const { messageId } = inbound;
      add(conversation, { from: 'debtor', authorName: '', text, buttons: [], messageId });
      if (options.botDelayMs === undefined) answer(conversation, { text, button });
      else setTimeout(() => answer(conversation, { text, button }), options.botDelayMs);
      return 'accepted';
    },
  };

  return {
    chat,
    inbox,
    handoff: fakeHandoff({ conversations, add, decided, clock }),
    agents: fakeAgents(),
    cases: { list: async () => FAKE_CASES },
    bus,
    received,
    decided,
  };
}
