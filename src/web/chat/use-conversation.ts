import { type RefObject, useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { ChatNudge } from '../../contracts/index.ts';
import { ApiError } from '../kit/api-client.ts';
import { newClientId } from '../kit/client-id.ts';
import { openLive } from '../kit/live-socket.ts';
import { useLatest } from '../kit/use-latest.ts';
import { chatApi } from './chat-api.ts';
import {
  applyEvent,
  type ConversationEvent,
  type ConversationState,
  EMPTY,
  type Outgoing,
} from './conversation-state.ts';
import { readNew } from './read-new.ts';

export interface Conversation {
  readonly state: ConversationState;
  /** False while the connection is away; what is written meanwhile goes out when it is back. */
  readonly connected: boolean;
  send(text: string, button?: string): void;
  /** Sends a failed message again, under the same id. */
  retry(clientId: string): void;
}

interface Ground {
  readonly latest: RefObject<ConversationState>;
  readonly dispatch: (event: ConversationEvent) => void;
  readonly ended: RefObject<() => void>;
}

/** Keeps the conversation of this browser current. `onEnded` is called when its session is gone. */
export function useConversation(onEnded: () => void): Conversation {
  const [state, dispatch] = useReducer(applyEvent, EMPTY);
  const [connected, setConnected] = useState(true);
  const ground: Ground = { latest: useLatest(state), dispatch, ended: useLatest(onEnded) };
  const refresh = useReading(ground, setConnected);
  const { send, retry, retryFailed } = useSending(ground, refresh);
  const { ended } = ground;

  useEffect(() => {
    void refresh();
    return openLive<ChatNudge>({
      path: '/api/chat/live',
      onNudge: () => void refresh(),
      onConnected() {
        setConnected(true);
        retryFailed();
        void refresh();
      },
      // Reading goes on at every failed try: a network that forbids sockets only makes the chat slower.
      onLost: () => void refresh(),
      onEnded: () => ended.current(),
    });
  }, [refresh, retryFailed, ended]);

  return { state, connected, send, retry };
}

/** What reads the newest bubbles; calls during a read make one more read after it. */
function useReading(
  { latest, dispatch, ended }: Ground,
  setConnected: (connected: boolean) => void,
): () => Promise<void> {
  const reading = useRef({ underWay: false, again: false });
  return useCallback(async () => {
    const { current } = reading;
    if (current.underWay) {
      current.again = true;
      return;
    }
    current.underWay = true;
    try {
      do {
        current.again = false;
        dispatch({ type: 'fetched', ...(await readNew(latest.current, chatApi.messages)) });
      } while (current.again);
      setConnected(true);
    } catch (error) {
      if (error instanceof ApiError && error.signedOut) ended.current();
      else setConnected(false);
    } finally {
      current.underWay = false;
    }
  }, [latest, dispatch, ended, setConnected]);
}

/** Messages go out one after the other, so that they arrive in the order written. */
function useSending({ latest, dispatch, ended }: Ground, refresh: () => Promise<void>) {
  const line = useRef<Promise<void>>(Promise.resolve());
  const post = useCallback(
    ({ clientId, text, button }: Omit<Outgoing, 'status'>): void => {
      line.current = line.current.then(async () => {
        try {
          await chatApi.send({ clientId, text, ...(button !== undefined && { button }) });
          dispatch({ type: 'settled', clientId, status: 'sent' });
          await refresh();
        } catch (error) {
          const refused = error instanceof ApiError && !error.worthRetrying;
          dispatch({ type: 'settled', clientId, status: refused ? 'refused' : 'failed' });
          if (error instanceof ApiError && error.signedOut) ended.current();
        }
      });
    },
    [dispatch, ended, refresh],
  );
  const send = useCallback(
    (text: string, button?: string): void => {
      const message = { clientId: newClientId(), text, ...(button !== undefined && { button }) };
      dispatch({ type: 'written', message });
      post(message);
    },
    [dispatch, post],
  );
  const retry = useCallback(
    (clientId: string): void => {
      const message = latest.current.outgoing.find((item) => item.clientId === clientId);
      if (message?.status !== 'failed') return;
      dispatch({ type: 'settled', clientId, status: 'sending' });
      post(message);
    },
    [latest, dispatch, post],
  );
  const retryFailed = useCallback((): void => {
    for (const { clientId } of latest.current.outgoing) retry(clientId);
  }, [latest, retry]);
  return { send, retry, retryFailed };
}
