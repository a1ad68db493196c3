import { once } from 'node:events';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { chatNudgeSchema, consoleNudgeSchema } from '../contracts/index.ts';
import { openHttp, type TestHttp } from './http.fixture.ts';

type Socket = Awaited<ReturnType<TestHttp['app']['injectWS']>>;

describe('a live socket', () => {
  let http: TestHttp;
  const sockets: Socket[] = [];
  beforeEach(async () => {
    http = await openHttp();
  });
  afterEach(async () => {
    for (const socket of sockets.splice(0)) socket.terminate();
    await http.app.close();
  });

  /** Opens a socket and collects what it is told. */
  const listen = async (path: string, headers: Record<string, string>) => {
    const told: unknown[] = [];
    const nudge = path.includes('console') ? consoleNudgeSchema : chatNudgeSchema;
    const socket = await http.app.injectWS(
      path,
      { headers },
      {
        onInit: (own) =>
          own.on('message', (data: unknown) => told.push(nudge.parse(JSON.parse(String(data))))),
      },
    );
    sockets.push(socket);
    const until = async (count: number) => {
      while (told.length < count) await once(socket, 'message');
      return told;
    };
    await until(1);
    return { socket, told, until };
  };

  it('tells a debtor that their own conversation moved, and nothing of others', async () => {
    const cookie = await http.chatting('UG-1001');
    const other = await http.chatting('UG-1002');
    const { until } = await listen('/api/chat/live', { cookie });
    const send = (own: string, n: number) =>
      http.send('POST', '/api/chat/messages', {
        body: { clientId: `client-${n}0000`, text: 'hi' },
        cookie: own,
      });
    await send(other, 1);
    await send(cookie, 2);
    expect(new Set((await until(2)).map((nudge) => JSON.stringify(nudge)))).toEqual(
      new Set(['{"type":"beat"}', '{"type":"thread"}']),
    );
  });

  it('tells a console which conversation and which list moved', async () => {
    const { until } = await listen('/api/console/live', { cookie: await http.signedIn('ana') });
    const id = await http.waitingTerms();
    const told = await until(4);
    expect(told).toContainEqual({ type: 'thread', conversationId: id });
    while (!told.some((nudge) => (nudge as { type: string }).type === 'queue')) await until(told.length + 1);
  });

  it.each([
    ['/api/chat/live', {}],
    ['/api/chat/live', { cookie: 'ugoda_chat=made-up-token-of-somebody' }],
    ['/api/console/live', {}],
    ['/api/console/live', { cookie: 'ugoda_agent=made-up-token-of-somebody' }],
  ])('is refused at %s without a session', async (path, headers) => {
    await expect(http.app.injectWS(path, { headers })).rejects.toThrow('401');
  });

  it('is refused to a role that may not read the queue', async () => {
    const cookie = await http.signedIn('olek');
    await expect(http.app.injectWS('/api/console/live', { headers: { cookie } })).rejects.toThrow('403');
  });

  it('is refused to a page of another origin', async () => {
    const headers = { cookie: await http.signedIn('ana'), origin: 'https://evil.example' };
    await expect(http.app.injectWS('/api/console/live', { headers })).rejects.toThrow('403');
  });

  it('closes when its agent signs out', async () => {
    const cookie = await http.signedIn('ana');
    const { socket } = await listen('/api/console/live', { cookie });
    const closed = once(socket, 'close');
    await http.send('POST', '/api/console/logout', { cookie });
    expect((await closed)[0]).toBe(4401);
  });

  it('closes when its debtor leaves', async () => {
    const cookie = await http.chatting('UG-1001');
    const { socket } = await listen('/api/chat/live', { cookie });
    const closed = once(socket, 'close');
    await http.send('DELETE', '/api/chat/session', { cookie });
    expect((await closed)[0]).toBe(4401);
  });

  it('does not hold the service open when it closes', async () => {
    const { socket } = await listen('/api/console/live', { cookie: await http.signedIn('ana') });
    const closed = once(socket, 'close');
    await http.app.close();
    await closed;
    expect(http.desk.bus.listeners()).toBe(0);
  });
});
