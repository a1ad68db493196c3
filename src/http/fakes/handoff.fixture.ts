import type { Agent, HandoffService } from '../../handoff/index.ts';
import type { Clock } from '../../kernel/index.ts';
import { type FakeConversation, type Said, supportOf, viewOf } from './conversation.fixture.ts';
import { fakeTurnRecords } from './turn-records.fixture.ts';

interface World {
  readonly conversations: ReadonlyMap<string, FakeConversation>;
  readonly add: (conversation: FakeConversation, said: Said) => void;
  readonly decided: Parameters<HandoffService['decide']>[2][];
  readonly clock: Clock;
}

const NOT_OWNER = { ok: false, reason: 'not_owner' } as const;

/** Warns where words name a figure; lets a role approve up to its number of payments. */
export function fakeHandoff(world: World): HandoffService {
  return { ...reads(world), ...ownership(world), ...words(world) };
}

function reads({
  conversations,
  clock,
}: World): Pick<HandoffService, 'queue' | 'view' | 'turns' | 'decisions'> {
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
    async decisions() {
      return [];
    },
    async turns(id) {
      const conversation = conversations.get(id);
      return conversation === undefined ? [] : fakeTurnRecords(id, conversation.debt, clock.now());
    },
  };
}

function ownership(world: World): Pick<HandoffService, 'claim' | 'giveBack'> {
  return {
    async claim(id, agent) {
      const conversation = world.conversations.get(id);
      const entry = conversation?.entry;
      if (entry?.claimedBy) return { ok: false, reason: 'taken', by: entry.claimedBy.name };
      if (conversation === undefined || entry?.state !== 'waiting') {
        return { ok: false, reason: 'not_waiting' };
      }
      conversation.entry = { ...entry, state: 'claimed', claimedBy: { id: agent.id, name: agent.name } };
      conversation.controller = agent.id;
      conversation.controlEpoch += 1;
      return { ok: true, controlEpoch: conversation.controlEpoch };
    },
    async giveBack(id, agent, { controlEpoch, resume }) {
      const conversation = owned(world, id, agent, controlEpoch);
      if (conversation === undefined) return NOT_OWNER;
      conversation.controller = 'bot';
      conversation.controlEpoch += 1;
      conversation.entry = null;
      conversation.step = resume === 'close' ? 'agreed' : 'offers';
      world.add(conversation, { from: 'bot', authorName: '', text: 'I am back with you.', buttons: [] });
      return { ok: true };
    },
  };
}

function words(world: World): Pick<HandoffService, 'reply' | 'decide'> {
  return {
    async reply(id, agent, { clientId, text, controlEpoch, acknowledged }) {
      const conversation = owned(world, id, agent, controlEpoch);
      if (conversation === undefined) return NOT_OWNER;
      const figure = /\d[\d.,]*/.exec(text)?.[0];
      const warnings = figure === undefined ? [] : [{ code: 'unknown_figure' as const, words: figure }];
      if (warnings.length > 0 && !acknowledged) return { ok: true, sent: false, warnings };
      if (!conversation.seen.has(clientId)) {
        conversation.seen.add(clientId);
        world.add(conversation, byAgent(agent, text));
      }
      return { ok: true, sent: true, warnings };
    },
    async decide(id, agent, request) {
      const conversation = owned(world, id, agent, request.controlEpoch);
      if (conversation === undefined) return NOT_OWNER;
      const support = supportOf(conversation, agent);
      if (support === null) return { ok: false, reason: 'nothing_to_decide' };
      const { beyond, suggested } = support;
      if (request.decision === 'approve' && beyond.length > 0) {
        return { ok: false, reason: 'beyond_authority', limits: beyond, suggested };
      }
      world.decided.push(request);
      conversation.counter = null;
      world.add(conversation, byAgent(agent, `Decided: ${request.decision}.`));
      return { ok: true };
    },
  };
}

function owned(
  { conversations }: World,
  id: string,
  agent: Agent,
  controlEpoch: number,
): FakeConversation | undefined {
  const conversation = conversations.get(id);
  const owns = conversation?.controller === agent.id && conversation.controlEpoch === controlEpoch;
  return owns ? conversation : undefined;
}

function byAgent(agent: Agent, text: string): Said {
  return { from: 'agent', authorName: agent.name.split(' ')[0]!, text, buttons: [] };
}
