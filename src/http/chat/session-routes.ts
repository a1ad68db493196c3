import type { FastifyInstance } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import {
  chatSessionAnswerSchema,
  errorBodySchema,
  openSessionAnswerSchema,
  openSessionBodySchema,
} from '../../contracts/index.ts';
import { AppError, languageOf } from '../../kernel/index.ts';
import { clearToken, readToken, setToken } from '../cookies.ts';
import type { ChatOptions } from './chat-options.ts';
import { CHAT_COOKIE, findChatSession } from './chat-session.ts';
import { cleanText } from './text.ts';

/** Bytes of a session token. */
const TOKEN_BYTES = 32;
const TAGS = ['chat'];

export function sessionRoutes(instance: FastifyInstance, options: ChatOptions): void {
  openRoute(instance, options);
  const app = instance.withTypeProvider<ZodTypeProvider>();

  app.get(
    '/api/chat/session',
    {
      schema: {
        tags: TAGS,
        summary: 'Whether this browser has a conversation.',
        response: { 200: chatSessionAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const found = await findChatSession(options.chat, request);
      const verified = found?.session.verified === true;
      return { open: found !== undefined, verified, demo: options.demo };
    },
  );

  app.delete(
    '/api/chat/session',
    {
      schema: { tags: TAGS, summary: 'Leave; the conversation goes on.', response: { 204: z.undefined() } },
    },
    async (request, reply) => {
      const token = readToken(CHAT_COOKIE, request);
      if (token !== undefined) await endSession(options, token);
      clearToken(CHAT_COOKIE, request, reply);
      return reply.code(204).send();
    },
  );
}

/** Whatever the reason is that no conversation opens, the answer is the same and took the same way. */
function openRoute(instance: FastifyInstance, options: ChatOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const { chat, ids, limits, metrics } = options;
  const perAddress = instance.createRateLimit({ max: limits.chatOpenAttempts, timeWindow: '15 minutes' });
  app.post(
    '/api/chat/sessions',
    {
      schema: {
        tags: TAGS,
        summary: 'Open the conversation of a reference; sets the session cookie.',
        body: openSessionBodySchema,
        response: { 200: openSessionAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request, reply) => {
      const limit = await perAddress(request);
      if (!limit.isAllowed && limit.isExceeded) throw new AppError('TOO_MANY_REQUESTS');
      const { reference, locale } = request.body;
      const token = ids.secret(TOKEN_BYTES);
      const spoken = locale !== undefined && languageOf(locale) !== undefined ? locale : undefined;
      const session = await chat.open(cleanText(reference), 'webchat', token, spoken);
      const outcome = session === undefined ? 'not_found' : 'opened';
      metrics.count('ugoda_chat_sessions_total', 'Chats asked for.', { outcome });
      if (session === undefined) return { opened: false };
      const former = readToken(CHAT_COOKIE, request);
      if (former !== undefined) await endSession(options, former);
      setToken(CHAT_COOKIE, request, reply, token);
      return { opened: true };
    },
  );
}

async function endSession({ chat, live }: Pick<ChatOptions, 'chat' | 'live'>, token: string): Promise<void> {
  await chat.close(token);
  live.endSession(token);
}
