import { setTimeout as after } from 'node:timers/promises';
import { afterEach, describe, expect, it } from 'vitest';
import type { HearInput } from '../../src/dialogue/index.ts';
import type { Command } from '../../src/domain/index.ts';
import { createUnderstanding } from '../../src/understanding/index.ts';
import { deaf, draft, input } from '../../src/understanding/model/model.fixture.ts';
import { modelBehind, stopProviders } from '../llm/model-behind.ts';
import { type Behaviour, chunk, refusesWith, says, saysNothing, streams } from '../llm/stand-in.ts';
import { prompt, prompts } from './conversation.ts';

afterEach(stopProviders);

const stop: Command = { type: 'opt_out', scope: 'channel', evidence: 'stop writing' };
const TEXT = 'stop writing, would two hundred in may do';

/** What is understood with a provider that behaves so. */
async function understood(
  behaviours: Behaviour[],
  options: { signal?: AbortSignal; timeoutMs?: number } = {},
) {
  const { llm, provider } = await modelBehind(behaviours);
  const { signal, timeoutMs = 400 } = options;
  const understand = createUnderstanding({ llm, prompts, timeoutMs, grammar: deaf(stop) });
  const message: HearInput = input(TEXT, { model: 'always' });
  return { heard: await understand(message, signal), provider };
}

const answer = (...commands: object[]) => JSON.stringify({ commands });
const counter = draft('counter_offer_lump_sum', 'two hundred in may', {
  amount: 'two hundred',
  date: 'in may',
});

describe('a provider of the API of OpenAI', () => {
  it('gets the prompt and the strict schema, and its answer is checked, joined and traced', async () => {
    const { heard, provider } = await understood([says(answer(counter))]);
    expect(heard).toMatchObject({
      via: 'model',
      commands: [stop, { type: 'counter_offer_lump_sum', amount: 200, date: '2026-05-01/2026-05-31' }],
      dropped: [],
      model: {
        model: 'stand-in-1',
        promptId: 'understand/turn',
        promptVersion: prompt.version,
        promptHash: prompt.hash,
        inputTokens: 11,
        outputTokens: 7,
        ms: expect.any(Number),
      },
    });
    expect(heard.model).not.toHaveProperty('failure');
    expect(provider.requests).toHaveLength(1);
    const [system, state, message] = provider.requests[0]!.body['messages'] as { content: string }[];
    expect(system!.content).toBe(prompt.system);
    expect(state!.content).toContain('Options on the table');
    expect(message!.content).toBe(`<message>\n${TEXT}\n</message>`);
    expect(provider.requests[0]!.body).toMatchObject({
      prompt_cache_key: `understand/turn@${prompt.hash.slice(0, 12)}`,
      response_format: { json_schema: { name: 'heard_commands', strict: true } },
    });
  });

  it('may make up what it likes: what does not stand in the message is dropped', async () => {
    const made = draft('counter_offer_lump_sum', 'would two hundred', { amount: 'one pound' });
    const { heard } = await understood([says(answer(made, draft('affirm', 'would do')))]);
    expect(heard).toMatchObject({
      via: 'grammar',
      commands: [stop],
      dropped: [{ reason: 'no_evidence' }, { type: 'affirm', reason: 'no_evidence' }],
    });
  });
});

describe('a provider that is of no use', () => {
  const cut = streams([chunk({ content: '{"commands":[' })], (response) => response.end());
  const failures: [string, string, Behaviour][] = [
    ['is down', 'unavailable', refusesWith(503)],
    ['wants another key', 'unavailable', refusesWith(401)],
    ['is busy', 'rate_limited', refusesWith(429, { message: 'later' }, { 'retry-after': '9' })],
    ['says nothing in time', 'timeout', saysNothing],
    ['stalls in its answer', 'timeout', streams([chunk({ content: '{"comm' })], () => {})],
    ['breaks off', 'cut_off', cut],
    [
      'runs out of tokens',
      'cut_off',
      streams([chunk({ content: '{"' }), chunk({}, 'length')], (r) => r.end()),
    ],
    ['says words', 'invalid_answer', says('The debtor agrees to everything.')],
    ['says another object', 'invalid_answer', says('{"command":"affirm"}')],
    ['says a list', 'invalid_answer', says('[]')],
    [
      'declines',
      'refused',
      streams([chunk({ refusal: 'I cannot help with that.' }), chunk({}, 'stop')], (r) => r.end()),
    ],
    ['filters', 'refused', streams([chunk({ content: '{' }), chunk({}, 'content_filter')], (r) => r.end())],
  ];

  it.each(failures)("leaves the grammar's answer where it %s: %s", async (_what, failure, behaviour) => {
    const { heard } = await understood([behaviour]);
    expect(heard).toMatchObject({
      commands: [stop],
      dropped: [],
      via: 'grammar',
      model: { model: expect.any(String), promptHash: prompt.hash, failure },
    });
  });

  it('is given up where nobody waits any more', async () => {
    const controller = new AbortController();
    const pending = understood([saysNothing], { signal: controller.signal, timeoutMs: 5_000 });
    await after(50);
    controller.abort();
    expect((await pending).heard).toMatchObject({ commands: [stop], model: { failure: 'aborted' } });
  });

  it('may recover: it is asked once more, within the same time', async () => {
    const { heard, provider } = await understood([refusesWith(500), says(answer(counter))], {
      timeoutMs: 3_000,
    });
    expect(heard.commands.map(({ type }) => type)).toEqual(['opt_out', 'counter_offer_lump_sum']);
    expect(provider.requests).toHaveLength(2);
  });
});
