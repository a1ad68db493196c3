import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import type { AgentTextDoubts } from '../dialogue/index.ts';
import { aCase, policyOf, TODAY } from '../domain/domain.fixture.ts';
import { type ProposedTerms, weighCounter } from '../domain/index.ts';
import { fakeClock, minor } from '../kernel/index.ts';
import { createHandoffService } from './create-service.ts';
import type { Agent, ConversationView, HandoffStore } from './ports.ts';
import type { HandoffService } from './service.ts';

const policy = policyOf('consumer');
const debt = aCase();
const agent: Agent = { id: 'ag_1', name: 'Ana Reis', login: 'ana', role: 'agent' };
const supervisor: Agent = { ...agent, id: 'ag_2', role: 'supervisor' };

/** What the bot answers to the debtor's terms, as it stands in the snapshot. */
const counterOf = (terms: ProposedTerms): NonNullable<ConversationView['counter']> => ({
  terms,
  verdict: weighCounter({
    case: debt,
    policy,
    affordability: {},
    today: TODAY,
    concessions: 0,
    terms,
    role: 'bot',
    offers: [],
  }),
});

/** Longer than the authority of each role allows; the policy is the shipped one. */
const months = (role: 'bot' | 'agent' | 'supervisor') =>
  Math.max(...policy.authority[role].bands.map(({ maxInstalments }) => maxInstalments));

describe('the handoff service', () => {
  let view: ConversationView | undefined;
  let decided: Parameters<HandoffStore['decide']>[];
  let replied: Parameters<HandoffStore['reply']>[];
  let doubts: AgentTextDoubts;
  let service: HandoffService;
  beforeEach(() => {
    view = viewWith(null, agent);
    decided = [];
    replied = [];
    doubts = { figures: [], hints: [] };
    const store: HandoffStore = {
      queue: async () => [],
      turns: async () => [],
      decisions: async () => [],
      view: async () => view,
      claim: async () => ({ ok: true, controlEpoch: 2 }),
      giveBack: async () => ({ ok: true }),
      async reply(...call) {
        replied.push(call);
        return { ok: true };
      },
      async decide(...call) {
        decided.push(call);
        return { ok: true };
      },
    };
    const clock = fakeClock(`${TODAY}T10:00:00Z`);
    service = createHandoffService({ store, clock, policyOf: () => policy, checkText: async () => doubts });
  });

  const viewWith = (counter: ConversationView['counter'], owner: Agent): ConversationView => ({
    conversationId: 'conv_1',
    case: debt,
    controller: owner.id,
    controllerName: owner.name,
    controlEpoch: 3,
    stateName: 'approval',
    locale: 'pl-PL',
    entry: null,
    thread: [],
    offers: [],
    counter,
    agreement: null,
    affordability: {},
    verified: true,
  });

  it('approves the terms as they were weighed, inside the authority of the role', async () => {
    const counter = counterOf({ instalments: 5, period: 'month' });
    view = viewWith(counter, agent);
    const outcome = await service.decide('conv_1', agent, { decision: 'approve', controlEpoch: 3 });
    expect(outcome).toEqual({ ok: true });
    expect(decided[0]?.[2]).toEqual({
      decision: 'approve',
      controlEpoch: 3,
      offer: counter.verdict.weighed,
    });
  });

  it('refuses to approve beyond the authority of the role, names the limits and suggests what is inside', async () => {
    const terms = { instalments: months('supervisor') * 4, period: 'month' } as const;
    for (const who of [agent, supervisor]) {
      view = viewWith(counterOf(terms), who);
      const outcome = await service.decide('conv_1', who, { decision: 'approve', controlEpoch: 3 });
      expect(outcome).toMatchObject({ ok: false, reason: 'beyond_authority' });
      const limits = 'limits' in outcome ? outcome.limits : [];
      expect(limits).toContain('max_instalments');
    }
    expect(decided).toEqual([]);
  });

  it.each([
    ['a plan as it is', { instalments: 11, period: 'month' }],
    ['a longer one as a restructuring', { instalments: 16, period: 'month', downPayment: minor(30_000) }],
  ] as const)('lets a supervisor approve what an agent may not: %s', async (_what, terms) => {
    const request = { decision: 'approve', controlEpoch: 3 } as const;
    const counter = counterOf(terms);
    view = viewWith(counter, agent);
    expect((await service.view('conv_1', agent))?.support?.beyond).toContain('max_instalments');
    expect(await service.decide('conv_1', agent, request)).toMatchObject({ reason: 'beyond_authority' });
    view = viewWith(counter, supervisor);
    expect((await service.view('conv_1', supervisor))?.support?.beyond).toEqual([]);
    expect(await service.decide('conv_1', supervisor, request)).toEqual({ ok: true });
    expect(decided[0]?.[2].offer?.schedule).toEqual(counter.verdict.weighed?.schedule);
  });

  it('lets the role that the bot names approve, whatever the terms are', async () => {
    const roles = { agent, supervisor, creditor: { ...agent, role: 'creditor' } } as const;
    const anyTerms = fc.record({
      instalments: fc.integer({ min: 1, max: 24 }),
      downPayment: fc.integer({ min: 0, max: 60_000 }).map(minor),
      total: fc.integer({ min: 60_000, max: 120_000 }).map(minor),
    });
    await fc.assert(
      fc.asyncProperty(anyTerms, async (terms) => {
        const counter = counterOf({ ...terms, period: 'month' });
        const { reachedBy } = counter.verdict;
        if (reachedBy === undefined || reachedBy === 'bot') return;
        view = viewWith(counter, roles[reachedBy]);
        const request = { decision: 'approve', controlEpoch: 3 } as const;
        expect(await service.decide('conv_1', roles[reachedBy], request)).toEqual({ ok: true });
      }),
    );
    expect(decided.length).toBeGreaterThan(10);
  });

  it('suggests only what the role may grant, and shows its limits for the age of the debt', async () => {
    view = viewWith(counterOf({ total: minor(10_000) }), agent);
    const support = (await service.view('conv_1', agent))?.support;
    expect(support?.authority.maxInstalments).toBeGreaterThan(0);
    expect(support?.authority.maxInstalments).toBeLessThanOrEqual(months('agent'));
    expect(support?.suggested.length).toBeGreaterThan(0);
    for (const { id, schedule, total } of support?.suggested ?? []) {
      const terms = { total, parts: schedule };
      const outcome = await service.decide('conv_1', agent, { decision: 'counter', terms, controlEpoch: 3 });
      expect([id, outcome]).toEqual([id, { ok: true }]);
    }
  });

  it('answers with terms of the agent made whole by policy', async () => {
    view = viewWith(counterOf({ instalments: 60, period: 'month' }), agent);
    const terms = { instalments: 6, period: 'month' } as const;
    expect(await service.decide('conv_1', agent, { decision: 'counter', terms, controlEpoch: 3 })).toEqual({
      ok: true,
    });
    const offer = decided[0]?.[2].offer;
    expect(offer?.schedule).toHaveLength(6);
    expect(offer?.schedule.reduce((sum, { amount }) => sum + amount, 0)).toBe(offer?.total);
  });

  it('lets no counter of an agent leave their authority', async () => {
    view = viewWith(counterOf({ instalments: 60, period: 'month' }), agent);
    const terms = { total: minor(1_000) };
    const outcome = await service.decide('conv_1', agent, { decision: 'counter', terms, controlEpoch: 3 });
    expect(outcome).toMatchObject({ ok: false, reason: 'beyond_authority' });
    expect(decided).toEqual([]);
  });

  it('takes no counter that says nothing', async () => {
    view = viewWith(counterOf({ instalments: 60, period: 'month' }), agent);
    const outcome = await service.decide('conv_1', agent, {
      decision: 'counter',
      terms: {},
      controlEpoch: 3,
    });
    expect(outcome).toEqual({ ok: false, reason: 'terms_incomplete' });
  });

  it('keeps the reason of a refusal for the record', async () => {
    view = viewWith(counterOf({ instalments: 60, period: 'month' }), agent);
    const refusal = { decision: 'refuse', reason: 'third plan in a year', controlEpoch: 3 } as const;
    expect(await service.decide('conv_1', agent, refusal)).toEqual({ ok: true });
    expect(decided[0]?.[2]).toEqual(refusal);
  });

  it('lets only the owner decide, and only under the present epoch', async () => {
    view = viewWith(counterOf({ instalments: 5, period: 'month' }), supervisor);
    const request = { decision: 'approve', controlEpoch: 3 } as const;
    expect(await service.decide('conv_1', agent, request)).toEqual({ ok: false, reason: 'not_owner' });
    const stale = { ...request, controlEpoch: 2 };
    expect(await service.decide('conv_1', supervisor, stale)).toEqual({ ok: false, reason: 'not_owner' });
    expect(decided).toEqual([]);
  });

  it('decides nothing where no terms wait, or where there is no conversation', async () => {
    const request = { decision: 'approve', controlEpoch: 3 } as const;
    expect(await service.decide('conv_1', agent, request)).toMatchObject({ reason: 'nothing_to_decide' });
    expect((await service.view('conv_1', agent))?.support).toBeNull();
    view = undefined;
    expect(await service.decide('conv_1', agent, request)).toMatchObject({ reason: 'nothing_to_decide' });
    expect(await service.view('conv_1', agent)).toBeUndefined();
  });

  it('gives an operator who slips in no more than the bot has', async () => {
    const operator: Agent = { ...agent, role: 'operator' };
    view = viewWith(counterOf({ instalments: months('bot') + 4, period: 'month' }), operator);
    const request = { decision: 'approve', controlEpoch: 3 } as const;
    expect(await service.decide('conv_1', operator, request)).toMatchObject({ reason: 'beyond_authority' });
  });

  it('holds doubtful words back until they are acknowledged', async () => {
    doubts = { figures: ['99 zł'], hints: ['debt'] };
    const message = { clientId: 'c1', text: '99 zł of your debt', controlEpoch: 3 };
    const warnings = [
      { code: 'unknown_figure', words: '99 zł' },
      { code: 'discloses_debt', words: 'debt' },
    ];
    expect(await service.reply('conv_1', agent, { ...message, acknowledged: false })).toEqual({
      ok: true,
      sent: false,
      warnings,
    });
    expect(replied).toEqual([]);
    expect(await service.reply('conv_1', agent, { ...message, acknowledged: true })).toEqual({
      ok: true,
      sent: true,
      warnings,
    });
    expect(replied).toEqual([['conv_1', agent, message]]);
  });
});
