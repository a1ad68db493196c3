import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { refuse } from './errors.ts';

const PAGES = {
  '/': 'index.html',
  '/chat': 'chat.html',
  '/console': 'console.html',
  '/console/*': 'console.html',
  '/phone': 'phone.html',
} as const;

/**
 * The built pages. Assets carry a hash in their names and are kept for a year; pages are asked for anew. Without
 * a build the pages say so and the API works.
 */
export function pageRoutes(app: FastifyInstance, webRoot: string): void {
  const built = existsSync(join(webRoot, 'index.html'));
  if (built) {
    app.register(fastifyStatic, {
      root: join(webRoot, 'assets'),
      prefix: '/assets/',
      immutable: true,
      maxAge: '365d',
      index: false,
    });
  }
  for (const [url, file] of Object.entries(PAGES)) {
    app.get(url, { schema: { hide: true } }, async (_request, reply) => {
      if (!built) return refuse(reply, 'PAGES_NOT_BUILT');
      return reply.sendFile(file, webRoot, { maxAge: 0, immutable: false });
    });
  }
}
