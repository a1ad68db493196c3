import { type Agent, type AgentStore, hashPassword } from '../../handoff/index.ts';

export const FAKE_PASSWORD = 'correct-horse';

/** Somebody of each role; all sign in with `FAKE_PASSWORD`. */
export const FAKE_AGENTS: readonly Agent[] = [
  { id: 'ag_ana', name: 'Ana Reis', login: 'ana', role: 'agent' },
  { id: 'ag_ben', name: 'Ben Okoro', login: 'ben', role: 'agent' },
  { id: 'ag_sam', name: 'Sam Wójcik', login: 'sam', role: 'supervisor' },
  { id: 'ag_kit', name: 'Kit Moreau', login: 'kit', role: 'creditor' },
  { id: 'ag_olek', name: 'Olek Nowak', login: 'olek', role: 'operator' },
];

/** Agents and their sessions in memory. */
export function fakeAgents(): AgentStore {
  const hashes = new Map<string, Promise<string>>();
  const sessions = new Map<string, { agent: Agent; expiresAt: string }>();
  return {
    async byLogin(login) {
      const agent = FAKE_AGENTS.find((item) => item.login === login.toLowerCase());
      if (agent === undefined) return undefined;
      const hash = hashes.get('all') ?? hashPassword(FAKE_PASSWORD, 'c2FsdHNhbHRzYWx0c2FsdA');
      hashes.set('all', hash);
      return { agent, passwordHash: await hash };
    },
    async openSession(token, agentId, expiresAt) {
      sessions.set(token, { agent: FAKE_AGENTS.find(({ id }) => id === agentId)!, expiresAt });
    },
    async session(token, now) {
      const found = sessions.get(token);
      return found !== undefined && now < found.expiresAt ? found.agent : undefined;
    },
    async closeSession(token) {
      sessions.delete(token);
    },
  };
}
