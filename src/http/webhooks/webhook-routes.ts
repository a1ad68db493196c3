import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { type FormParams, readInbound, readStatus } from '../../channels/index.ts';
import { LIMITS, type Log } from '../../kernel/index.ts';
import type { Metrics } from '../metrics.ts';
import { signedForm } from './signed-form.ts';
import type { WebhookOptions } from './webhook-options.ts';

interface Options {
  /** Absent: no carrier is set. */
  readonly webhooks: WebhookOptions | undefined;
  readonly metrics: Metrics;
  readonly log: Log;
}

/** Nothing is ever answered in the webhook itself: replies leave through the outbox. */
const EMPTY = '<?xml version="1.0" encoding="UTF-8"?><Response/>';

/**
 * The carrier's webhooks. 400 without a signature, 403 with a wrong one, 503 where no carrier is set or what was told
 * could not be kept, so that the carrier tells it again. Else 200, after the commit.
 */
export function webhookRoutes(app: FastifyInstance, options: Options): void {
  keepRawBody(app);
  const told = async (webhooks: WebhookOptions, params: FormParams, request: FastifyRequest) => {
    const callback = readStatus(params);
    if ('problem' in callback) return undefined;
    const { key } = request.query as { key?: unknown };
    return webhooks.told(callback, typeof key === 'string' ? key : undefined);
  };
  const took = async (webhooks: WebhookOptions, params: FormParams) => {
    const inbound = readInbound(params);
    return 'problem' in inbound ? undefined : webhooks.take(inbound, params);
  };
  route(app, options, '/webhooks/twilio/messages', took);
  route(app, options, '/webhooks/twilio/messages/status', told);
}

/** The signature is over the body as it came: it is kept as text, whatever its type. */
function keepRawBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser(
    '*',
    { parseAs: 'string', bodyLimit: LIMITS.webhookBytes.value },
    (_request, body, done) => done(null, body),
  );
}

type Handle = (
  webhooks: WebhookOptions,
  params: FormParams,
  request: FastifyRequest,
) => Promise<string | undefined>;

function route(app: FastifyInstance, options: Options, url: string, handle: Handle): void {
  const limit = app.createRateLimit({ max: LIMITS.webhooksPerMinute.value, timeWindow: '1 minute' });
  app.route({
    method: ['GET', 'POST'],
    url,
    schema: { hide: true },
    bodyLimit: LIMITS.webhookBytes.value,
    handler: async (request, reply) => {
      const { webhooks } = options;
      if (webhooks === undefined) return end(reply, 503);
      const allowed = await limit(request);
      if (!allowed.isAllowed && allowed.isExceeded) return end(reply, 429);
      const { verdict, params } = signedForm(request, webhooks);
      if (verdict !== 'ok') {
        options.metrics.count('ugoda_webhooks_refused_total', 'Webhooks with a missing or wrong signature.', {
          verdict,
        });
        return end(reply, verdict === 'missing' ? 400 : 403);
      }
      const outcome = await kept(options, () => handle(webhooks, params, request));
      if (outcome === 'failed') return end(reply, 503);
      options.metrics.count('ugoda_webhooks_total', 'Webhooks of the carrier.', {
        route: url,
        outcome: outcome ?? 'unreadable',
      });
      return reply
        .code(outcome === undefined ? 400 : 200)
        .type('text/xml')
        .send(EMPTY);
    },
  });
}

async function kept({ log }: Options, work: () => Promise<string | undefined>): Promise<string | undefined> {
  try {
    return await work();
  } catch (error) {
    log.error({ error }, 'A webhook could not be kept.');
    return 'failed';
  }
}

function end(reply: FastifyReply, status: number): FastifyReply {
  return reply.code(status).type('text/xml').send(EMPTY);
}
