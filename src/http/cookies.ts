import type { FastifyReply, FastifyRequest } from 'fastify';

/** A session cookie. Over https its name starts with `__Host-`, so that no other host can set it. */
export interface SessionCookie {
  readonly name: string;
  readonly sameSite: 'lax' | 'strict';
  readonly maxAgeSeconds: number;
}

function nameFor(cookie: SessionCookie, request: FastifyRequest): string {
  return request.protocol === 'https' ? `__Host-${cookie.name}` : cookie.name;
}

/** The token that the browser sent, if it looks like one. */
export function readToken(cookie: SessionCookie, request: FastifyRequest): string | undefined {
  const token = request.cookies[nameFor(cookie, request)];
  return token !== undefined && /^[\w-]{16,128}$/.test(token) ? token : undefined;
}

export function setToken(
  cookie: SessionCookie,
  request: FastifyRequest,
  reply: FastifyReply,
  token: string,
): void {
  reply.setCookie(nameFor(cookie, request), token, {
    path: '/',
    httpOnly: true,
    secure: request.protocol === 'https',
    sameSite: cookie.sameSite,
    maxAge: cookie.maxAgeSeconds,
  });
}

export function clearToken(cookie: SessionCookie, request: FastifyRequest, reply: FastifyReply): void {
  reply.clearCookie(nameFor(cookie, request), {
    path: '/',
    httpOnly: true,
    secure: request.protocol === 'https',
    sameSite: cookie.sameSite,
  });
}
