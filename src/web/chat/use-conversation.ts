import { useCallback, useEffect, useReducer, useRef, useState } from 'react';
import type { ChatNudge } from '../../contracts/index.ts';
import { ApiError } from '../kit/api-client.ts';
import { newClientId } from '../kit/client-id.ts';
import { openLive } from '../kit/live-socket.ts';
import { chatApi } from './chat-api.ts';
import { applyEvent, type ConversationState, EMPTY, lastSeq, type Outgoing } from './conversation-state.ts';

export interface Conversation {
  readonly state: ConversationState;
  /** False while the connection is away; what is written meanwhile goes out when it is back. */
  readonly connected: boolean;
  send(text: string, button?: string): void;
  /** Sends a failed message again, under the same id. */
  retry(clientId: string): void;
}

/** Keeps the conversation of this browser current. `onEnded` is called when its session is gone. */
export function useConversation(onEnded: () => void): Conversation {
  const [state, dispatch] = useReducer(applyEvent, EMPTY);
  const [connected, setConnected] = useState(true);
  const latest = useRef(state);
  useEffect(() => {
    latest.current = state;
  }, [state]);
  const ended = useRef(onEnded);
  useEffect(() => {
    ended.current = onEnded;
  }, [onEnded]);

  const reading = useRef({ underWay: false, again: false });
  /** Reads what is new; calls during a read make one more read after it. */
  const refresh = useCallback(async (): Promise<void> => {
    const { current } = reading;
    if (current.underWay) {
      current.again = true;
      return;
    }
    current.underWay = true;
    try {
      do {
        current.again = false;
        const { verified } = latest.current;
        const answer = await chatApi.messages(lastSeq(latest.current));
        // Being verified opens what was said before: read from the start, once.
        const whole = answer.verified && !verified ? await chatApi.messages(0) : answer;
        dispatch({ type: 'fetched', bubbles: whole.bubbles, verified: whole.verified });
      } while (current.again);
      setConnected(true);
    } catch (error) {
      if (error instanceof ApiError && error.signedOut) ended.current();
      else setConnected(false);
    } finally {
      current.underWay = false;
    }
  }, []);

  /** Messages go out one after the other, so that they arrive in the order written. */
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
    [refresh],
  );

  const send = useCallback(
    (text: string, button?: string): void => {
      const message = { clientId: newClientId(), text, ...(button !== undefined && { button }) };
      dispatch({ type: 'written', message });
      post(message);
    },
    [post],
  );

  const retry = useCallback(
    (clientId: string): void => {
      const message = latest.current.outgoing.find((item) => item.clientId === clientId);
      if (message === undefined || message.status !== 'failed') return;
      dispatch({ type: 'settled', clientId, status: 'sending' });
      post(message);
    },
    [post],
  );

  const retryFailed = useCallback((): void => {
    for (const { clientId, status } of latest.current.outgoing) if (status === 'failed') retry(clientId);
  }, [retry]);

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
  }, [refresh, retryFailed]);

  return { state, connected, send, retry };
}
