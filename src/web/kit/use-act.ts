import { useCallback, useState } from 'react';
import { ApiError } from './api-client.ts';

export interface Act {
  readonly busy: boolean;
  /** Why the last try failed. */
  readonly failure: ApiError | undefined;
  /** Runs an act on the service; true where it worked. */
  run(act: () => Promise<unknown>): Promise<boolean>;
  clear(): void;
}

/** One act at a time, with what went wrong. */
export function useAct(): Act {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<ApiError | undefined>();
  const run = useCallback(async (act: () => Promise<unknown>): Promise<boolean> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await act();
      return true;
    } catch (error) {
      if (!(error instanceof ApiError)) throw error;
      setFailure(error);
      return false;
    } finally {
      setBusy(false);
    }
  }, []);
  const clear = useCallback(() => setFailure(undefined), []);
  return { busy, failure, run, clear };
}
