import { describe, expect, it } from 'vitest';
import type { Command } from '../domain/index.ts';
import { LIMITS } from '../kernel/index.ts';
import { type LlmJsonQuestion, type LlmPort, type ScriptedAnswer, scriptedLlm } from '../llm/index.ts';
import { deaf, draft, heard, input, OFFERS, prompt, prompts } from './model/model.fixture.ts';
import { createUnderstanding } from './understanding.ts';

const TEXT = 'could do fifty quid a month, would that be ok with you';
const counter = {
  commands: [
    draft('counter_offer_instalments', 'could do fifty quid a month', {
      instalment_amount: 'fifty quid',
      period: 'a month',
    }),
  ],
};

/** An understanding whose grammar hears these commands, and whose model says what the script says. */
function listener(script: readonly ScriptedAnswer[], ...commands: readonly Command[]) {
  const llm = scriptedLlm(script);
  return { llm, understand: createUnderstanding({ llm, prompts, grammar: deaf(...commands) }) };
}

describe('the model is asked', () => {
  const who: Command = { type: 'ask_who_is_calling', evidence: 'with you' };

  it('never where it is off', async () => {
    const { llm, understand } = listener([{ json: counter }]);
    const answer = await understand(input(TEXT, { model: 'off' }));
    expect(answer).toMatchObject({ via: 'grammar', commands: [{ type: 'cannot_understand' }] });
    expect(answer.model).toBeUndefined();
    expect(llm.questions).toEqual([]);
  });

  it('never where there is none', async () => {
    const understand = createUnderstanding({ llm: undefined, prompts, grammar: deaf() });
    expect((await understand(input(TEXT, { model: 'always' }))).model).toBeUndefined();
  });

  it('on auto where the grammar understood nothing, once', async () => {
    const { llm, understand } = listener([{ json: counter }]);
    expect(await understand(input(TEXT))).toMatchObject({
      via: 'model',
      commands: [{ type: 'counter_offer_instalments', instalment_amount: 50, per_period: 'month' }],
    });
    expect(llm.questions).toHaveLength(1);
  });

  it('on auto where the grammar heard but pleasantries around other words', async () => {
    const hello: Command = { type: 'smalltalk', evidence: 'hello' };
    const some = listener([{ json: counter }], hello);
    const { commands } = await some.understand(input(`hello ${TEXT}`));
    expect(commands.map(({ type }) => type)).toEqual(['smalltalk', 'counter_offer_instalments']);
    const only = listener([{ json: counter }], hello);
    await only.understand(input('hello!'));
    expect(only.llm.questions).toEqual([]);
  });

  it('on auto where the grammar is unsure', async () => {
    const likeness: Command = { type: 'ask_discount', evidence: TEXT };
    const unsure = { understandByGrammar: () => ({ ...heard(TEXT, likeness), unsure: true }) };
    const asked = createUnderstanding({ llm: scriptedLlm([{ json: counter }]), prompts, grammar: unsure });
    const known = await asked(input(TEXT));
    expect(known.commands.map(({ type }) => type)).toEqual(['counter_offer_instalments']);
    expect(known).not.toHaveProperty('unsure');
    const down = createUnderstanding({ llm: scriptedLlm([]), prompts, grammar: unsure });
    expect(await down(input(TEXT))).toMatchObject({ commands: [likeness], unsure: true });
  });

  it('not on auto where the grammar understood', async () => {
    const { llm, understand } = listener([{ json: counter }], who);
    expect((await understand(input(TEXT))).commands).toEqual([who]);
    expect(llm.questions).toEqual([]);
  });

  it('on always whatever the grammar heard, which stays', async () => {
    const { understand } = listener([{ json: counter }], who);
    const { commands } = await understand(input(TEXT, { model: 'always' }));
    expect(commands.map(({ type }) => type)).toEqual(['counter_offer_instalments', 'ask_who_is_calling']);
  });

  it('not about a button, nor about nothing', async () => {
    const llm = scriptedLlm([]);
    const understand = createUnderstanding({ llm, prompts });
    await understand(input('Yes', { button: 'cmd:affirm', model: 'always' }));
    await understand(input('  ', { model: 'always' }));
    expect(llm.questions).toEqual([]);
  });

  it('within its time, with the prompt as it was loaded, and can be called off', async () => {
    const { llm, understand } = listener([{ json: counter }]);
    const { signal } = new AbortController();
    await understand(input(TEXT), signal);
    const [question] = llm.questions as LlmJsonQuestion[];
    expect(question).toMatchObject({
      system: prompt.system,
      maxTokens: prompt.maxTokens,
      timeoutMs: LIMITS.modelTimeoutMs.value,
      schemaName: 'heard_commands',
      cacheKey: `understand/turn@${prompt.hash.slice(0, 12)}`,
      signal,
    });
  });

  it('about no more of a message than is understood', async () => {
    const { llm, understand } = listener([{ json: counter }]);
    await understand(input('x'.repeat(LIMITS.messageChars.value + 10)));
    const { content } = llm.questions[0]!.messages.at(-1)!;
    expect(content.match(/x+/)?.[0]).toHaveLength(LIMITS.messageChars.value);
  });
});

describe('the trace of a model', () => {
  it('says who was asked with which prompt, and what it cost', async () => {
    const answer = { ok: true as const, text: '{}', json: counter, model: 'm-2', ms: 12 };
    const llm: LlmPort = {
      model: 'm-1',
      complete: async () => ({ ...answer, inputTokens: 1_700, outputTokens: 40 }),
      completeText: async () => ({ ...answer, inputTokens: 1, outputTokens: 1 }),
    };
    const understand = createUnderstanding({ llm, prompts, grammar: deaf() });
    expect((await understand(input(TEXT))).model).toEqual({
      model: 'm-2',
      promptId: 'understand/turn',
      promptVersion: prompt.version,
      promptHash: prompt.hash,
      ms: 12,
      inputTokens: 1_700,
      outputTokens: 40,
    });
  });
});

describe('a model that fails', () => {
  const grammar: Command = { type: 'opt_out', evidence: 'with you' };
  const failures: [string, ScriptedAnswer][] = [
    ['timeout', { failure: 'timeout' }],
    ['unavailable', { failure: 'unavailable' }],
    ['rate_limited', { failure: 'rate_limited' }],
    ['refused', { failure: 'refused' }],
    ['cut_off', { failure: 'cut_off' }],
    ['aborted', { failure: 'aborted' }],
    ['invalid_answer', { text: 'Sure! The debtor accepts.' }],
    ['invalid_answer', { json: { answer: 'yes' } }],
    ['invalid_answer', { json: { commands: [{ type: 'affirm', quote: 'ok' }] } }],
    ['invalid_answer', { json: { commands: [{ ...draft('affirm', 'ok'), amount: 5 }] } }],
    ['invalid_answer', { json: { commands: { 0: draft('affirm', 'ok') } } }],
  ];

  it.each(failures)("leaves the grammar's answer and says why: %s", async (failure, answer) => {
    const { understand } = listener([answer], grammar);
    expect(await understand(input(TEXT, { model: 'always' }))).toMatchObject({
      commands: [grammar],
      dropped: [],
      via: 'grammar',
      model: { failure, promptId: 'understand/turn', promptHash: prompt.hash },
    });
  });

  it('may even throw', async () => {
    const llm: LlmPort = {
      model: 'm-1',
      complete: () => Promise.reject(new Error('no')),
      completeText: () => Promise.reject(new Error('no')),
    };
    const understand = createUnderstanding({ llm, prompts, grammar: deaf(grammar) });
    expect(await understand(input(TEXT, { model: 'always' }))).toMatchObject({
      commands: [grammar],
      model: { model: 'm-1', failure: 'unavailable' },
    });
  });

  it('by saying nothing leaves a message that is not understood', async () => {
    const { understand } = listener([{ json: { commands: [] } }]);
    const answer = await understand(input(TEXT));
    expect(answer).toMatchObject({ via: 'grammar', commands: [{ type: 'cannot_understand' }] });
    expect(answer.model?.failure).toBeUndefined();
  });
});

describe('what a model may not do', () => {
  it('is recorded with the reason, beside what the grammar heard', async () => {
    const drafts = [
      draft('accept_offer', 'ok with you', {}, 'option_1'),
      draft('counter_offer_lump_sum', 'could do', { amount: '1 pound' }),
      draft('transfer_money', 'could do'),
      draft('accept_offer', 'ok with you', {}, 'option_9'),
      draft('affirm', 'ok'),
    ];
    const { understand } = listener([{ json: { commands: drafts } }]);
    const { commands, dropped } = await understand(input(TEXT, { offers: OFFERS, expecting: 'option' }));
    expect(commands).toEqual([{ type: 'cannot_understand', evidence: TEXT }]);
    expect(dropped.map(({ type, reason }) => [type, reason])).toEqual([
      ['accept_offer', 'no_evidence'],
      ['counter_offer_lump_sum', 'no_evidence'],
      ['transfer_money', 'not_accepted'],
      ['accept_offer', 'unknown_offer'],
      ['affirm', 'over_limit'],
    ]);
  });
});
