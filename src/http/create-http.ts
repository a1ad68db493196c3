import cookie from '@fastify/cookie';
import rateLimit from '@fastify/rate-limit';
import websocket from '@fastify/websocket';
import fastify, { type FastifyInstance } from 'fastify';
import { serializerCompiler, validatorCompiler } from 'fastify-type-provider-zod';
import { invariant, LIMITS } from '../kernel/index.ts';
import { installAccessLog } from './access-log.ts';
import { chatRoutes } from './chat/chat-routes.ts';
import { demoRoutes } from './chat/demo-routes.ts';
import { consoleRoutes } from './console/console-routes.ts';
import { docsRoute, installDocs } from './docs.ts';
import { installErrorHandling } from './errors.ts';
import { healthRoutes } from './health.ts';
import { createLiveHub } from './live-hub.ts';
import { createMetrics } from './metrics.ts';
import { type HttpOptions, httpLimits } from './options.ts';
import { pageRoutes } from './pages.ts';
import { installSecurity } from './security.ts';
import { webhookRoutes } from './webhooks/webhook-routes.ts';

/**
 * Builds the HTTP side. The app does not listen yet: further plugins may be registered before `listen`.
 * Closing the app closes the sockets.
 */
export function createHttp(options: HttpOptions): FastifyInstance {
  const limits = httpLimits(options.limits);
  const metrics = createMetrics();
  const live = createLiveHub(options.bus, limits.livePingMs);
  const app = fastify({
    logger: false,
    bodyLimit: limits.messageBytes,
    trustProxy: options.trustProxy ?? false,
    genReqId: () => options.ids.next('req'),
    routerOptions: { ignoreTrailingSlash: true },
  });
  app.setValidatorCompiler(validatorCompiler);
  app.setSerializerCompiler(serializerCompiler);
  // Bodies are JSON: a form of a foreign page, which needs no preflight, is not taken.
  app.removeContentTypeParser('text/plain');
  installErrorHandling(app, options.log);
  installAccessLog(app, options.log, metrics);
  installSecurity(app, options.publicOrigin);
  app.register(cookie);
  app.register(rateLimit, { global: false });
  app.register(websocket, {
    options: { maxPayload: LIMITS.liveMessageBytes.value, perMessageDeflate: false },
  });
  installDocs(app);
  app.addHook('preClose', async () => live.close());

  const shared = { ...options, limits, metrics, live };
  app.register(async (chat) => chatRoutes(chat, shared));
  if (options.demo) {
    const { cases, clock } = options;
    invariant(cases !== undefined, 'Demo mode needs the cases to show.');
    app.register(async (demo) => demoRoutes(demo, { cases, clock }));
  }
  app.register(async (console) => consoleRoutes(console, shared));
  app.register(async (carrier) =>
    webhookRoutes(carrier, { webhooks: options.webhooks, metrics, log: options.log }),
  );
  app.register(async (rest) => {
    healthRoutes(rest, { ready: options.ready, metrics: options.metrics, counters: metrics, live });
    docsRoute(rest);
    pageRoutes(rest, options.webRoot);
  });
  return app;
}
