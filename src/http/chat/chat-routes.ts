import type { FastifyInstance } from 'fastify';
import { chatLive } from './chat-live.ts';
import type { ChatOptions } from './chat-options.ts';
import { continueRoutes } from './continue-routes.ts';
import { messageRoutes } from './message-routes.ts';
import { sessionRoutes } from './session-routes.ts';

/** The chat of a debtor: open with a reference, read, write, listen, leave. */
export function chatRoutes(app: FastifyInstance, options: ChatOptions): void {
  sessionRoutes(app, options);
  messageRoutes(app, options);
  continueRoutes(app, options);
  chatLive(app, options);
}
