import type { Agent, HandoffService } from '../../handoff/index.ts';
import type { Clock } from '../../kernel/index.ts';
import { type FakeConversation, type Said, supportOf, viewOf } from './fake-conversation.ts';
import { fakeTurnRecords } from './fake-turn-records.ts';

/** Warns where words name a figure, lets agents approve up to the counter's role. */
export function fakeHandoff(world: {
  readonly conversations: ReadonlyMap<string, FakeConversation>;
  readonly add: (conversation: FakeConversation, said: Said) => void;
  readonly decided: Parameters<HandoffService['decide']>[2][];
  readonly clock: Clock;
}): HandoffService {
  const { conversations, add, decided } = world;
  const owned = (id: string, agent: Agent, epoch: number): FakeConversation | undefined => {
    const conversation = conversations.get(id);
    const owns = conversation?.controller === agent.id && conversation.controlEpoch === epoch;
    return owns ? conversation : undefined;
  };
  const notOwner = { ok: false, reason: 'not_owner' } as const;
  const byAgent = (agent: Agent, text: string): Said => ({
    from: 'agent',
    authorName: agent.name.split(' ')[0]!,
    text,
    buttons: [],
  });
  return {
    async queue() {
      return [...conversations.values()].flatMap(({ entry }) =>
        entry === null || entry.state === 'closed' ? [] : [entry],
      );
    },
    async view(id, agent) {
      const conversation = conversations.get(id);
      if (conversation === undefined) return undefined;
      return { view: viewOf(conversation), support: supportOf(conversation, agent) };
    },
    async turns(id) {
      const conversation = conversations.get(id);
      return conversation === undefined ? [] : fakeTurnRecords(id, conversation.debt, world.clock.now());
    },
    async claim(id, agent) {
      const conversation = conversations.get(id);
      if (conversation?.entry?.claimedBy) {
        return { ok: false, reason: 'taken', by: conversation.entry.claimedBy.name };
      }
      if (conversation?.entry?.state !== 'waiting') return { ok: false, reason: 'not_waiting' };
      conversation.entry = {
        ...conversation.entry,
        state: 'claimed',
        claimedBy: { id: agent.id, name: agent.name },
      };
      conversation.controller = agent.id;
      conversation.controlEpoch += 1;
      return { ok: true, controlEpoch: conversation.controlEpoch };
    },
    async reply(id, agent, { clientId, text, controlEpoch, acknowledged }) {
      const conversation = owned(id, agent, controlEpoch);
      if (conversation === undefined) return notOwner;
      const figure = /\d[\d.,]*/.exec(text)?.[0];
      const warnings = figure === undefined ? [] : [{ code: 'unknown_figure' as const, words: figure }];
      if (warnings.length > 0 && !acknowledged) return { ok: true, sent: false, warnings };
      if (!conversation.seen.has(clientId)) {
        conversation.seen.add(clientId);
        add(conversation, byAgent(agent, text));
      }
      return { ok: true, sent: true, warnings };
    },
    async decide(id, agent, request) {
      const conversation = owned(id, agent, request.controlEpoch);
      if (conversation === undefined) return notOwner;
      if (conversation.counter === null) return { ok: false, reason: 'nothing_to_decide' };
      const { beyond, suggested } = supportOf(conversation, agent)!;
      if (request.decision === 'approve' && beyond.length > 0) {
        return { ok: false, reason: 'beyond_authority', limits: beyond, suggested };
      }
      decided.push(request);
      conversation.counter = null;
      add(conversation, byAgent(agent, `Decided: ${request.decision}.`));
      return { ok: true };
    },
    async giveBack(id, agent, { controlEpoch, resume }) {
      const conversation = owned(id, agent, controlEpoch);
      if (conversation === undefined) return notOwner;
      conversation.controller = 'bot';
      conversation.controlEpoch += 1;
      conversation.entry = null;
      conversation.step = resume === 'close' ? 'agreed' : 'offers';
      add(conversation, { from: 'bot', authorName: '', text: 'I am back with you.', buttons: [] });
      return { ok: true };
    },
  };
}
