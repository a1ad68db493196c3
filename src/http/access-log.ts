import type { FastifyInstance } from 'fastify';
import type { Log } from '../kernel/index.ts';
import { routeOf } from './errors.ts';
import type { Metrics } from './metrics.ts';

/** Logs and counts every answer by its route pattern; URLs, bodies and addresses stay out. */
export function installAccessLog(app: FastifyInstance, log: Log, metrics: Metrics): void {
  app.addHook('onResponse', async (request, reply) => {
    const route = routeOf(request);
    const ms = Math.round(reply.elapsedTime);
    const labels = { route, method: request.method, status: String(reply.statusCode) };
    metrics.count('ugoda_http_requests_total', 'Answered requests.', labels);
    metrics.count('ugoda_http_request_milliseconds_total', 'Time spent answering.', { route }, ms);
    log.info(
      { requestId: request.id, route, method: request.method, status: reply.statusCode, ms },
      'Answered a request.',
    );
  });
}
