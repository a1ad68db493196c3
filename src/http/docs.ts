import swagger from '@fastify/swagger';
import type { FastifyInstance } from 'fastify';
import { jsonSchemaTransform } from 'fastify-type-provider-zod';

/** Collects the API's documentation; register before the routes. */
export function installDocs(app: FastifyInstance): void {
  app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Ugoda',
        description: 'Conversations about a debt that end in an agreement both sides can keep.',
        version: '0.1.0',
      },
      tags: [
        { name: 'chat', description: 'The web chat of a debtor.' },
        { name: 'console', description: 'What an agent does.' },
        { name: 'demo', description: 'Debtors to try; in demo mode only.' },
      ],
    },
    transform: jsonSchemaTransform,
  });
}

/** Serves the OpenAPI 3.1 document at `/api/docs`. */
export function docsRoute(app: FastifyInstance): void {
  app.get('/api/docs', { schema: { hide: true } }, async () => app.swagger());
}
