import webhooks from 'twilio/lib/webhooks/webhooks.js';

/** A webhook as it came in. */
export interface SignedRequest {
  /** Path and query exactly as requested, beginning with `/`. The host is ours: it is never read from the request. */
  readonly target: string;
  /** `X-Twilio-Signature`. */
  readonly signature: string | undefined;
  /** Form parameters; undefined for a GET, an upgrade or a JSON body. */
  readonly params: Readonly<Record<string, string | readonly string[]>> | undefined;
  /** The raw body, where it is JSON: its SHA-256 stands in the query. */
  readonly json: string | undefined;
}

export type SignatureVerdict = 'ok' | 'missing' | 'bad';

/**
 * Whether a webhook was signed by an account token of ours: HMAC-SHA1 over the public URL and the sorted form
 * parameters, compared in constant time, in each spelling of port and query that Twilio's back end may have
 * signed. `tokens`: the primary and, while tokens rotate, the secondary. Source: Twilio, "Webhooks security".
 */
export function verifySignature(
  { target, signature, params, json }: SignedRequest,
  tokens: readonly string[],
  publicBaseUrl: string,
): SignatureVerdict {
  if (signature === undefined || signature === '') return 'missing';
  const url = publicBaseUrl.replace(/\/+$/, '') + target;
  const signedByUs = tokens.some((token) =>
    json === undefined
      ? webhooks.validateRequest(token, signature, url, { ...params })
      : url.includes('bodySHA256=') && webhooks.validateRequestWithBody(token, signature, url, json),
  );
  return signedByUs ? 'ok' : 'bad';
}

/** The signature that Twilio puts on a form webhook: for a carrier that behaves like it. */
export function signWebhook(token: string, url: string, params: Readonly<Record<string, string>>): string {
  return webhooks.getExpectedTwilioSignature(token, url, { ...params });
}
