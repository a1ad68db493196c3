import type { FastifyInstance } from 'fastify';
import { guardConsole } from './access.ts';
import { consoleLive } from './console-live.ts';
import type { ConsoleOptions } from './console-options.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** The console: every route behind the access check. Register as a plugin of its own: the guard stays inside. */
export function consoleRoutes(app: FastifyInstance, options: ConsoleOptions): void {
  guardConsole(app, options);
  sessionRoutes(app, options);
  conversationRoutes(app, options);
  decisionRoutes(app, options);
  consoleLive(app, options);
}
