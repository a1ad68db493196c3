import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import * as z from 'zod';
import type { ChatBubble, ChatSession } from '../../channels/index.ts';
import {
  type Bubble,
  chatSessionAnswerSchema,
  errorBodySchema,
  messagesAnswerSchema,
  messagesQuerySchema,
  openSessionAnswerSchema,
  openSessionBodySchema,
  sendMessageAnswerSchema,
  sendMessageBodySchema,
} from '../../contracts/index.ts';
import { AppError, languageOf } from '../../kernel/index.ts';
import { clearToken, readToken, setToken } from '../cookies.ts';
import type { LiveHub } from '../live-hub.ts';
import type { Metrics } from '../metrics.ts';
import type { HttpLimits, HttpOptions } from '../options.ts';
import { CHAT_COOKIE, findChatSession, needChatSession } from './chat-session.ts';
import { cleanText } from './text.ts';

export interface ChatRoutesOptions extends Pick<HttpOptions, 'chat' | 'inbox' | 'bus' | 'ids' | 'demo'> {
  readonly limits: HttpLimits;
  readonly metrics: Metrics;
  readonly live: LiveHub;
}

/** Bytes of a session token. */
const TOKEN_BYTES = 32;

/** The chat of a debtor: open with a reference, read, write, leave. */
export function chatRoutes(instance: FastifyInstance, options: ChatRoutesOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const { chat, inbox, bus, ids, limits, metrics } = options;
  const tags = ['chat'];
  const perAddress = instance.createRateLimit({ max: limits.chatOpenAttempts, timeWindow: '15 minutes' });
  const perSession = instance.createRateLimit({
    max: limits.chatMessagesPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request: FastifyRequest) => `chat:${readToken(CHAT_COOKIE, request) ?? request.ip}`,
  });

  app.post(
    '/api/chat/sessions',
    {
      schema: {
        tags,
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
      metrics.count('ugoda_chat_sessions_total', 'Chats asked for.', {
        outcome: session === undefined ? 'not_found' : 'opened',
      });
      if (session === undefined) return { opened: false };
      const former = readToken(CHAT_COOKIE, request);
      if (former !== undefined) await endSession(options, former);
      setToken(CHAT_COOKIE, request, reply, token);
      return { opened: true };
    },
  );

  app.get(
    '/api/chat/session',
    {
      schema: {
        tags,
        summary: 'Whether this browser has a conversation.',
        response: { 200: chatSessionAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const found = await findChatSession(chat, request);
      return {
        open: found !== undefined,
        verified: found?.session.verified === true,
        demo: options.demo,
      };
    },
  );

  app.get(
    '/api/chat/messages',
    {
      schema: {
        tags,
        summary: 'Bubbles after a number, in order.',
        querystring: messagesQuerySchema,
        response: { 200: messagesAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const session = await needChatSession(chat, request);
      const bubbles = await chat.bubbles(session, request.query.after);
      return {
        bubbles: bubbles.map((bubble) => bubbleView(bubble, session)),
        verified: session.verified,
      };
    },
  );

  app.post(
    '/api/chat/messages',
    {
      schema: {
        tags,
        summary: 'Send words or press a button; the same clientId counts once.',
        body: sendMessageBodySchema,
        response: { 200: sendMessageAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const session = await needChatSession(chat, request);
      const limit = await perSession(request);
      if (!limit.isAllowed && limit.isExceeded) throw new AppError('TOO_MANY_REQUESTS');
      const { clientId, button } = request.body;
      const text = cleanText(request.body.text);
      if (text === '') throw emptyText();
      const status = await inbox.enqueue({
        conversationId: session.conversationId,
        messageId: messageIdOf(session, clientId),
        channel: 'webchat',
        contactId: session.contactId,
        payload: { kind: 'debtor', text, ...(button === undefined ? {} : { button: cleanText(button) }) },
      });
      if (status === 'no_conversation') throw new AppError('NOT_FOUND');
      metrics.count('ugoda_chat_messages_total', 'Messages of debtors.', { outcome: status });
      bus.publish({ conversationId: session.conversationId, kind: 'thread' });
      return { status };
    },
  );

  app.delete(
    '/api/chat/session',
    { schema: { tags, summary: 'Leave; the conversation goes on.', response: { 204: z.undefined() } } },
    async (request, reply) => {
      const token = readToken(CHAT_COOKIE, request);
      if (token !== undefined) await endSession(options, token);
      clearToken(CHAT_COOKIE, request, reply);
      return reply.code(204).send();
    },
  );
}

async function endSession({ chat, live }: ChatRoutesOptions, token: string): Promise<void> {
  await chat.close(token);
  live.endSession(token);
}

/** The id under which a browser's message is known: the same one changes the conversation once. */
function messageIdOf(session: ChatSession, clientId: string): string {
  return `${session.contactId}:${clientId}`;
}

function bubbleView(bubble: ChatBubble, session: ChatSession): Bubble {
  const { seq, at, from, authorName, text, buttons, messageId } = bubble;
  const own = `${session.contactId}:`;
  const clientId = messageId?.startsWith(own) === true ? messageId.slice(own.length) : null;
  return { seq, at, from, authorName, text, buttons: buttons.map((button) => ({ ...button })), clientId };
}

export function emptyText(): AppError {
  return new AppError('REQUEST_INVALID', {
    problems: [{ place: 'text', problem: 'holds no words', fix: 'Write something and send it again.' }],
  });
}
