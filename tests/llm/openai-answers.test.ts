import { setTimeout as after } from 'node:timers/promises';
import { LLMock } from '@copilotkit/aimock';
import { afterEach, describe, expect, it } from 'vitest';
import { createOpenAiLlm } from '../../src/llm/index.ts';
import { modelBehind, question, stopProviders } from './model-behind.ts';
import { chunk, openStream, says, streams } from './stand-in.ts';

afterEach(stopProviders);

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

  it('is asked of a model that thinks with the least effort, and with room for it', async () => {
    const { llm, provider } = await modelBehind([says('{}')], { model: 'gpt-5-mini' });
    await llm.complete({ ...question, maxTokens: 100 });
    expect(provider.requests[0]?.body).toMatchObject({
      reasoning_effort: 'minimal',
      max_completion_tokens: 1_100,
    });
  });

  it('needs no key: none is sent, and a given one is', async () => {
    const without = await modelBehind([says('{}')]);
    await without.llm.complete(question);
    expect(without.provider.requests[0]?.headers.authorization).toBeUndefined();
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
