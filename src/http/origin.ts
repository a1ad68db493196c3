import type { FastifyRequest } from 'fastify';

const SAFE_METHODS: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * True where a request may have an effect: safe methods, and others that come from our own pages. A browser
 * names the origin on every unsafe request; a program that names none and sends no fetch metadata is no browser
 * and carries nobody's cookies. WebSocket handshakes are checked as unsafe.
 */
export function originAllowed(request: FastifyRequest, publicOrigin: string | undefined): boolean {
  const handshake = request.headers.upgrade !== undefined;
  if (SAFE_METHODS.has(request.method) && !handshake) return true;
  const { origin } = request.headers;
  if (origin === undefined) {
    const site = request.headers['sec-fetch-site'];
    return site === undefined || site === 'same-origin' || site === 'none';
  }
  return origin === `${request.protocol}://${request.host}` || origin === publicOrigin;
}
