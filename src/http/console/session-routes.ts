import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import {
  type AgentView,
  errorBodySchema,
  type LoginBody,
  loginBodySchema,
  meAnswerSchema,
} from '../../contracts/index.ts';
import { type Agent, decoyHash, verifyPassword } from '../../handoff/index.ts';
import { AppError, LIMITS, plusMs, sha256 } from '../../kernel/index.ts';
import { clearToken, readToken, setToken } from '../cookies.ts';
import { AGENT_COOKIE, agentOf } from './access.ts';
import type { ConsoleOptions } from './console-options.ts';

const TOKEN_BYTES = 32;
const SALT_BYTES = 16;
const SESSION_MS = LIMITS.sessionHours.value * 3_600_000;
/** An address may try this many times as often as one login at that address. */
const LOGINS_PER_ADDRESS = 5;

/** Sign in, sign out, who am I. */
export function sessionRoutes(instance: FastifyInstance, options: ConsoleOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const { agents, clock, ids, metrics, live } = options;
  const tags = ['console'];
  const throttle = loginThrottle(instance, options.limits.loginAttempts);
  const decoy = decoyHash(ids.secret(SALT_BYTES), ids.secret(TOKEN_BYTES));

  app.post(
    '/api/console/login',
    {
      config: { access: 'public' },
      schema: {
        tags,
        summary: 'Sign in; sets the session cookie.',
        body: loginBodySchema,
        response: { 200: meAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      if (await throttle.exceeded(request)) throw new AppError('TOO_MANY_REQUESTS');
      const { login, password } = request.body;
      const known = await agents.byLogin(login.trim());
      const right = await verifyPassword(password, known?.passwordHash ?? decoy);
      metrics.count('ugoda_console_logins_total', 'Sign-ins tried.', {
        outcome: known !== undefined && right ? 'ok' : 'refused',
      });
      if (known === undefined || !right) {
        await throttle.countFailure(request);
        throw new AppError('SIGN_IN_REFUSED');
      }
      await endSession(options, request);
      const token = ids.secret(TOKEN_BYTES);
      await agents.openSession(token, known.agent.id, plusMs(clock.now(), SESSION_MS));
      setToken(AGENT_COOKIE, request, reply, token);
      return { agent: agentView(known.agent) };
    },
  );

  app.post(
    '/api/console/logout',
    {
      config: { access: 'signed_in' },
      schema: {
        tags,
        summary: 'Sign out; closes the session and its sockets.',
        response: { 204: z.undefined(), '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      await endSession({ agents, live }, request);
      clearToken(AGENT_COOKIE, request, reply);
      return reply.code(204).send();
    },
  );

  app.get(
    '/api/console/me',
    {
      config: { access: 'signed_in' },
      schema: {
        tags,
        summary: 'Who is signed in.',
        response: { 200: meAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => ({ agent: agentView(agentOf(request)) }),
  );
}

async function endSession(
  { agents, live }: Pick<ConsoleOptions, 'agents' | 'live'>,
  request: FastifyRequest,
): Promise<void> {
  const token = readToken(AGENT_COOKIE, request);
  if (token === undefined) return;
  await agents.closeSession(token);
  live.endSession(token);
}

function agentView({ id, name, role }: Agent): AgentView {
  return { id, name, role };
}

/** Counts failures by login at an address, and by address; successes cost nothing. */
function loginThrottle(app: FastifyInstance, max: number) {
  const timeWindow = '15 minutes';
  const byLogin = app.createRateLimit({
    max,
    timeWindow,
    keyGenerator: (request: FastifyRequest) =>
      `login:${request.ip}:${sha256((request.body as LoginBody).login.trim().toLowerCase())}`,
  });
  const byAddress = app.createRateLimit({
    max: max * LOGINS_PER_ADDRESS,
    timeWindow,
    keyGenerator: (request: FastifyRequest) => `login:${request.ip}`,
  });
  const limiters = [byLogin, byAddress];
  return {
    async exceeded(request: FastifyRequest): Promise<boolean> {
      const states = await Promise.all(limiters.map((limiter) => limiter(request, { increment: false })));
      return states.some((state) => !state.isAllowed && state.remaining <= 0);
    },
    async countFailure(request: FastifyRequest): Promise<void> {
      await Promise.all(limiters.map((limiter) => limiter(request)));
    },
  };
}
