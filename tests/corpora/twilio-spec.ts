import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join, resolve } from 'node:path';
import fastify from 'fastify';

/** Folder of Twilio's own API descriptions; `UGODA_SHARED` names its parent. */
const specs = resolve(process.env['UGODA_SHARED'] ?? '../shared', 'openapi');

/** Where these tests run: where the descriptions are, and under CI=true also where they are missing, to fail. */
export const specsPresent = (): boolean =>
  existsSync(join(specs, 'twilio_api_v2010.json')) || process.env['CI'] === 'true';

/** A request that breaks Twilio's description of its API. */
export interface Violation {
  readonly path: string;
  readonly message: string;
}

/** Stands before a carrier and holds every request against Twilio's description. */
export interface SpecProxy {
  readonly baseUrl: string;
  readonly violations: Violation[];
  /** Requests that passed through. */
  count(): number;
  close(): Promise<void>;
}

/** Answers are not held against the description: it calls the relative addresses in them wrong, and Twilio sends those. */
export async function startSpecProxy(carrier: string): Promise<SpecProxy> {
  const [messages, content] = await Promise.all([
    startPrism('twilio_api_v2010.json', carrier),
    startPrism('twilio_content_v1.json', carrier),
  ]);
  const violations: Violation[] = [];
  let count = 0;
  const app = fastify();
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  app.all('/*', async (request, reply) => {
    count += 1;
    const prism = request.url.startsWith('/v1/') ? content : messages;
    const answer = await fetch(prism.origin + request.url, {
      method: request.method,
      headers: passedOn(request.headers),
      body: request.method === 'GET' ? null : new Uint8Array(request.body as Buffer),
    });
    violations.push(...requestViolations(request.url, answer.headers.get('sl-violations')));
    return reply
      .code(answer.status)
      .type(answer.headers.get('content-type') ?? 'application/json')
      .send(Buffer.from(await answer.arrayBuffer()));
  });
  return {
    baseUrl: await app.listen({ port: 0, host: '127.0.0.1' }),
    violations,
    count: () => count,
    close: async () => {
      await app.close();
      messages.process.kill();
      content.process.kill();
    },
  };
}

/** Headers that belong to one connection stay there. */
function passedOn(headers: Readonly<Record<string, string | string[] | undefined>>): Record<string, string> {
  const kept = ['authorization', 'content-type', 'accept', 'user-agent'];
  return Object.fromEntries(kept.flatMap((name) => (headers[name] ? [[name, String(headers[name])]] : [])));
}

function requestViolations(path: string, header: string | null): Violation[] {
  const all = JSON.parse(header ?? '[]') as { location: string[]; message: string }[];
  return all
    .filter(({ location }) => location[0] === 'request')
    .map(({ location, message }) => ({ path, message: `${location.join('.')}: ${message}` }));
}

async function startPrism(spec: string, carrier: string): Promise<{ origin: string; process: ChildProcess }> {
  const port = await freePort();
  const cli = join(import.meta.dirname, '../../node_modules/@stoplight/prism-cli/dist/index.js');
  const child = spawn(
    process.execPath,
    [cli, 'proxy', '-h', '127.0.0.1', '-p', String(port), join(specs, spec), carrier],
    { stdio: ['ignore', 'pipe', 'ignore'] },
  );
  await new Promise<void>((ready, failed) => {
    child.stdout.on('data', (chunk: Buffer) => {
      if (chunk.includes('Prism is listening')) ready();
    });
    child.once('exit', (code) => failed(new Error(`The validator of ${spec} ended with ${code}.`)));
  });
  return { origin: `http://127.0.0.1:${port}`, process: child };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  return port;
}
