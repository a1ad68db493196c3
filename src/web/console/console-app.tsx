import { useCallback, useEffect, useState } from 'react';
import type { AgentView } from '../../contracts/index.ts';
import { consoleApi } from './console-api.ts';
import { Desk } from './desk.tsx';
import { LoginScreen } from './login-screen.tsx';
import { useI18n } from './messages.ts';

type Session =
  | { readonly state: 'looking' }
  | { readonly state: 'out'; readonly ended: boolean }
  | { readonly state: 'in'; readonly agent: AgentView };

/** The console of agents: sign in, then the desk. */
export function ConsoleApp() {
  const { t } = useI18n();
  const [session, setSession] = useState<Session>({ state: 'looking' });

  useEffect(() => {
    document.title = t('title');
  }, [t]);
  useEffect(() => {
    consoleApi.me().then(
      ({ agent }) => setSession({ state: 'in', agent }),
      () => setSession({ state: 'out', ended: false }),
    );
  }, []);

  const ended = useCallback(() => setSession({ state: 'out', ended: true }), []);
  const logout = useCallback(async () => {
    await consoleApi.logout().catch(() => undefined);
    setSession({ state: 'out', ended: false });
  }, []);

  if (session.state === 'looking') return null;
  if (session.state === 'out') {
    return <LoginScreen ended={session.ended} onLogin={(agent) => setSession({ state: 'in', agent })} />;
  }
  return <Desk agent={session.agent} onEnded={ended} onLogout={logout} />;
}
