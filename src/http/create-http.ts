import fastify, { type FastifyInstance } from 'fastify';
import { type HttpOptions, httpLimits } from './options.ts';

/** Builds the HTTP side. The app does not listen yet: further plugins may be registered before `listen`. */
export function createHttp(options: HttpOptions): FastifyInstance {
  const limits = httpLimits(options.limits);
  const app = fastify({
    logger: false,
    bodyLimit: limits.messageBytes,
    trustProxy: options.trustProxy ?? false,
    genReqId: () => options.ids.next('req'),
  });
  return app;
}
