import type { FastifyInstance } from 'fastify';
import type { ConsoleNudge } from '../../contracts/index.ts';
import { readToken } from '../cookies.ts';
import { AGENT_COOKIE, MAY } from './access.ts';
import type { ConsoleOptions } from './console-options.ts';

/** `WebSocket /api/console/live`: tells a console which conversation or list moved. */
export function consoleLive(
  app: FastifyInstance,
  { agents, clock, live }: Pick<ConsoleOptions, 'agents' | 'clock' | 'live'>,
): void {
  app.get(
    '/api/console/live',
    { websocket: true, config: { access: 'read_queue' }, schema: { hide: true } },
    (socket, request) => {
      const token = readToken(AGENT_COOKIE, request) ?? '';
      live.attach(socket, {
        token,
        messageFor: ({ conversationId, kind }): ConsoleNudge =>
          kind === 'queue' ? { type: 'queue' } : { type: 'thread', conversationId },
        async stillAllowed() {
          const agent = await agents.session(token, clock.now());
          return agent !== undefined && MAY[agent.role].includes('read_queue');
        },
      });
    },
  );
}
