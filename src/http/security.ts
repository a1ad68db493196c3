import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';
import { refuse } from './errors.ts';
import { originAllowed } from './origin.ts';

/** Security headers on every answer, and our own origin on every unsafe request to the API. */
export function installSecurity(app: FastifyInstance, publicOrigin: string | undefined): void {
  app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", 'data:'],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
        requireTrustedTypesFor: ["'script'"],
      },
    },
    crossOriginEmbedderPolicy: false,
    xFrameOptions: { action: 'deny' },
    hsts: publicOrigin?.startsWith('https://') === true,
    referrerPolicy: { policy: 'no-referrer' },
  });
  app.addHook('onRequest', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return;
    reply.header('cache-control', 'no-store');
    if (!originAllowed(request, publicOrigin)) return refuse(reply, 'NOT_ALLOWED');
  });
}
