import type { FastifyInstance } from 'fastify';
import type { ChatNudge } from '../../contracts/index.ts';
import { AppError } from '../../kernel/index.ts';
import type { LiveHub } from '../live-hub.ts';
import type { HttpOptions } from '../options.ts';
import { findChatSession } from './chat-session.ts';

/** `WebSocket /api/chat/live`: tells a debtor's browser that its conversation moved. */
export function chatLive(
  app: FastifyInstance,
  { chat, live }: Pick<HttpOptions, 'chat'> & { live: LiveHub },
): void {
  app.get(
    '/api/chat/live',
    {
      websocket: true,
      schema: { hide: true },
      preValidation: async (request) => {
        if ((await findChatSession(chat, request)) === undefined) throw new AppError('NOT_SIGNED_IN');
      },
    },
    async (socket, request) => {
      const found = await findChatSession(chat, request);
      if (found === undefined) return socket.close(4401, 'session ended');
      const { token, session } = found;
      live.attach(socket, {
        token,
        messageFor: ({ conversationId, kind }): ChatNudge | undefined =>
          kind === 'thread' && conversationId === session.conversationId ? { type: 'thread' } : undefined,
        stillAllowed: async () => (await chat.session(token)) !== undefined,
      });
    },
  );
}
