import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Agent, AgentStore } from '../../handoff/index.ts';
import { AppError, type Clock, invariant, LIMITS } from '../../kernel/index.ts';
import { readToken, type SessionCookie } from '../cookies.ts';

/** What a console route is for. */
export const ACTS = ['read_queue', 'read_conversation', 'claim', 'reply', 'decide', 'give_back'] as const;

export type Act = (typeof ACTS)[number];

/** Who may do what. What is not listed is denied. */
export const MAY: Readonly<Record<Agent['role'], readonly Act[]>> = {
  agent: ACTS,
  supervisor: ACTS,
  creditor: ACTS,
  operator: [],
};

/** `public`: anyone; `signed_in`: any session; otherwise a session whose role may do the act. */
export type Access = 'public' | 'signed_in' | Act;

declare module 'fastify' {
  interface FastifyContextConfig {
    access?: Access;
  }
  interface FastifyRequest {
    /** Who is signed in; set on console routes. */
    agent: Agent | null;
  }
}

export const AGENT_COOKIE: SessionCookie = {
  name: 'ugoda_agent',
  sameSite: 'strict',
  maxAgeSeconds: LIMITS.sessionHours.value * 3_600,
};

/** The agent of this browser's session, if it has one. */
async function findAgent(
  { agents, clock }: { agents: AgentStore; clock: Clock },
  request: FastifyRequest,
): Promise<Agent | undefined> {
  const token = readToken(AGENT_COOKIE, request);
  return token === undefined ? undefined : await agents.session(token, clock.now());
}

/** The agent of a request that passed the access check. */
export function agentOf(request: FastifyRequest): Agent {
  invariant(request.agent !== null, 'A console route ran without a session.');
  return request.agent;
}

/**
 * Guards every route that is registered on this instance from now on. A route that does not name its access
 * cannot be registered: deny by default.
 */
export function guardConsole(app: FastifyInstance, sessions: { agents: AgentStore; clock: Clock }): void {
  app.decorateRequest('agent', null);
  app.addHook('onRoute', (route) => {
    invariant(route.config?.access !== undefined, `The route ${route.url} does not name its access.`);
  });
  app.addHook('onRequest', async (request: FastifyRequest, _reply: FastifyReply) => {
    const { access } = request.routeOptions.config;
    if (access === 'public') return;
    const agent = await findAgent(sessions, request);
    if (agent === undefined) throw new AppError('NOT_SIGNED_IN');
    const allowed = access === 'signed_in' || (access !== undefined && MAY[agent.role].includes(access));
    if (!allowed) throw new AppError('NOT_ALLOWED');
    request.agent = agent;
  });
}
