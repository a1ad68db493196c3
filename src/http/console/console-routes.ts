import type { FastifyInstance } from 'fastify';
import type { LiveHub } from '../live-hub.ts';
import type { Metrics } from '../metrics.ts';
import type { HttpLimits, HttpOptions } from '../options.ts';
import { guardConsole } from './access.ts';
import { consoleLive } from './console-live.ts';
import { conversationRoutes } from './conversation-routes.ts';
import { decisionRoutes } from './decision-routes.ts';
import { sessionRoutes } from './session-routes.ts';

export interface ConsoleOptions extends Pick<HttpOptions, 'handoff' | 'agents' | 'clock' | 'ids' | 'bus'> {
  readonly limits: HttpLimits;
  readonly metrics: Metrics;
  readonly live: LiveHub;
}

/** The console: every route behind the access check. Register as a plugin of its own: the guard stays inside. */
export function consoleRoutes(app: FastifyInstance, options: ConsoleOptions): void {
  guardConsole(app, options);
  sessionRoutes(app, options);
  conversationRoutes(app, options);
  decisionRoutes(app, options);
  consoleLive(app, options);
}
