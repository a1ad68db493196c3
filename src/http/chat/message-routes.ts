import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { ZodTypeProvider } from 'fastify-type-provider-zod';
import type { ChatBubble, ChatSession } from '../../channels/index.ts';
import {
  type Bubble,
  errorBodySchema,
  messagesAnswerSchema,
  messagesQuerySchema,
  sendMessageAnswerSchema,
  sendMessageBodySchema,
} from '../../contracts/index.ts';
import { AppError } from '../../kernel/index.ts';
import { readToken } from '../cookies.ts';
import type { ChatOptions } from './chat-options.ts';
import { CHAT_COOKIE, needChatSession } from './chat-session.ts';
import { cleanText, emptyText } from './text.ts';

const TAGS = ['chat'];

/** Read the bubbles; send words or press a button. */
export function messageRoutes(instance: FastifyInstance, options: ChatOptions): void {
  const app = instance.withTypeProvider<ZodTypeProvider>();
  const { chat, inbox, bus, limits, metrics } = options;
  const perSession = instance.createRateLimit({
    max: limits.chatMessagesPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request: FastifyRequest) => `chat:${readToken(CHAT_COOKIE, request) ?? request.ip}`,
  });

  app.get(
    '/api/chat/messages',
    {
      schema: {
        tags: TAGS,
        summary: 'Bubbles after a number, in order.',
        querystring: messagesQuerySchema,
        response: { 200: messagesAnswerSchema, '4xx': errorBodySchema },
      },
    },
    async (request) => {
      const session = await needChatSession(chat, request);
      const bubbles = await chat.bubbles(session, request.query.after);
      return { bubbles: bubbles.map((bubble) => bubbleView(bubble, session)), verified: session.verified };
    },
  );

  app.post(
    '/api/chat/messages',
    {
      schema: {
        tags: TAGS,
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
      const { conversationId, contactId } = session;
      const text = cleanText(request.body.text);
      if (text === '') throw emptyText();
      const status = await inbox.enqueue({
        conversationId,
        messageId: messageIdOf(session, clientId),
        channel: 'webchat',
        contactId,
        payload: { kind: 'debtor', text, ...(button !== undefined && { button: cleanText(button) }) },
      });
      if (status === 'no_conversation') throw new AppError('NOT_FOUND');
      metrics.count('ugoda_chat_messages_total', 'Messages of debtors.', { outcome: status });
      bus.publish({ conversationId, kind: 'thread' });
      return { status };
    },
  );
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
