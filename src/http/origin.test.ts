import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openHttp, type TestHttp } from './http.fixture.ts';

describe('an unsafe request', () => {
  let http: TestHttp;
  beforeAll(async () => {
    http = await openHttp({ publicOrigin: 'https://ugoda.example' });
  });
  afterAll(() => http.app.close());

  const unsafeRoutes = (): (readonly ['POST' | 'DELETE', string])[] =>
    Object.entries(http.app.swagger().paths ?? {}).flatMap(([path, methods]) =>
      Object.keys(methods ?? {})
        .filter((method) => method !== 'get')
        .map(
          (method) => [method.toUpperCase() as 'POST' | 'DELETE', path.replace('{id}', 'conv_1')] as const,
        ),
    );

  it('from a page of another origin is refused on every route, whoever is signed in', async () => {
    expect(unsafeRoutes().length).toBeGreaterThan(7);
    for (const [method, url] of unsafeRoutes()) {
      for (const origin of [
        'https://evil.example',
        'null',
        'http://localhost:81',
        'http://localhost.evil.example',
      ]) {
        const cookie = await http.signedIn('ana');
        const response = await http.send(method, url, { cookie, headers: { origin } });
        expect([method, url, origin, response.statusCode]).toEqual([method, url, origin, 403]);
      }
    }
  });

  it.each(['http://localhost:80', 'https://ugoda.example'])(
    'from our own page at %s is taken',
    async (origin) => {
      const response = await http.send('POST', '/api/chat/sessions', {
        body: { reference: 'UG-1001' },
        headers: { origin, host: 'localhost:80' },
      });
      expect(response.statusCode).toBe(200);
    },
  );

  it('of a browser that names no origin is taken from our own pages only', async () => {
    const sites = [
      ['same-origin', 200],
      ['none', 200],
      ['same-site', 403],
      ['cross-site', 403],
    ] as const;
    for (const [site, status] of sites) {
      const response = await http.send('POST', '/api/chat/sessions', {
        body: { reference: 'UG-1001' },
        headers: { 'sec-fetch-site': site },
      });
      expect([site, response.statusCode]).toEqual([site, status]);
    }
  });

  it('is not what reading is: a link from anywhere may lead to a page', async () => {
    const response = await http.send('GET', '/health/live', { headers: { origin: 'https://evil.example' } });
    expect(response.statusCode).toBe(200);
  });
});
