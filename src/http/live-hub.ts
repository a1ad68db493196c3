import type { LiveBus } from '../jobs/index.ts';

/** What of a WebSocket the hub uses (the `ws` package's class fits). */
export interface LiveSocket {
  readonly readyState: number;
  readonly bufferedAmount: number;
  send(text: string): void;
  ping(): void;
  close(code: number, reason: string): void;
  terminate(): void;
  on(event: 'pong' | 'close' | 'error' | 'message', listener: () => void): void;
}

type Nudge = Parameters<LiveBus['publish']>[0];

export interface Listener {
  /** The session that the socket belongs to: ends with it. */
  readonly token: string;
  /** What this listener is told of a nudge; undefined for nothing. */
  messageFor(nudge: Nudge): object | undefined;
  /** Asked at every beat: a session that ended closes its sockets. */
  stillAllowed(): Promise<boolean>;
}

export interface LiveHub {
  attach(socket: LiveSocket, listener: Listener): void;
  /** Closes the sockets of a session that was ended. */
  endSession(token: string): void;
  count(): number;
  close(): void;
}

const OPEN = 1;
/** A reader this far behind is not reading. Unit: bytes. */
const MAX_BUFFERED = 65_536;
/** Application close code: sign in again. */
const SESSION_ENDED = 4401;

interface Attached {
  readonly socket: LiveSocket;
  readonly listener: Listener;
  unanswered: number;
}

/** Fans nudges out to sockets. A lost nudge loses nothing: readers fetch rows. */
export function createLiveHub(bus: LiveBus, pingMs: number): LiveHub {
  const all = new Set<Attached>();
  const drop = (attached: Attached): void => {
    all.delete(attached);
  };
  const send = (attached: Attached, message: object): void => {
    if (attached.socket.readyState !== OPEN) return;
    if (attached.socket.bufferedAmount > MAX_BUFFERED) attached.socket.terminate();
    else attached.socket.send(JSON.stringify(message));
  };
  const unsubscribe = bus.subscribe((nudge) => {
    for (const attached of all) {
      const message = attached.listener.messageFor(nudge);
      if (message !== undefined) send(attached, message);
    }
  });
  const beat = async (attached: Attached): Promise<void> => {
    if (attached.unanswered >= 2) return attached.socket.terminate();
    const allowed = await attached.listener.stillAllowed().catch(() => true);
    if (!allowed) return attached.socket.close(SESSION_ENDED, 'session ended');
    attached.unanswered += 1;
    send(attached, { type: 'beat' });
    if (attached.socket.readyState === OPEN) attached.socket.ping();
  };
  const timer = setInterval(() => {
    for (const attached of all) void beat(attached);
  }, pingMs);
  timer.unref();

  return {
    attach(socket, listener) {
      const attached: Attached = { socket, listener, unanswered: 0 };
      all.add(attached);
      socket.on('pong', () => {
        attached.unanswered = 0;
      });
      socket.on('close', () => drop(attached));
      socket.on('error', () => drop(attached));
      // The first beat tells the reader that it is attached: what it fetches from now on misses nothing.
      send(attached, { type: 'beat' });
    },
    endSession(token) {
      for (const { socket, listener } of all) {
        if (listener.token === token) socket.close(SESSION_ENDED, 'session ended');
      }
    },
    count: () => all.size,
    close() {
      clearInterval(timer);
      unsubscribe();
      for (const { socket } of all) socket.close(1001, 'going away');
      all.clear();
    },
  };
}
