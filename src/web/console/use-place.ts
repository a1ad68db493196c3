import { useCallback, useEffect, useState } from 'react';

const BASE = '/console';

/** Which conversation the address names, and how to go to another; the browser's back button works. */
export function usePlace(): readonly [string | undefined, (conversationId: string | undefined) => void] {
  const [place, setPlace] = useState(readPlace);
  useEffect(() => {
    const onMove = (): void => setPlace(readPlace());
    window.addEventListener('popstate', onMove);
    return () => window.removeEventListener('popstate', onMove);
  }, []);
  const go = useCallback((conversationId: string | undefined): void => {
    const path = conversationId === undefined ? BASE : `${BASE}/${encodeURIComponent(conversationId)}`;
    window.history.pushState(null, '', path);
    setPlace(conversationId);
  }, []);
  return [place, go];
}

function readPlace(): string | undefined {
  const rest = window.location.pathname.slice(BASE.length + 1);
  return rest === '' ? undefined : decodeURIComponent(rest);
}
