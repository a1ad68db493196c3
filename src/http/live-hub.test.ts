import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createFakeBus } from './fakes/bus.fixture.ts';
import { createLiveHub, type Listener, type LiveHub, type LiveSocket } from './live-hub.ts';

const PING_MS = 20_000;

function fakeSocket() {
  const listeners = new Map<string, () => void>();
  const sent: unknown[] = [];
  const ended: string[] = [];
  const socket: LiveSocket = {
    readyState: 1,
    bufferedAmount: 0,
    send: (text) => sent.push(JSON.parse(text)),
    ping: () => {},
    close: (code) => ended.push(`closed ${code}`),
    terminate: () => ended.push('terminated'),
    on: (event, listener) => listeners.set(event, listener),
  };
  return { socket, sent, ended, emit: (event: string) => listeners.get(event)?.() };
}

const listener = (change: Partial<Listener> = {}): Listener => ({
  token: 't1',
  messageFor: ({ conversationId }) => (conversationId === 'c1' ? { type: 'thread' } : undefined),
  stillAllowed: async () => true,
  ...change,
});

describe('the live hub', () => {
  const bus = createFakeBus();
  let hub: LiveHub;
  beforeEach(() => {
    vi.useFakeTimers();
    hub = createLiveHub(bus, PING_MS);
  });
  afterEach(() => {
    hub.close();
    vi.useRealTimers();
  });

  it('beats at once, so that a reader knows from when on it misses nothing', () => {
    const { socket, sent } = fakeSocket();
    hub.attach(socket, listener());
    expect(sent).toEqual([{ type: 'beat' }]);
  });

  it('tells a listener of its own conversation only', () => {
    const { socket, sent } = fakeSocket();
    hub.attach(socket, listener());
    bus.publish({ conversationId: 'c2', kind: 'thread' });
    bus.publish({ conversationId: 'c1', kind: 'thread' });
    expect(sent.slice(1)).toEqual([{ type: 'thread' }]);
  });

  it('drops a socket that has not answered two pings, and keeps one that answers', async () => {
    const silent = fakeSocket();
    const alive = fakeSocket();
    hub.attach(silent.socket, listener());
    hub.attach(alive.socket, listener());
    for (let i = 0; i < 4; i += 1) {
      await vi.advanceTimersByTimeAsync(PING_MS);
      alive.emit('pong');
    }
    expect(silent.ended).toContain('terminated');
    expect(alive.ended).toEqual([]);
    expect(alive.sent).toHaveLength(5);
  });

  it('closes a socket whose session has ended', async () => {
    const { socket, ended } = fakeSocket();
    hub.attach(socket, listener({ stillAllowed: async () => false }));
    await vi.advanceTimersByTimeAsync(PING_MS);
    expect(ended).toEqual(['closed 4401']);
  });

  it('keeps a socket while it cannot be asked whether the session stands', async () => {
    const { socket, ended } = fakeSocket();
    hub.attach(socket, listener({ stillAllowed: () => Promise.reject(new Error('no database')) }));
    await vi.advanceTimersByTimeAsync(PING_MS);
    expect(ended).toEqual([]);
  });

  it('closes the sockets of a session that is ended, and no others', () => {
    const mine = fakeSocket();
    const other = fakeSocket();
    hub.attach(mine.socket, listener());
    hub.attach(other.socket, listener({ token: 't2' }));
    hub.endSession('t1');
    expect([mine.ended, other.ended]).toEqual([['closed 4401'], []]);
  });

  it('gives up on a reader who does not read', () => {
    const { socket, ended } = fakeSocket();
    hub.attach({ ...socket, bufferedAmount: 100_000 }, listener());
    bus.publish({ conversationId: 'c1', kind: 'thread' });
    expect(ended).toContain('terminated');
  });

  it('forgets sockets that closed, and everything when it is closed itself', () => {
    const { socket, emit } = fakeSocket();
    hub.attach(socket, listener());
    expect(hub.count()).toBe(1);
    emit('close');
    expect(hub.count()).toBe(0);
    hub.close();
    expect(bus.listeners()).toBe(0);
  });
});
