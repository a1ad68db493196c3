/** How long a socket may be silent before it counts as dead; the service beats every 20 s. Unit: ms. */
const DEAD_MS = 45_000;
const FIRST_PAUSE_MS = 500;
const LONGEST_PAUSE_MS = 15_000;
/** Close code of the service: the session ended. */
const SESSION_ENDED = 4401;

export interface LiveOptions<Nudge> {
  readonly path: string;
  /** Something moved. */
  onNudge(nudge: Nudge): void;
  /** A connection stands: read everything anew, nudges before it are lost. */
  onConnected(): void;
  /** A connection was lost or refused; called at every failed try, so that reading goes on without it. */
  onLost(): void;
  /** The service ended the session: there is nothing to come back to. */
  onEnded(): void;
}

/** The pause before try `attempt` (0-based): doubling, with up to half of it random. */
export function backoffMs(attempt: number, random: number): number {
  const whole = Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt);
  return whole / 2 + (whole / 2) * random;
}

/** Keeps a socket of nudges open until it is closed by the caller. Returns what closes it. */
export function openLive<Nudge extends { type: string }>(options: LiveOptions<Nudge>): () => void {
  let socket: WebSocket | undefined;
  let tries = 0;
  let connected = false;
  let timer: number | undefined;
  let closed = false;

  const connect = (): void => {
    window.clearTimeout(timer);
    const own = new WebSocket(new URL(options.path, window.location.href.replace(/^http/, 'ws')));
    socket = own;
    const watch = (): void => {
      window.clearTimeout(timer);
      timer = window.setTimeout(() => lost(own), DEAD_MS);
    };
    watch();
    own.onmessage = ({ data }) => {
      watch();
      if (!connected) {
        connected = true;
        tries = 0;
        options.onConnected();
      }
      const nudge = JSON.parse(String(data)) as Nudge;
      if (nudge.type !== 'beat') options.onNudge(nudge);
    };
    own.onclose = ({ code }) => {
      if (closed || socket !== own) return;
      if (code === SESSION_ENDED) {
        stop();
        options.onEnded();
      } else lost(own);
    };
  };

  const lost = (own: WebSocket): void => {
    if (closed || socket !== own) return;
    socket = undefined;
    own.close();
    window.clearTimeout(timer);
    connected = false;
    timer = window.setTimeout(connect, backoffMs(tries, randomShare()));
    tries += 1;
    options.onLost();
  };

  /** The network or the page came back: do not wait for the pause to end. */
  const hurry = (): void => {
    if (!closed && socket === undefined && document.visibilityState === 'visible') {
      tries = 0;
      connect();
    }
  };

  const stop = (): void => {
    closed = true;
    window.clearTimeout(timer);
    window.removeEventListener('online', hurry);
    document.removeEventListener('visibilitychange', hurry);
    socket?.close();
  };

  window.addEventListener('online', hurry);
  document.addEventListener('visibilitychange', hurry);
  connect();
  return stop;
}

function randomShare(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]! / 2 ** 32;
}
