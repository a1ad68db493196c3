import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** One request as it arrived. */
export interface SeenRequest {
  readonly path: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: Record<string, unknown>;
}

/** Answers one request; it may leave the response open or break it. */
export type Behaviour = (response: ServerResponse, request: SeenRequest) => void | Promise<void>;

export interface StandIn {
  /** Base address with `/v1`. */
  readonly url: string;
  readonly requests: readonly SeenRequest[];
  stop(): Promise<void>;
}

/** A model provider on the loopback interface: the n-th request meets the n-th behaviour, then the last. */
export async function standIn(...behaviours: Behaviour[]): Promise<StandIn> {
  const requests: SeenRequest[] = [];
  const server = createServer(async (incoming, response) => {
    const parts: Buffer[] = [];
    for await (const part of incoming) parts.push(part as Buffer);
    const request: SeenRequest = {
      path: incoming.url ?? '',
      headers: incoming.headers,
      body: JSON.parse(Buffer.concat(parts).toString('utf8') || '{}'),
    };
    requests.push(request);
    const behaviour = behaviours[Math.min(requests.length, behaviours.length) - 1];
    await behaviour?.(response, request);
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/v1`,
    requests,
    stop: () =>
      new Promise((stopped) => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}

/** Opens the stream with its headers, once. */
export function openStream(response: ServerResponse): void {
  if (response.headersSent) return;
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  response.flushHeaders();
}

/** Sends one event of a stream. A Responses event carries its name too. */
export function sendEvent(response: ServerResponse, event: object): void {
  const name = 'type' in event ? `event: ${String(event.type)}\n` : '';
  response.write(`${name}data: ${JSON.stringify(event)}\n\n`);
}

/** A chat chunk with these words. */
export function chunk(delta: object, finish: string | null = null, usage?: object): object {
  return {
    id: 'chatcmpl-1',
    object: 'chat.completion.chunk',
    created: 1_700_000_000,
    model: 'stand-in-1',
    choices: [{ index: 0, delta, finish_reason: finish }],
    ...(usage && { usage }),
  };
}

/** Streams words to their end, with usage. */
export function says(...words: string[]): Behaviour {
  return (response) => {
    openStream(response);
    for (const word of words) sendEvent(response, chunk({ content: word }));
    sendEvent(response, chunk({}, 'stop'));
    sendEvent(response, {
      ...chunk({}),
      choices: [],
      usage: { prompt_tokens: 11, completion_tokens: 7, total_tokens: 18 },
    });
    response.end('data: [DONE]\n\n');
  };
}

/** Streams some events and then does what `then` says. */
export function streams(events: readonly object[], then: (response: ServerResponse) => void): Behaviour {
  return (response) => {
    openStream(response);
    for (const event of events) sendEvent(response, event);
    then(response);
  };
}

/** Refuses with a status and an error body. */
export function refusesWith(
  status: number,
  error: object = { message: 'no', type: 'error' },
  headers: Record<string, string> = {},
): Behaviour {
  return (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers });
    response.end(JSON.stringify({ error }));
  };
}

/** Takes the request and says nothing. */
export const saysNothing: Behaviour = () => {};
