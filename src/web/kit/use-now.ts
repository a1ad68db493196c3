import { useEffect, useState } from 'react';
import { browserNow } from './browser-clock.ts';

/** The present by the service's clock, moving on every half minute. `serverNow`: what the service last said. */
export function useNow(serverNow: string | undefined): number {
  const [base, setBase] = useState({ said: serverNow, ahead: 0 });
  const [present, setPresent] = useState(browserNow);
  if (serverNow !== base.said) {
    setBase({ said: serverNow, ahead: serverNow === undefined ? 0 : Date.parse(serverNow) - browserNow() });
    setPresent(browserNow());
  }
  useEffect(() => {
    const timer = window.setInterval(() => setPresent(browserNow()), 30_000);
    return () => window.clearInterval(timer);
  }, []);
  return present + base.ahead;
}
