import formbody from '@fastify/formbody';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Faults } from './faults.ts';
import type { SimContentType, SimMessage, SimRefusal } from './model.ts';
import type { Network } from './network.ts';
import type { Progress } from './progress.ts';
import { contentJson, messageJson, refusalJson } from './twilio-json.ts';

export interface RestOptions {
  readonly accountSid: string;
  readonly authToken: string;
  readonly network: Network;
  readonly progress: Progress;
  readonly faults: Faults;
  readonly onSent: (message: SimMessage) => void;
}

type Form = Readonly<Record<string, string | undefined>>;

/** The part of Twilio's REST API that the engine speaks: messages and content. */
export async function restRoutes(app: FastifyInstance, options: RestOptions): Promise<void> {
  await app.register(formbody);
  app.addHook('onRequest', async (request, reply) => {
    if (!isOurs(request, options))
      return refuse(reply, { status: 401, code: 20003, message: 'Authenticate' });
  });
  messageRoutes(app, options);
  contentRoutes(app, options);
}

function messageRoutes(app: FastifyInstance, options: RestOptions): void {
  const { accountSid, network, faults } = options;
  const path = '/2010-04-01/Accounts/:account';
  let requests = 0;

  app.post(`${path}/Messages.json`, async (request, reply) => {
    const id = `request ${++requests}`;
    if (faults.strikes('rate_limited', id)) {
      return refuse(reply, { status: 429, code: 20429, message: 'Too Many Requests' });
    }
    if (faults.strikes('error_before', id)) return broken(reply);
    const made = network.send(readSend(request.body as Form));
    if ('code' in made) return refuse(reply, made);
    options.onSent(made);
    options.progress.begin(made);
    if (faults.strikes('error_after', id)) return broken(reply);
    if (faults.strikes('hang_after', id)) return reply.hijack();
    return reply.code(201).send(messageJson(made, accountSid));
  });

  app.get(`${path}/Messages.json`, async (request) => {
    const query = request.query as Form;
    const size = Math.min(1_000, Number(query['PageSize'] ?? 50) || 50);
    const page = Number(query['Page'] ?? 0) || 0;
    const found = network.messages().filter((message) => matches(message, query));
    const shown = found.slice(page * size, (page + 1) * size);
    const uri = (number: number) => {
      const next = new URLSearchParams(request.query as Record<string, string>);
      next.set('Page', String(number));
      return `/2010-04-01/Accounts/${accountSid}/Messages.json?${next}`;
    };
    return {
      messages: shown.map((message) => messageJson(message, accountSid)),
      page,
      page_size: size,
      start: page * size,
      end: page * size + shown.length - 1,
      uri: uri(page),
      first_page_uri: uri(0),
      previous_page_uri: page > 0 ? uri(page - 1) : null,
      next_page_uri: found.length > (page + 1) * size ? uri(page + 1) : null,
    };
  });

  app.get<{ Params: { sid: string } }>(`${path}/Messages/:sid.json`, async ({ params }, reply) => {
    const message = network.message(params.sid);
    return message === undefined ? notFound(reply) : messageJson(message, accountSid);
  });
}

function contentRoutes(app: FastifyInstance, { accountSid, network }: RestOptions): void {
  const base = 'https://content.twilio.com';
  app.post('/v1/Content', async (request, reply) => {
    const body = request.body as {
      friendly_name?: string;
      language?: string;
      variables?: Record<string, string>;
      types?: Record<string, SimContentType>;
    };
    if (body.language === undefined || body.types === undefined) {
      return refuse(reply, { status: 400, code: 20001, message: 'language and types are required' });
    }
    const added = network.addContent({
      friendlyName: body.friendly_name ?? '',
      language: body.language,
      variables: body.variables ?? {},
      types: body.types,
    });
    return reply.code(201).send(contentJson(added, accountSid, base));
  });

  app.get('/v1/Content', async () => ({
    contents: network.contents().map((content) => contentJson(content, accountSid, base)),
    meta: { key: 'contents', page: 0, page_size: 1_000, next_page_url: null, previous_page_url: null },
  }));

  app.get<{ Params: { sid: string } }>('/v1/Content/:sid', async ({ params }, reply) => {
    const content = network.contents().find(({ sid }) => sid === params.sid);
    return content === undefined ? notFound(reply) : contentJson(content, accountSid, base);
  });

  app.get<{ Params: { sid: string } }>('/v1/Content/:sid/ApprovalRequests', async ({ params }, reply) => {
    const content = network.contents().find(({ sid }) => sid === params.sid);
    if (content === undefined) return notFound(reply);
    return {
      sid: content.sid,
      account_sid: accountSid,
      whatsapp: { name: content.friendlyName, status: content.approval, category: 'UTILITY' },
      url: `${base}/v1/Content/${content.sid}/ApprovalRequests`,
    };
  });

  app.post<{ Params: { sid: string } }>(
    '/v1/Content/:sid/ApprovalRequests/whatsapp',
    async (request, reply) => {
      const content = network.contents().find(({ sid }) => sid === request.params.sid);
      if (content === undefined) return notFound(reply);
      content.approval = 'approved';
      const { name, category } = request.body as { name?: string; category?: string };
      return reply.code(201).send({ name, category, status: 'approved', rejection_reason: '' });
    },
  );
}

function readSend(form: Form): Parameters<Network['send']>[0] {
  return {
    to: form['To'] ?? '',
    from: form['From'] ?? null,
    messagingServiceSid: form['MessagingServiceSid'] ?? null,
    body: form['Body'] ?? null,
    contentSid: form['ContentSid'] ?? null,
    contentVariables: variables(form['ContentVariables']),
    statusCallback: form['StatusCallback'] ?? null,
  };
}

function variables(text: string | undefined): Record<string, string> {
  try {
    return text === undefined ? {} : (JSON.parse(text) as Record<string, string>);
  } catch {
    return {};
  }
}

/** Filters of the list: `DateSent<` and `DateSent>` are instants or days, both inclusive. */
function matches(message: SimMessage, query: Form): boolean {
  const from = query['DateSent>'];
  const until = query['DateSent<'];
  return (
    (query['To'] === undefined || message.to === query['To']) &&
    (query['From'] === undefined || message.from === query['From']) &&
    (from === undefined || message.at >= Date.parse(from)) &&
    (until === undefined || message.at <= Date.parse(until))
  );
}

function isOurs(request: FastifyRequest, { accountSid, authToken }: RestOptions): boolean {
  const expected = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;
  return request.headers.authorization === expected;
}

function refuse(reply: FastifyReply, refusal: SimRefusal): FastifyReply {
  return reply.code(refusal.status).send(refusalJson(refusal));
}

function broken(reply: FastifyReply): FastifyReply {
  return refuse(reply, { status: 503, code: 20503, message: 'Service unavailable' });
}

function notFound(reply: FastifyReply): FastifyReply {
  return refuse(reply, { status: 404, code: 20404, message: 'The requested resource was not found' });
}
