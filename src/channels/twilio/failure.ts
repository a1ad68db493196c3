import { type ErrorAction, errorAction } from './error-codes.ts';

/** Why a request to the carrier brought no answer that says it was taken. */
export type CarrierFailure =
  /** The carrier refused it, or it never reached the carrier: nothing was sent. */
  | { readonly sent: 'no'; readonly action: ErrorAction; readonly code: number | undefined }
  /** It may have been taken: no answer in time, a cut connection, an error after it was written. */
  | { readonly sent: 'unknown' };

/** Errors of the network before a byte was written. */
const NEVER_LEFT: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ENETUNREACH',
  'EHOSTUNREACH',
  'ERR_INVALID_URL',
]);

/** Reads what a failed request means for the message. Keeps no word of the request: it may be logged. */
export function carrierFailure(error: unknown): CarrierFailure {
  const { status, code } = error as { readonly status?: unknown; readonly code?: unknown };
  if (typeof status === 'number') {
    if (status >= 500) return { sent: 'unknown' };
    const number = typeof code === 'number' ? code : undefined;
    if (status === 429) return { sent: 'no', action: 'retry', code: number ?? 20429 };
    if (status === 401 || status === 403)
      return { sent: 'no', action: 'configuration', code: number ?? 20003 };
    return { sent: 'no', action: errorAction(number), code: number };
  }
  if (typeof code === 'string' && NEVER_LEFT.has(code))
    return { sent: 'no', action: 'retry', code: undefined };
  return { sent: 'unknown' };
}
