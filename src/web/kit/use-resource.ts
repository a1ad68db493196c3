import { useCallback, useEffect, useRef, useState } from 'react';
import { ApiError } from './api-client.ts';

export interface Resource<T> {
  /** The newest value; undefined before the first and after the key changed. */
  readonly data: T | undefined;
  readonly error: ApiError | undefined;
  /** Reads again; calls during a read make one more read after it. */
  refresh(): Promise<void>;
}

/** A value of the service under a key; undefined reads nothing. An answer that comes too late is dropped. */
export function useResource<T>(key: string | undefined, load: (key: string) => Promise<T>): Resource<T> {
  const [held, setHeld] = useState<{ key: string; data?: T; error?: ApiError }>();
  const current = useRef(key);
  const loader = useRef(load);
  useEffect(() => {
    loader.current = load;
  }, [load]);
  const reading = useRef({ key: '', again: false });

  const refresh = useCallback(async (): Promise<void> => {
    const wanted = current.current;
    if (wanted === undefined) return;
    const { current: state } = reading;
    if (state.key === wanted) {
      state.again = true;
      return;
    }
    state.key = wanted;
    do {
      state.again = false;
      try {
        const data = await loader.current(wanted);
        if (current.current === wanted) setHeld({ key: wanted, data });
      } catch (error) {
        if (!(error instanceof ApiError)) throw error;
        if (current.current === wanted)
          setHeld((old) => ({ ...(old?.key === wanted && old), key: wanted, error }));
      }
    } while (state.again && current.current === wanted);
    if (state.key === wanted) state.key = '';
  }, []);

  useEffect(() => {
    current.current = key;
    void refresh();
    return () => {
      current.current = undefined;
    };
  }, [key, refresh]);

  const fresh = held?.key === key ? held : undefined;
  return { data: fresh?.data, error: fresh?.error, refresh };
}
