import type { ErrorBody } from '../../contracts/index.ts';

/** A request that was refused by the service (`body`), or never answered (`body` null). */
export class ApiError extends Error {
  readonly status: number;
  readonly body: ErrorBody | null;

  constructor(status: number, body: ErrorBody | null) {
    super(body?.code ?? 'NO_ANSWER');
    this.name = 'ApiError';
    this.status = status;
    this.body = body;
  }

  /** The session ended or never was. */
  get signedOut(): boolean {
    return this.status === 401;
  }

  /** Repeating the same request may help. */
  get worthRetrying(): boolean {
    return this.status === 0 || this.status === 429 || this.status >= 500;
  }
}

/** How long an answer may take. Unit: ms. */
const TIMEOUT_MS = 15_000;

/** Calls the service. Throws an `ApiError` for anything but success. */
export async function callApi<T>(
  method: 'GET' | 'POST' | 'DELETE',
  path: string,
  body?: unknown,
): Promise<T> {
  const response = await fetch(path, {
    method,
    credentials: 'same-origin',
    signal: AbortSignal.timeout(TIMEOUT_MS),
    ...(body !== undefined && {
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    }),
  }).catch(() => undefined);
  if (response === undefined) throw new ApiError(0, null);
  if (response.status === 204) return undefined as T;
  const json: unknown = await response.json().catch(() => undefined);
  if (response.ok && json !== undefined) return json as T;
  throw new ApiError(response.status, isErrorBody(json) ? json : null);
}

function isErrorBody(json: unknown): json is ErrorBody {
  return typeof json === 'object' && json !== null && 'code' in json && 'message' in json;
}
