import type { FastifyInstance } from 'fastify';
import type { LiveHub } from './live-hub.ts';
import { type MetricSample, type Metrics, prometheusText } from './metrics.ts';
import type { HttpOptions } from './options.ts';

interface HealthOptions {
  readonly ready: HttpOptions['ready'] | undefined;
  readonly metrics: HttpOptions['metrics'] | undefined;
  readonly counters: Metrics;
  readonly live: LiveHub;
}

/** `/health/live`, `/health/ready` (false while draining) and `/metrics`. */
export function healthRoutes(app: FastifyInstance, options: HealthOptions): void {
  app.get('/health/live', { schema: { hide: true } }, async () => ({ live: true }));
  app.get('/health/ready', { schema: { hide: true } }, async (_request, reply) => {
    const ready = await (options.ready?.() ?? Promise.resolve(true)).catch(() => false);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  app.get('/metrics', { schema: { hide: true } }, async (_request, reply) => {
    const others = await (options.metrics?.() ?? Promise.resolve([]));
    return reply
      .type('text/plain; version=0.0.4; charset=utf-8')
      .send(prometheusText([...options.counters.samples(), ...processSamples(options.live), ...others]));
  });
}

function processSamples(live: LiveHub): readonly MetricSample[] {
  const gauge = (name: string, help: string, value: number): MetricSample => ({
    name,
    help,
    type: 'gauge',
    value,
  });
  return [
    gauge('ugoda_live_sockets', 'Browsers that listen.', live.count()),
    gauge('process_resident_memory_bytes', 'Resident memory.', process.memoryUsage.rss()),
    gauge('process_uptime_seconds', 'Seconds since the start.', Math.round(process.uptime())),
  ];
}
