import fastify from 'fastify';
import { beforeEach, describe, expect, it } from 'vitest';
import { FAKE_PASSWORD } from '../fakes/agents.fixture.ts';
import { cookieOf, openHttp, type TestHttp } from '../http.fixture.ts';
import { guardConsole } from './access.ts';

const ROUTES = [
  ['POST', '/api/console/logout'],
  ['GET', '/api/console/me'],
  ['GET', '/api/console/queue'],
  ['GET', '/api/console/conversations/conv_UG-1001'],
  ['GET', '/api/console/conversations/conv_UG-1001/turns'],
  ['POST', '/api/console/conversations/conv_UG-1001/claim'],
  ['POST', '/api/console/conversations/conv_UG-1001/reply'],
  ['POST', '/api/console/conversations/conv_UG-1001/decide'],
  ['POST', '/api/console/conversations/conv_UG-1001/messages/resolve'],
  ['POST', '/api/console/conversations/conv_UG-1001/give-back'],
] as const;

const OPEN_TO_ANY_ROLE: readonly string[] = ['/api/console/logout', '/api/console/me'];

describe('access to the console', () => {
  let http: TestHttp;
  beforeEach(async () => {
    http = await openHttp({ limits: { loginAttempts: 3 } });
    return () => http.app.close();
  });

  it('is listed here for every route there is', () => {
    const paths = http.app.swagger().paths ?? {};
    const documented = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods ?? {}).map((method) => `${method.toUpperCase()} ${path}`),
    );
    const known = [['POST', '/api/console/login'] as const, ...ROUTES].map(
      ([method, url]) => `${method} ${url.replace('conv_UG-1001', '{id}')}`,
    );
    expect(documented.filter((route) => route.includes('/api/console')).sort()).toEqual(known.sort());
  });

  it.each(ROUTES)('is denied without a session: %s %s', async (method, url) => {
    for (const cookie of [undefined, 'ugoda_agent=made-up-token-of-somebody']) {
      expect((await http.send(method, url, { cookie })).statusCode).toBe(401);
    }
  });

  it.each(ROUTES)('is denied to a debtor: %s %s', async (method, url) => {
    const cookie = await http.chatting('UG-1001');
    const token = cookie.split('=')[1]!;
    expect((await http.send(method, url, { cookie })).statusCode).toBe(401);
    expect((await http.send(method, url, { cookie: `ugoda_agent=${token}` })).statusCode).toBe(401);
  });

  it.each(ROUTES)('is denied to operators but for their own session: %s %s', async (method, url) => {
    const { statusCode } = await http.send(method, url, { cookie: await http.signedIn('olek') });
    if (OPEN_TO_ANY_ROLE.includes(url)) expect(statusCode).toBeLessThan(300);
    else expect(statusCode).toBe(403);
  });

  it.each(['ana', 'sam', 'kit'])('is given to %s', async (login) => {
    for (const [method, url] of ROUTES.toReversed()) {
      const { statusCode } = await http.send(method, url, { cookie: await http.signedIn(login) });
      expect([401, 403]).not.toContain(statusCode);
    }
  });

  it('must be named by every route', async () => {
    const app = fastify();
    guardConsole(app, { agents: http.desk.agents, clock: http.clock });
    expect(() => app.get('/api/console/new', async () => 'open to all')).toThrow('does not name its access');
    await app.close();
  });

  it('ends with the session', async () => {
    const cookie = await http.signedIn('ana');
    http.clock.advanceMs(12 * 3_600_000);
    expect((await http.send('GET', '/api/console/queue', { cookie })).statusCode).toBe(401);
  });
});

describe('signing in', () => {
  let http: TestHttp;
  beforeEach(async () => {
    http = await openHttp({ limits: { loginAttempts: 3 } });
    return () => http.app.close();
  });
  const login = (name: string, password: string, cookie?: string) =>
    http.send('POST', '/api/console/login', { body: { login: name, password }, cookie });

  it('gives a cookie that no script reads and no other site sends', async () => {
    const response = await login('Ana', FAKE_PASSWORD);
    expect(response.json()).toEqual({ agent: { id: 'ag_ana', name: 'Ana Reis', role: 'agent' } });
    expect(String(response.headers['set-cookie'])).toMatch(
      /^ugoda_agent=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect((await http.send('GET', '/api/console/me', { cookie: cookieOf(response) })).statusCode).toBe(200);
  });

  it('changes the session: the former one ends', async () => {
    const former = await http.signedIn('ben');
    await login('ana', FAKE_PASSWORD, former);
    expect((await http.send('GET', '/api/console/me', { cookie: former })).statusCode).toBe(401);
  });

  it('refuses a wrong password and an unknown login alike, and slows guessing down', async () => {
    const wrong = await login('ana', 'guess');
    const unknown = await login('nobody', 'guess');
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    expect(wrong.body).toBe(unknown.body);
    expect(wrong.headers['set-cookie']).toBeUndefined();
    await login('ana', 'guess');
    await login('ana', 'guess');
    const throttled = await login('ana', FAKE_PASSWORD);
    expect(throttled.statusCode).toBe(429);
    expect((await login('ben', FAKE_PASSWORD)).statusCode).toBe(200);
  });

  it('out ends the session', async () => {
    const cookie = cookieOf(await login('ana', FAKE_PASSWORD));
    expect((await http.send('POST', '/api/console/logout', { cookie })).statusCode).toBe(204);
    expect((await http.send('GET', '/api/console/me', { cookie })).statusCode).toBe(401);
  });
});
