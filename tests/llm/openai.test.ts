import { setTimeout as after } from 'node:timers/promises';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiLlm, type LlmJsonQuestion, type OpenAiLlmOptions } from '../../src/llm/index.ts';
import {
  type Behaviour,
  chunk,
  openStream,
  refusesWith,
  type StandIn,
  says,
  saysNothing,
  sendEvent,
  standIn,
  streams,
} from './stand-in.ts';

const question: LlmJsonQuestion = {
  system: 'Answer with an object.',
  messages: [{ role: 'user', content: 'pay 300 on friday' }],
  schemaName: 'heard',
  jsonSchema: {
    type: 'object',
    properties: { amount: { type: 'number' } },
    required: ['amount'],
    additionalProperties: false,
  },
  timeoutMs: 2_000,
  idleMs: 300,
};

let running: StandIn | undefined;
afterEach(async () => {
  await running?.stop();
  running = undefined;
});

/** Starts a provider and a model that talks to it. */
async function modelBehind(behaviours: Behaviour[], options: Partial<OpenAiLlmOptions> = {}) {
  const provider = await standIn(...behaviours);
  running = provider;
  const llm = createOpenAiLlm({ model: 'm-1', baseUrl: provider.url, ...options });
  return { llm, provider };
}

describe('an answer that arrives', () => {
  it('is put together from its fragments, with model, token counts and time', async () => {
    const { llm } = await modelBehind([says('{"am', 'ount":', '300}')]);
    expect(await llm.complete(question)).toEqual({
      ok: true,
      json: { amount: 300 },
      text: '{"amount":300}',
      model: 'stand-in-1',
      inputTokens: 11,
      outputTokens: 7,
      ms: expect.any(Number),
    });
  });

  it('is asked for with the strict schema, the token limit, usage and the cache key', async () => {
    const { llm, provider } = await modelBehind([says('{}')]);
    await llm.complete({ ...question, maxTokens: 99, cacheKey: 'understand/turn@abc' });
    expect(provider.requests[0]).toMatchObject({
      path: '/v1/chat/completions',
      body: {
        model: 'm-1',
        messages: [
          { role: 'system', content: 'Answer with an object.' },
          { role: 'user', content: 'pay 300 on friday' },
        ],
        stream: true,
        stream_options: { include_usage: true },
        max_completion_tokens: 99,
        prompt_cache_key: 'understand/turn@abc',
        response_format: {
          type: 'json_schema',
          json_schema: { name: 'heard', strict: true, schema: question.jsonSchema },
        },
      },
    });
  });

  it('needs no key: none is sent, and a given one is', async () => {
    const without = await modelBehind([says('{}')]);
    await without.llm.complete(question);
    expect(without.provider.requests[0]?.headers.authorization).toBeUndefined();
    await running?.stop();
    const withKey = await modelBehind([says('{}')], { apiKey: 'k-1' });
    await withKey.llm.complete(question);
    expect(withKey.provider.requests[0]?.headers.authorization).toBe('Bearer k-1');
  });

  it('may be plain words', async () => {
    const { llm, provider } = await modelBehind([says('Good ', 'morning.')]);
    const { schemaName: _name, jsonSchema: _schema, ...plain } = question;
    expect(await llm.completeText(plain)).toMatchObject({ ok: true, text: 'Good morning.' });
    expect(provider.requests[0]?.body).not.toHaveProperty('response_format');
  });

  it('may have a first token that is slower than the longest pause', async () => {
    const { llm } = await modelBehind([
      async (response, request) => {
        openStream(response);
        await after(150);
        return says('{"amount":1}')(response, request);
      },
    ]);
    expect(await llm.complete({ ...question, idleMs: 50 })).toMatchObject({ ok: true });
  });

  it('stands although the connection stays open after its end', async () => {
    const { llm, provider } = await modelBehind([
      streams([chunk({ content: '{"amount":2}' }), chunk({}, 'stop')], () => {}),
    ]);
    expect(await llm.complete(question)).toMatchObject({ ok: true, json: { amount: 2 } });
    expect(provider.requests).toHaveLength(1);
  });

  it('comes through the Responses API as well, where that is chosen', async () => {
    const response = { id: 'r', model: 'm-1', status: 'completed', output: [] };
    const { llm, provider } = await modelBehind(
      [
        streams(
          [
            { type: 'response.created', response: { ...response, status: 'in_progress' } },
            { type: 'response.output_text.delta', delta: '{"amount"', output_index: 0 },
            { type: 'response.output_text.delta', delta: ':5}', output_index: 0 },
            {
              type: 'response.completed',
              response: { ...response, usage: { input_tokens: 4, output_tokens: 3, total_tokens: 7 } },
            },
          ],
          (open) => open.end(),
        ),
      ],
      { api: 'responses' },
    );
    expect(await llm.complete(question)).toMatchObject({
      ok: true,
      json: { amount: 5 },
      inputTokens: 4,
      outputTokens: 3,
    });
    expect(provider.requests[0]).toMatchObject({
      path: '/v1/responses',
      body: {
        store: false,
        text: { format: { type: 'json_schema', name: 'heard', strict: true } },
      },
    });
  });
});

describe('a provider that fails', () => {
  it('is asked once more after a server error, and no more than once', async () => {
    const recovering = await modelBehind([refusesWith(500), says('{"amount":1}')]);
    expect(await recovering.llm.complete(question)).toMatchObject({ ok: true, json: { amount: 1 } });
    expect(recovering.provider.requests).toHaveLength(2);
    await running?.stop();
    const broken = await modelBehind([refusesWith(503)]);
    expect(await broken.llm.complete(question)).toMatchObject({
      ok: false,
      failure: 'unavailable',
      status: 503,
      retryable: true,
    });
    expect(broken.provider.requests).toHaveLength(2);
  });

  it('is asked once more after the pause it wants, when it is busy', async () => {
    const { llm } = await modelBehind([
      refusesWith(429, { message: 'slow down' }, { 'retry-after-ms': '200' }),
      says('{"amount":1}'),
    ]);
    const answer = await llm.complete(question);
    expect(answer).toMatchObject({ ok: true });
    expect(answer.ms).toBeGreaterThanOrEqual(190);
  });

  it('is not asked again when the pause it wants is over the budget', async () => {
    const { llm, provider } = await modelBehind([
      refusesWith(429, { message: 'slow down' }, { 'retry-after': '20' }),
    ]);
    expect(await llm.complete(question)).toMatchObject({
      ok: false,
      failure: 'rate_limited',
      retryable: true,
    });
    expect(provider.requests).toHaveLength(1);
  });

  it('is not asked again when the quota is used up or the key is wrong', async () => {
    const { llm, provider } = await modelBehind([
      refusesWith(429, { message: 'quota', type: 'insufficient_quota', code: 'insufficient_quota' }),
      refusesWith(401),
    ]);
    expect(await llm.complete(question)).toMatchObject({ failure: 'unavailable', retryable: false });
    expect(await llm.complete(question)).toMatchObject({ failure: 'unavailable', status: 401 });
    expect(provider.requests).toHaveLength(2);
  });

  it('is unavailable where nobody listens', async () => {
    const { llm, provider } = await modelBehind([saysNothing]);
    await provider.stop();
    expect(await llm.complete(question)).toMatchObject({ failure: 'unavailable', retryable: true });
  });

  it('is timed out when it says nothing within the budget', async () => {
    const { llm } = await modelBehind([saysNothing]);
    const answer = await llm.complete({ ...question, timeoutMs: 250 });
    expect(answer).toMatchObject({ ok: false, failure: 'timeout', retryable: true });
    expect(answer.ms).toBeLessThan(1_900);
  });

  it('is timed out when its first token comes after the budget', async () => {
    const { llm } = await modelBehind([streams([], () => {})]);
    expect(await llm.complete({ ...question, timeoutMs: 250 })).toMatchObject({ failure: 'timeout' });
  });

  it('is asked once more when its stream stalls, then given up', async () => {
    const stalls = streams([chunk({ content: '{"am' })], () => {});
    const recovering = await modelBehind([stalls, says('{"amount":1}')]);
    expect(await recovering.llm.complete(question)).toMatchObject({ ok: true });
    await running?.stop();
    const stalled = await modelBehind([stalls]);
    const answer = await stalled.llm.complete({ ...question, idleMs: 60 });
    expect(answer).toMatchObject({ ok: false, failure: 'timeout', retryable: true });
    expect(answer.ms).toBeLessThan(1_900);
    expect(stalled.provider.requests).toHaveLength(2);
  });

  it('has not answered where the stream is cut, with or without a broken connection', async () => {
    const cut = [chunk({ content: '{"amount":3}' })];
    for (const end of [
      (response: Parameters<Behaviour>[0]) => response.end(),
      (response: Parameters<Behaviour>[0]) => setTimeout(() => response.destroy(), 20),
    ]) {
      const { llm, provider } = await modelBehind([streams(cut, end)]);
      expect(await llm.complete(question)).toMatchObject({
        ok: false,
        failure: 'cut_off',
        retryable: true,
      });
      expect(provider.requests).toHaveLength(2);
      await running?.stop();
    }
  });

  it('has not answered where the token limit cut it, and is not asked again', async () => {
    const { llm, provider } = await modelBehind([
      streams([chunk({ content: '{"amount":' }), chunk({}, 'length')], (response) => response.end()),
    ]);
    expect(await llm.complete(question)).toMatchObject({ failure: 'cut_off', retryable: false });
    expect(provider.requests).toHaveLength(1);
  });

  it('is stopped when it ignores the token limit', async () => {
    const { llm } = await modelBehind([
      (response) => {
        openStream(response);
        const more = setInterval(() => sendEvent(response, chunk({ content: 'x'.repeat(500) })), 1);
        response.on('close', () => clearInterval(more));
      },
    ]);
    expect(await llm.complete({ ...question, maxTokens: 50 })).toMatchObject({ failure: 'cut_off' });
  });

  it('has not answered when what it says is no JSON object', async () => {
    for (const words of ['{"amount":', '[1]', 'Sure! {"amount":1}', '   ']) {
      const { llm, provider } = await modelBehind([says(words)]);
      expect(await llm.complete(question)).toMatchObject({ failure: 'invalid_answer', retryable: false });
      expect(provider.requests).toHaveLength(1);
      await running?.stop();
    }
  });

  it('has not answered when its stream is not JSON, or a page instead of a stream', async () => {
    const { llm } = await modelBehind([
      (response) => {
        openStream(response);
        response.end('data: {"id": oops\n\n');
      },
    ]);
    expect(await llm.complete(question)).toMatchObject({ ok: false, failure: 'invalid_answer' });
    await running?.stop();
    const page = await modelBehind([
      (response) => {
        response.writeHead(200, { 'content-type': 'text/html' });
        response.end('<h1>Sign in</h1>');
      },
    ]);
    expect(await page.llm.complete(question)).toMatchObject({ ok: false, failure: 'cut_off' });
  });

  it('has refused when the model declines or the filter stops it', async () => {
    const declines = await modelBehind([
      streams([chunk({ refusal: 'I will not.' }), chunk({}, 'stop')], (response) => response.end()),
    ]);
    expect(await declines.llm.complete(question)).toMatchObject({ failure: 'refused', retryable: false });
    expect(declines.provider.requests).toHaveLength(1);
    await running?.stop();
    const filtered = await modelBehind([
      streams([chunk({ content: '{"a' }), chunk({}, 'content_filter')], (response) => response.end()),
    ]);
    expect(await filtered.llm.complete(question)).toMatchObject({ failure: 'refused' });
  });

  it('is asked without the fields it rejects, and from then on spoken to that way', async () => {
    const picky: Behaviour = (response, request) =>
      'prompt_cache_key' in request.body || 'max_completion_tokens' in request.body
        ? refusesWith(422)(response, request)
        : says('{"amount":1}')(response, request);
    const { llm, provider } = await modelBehind([picky]);
    expect(await llm.complete({ ...question, cacheKey: 'k' })).toMatchObject({ ok: true });
    expect(await llm.complete({ ...question, cacheKey: 'k' })).toMatchObject({ ok: true });
    expect(provider.requests).toHaveLength(3);
    expect(provider.requests[2]?.body).toMatchObject({ max_tokens: 400 });
  });

  it('leaves no word of the question or of its own error text in the failure', async () => {
    const { llm } = await modelBehind([refusesWith(400, { message: 'bad input: pay 300 on friday' })]);
    expect(JSON.stringify(await llm.complete(question))).not.toMatch(/friday|bad input/);
  });
});

describe('a caller who gives up', () => {
  it('gets its answer at once: before, during the silence, in mid-stream', async () => {
    const before = await modelBehind([says('{}')]);
    expect(await before.llm.complete({ ...question, signal: AbortSignal.abort() })).toMatchObject({
      failure: 'aborted',
      retryable: false,
    });
    expect(before.provider.requests).toHaveLength(0);
    await running?.stop();
    for (const behaviour of [saysNothing, streams([chunk({ content: '{' })], () => {})]) {
      const { llm, provider } = await modelBehind([behaviour]);
      const answer = await llm.complete({
        ...question,
        idleMs: 1_900,
        signal: AbortSignal.timeout(100),
      });
      expect(answer).toMatchObject({ ok: false, failure: 'aborted', retryable: false });
      expect(answer.ms).toBeLessThan(1_500);
      expect(provider.requests).toHaveLength(1);
      await running?.stop();
    }
  });

  it('is not kept waiting for the retry', async () => {
    const { llm, provider } = await modelBehind([
      refusesWith(429, { message: 'slow down' }, { 'retry-after-ms': '1200' }),
    ]);
    const answer = await llm.complete({ ...question, signal: AbortSignal.timeout(100) });
    expect(answer).toMatchObject({ failure: 'aborted' });
    expect(answer.ms).toBeLessThan(1_100);
    expect(provider.requests).toHaveLength(1);
  });
});

describe('against the mock of the whole OpenAI surface', () => {
  const mock = new LLMock({ port: 0, strict: true });
  afterEach(async () => {
    await mock.stop();
  });

  it('understands its streams, counts and errors', async () => {
    mock.onMessage('pay 300 on friday', { content: '{"amount":300}' });
    await mock.start();
    const llm = createOpenAiLlm({ model: 'gpt-4o-mini', baseUrl: `${mock.url}/v1`, apiKey: 'mock' });
    expect(await llm.complete(question)).toMatchObject({
      ok: true,
      json: { amount: 300 },
      inputTokens: expect.any(Number),
      outputTokens: expect.any(Number),
    });
    const unmatched = await llm.complete({ ...question, messages: [{ role: 'user', content: 'else' }] });
    expect(unmatched).toMatchObject({ ok: false, failure: 'unavailable' });
  });
});
