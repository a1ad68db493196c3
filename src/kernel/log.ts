import { type Logger as Pino, pino } from 'pino';

/**
 * Structured log. Messages are constants; personal data may stand only under the key `pii`, which is dropped
 * unless a build of the operator's own turns it on.
 */
export interface Log {
  info(fields: LogFields, message: string): void;
  warn(fields: LogFields, message: string): void;
  error(fields: LogFields, message: string): void;
}

/** Ids, codes, counts and durations; content only under `pii`. */
export interface LogFields {
  readonly [key: string]: unknown;
  /** Logged as its name, code and place only. */
  readonly error?: unknown;
  readonly pii?: object;
}

/** Writes JSON lines to `destination` (default stderr). */
export function createLog(
  level: 'silent' | 'error' | 'warn' | 'info' = 'info',
  destination: NodeJS.WritableStream = process.stderr,
): Log {
  const logger: Pino = pino(
    {
      level,
      base: null,
      redact: { paths: ['pii', '*.pii'], remove: true },
      serializers: { error: errorFields },
    },
    destination as unknown as import('pino').DestinationStream,
  );
  return {
    info: (fields, message) => logger.info(fields, message),
    warn: (fields, message) => logger.warn(fields, message),
    error: (fields, message) => logger.error(fields, message),
  };
}

/** What of an error may be logged: its name, code and place. Messages of foreign errors may hold data. */
function errorFields(error: unknown): object {
  if (!(error instanceof Error)) return { name: typeof error };
  const { code } = error as { code?: unknown };
  return {
    name: error.name,
    code: typeof code === 'string' || typeof code === 'number' ? code : undefined,
    at: error.stack
      ?.split('\n')
      .find((line) => line.trim().startsWith('at '))
      ?.trim(),
    cause: error.cause instanceof Error ? errorFields(error.cause) : undefined,
  };
}

/** A log that keeps nothing. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} };
