import fc from 'fast-check';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Bubble } from '../../contracts/index.ts';
import { LIMITS } from '../../kernel/index.ts';
import { cookieOf, openHttp, type TestHttp } from '../http.fixture.ts';

const clientId = (n: number) => `client-${String(n).padStart(4, '0')}`;

describe('the chat of a debtor', () => {
  let http: TestHttp;
  beforeEach(async () => {
    http = await openHttp();
    return () => http.app.close();
  });

  it('opens with a reference however it is typed, and keeps the browser by a cookie that no script reads', async () => {
    const response = await http.send('POST', '/api/chat/sessions', { body: { reference: ' ug-10 01 ' } });
    expect(response.json()).toEqual({ opened: true });
    const cookie = String(response.headers['set-cookie']);
    expect(cookie).toMatch(/^ugoda_chat=[\w-]{43};/);
    expect(cookie).toContain('HttpOnly');
    expect(cookie).toContain('SameSite=Lax');
    expect(cookie).not.toContain('Secure');
  });

  it('binds the cookie to this host and to https where the page came over https', async () => {
    const behindProxy = await openHttp({ trustProxy: true });
    const headers = { 'x-forwarded-proto': 'https' };
    const opened = await behindProxy.send('POST', '/api/chat/sessions', {
      body: { reference: 'UG-1001' },
      headers,
    });
    expect(String(opened.headers['set-cookie'])).toMatch(/^__Host-ugoda_chat=.*Path=\/;.*Secure/);
    const cookie = cookieOf(opened);
    expect((await behindProxy.send('GET', '/api/chat/messages', { cookie, headers })).statusCode).toBe(200);
    await behindProxy.app.close();
  });

  it.each([
    ['unknown', 'UG-9999'],
    ['not a reference at all', "'; drop table cases; --"],
    ['empty', ''],
    ['of control characters', '\u0000\u0007'],
  ])('gives one and the same answer to a reference that is %s', async (_what, reference) => {
    const response = await http.send('POST', '/api/chat/sessions', { body: { reference } });
    expect(response.statusCode).toBe(200);
    expect(response.body).toBe('{"opened":false}');
    expect(response.headers['set-cookie']).toBeUndefined();
  });

  it('does not let references be found by trying', async () => {
    const strict = await openHttp({ limits: { chatOpenAttempts: 3 } });
    const tries = [];
    for (let i = 0; i < 4; i += 1) {
      tries.push(await strict.send('POST', '/api/chat/sessions', { body: { reference: `UG-${i}` } }));
    }
    expect(tries.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 429]);
    expect(tries[3]?.json().code).toBe('TOO_MANY_REQUESTS');
    await strict.app.close();
  });

  it('tells what is new after a number, in order', async () => {
    const cookie = await http.chatting('UG-1001');
    await http.send('POST', '/api/chat/messages', {
      body: { clientId: clientId(1), text: '12 April 1988' },
      cookie,
    });
    const all = (await http.send('GET', '/api/chat/messages', { cookie })).json().bubbles as Bubble[];
    expect(all.map(({ from }) => from)).toEqual(['bot', 'bot', 'debtor', 'bot']);
    const later = (await http.send('GET', '/api/chat/messages?after=3', { cookie })).json();
    expect(later.bubbles).toEqual(all.slice(3));
  });

  it('shows a browser which bubble is its own message, and nobody else', async () => {
    const cookie = await http.chatting('UG-1001');
    await http.send('POST', '/api/chat/messages', { body: { clientId: clientId(7), text: 'hello' }, cookie });
    const other = await http.chatting('UG-1001');
    const own = (await http.send('GET', '/api/chat/messages?after=2', { cookie })).json().bubbles[0];
    const seenByOther = (await http.send('GET', '/api/chat/messages?after=2', { cookie: other })).json()
      .bubbles[0];
    expect(own.clientId).toBe(clientId(7));
    expect(seenByOther.clientId).toBeNull();
  });

  it('changes the conversation once however often one message is sent', async () => {
    const cookie = await http.chatting('UG-1001');
    const body = { clientId: clientId(2), text: 'hello' };
    const answers = await Promise.all(
      Array.from({ length: 5 }, () => http.send('POST', '/api/chat/messages', { body, cookie })),
    );
    expect(answers.map((answer) => answer.json().status).sort()).toEqual([
      'accepted',
      ...Array.from({ length: 4 }, () => 'duplicate'),
    ]);
    expect(http.desk.received).toHaveLength(1);
  });

  it('does not take the message of one browser for that of another with the same id', async () => {
    for (const reference of ['UG-1001', 'UG-1001', 'UG-1002']) {
      const cookie = await http.chatting(reference);
      const body = { clientId: clientId(3), text: 'hello' };
      expect((await http.send('POST', '/api/chat/messages', { body, cookie })).json().status).toBe(
        'accepted',
      );
    }
  });

  it('takes a pressed button with its label as the words', async () => {
    const cookie = await http.chatting('UG-1001');
    const body = { clientId: clientId(4), text: 'Pay once', button: 'accept:of_lump' };
    await http.send('POST', '/api/chat/messages', { body, cookie });
    expect(http.desk.received[0]?.payload).toEqual({
      kind: 'debtor',
      text: 'Pay once',
      button: 'accept:of_lump',
    });
  });

  it('slows down who writes faster than a person types', async () => {
    const strict = await openHttp({ limits: { chatMessagesPerMinute: 2 } });
    const cookie = await strict.chatting('UG-1001');
    const statuses = [];
    for (let i = 0; i < 3; i += 1) {
      const body = { clientId: clientId(i), text: 'hello' };
      statuses.push((await strict.send('POST', '/api/chat/messages', { body, cookie })).statusCode);
    }
    expect(statuses).toEqual([200, 200, 429]);
    await strict.app.close();
  });

  it('ends the session on leaving and leaves the conversation', async () => {
    const cookie = await http.chatting('UG-1001');
    const left = await http.send('DELETE', '/api/chat/session', { cookie });
    expect(left.statusCode).toBe(204);
    expect(String(left.headers['set-cookie'])).toMatch(/^ugoda_chat=;/);
    expect((await http.send('GET', '/api/chat/messages', { cookie })).statusCode).toBe(401);
    const again = await http.chatting('UG-1001');
    expect((await http.send('GET', '/api/chat/messages', { cookie: again })).json().bubbles).toHaveLength(2);
  });

  it('ends the former session when a browser opens another', async () => {
    const former = await http.chatting('UG-1001');
    await http.send('POST', '/api/chat/sessions', { body: { reference: 'UG-1002' }, cookie: former });
    expect((await http.send('GET', '/api/chat/messages', { cookie: former })).statusCode).toBe(401);
  });

  it('says whether this browser has a conversation, without a refusal', async () => {
    expect((await http.send('GET', '/api/chat/session')).json()).toEqual({
      open: false,
      verified: false,
      demo: true,
    });
    const cookie = await http.chatting('UG-1001');
    expect((await http.send('GET', '/api/chat/session', { cookie })).json().open).toBe(true);
  });

  it.each([
    ['GET', '/api/chat/messages'],
    ['POST', '/api/chat/messages'],
  ] as const)('lets nobody without a session %s %s', async (method, url) => {
    const options = method === 'POST' ? { body: { clientId: clientId(5), text: 'hi' } } : {};
    for (const cookie of [undefined, 'ugoda_chat=made-up-token-of-somebody', 'ugoda_chat=x']) {
      const response = await http.send(method, url, { ...options, cookie });
      expect(response.statusCode).toBe(401);
      expect(response.json().code).toBe('NOT_SIGNED_IN');
    }
  });
});

describe('odd input', () => {
  let http: TestHttp;
  let cookie: string;
  beforeAll(async () => {
    http = await openHttp({ limits: { chatMessagesPerMinute: 100_000 } });
    cookie = await http.chatting('UG-1001');
    return () => http.app.close();
  });
  afterAll(() => http.app.close());

  const post = (body: unknown, headers?: Record<string, string>) =>
    http.send('POST', '/api/chat/messages', { body, cookie, ...(headers && { headers }) });
  const lastText = () => {
    const payload = http.desk.received.at(-1)?.payload;
    return payload?.kind === 'debtor' ? payload.text : undefined;
  };

  it('of 100 kB is taken whole', async () => {
    const text = 'zażółć '.repeat(10_000).trim();
    expect(Buffer.byteLength(text)).toBeGreaterThan(100_000);
    expect((await post({ clientId: clientId(10), text })).statusCode).toBe(200);
    expect(lastText()).toBe(text);
  });

  it('beyond the limit is refused in civil words', async () => {
    const response = await post({ clientId: clientId(11), text: 'x'.repeat(LIMITS.messageBytes.value) });
    expect(response.statusCode).toBe(413);
    expect(response.json()).toEqual({
      code: 'TOO_LARGE',
      message: 'The message is too long.',
      next: 'Send it in shorter parts.',
    });
  });

  it('loses its control characters and broken surrogates, and keeps lines and emoji', async () => {
    const text = '\u0000a\u0007b\r\nc\td\ud800 👩‍👧\u001b[31m';
    expect((await post({ clientId: clientId(12), text })).statusCode).toBe(200);
    expect(lastText()).toBe('ab\nc\td\ufffd 👩‍👧[31m');
  });

  it.each([
    ['without words', { clientId: clientId(13), text: ' \n\u0000 ' }],
    ['without an id', { text: 'hi' }],
    ['with an id that is none', { clientId: '../../etc', text: 'hi' }],
    ['of the wrong type', { clientId: clientId(14), text: 42 }],
    ['that is a list', []],
    ['that is null', 'null'],
  ])('%s is refused with what is wrong', async (_what, body) => {
    const response = await post(body, { 'content-type': 'application/json' });
    expect(response.statusCode).toBe(400);
    expect(response.json().code).toBe('REQUEST_INVALID');
    expect(response.json().problems.length).toBeGreaterThan(0);
  });

  it('that is not JSON is refused, also as a form of a foreign page would send it', async () => {
    expect((await post('{"clientId":', { 'content-type': 'application/json' })).statusCode).toBe(400);
    expect((await post('', { 'content-type': 'application/json' })).statusCode).toBe(400);
    for (const type of ['text/plain', 'application/x-www-form-urlencoded']) {
      expect((await post('{}', { 'content-type': type })).statusCode).toBe(415);
    }
  });

  it('never breaks the service', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.record({ clientId: fc.string(), text: fc.string({ unit: 'binary' }), button: fc.string() }),
          fc.record({ clientId: fc.constant(clientId(15)), text: fc.string({ unit: 'grapheme' }) }),
          fc.jsonValue(),
        ),
        async (body) => {
          const { statusCode } = await post(JSON.stringify(body), { 'content-type': 'application/json' });
          expect(statusCode).toBeLessThan(500);
        },
      ),
      { numRuns: 200 },
    );
  });
});

describe('the demo', () => {
  it('offers people to play with the answers that verify them', async () => {
    const http = await openHttp();
    const { cases } = (await http.send('GET', '/api/demo/cases')).json();
    expect(cases[0]).toEqual({
      reference: 'UG-1001',
      givenName: 'Maya',
      country: 'US',
      kind: 'consumer',
      daysPastDue: 108,
      locale: 'en-US',
      factors: [
        { kind: 'date_of_birth', value: '1988-04-12' },
        { kind: 'postcode', value: '04101' },
      ],
    });
    await http.app.close();
  });

  it('does not exist in earnest', async () => {
    const http = await openHttp({ demo: false });
    expect((await http.send('GET', '/api/demo/cases')).statusCode).toBe(404);
    expect((await http.send('GET', '/api/chat/session')).json().demo).toBe(false);
    await http.app.close();
  });
});
