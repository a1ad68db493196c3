import type { FastifyInstance, InjectOptions, LightMyRequestResponse } from 'fastify';
import { countingIds, type FakeClock, fakeClock, plusMs, randomIds, silentLog } from '../kernel/index.ts';
import { createHttp } from './create-http.ts';
import { FAKE_AGENTS } from './fakes/agents.fixture.ts';
import { createFakeDesk, type FakeDesk } from './fakes/desk.fixture.ts';
import type { HttpOptions } from './options.ts';

/** The HTTP side over ports in memory, as tests speak with it. */
export interface TestHttp {
  readonly app: FastifyInstance;
  readonly desk: FakeDesk;
  readonly clock: FakeClock;
  send(
    method: 'GET' | 'POST' | 'DELETE',
    url: string,
    options?: {
      readonly body?: unknown;
      readonly cookie?: string | undefined;
      readonly headers?: Readonly<Record<string, string>>;
    },
  ): Promise<LightMyRequestResponse>;
  /** The cookie of somebody of a role who is signed in; `ben` is the second agent. */
  signedIn(login: string): Promise<string>;
  /** The cookie of a browser that opened the conversation of a reference. */
  chatting(reference: string): Promise<string>;
  /** A conversation whose terms wait for an answer; its id. */
  waitingTerms(reference?: string): Promise<string>;
}

const HOUR_MS = 3_600_000;
let session = 0;

export async function openHttp(change: Partial<HttpOptions> = {}): Promise<TestHttp> {
  const clock = fakeClock('2026-12-01T10:00:00Z');
  const desk = createFakeDesk({ clock, ids: countingIds() });
  const app = createHttp({
    ...desk,
    demo: true,
    clock,
    ids: randomIds,
    log: silentLog,
    webRoot: '/nonexistent',
    ...change,
  });
  await app.ready();
  const send: TestHttp['send'] = (method, url, { body, cookie, headers } = {}) =>
    app.inject({
      method,
      url,
      headers: { ...headers, ...(cookie !== undefined && { cookie }) },
      ...(body !== undefined && { payload: body as NonNullable<InjectOptions['payload']> }),
    });
  const chatting: TestHttp['chatting'] = async (reference) =>
    cookieOf(await send('POST', '/api/chat/sessions', { body: { reference } }));
  return {
    app,
    desk,
    clock,
    send,
    chatting,
    async signedIn(login) {
      const agent = FAKE_AGENTS.find((item) => item.login === login)!;
      const token = `test-session-${login}-${++session}`;
      await desk.agents.openSession(token, agent.id, plusMs(clock.now(), 12 * HOUR_MS));
      return `ugoda_agent=${token}`;
    },
    async waitingTerms(reference = 'UG-1001') {
      const cookie = await chatting(reference);
      for (const text of ['12 April 1988', '04101', 'could I do it in 15 months?']) {
        const body = { clientId: `client-${++session}`, text };
        await send('POST', '/api/chat/messages', { body, cookie });
      }
      return `conv_${reference}`;
    },
  };
}

/** `name=value` of the cookie that an answer sets. */
export function cookieOf(response: LightMyRequestResponse): string {
  return String(response.headers['set-cookie']).split(';')[0]!;
}
