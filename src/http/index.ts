/**
 * http — fastify plugins: the chat and console APIs, their sockets, the pages, health, metrics and the API's
 * documentation. Knows the ports of the rooms below, never their storage. One entry: `createHttp`.
 * Invariants: every console route names the act it needs or is refused at start; unsafe requests come from our
 * own origin; no URL, body or name is logged. Tests beside the code and in tests/browser.
 */
export { createHttp } from './create-http.ts';
export type { MetricSample } from './metrics.ts';
export type { HttpLimits, HttpOptions } from './options.ts';
