import type { FastifyRequest } from 'fastify';
import type { ChatSession, ChatStore } from '../../channels/index.ts';
import { AppError, LIMITS } from '../../kernel/index.ts';
import { readToken, type SessionCookie } from '../cookies.ts';

export const CHAT_COOKIE: SessionCookie = {
  name: 'ugoda_chat',
  sameSite: 'lax',
  maxAgeSeconds: LIMITS.chatSessionDays.value * 86_400,
};

/** The session of this browser, if it has one. */
export async function findChatSession(
  chat: ChatStore,
  request: FastifyRequest,
): Promise<{ readonly token: string; readonly session: ChatSession } | undefined> {
  const token = readToken(CHAT_COOKIE, request);
  const session = token === undefined ? undefined : await chat.session(token);
  return token === undefined || session === undefined ? undefined : { token, session };
}

/** The session of this browser. Throws `NOT_SIGNED_IN` where it has none. */
export async function needChatSession(chat: ChatStore, request: FastifyRequest): Promise<ChatSession> {
  const found = await findChatSession(chat, request);
  if (found === undefined) throw new AppError('NOT_SIGNED_IN');
  return found.session;
}
