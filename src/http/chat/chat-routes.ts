import type { FastifyInstance } from 'fastify';
import type { LiveHub } from '../live-hub.ts';
import type { Metrics } from '../metrics.ts';
import type { HttpLimits, HttpOptions } from '../options.ts';
import { chatLive } from './chat-live.ts';
import { messageRoutes } from './message-routes.ts';
import { sessionRoutes } from './session-routes.ts';

export interface ChatRoutesOptions extends Pick<HttpOptions, 'chat' | 'inbox' | 'bus' | 'ids' | 'demo'> {
  readonly limits: HttpLimits;
  readonly metrics: Metrics;
  readonly live: LiveHub;
}

/** The chat of a debtor: open with a reference, read, write, listen, leave. */
export function chatRoutes(app: FastifyInstance, options: ChatRoutesOptions): void {
  sessionRoutes(app, options);
  messageRoutes(app, options);
  chatLive(app, options);
}
