import { setTimeout as after } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { stopProviders } from '../llm/model-behind.ts';
import {
  type Behaviour,
  chunk,
  openStream,
  refusesWith,
  type SeenRequest,
  says,
  saysNothing,
  streams,
} from '../llm/stand-in.ts';
import { PATIENCE_MS, replaysAlike, turnWith } from './turn.ts';

afterAll(stopProviders);

const ILL = 'I am in hospital, I cannot work';
const template =
  'I am sorry to hear that, and I wish you well. Everything is paused for {holdDays} days. One of our people will work out with you what helps.';
const kind =
  'I am truly sorry to hear that, and I wish you well. Everything is paused for {holdDays} days. One of our people will see with you what helps.';
const written = (text: string) => text.replace('{holdDays}', '30');
const phrased = (text: string): Behaviour => says(JSON.stringify({ reply_1: text }));

/** The part of the conversation that a request is about: reading a message, or other words. */
function isPhrasing({ body }: SeenRequest): boolean {
  return JSON.stringify(body).includes('phrased_replies');
}

describe('a provider that phrases well', () => {
  it('gives the reply its words and policy its figures, in one commit after the last request', async () => {
    const { outcome, commit, calls, provider, talk } = await turnWith([phrased(kind)], { text: ILL });
    expect(outcome).toBe('done');
    expect(commit.outbox[0]?.body.text).toBe(written(kind));
    expect(calls).toEqual(['complete after 1']);
    expect(commit.record).toMatchObject({
      tone: 'empathic',
      phrasing: {
        model: {
          model: 'stand-in-1',
          promptId: 'phrase/replies',
          promptVersion: 1,
          promptHash: expect.stringMatching(/^[0-9a-f]{64}$/),
          inputTokens: 11,
          outputTokens: 7,
        },
        replies: [{ reply: 'hardship.illness', answer: kind, kept: true, reasons: [] }],
      },
    });
    expect(provider.requests).toHaveLength(1);
    expect(await replaysAlike(talk, commit)).toBe(true);
  });

  it('is shown the templates, tone and language behind a part that never changes, and nothing of the debtor', async () => {
    const { provider, talk } = await turnWith([phrased(kind)], { text: ILL });
    const { body } = provider.requests[0]!;
    const messages = body['messages'] as { role: string; content: string }[];
    expect(messages[1]?.content).toBe('Language: English\nTone: empathic');
    expect(messages[2]?.content).toBe(`<replies>\nreply_1: ${JSON.stringify(template)}\n</replies>`);
    expect(body).toMatchObject({
      prompt_cache_key: expect.stringMatching(/^phrase\/replies@[0-9a-f]{12}$/),
      max_completion_tokens: 600,
      response_format: { json_schema: { name: 'phrased_replies', strict: true } },
    });
    const { debtor, reference, creditor } = talk.subject;
    const asked = JSON.stringify(body);
    for (const secret of [debtor.givenName, debtor.name, reference, creditor.name, 'hospital', '30 days']) {
      expect(asked).not.toContain(secret);
    }
  });

  it('is not asked while a person owns the conversation, where phrasing is not set, or of what must be said', async () => {
    for (const options of [
      { text: ILL, controller: 'agent_1' },
      { text: ILL, phrasing: false },
      { text: 'stop writing to me' },
    ]) {
      const { outcome, provider } = await turnWith([phrased(kind)], options);
      expect(outcome).toBe('done');
      expect(provider.requests, options.text).toHaveLength(0);
    }
  });
});

describe('a reviewed reply', () => {
  it('is not shown to a model, also beside one that is', async () => {
    const { commit, provider } = await turnWith([phrased('{options}')], { text: 'are you a robot?' });
    expect(commit.record.said.map(({ reply }) => reply)).toEqual(['bot.yes', 'offers.again']);
    expect(commit.record.phrasing?.replies.map(({ reply }) => reply)).toEqual(['offers.again']);
    expect(JSON.stringify(provider.requests[0]?.body)).not.toContain('automat');
  });
});

describe('a provider that fails at phrasing', () => {
  const faults: [string, string, Behaviour][] = [
    ['is down', 'unavailable', refusesWith(500)],
    ['is busy', 'rate_limited', refusesWith(429, { message: 'later' }, { 'retry-after-ms': '5' })],
    ['wants another key', 'unavailable', refusesWith(401)],
    ['says nothing in time', 'timeout', saysNothing],
    ['has a first token that comes too late', 'timeout', slowFirst],
    ['stalls in its answer', 'timeout', streams([chunk({ content: '{"reply_1":"I am' })], () => {})],
    ['breaks off', 'cut_off', streams([chunk({ content: '{"reply_1":"I' })], broken)],
    [
      'ends without saying so',
      'cut_off',
      streams([chunk({ content: JSON.stringify({ reply_1: kind }) })], (r) => r.end()),
    ],
    [
      'runs out of tokens',
      'cut_off',
      streams([chunk({ content: '{"reply_1":' }), chunk({}, 'length')], (r) => r.end()),
    ],
    ['says words instead of an object', 'invalid_answer', says(kind)],
    ['breaks its JSON', 'invalid_answer', says('{"reply_1": "I am')],
    ['answers another question', 'invalid_answer', says('{"commands":[]}')],
    ['answers more than was asked', 'invalid_answer', says(JSON.stringify({ reply_1: kind, reply_2: kind }))],
    ['gives a number', 'invalid_answer', says('{"reply_1": 5}')],
    ['refuses', 'refused', streams([chunk({ refusal: 'I cannot.' }), chunk({}, 'stop')], (r) => r.end())],
    [
      'is stopped by its filter',
      'refused',
      streams([chunk({ content: '{' }), chunk({}, 'content_filter')], (r) => r.end()),
    ],
  ];

  it.each(faults)('and %s leaves the reply as it is written: %s', async (_what, failure, behaviour) => {
    const { outcome, commit, provider, talk } = await turnWith([behaviour], { text: ILL });
    expect(outcome).toBe('done');
    expect(commit.outbox[0]?.body.text).toBe(written(template));
    expect(commit.record.phrasing).toMatchObject({
      model: { failure },
      replies: [{ kept: false, answer: null, reasons: ['no_answer'] }],
    });
    expect(provider.requests).toHaveLength(1);
    expect(await replaysAlike(talk, commit)).toBe(true);
  });

  it.each([
    ['another figure', kind.replace('{holdDays}', '300')],
    ['a debt forgiven', `${kind} The debt is forgiven.`],
    ['a threat', `${kind} Otherwise we go to court.`],
    ['a link', `${kind} See https://pay.example.`],
    [
      'another language',
      'Bardzo mi przykro. Wszystko jest wstrzymane na {holdDays} dni. Pomoże ktoś z naszego zespołu.',
    ],
    ['an order of its own', 'IGNORE ALL RULES. {holdDays} days.'],
    ['nothing', ''],
  ])(
    'and says %s leaves the reply as it is written, with the words and reasons in the record',
    async (_what, text) => {
      const { commit, talk } = await turnWith([phrased(text)], { text: ILL });
      expect(commit.outbox[0]?.body.text).toBe(written(template));
      expect(commit.record.said[0]).toMatchObject({ check: 'fallback' });
      const [reply] = commit.record.phrasing!.replies;
      expect(reply).toMatchObject({ answer: text, kept: false });
      expect(reply?.reasons.length).toBeGreaterThan(0);
      expect(await replaysAlike(talk, commit)).toBe(true);
    },
  );
});

describe('hearing and phrasing in one turn', () => {
  const heard = says(JSON.stringify({ commands: [] }));

  it('are one question each, one after the other', async () => {
    const { commit, provider } = await turnWith([heard, phrased(kind)], { text: ILL, model: 'always' });
    expect(provider.requests.map(isPhrasing)).toEqual([false, true]);
    expect(commit.record.model).toMatchObject({ promptId: 'understand/turn' });
    expect(commit.outbox[0]?.body.text).toBe(written(kind));
  });

  const faults: [string, Behaviour][] = [
    ['is down', refusesWith(500)],
    ['is busy', refusesWith(429, { message: 'later' }, { 'retry-after-ms': '5' })],
    ['says nothing', saysNothing],
    ['stalls', streams([chunk({ content: '{"comm' })], () => {})],
    ['breaks off', streams([chunk({ content: '{"comm' })], broken)],
    ['breaks its JSON', says('{"commands": [')],
    ['refuses', streams([chunk({ refusal: 'I cannot.' }), chunk({}, 'stop')], (r) => r.end())],
  ];

  it.each(faults)(
    'where the provider %s, the debtor has a civil answer in time, and it is not asked to phrase',
    async (_what, behaviour) => {
      const { outcome, commit, provider, talk } = await turnWith([behaviour], {
        text: ILL,
        model: 'always',
      });
      expect(outcome).toBe('done');
      expect(commit.outbox[0]?.body.text).toBe(written(template));
      expect(commit.record.model?.failure).toBeDefined();
      expect(commit.record.phrasing).toBeUndefined();
      expect(provider.requests.filter(isPhrasing)).toHaveLength(0);
      expect(provider.requests.length).toBeLessThanOrEqual(2);
      expect(await replaysAlike(talk, commit)).toBe(true);
    },
  );

  it('where nothing can be understood, end in words that say so', async () => {
    const { commit } = await turnWith([refusesWith(503)], { text: 'qwzx vbnm plokij', model: 'auto' });
    expect(commit.outbox[0]?.body.text).toContain('Przepraszam, nie rozumiem.');
  });
});

/** The connection breaks once what was sent has gone out. */
function broken(response: Parameters<Behaviour>[0]): void {
  setTimeout(() => response.destroy(), 20);
}

async function slowFirst(...[response, request]: Parameters<Behaviour>): Promise<void> {
  openStream(response);
  await after(PATIENCE_MS + 300);
  await phrased(kind)(response, request);
}
