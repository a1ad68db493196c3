import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { AppError, type Log, type LogFields } from '../kernel/index.ts';
import { openHttp } from './http.fixture.ts';

function capturingLog(): Log & { readonly lines: string[] } {
  const lines: string[] = [];
  const write = (fields: LogFields, message: string): void => {
    lines.push(JSON.stringify({ message, ...fields }));
  };
  return { lines, info: write, warn: write, error: write };
}

describe('health', () => {
  it('is live as long as it answers', async () => {
    const { app, send } = await openHttp({ ready: async () => false });
    expect((await send('GET', '/health/live')).statusCode).toBe(200);
    await app.close();
  });

  it('says whether it is ready: not while it drains or cannot reach its database', async () => {
    const states: [() => Promise<boolean>, number][] = [
      [async () => true, 200],
      [async () => false, 503],
      [() => Promise.reject(new Error('no database')), 503],
    ];
    for (const [ready, status] of states) {
      const { app, send } = await openHttp({ ready });
      expect((await send('GET', '/health/ready')).statusCode).toBe(status);
      await app.close();
    }
  });

  it('counts in the Prometheus format by route, never by person', async () => {
    const other = { name: 'ugoda_turns_total', help: 'Turns.', type: 'counter', value: 7 } as const;
    const http = await openHttp({ metrics: async () => [other] });
    await http.chatting('UG-1001');
    const id = await http.waitingTerms();
    await http.send('GET', `/api/console/conversations/${id}`, { cookie: await http.signedIn('ana') });
    const { body, headers } = await http.send('GET', '/metrics');
    expect(headers['content-type']).toContain('version=0.0.4');
    expect(body).toContain('ugoda_turns_total 7\n');
    expect(body).toContain('ugoda_chat_messages_total{outcome="accepted"} 3\n');
    expect(body).toContain(
      'ugoda_http_requests_total{route="/api/console/conversations/:id",method="GET",status="200"} 1\n',
    );
    expect(body).not.toMatch(/UG-1001|Maya|conv_/);
    await http.app.close();
  });
});

describe('the log', () => {
  it('names the pattern of a route, the status and the time, and nothing of what was asked', async () => {
    const log = capturingLog();
    const http = await openHttp({ log });
    const cookie = await http.chatting('UG-1001');
    await http.send('GET', '/api/chat/messages?after=1&secret=s3cr3t', { cookie });
    await http.send('GET', '/no/such/page/s3cr3t');
    await http.send('POST', '/api/chat/messages', {
      body: { clientId: 'client-0001', text: 's3cr3t' },
      cookie,
    });
    expect(log.lines.length).toBe(4);
    expect(JSON.parse(log.lines[1]!)).toMatchObject({
      route: '/api/chat/messages',
      method: 'GET',
      status: 200,
    });
    const all = log.lines.join('\n');
    expect(all).toContain('"route":"unmatched"');
    expect(all).not.toMatch(/s3cr3t|UG-1001|after=/);
    expect(all).not.toContain(cookie.split('=')[1]);
    await http.app.close();
  });
});

describe('a failure', () => {
  it('that nobody foresaw tells nothing of itself', async () => {
    const log = capturingLog();
    const http = await openHttp({ log });
    const broken = new Error('duplicate key (maya@example.com)');
    http.desk.chat.open = () => Promise.reject(broken);
    const response = await http.send('POST', '/api/chat/sessions', { body: { reference: 'UG-1001' } });
    expect(response.statusCode).toBe(500);
    expect(response.json().code).toBe('INTERNAL');
    expect(response.body).not.toContain('maya');
    expect(log.lines.join('\n')).not.toContain('maya');
    await http.app.close();
  });

  it('of the catalogue answers with its status, words and way out', async () => {
    const http = await openHttp();
    http.desk.chat.open = () => Promise.reject(new AppError('DATABASE_UNAVAILABLE'));
    const response = await http.send('POST', '/api/chat/sessions', { body: { reference: 'UG-1001' } });
    expect(response.statusCode).toBe(503);
    expect(response.json()).toMatchObject({ code: 'DATABASE_UNAVAILABLE', next: expect.any(String) });
    await http.app.close();
  });

  it('to find a page is a civil answer', async () => {
    const { app, send } = await openHttp();
    const response = await send('GET', '/nothing');
    expect([response.statusCode, response.json().code]).toEqual([404, 'NOT_FOUND']);
    await app.close();
  });
});

describe('the documentation', () => {
  it('is OpenAPI 3.1 and describes every route of the API with its bodies', async () => {
    const { app, send } = await openHttp();
    const document = (await send('GET', '/api/docs')).json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).filter((path) => !path.startsWith('/api/'))).toEqual([]);
    expect(Object.keys(document.paths)).toHaveLength(16);
    const body = document.paths['/api/console/conversations/{id}/decide'].post.requestBody;
    expect(JSON.stringify(body)).toContain('approve');
    await app.close();
  });
});

describe('the pages', () => {
  it('are served with headers that forbid what is inlined, framed or foreign', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ugoda-pages-'));
    mkdirSync(join(folder, 'assets'));
    for (const page of ['index', 'chat', 'console'])
      writeFileSync(join(folder, `${page}.html`), `<p>${page}</p>`);
    writeFileSync(join(folder, 'assets', 'chat-abc.js'), 'export {};');
    const { app, send } = await openHttp({ webRoot: folder });
    const pages = ['/', '/chat', '/chat/', '/console', '/console/conv_1'];
    const bodies = await Promise.all(pages.map(async (page) => (await send('GET', page)).body));
    expect(bodies).toEqual(['index', 'chat', 'chat', 'console', 'console'].map((page) => `<p>${page}</p>`));
    const { headers } = await send('GET', '/chat');
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect(headers['content-security-policy']).toContain("script-src 'self'");
    expect(headers['content-security-policy']).not.toContain('unsafe');
    expect(headers).toMatchObject({ 'x-frame-options': 'DENY', 'referrer-policy': 'no-referrer' });
    expect(headers['cache-control']).toContain('max-age=0');
    const asset = await send('GET', '/assets/chat-abc.js');
    expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await send('GET', '/assets/..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
    await app.close();
    rmSync(folder, { recursive: true });
  });

  it('say that they are not built where they are not', async () => {
    const { app, send } = await openHttp();
    expect((await send('GET', '/chat')).json().code).toBe('PAGES_NOT_BUILT');
    await app.close();
  });

  it('ask for https from then on where the service is reached by https', async () => {
    const { app, send } = await openHttp({ publicOrigin: 'https://ugoda.example' });
    expect((await send('GET', '/health/live')).headers['strict-transport-security']).toContain('max-age');
    await app.close();
  });
});
