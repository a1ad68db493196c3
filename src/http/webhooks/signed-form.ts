import type { FastifyRequest } from 'fastify';
import { type FormParams, type SignatureVerdict, verifySignature } from '../../channels/index.ts';
import type { WebhookOptions } from './webhook-options.ts';

/** A webhook whose signature was judged, with its parameters. */
export interface SignedForm {
  readonly verdict: SignatureVerdict;
  readonly params: FormParams;
}

const JSON_TYPE = /^application\/json\b/i;

/**
 * Reads the parameters of a webhook and judges its signature over the raw body. The host is never read from the
 * request: it is the one that we are known under.
 */
export function signedForm(request: FastifyRequest, options: WebhookOptions): SignedForm {
  const raw = typeof request.body === 'string' ? request.body : '';
  const inBody = request.method === 'POST';
  const isJson = inBody && JSON_TYPE.test(request.headers['content-type'] ?? '');
  const form = new URLSearchParams(isJson ? '' : inBody ? raw : request.url.split('?')[1]);
  const signature = request.headers['x-twilio-signature'];
  const verdict = verifySignature(
    {
      target: request.url,
      signature: typeof signature === 'string' ? signature : undefined,
      params: inBody && !isJson ? repeatable(form) : undefined,
      json: isJson ? raw : undefined,
    },
    options.tokens,
    options.publicBaseUrl(),
  );
  return { verdict, params: isJson ? jsonParams(raw) : Object.fromEntries([...form].reverse()) };
}

/** Every name with its value, or with all of them where it stands more than once: so they are signed. */
function repeatable(form: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(form.keys())].map((name) => {
      const values = form.getAll(name);
      return [name, values.length === 1 ? values[0]! : values];
    }),
  );
}

function jsonParams(raw: string): FormParams {
  try {
    const parsed: unknown = JSON.parse(raw);
    if (typeof parsed !== 'object' || parsed === null) return {};
    return Object.fromEntries(Object.entries(parsed).map(([name, value]) => [name, String(value)]));
  } catch {
    return {};
  }
}
