import type { ChatSession, ChatStore } from '../../channels/index.ts';
import type { Case } from '../../domain/index.ts';
import type { AgentStore, HandoffService } from '../../handoff/index.ts';
import type { Inbound, LiveBus } from '../../jobs/index.ts';
import type { Clock, IdSource } from '../../kernel/index.ts';
import { fakeAgents } from './agents.fixture.ts';
import { fakeTurn, GREETING } from './bot.fixture.ts';
import { createFakeBus } from './bus.fixture.ts';
import { FAKE_CASES } from './cases.fixture.ts';
import {
  entryOf,
  type FakeConversation,
  fakeCounter,
  isVerified,
  newConversation,
  type Said,
} from './conversation.fixture.ts';
import { fakeHandoff } from './handoff.fixture.ts';

/** The ports of `createHttp` in memory, with a scripted bot behind the chat. */
export interface FakeDesk {
  readonly chat: ChatStore;
  readonly deliveries: { resolve(): Promise<boolean> };
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

interface World {
  readonly conversations: Map<string, FakeConversation>;
  readonly sessions: Map<string, ChatSession>;
  readonly received: Inbound[];
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly bus: LiveBus;
  readonly think: (() => Promise<void>) | undefined;
}

/** `think`: the bot answers when it resolves; absent: at once. */
export function createFakeDesk(options: {
  clock: Clock;
  ids: IdSource;
  think?: () => Promise<void>;
}): FakeDesk {
  const bus = createFakeBus();
  const decided: Parameters<HandoffService['decide']>[2][] = [];
  const world: World = {
    conversations: new Map(),
    sessions: new Map(),
    received: [],
    bus,
    clock: options.clock,
    ids: options.ids,
    think: options.think,
  };
  const say = (conversation: FakeConversation, said: Said): void => add(world, conversation, said);
  return {
    chat: fakeChat(world),
    inbox: fakeInbox(world),
    deliveries: { resolve: async () => false },
    handoff: fakeHandoff({ conversations: world.conversations, add: say, decided, clock: options.clock }),
    agents: fakeAgents(),
    cases: { list: async () => FAKE_CASES },
    bus,
    received: world.received,
    decided,
  };
}

function add({ clock, bus }: World, conversation: FakeConversation, said: Said): void {
  const seq = conversation.bubbles.length + 1;
  conversation.bubbles.push({ messageId: null, ...said, seq, at: clock.now() });
  bus.publish({ conversationId: conversation.id, kind: 'thread' });
}

function answer(
  world: World,
  conversation: FakeConversation,
  said: { readonly text: string; readonly button?: string | undefined },
): void {
  if (conversation.controller !== 'bot') return;
  const turn = fakeTurn(conversation.step, said, conversation.debt, conversation.offers);
  conversation.step = turn.step;
  conversation.agreement = turn.agreed ?? conversation.agreement;
  for (const { text, buttons } of turn.says) {
    add(world, conversation, { from: 'bot', authorName: '', text, buttons });
  }
  if (turn.asksForPerson === undefined) return;
  if (turn.asksForPerson === 'over_authority') conversation.counter = fakeCounter(conversation);
  conversation.entry = entryOf(conversation, turn.asksForPerson, world.clock, world.ids);
  world.bus.publish({ conversationId: conversation.id, kind: 'queue' });
}

function fakeChat(world: World): ChatStore {
  const { conversations, sessions } = world;
  return {
    async open(reference, _channel, token) {
      const wanted = reference.replaceAll(' ', '').toLowerCase();
      const debt = FAKE_CASES.find((item) => item.reference.toLowerCase() === wanted);
      if (debt === undefined) return undefined;
      const id = `conv_${debt.reference}`;
      const conversation = conversations.get(id) ?? newConversation(id, debt);
      conversations.set(id, conversation);
      if (conversation.bubbles.length === 0) {
        for (const said of GREETING) add(world, conversation, { from: 'bot', authorName: '', ...said });
      }
      const contactId = `web_${token}`;
      const session = { conversationId: id, contactId, caseId: debt.id, fromSeq: 0, verified: false };
      sessions.set(token, session);
      return session;
    },
    async session(token) {
      const session = sessions.get(token);
      if (session === undefined) return undefined;
      return { ...session, verified: isVerified(conversations.get(session.conversationId)!) };
    },
    async bubbles(session, afterSeq) {
      return conversations.get(session.conversationId)!.bubbles.filter(({ seq }) => seq > afterSeq);
    },
    async openContinuation({ conversationId }) {
      return isVerified(conversations.get(conversationId)!);
    },
    async close(token) {
      sessions.delete(token);
    },
  };
}

function fakeInbox(world: World): FakeDesk['inbox'] {
  return {
    async enqueue(inbound) {
      const { conversationId, messageId, payload } = inbound;
      const conversation = world.conversations.get(conversationId);
      if (conversation === undefined) return 'no_conversation';
      if (conversation.seen.has(messageId)) return 'duplicate';
      conversation.seen.add(messageId);
      world.received.push(inbound);
      if (payload.kind !== 'debtor') return 'accepted';
      add(world, conversation, {
        from: 'debtor',
        authorName: '',
        text: payload.text,
        buttons: [],
        messageId,
      });
      if (world.think === undefined) answer(world, conversation, payload);
      else void world.think().then(() => answer(world, conversation, payload));
      return 'accepted';
    },
  };
}
