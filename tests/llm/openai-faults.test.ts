import { afterEach, describe, expect, it } from 'vitest';
import { modelBehind, question, stopProviders } from './model-behind.ts';
import {
  type Behaviour,
  chunk,
  openStream,
  refusesWith,
  says,
  saysNothing,
  sendEvent,
  streams,
} from './stand-in.ts';

afterEach(stopProviders);

describe('a provider that fails', () => {
  it('is asked once more after a server error, and no more than once', async () => {
    const recovering = await modelBehind([refusesWith(500), says('{"amount":1}')]);
    expect(await recovering.llm.complete(question)).toMatchObject({ ok: true, json: { amount: 1 } });
    expect(recovering.provider.requests).toHaveLength(2);
    const broken = await modelBehind([refusesWith(503)]);
    expect(await broken.llm.complete(question)).toMatchObject({
      ok: false,
      failure: 'unavailable',
      status: 503,
      retryable: true,
    });
    expect(broken.provider.requests).toHaveLength(2);
  });

  it('is not asked again by who wants no second try', async () => {
    const { llm, provider } = await modelBehind([refusesWith(500), says('{"amount":1}')]);
    expect(await llm.complete({ ...question, retry: false })).toMatchObject({ failure: 'unavailable' });
    expect(provider.requests).toHaveLength(1);
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

  it('is asked without the effort that it rejects, and keeps the limit that thinking models know', async () => {
    const picky: Behaviour = (response, request) =>
      'reasoning_effort' in request.body || 'max_tokens' in request.body
        ? refusesWith(400)(response, request)
        : says('{"amount":1}')(response, request);
    const { llm, provider } = await modelBehind([picky], { model: 'o1-mini' });
    expect(await llm.complete(question)).toMatchObject({ ok: true });
    expect(provider.requests[1]?.body).toMatchObject({ max_completion_tokens: 1_400 });
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
