import { AppError } from '../kernel/index.ts';

/** SQL state of a database error; undefined where the error is not one of the server's. */
export function sqlStateOf(error: unknown): string | undefined {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && /^[0-9A-Z]{5}$/.test(code)) return code;
  }
  return undefined;
}

/** Codes of the socket and of the pool under which a server is out of reach. */
const OUT_OF_REACH = /^(E[A-Z]{4,}|DATABASE_CLOSED)$/;

/** Messages of the driver that carry no code. They hold no data. */
const DRIVER_LOST =
  /connection terminated|timeout exceeded when trying to connect|client has encountered a connection/i;

/** Classes of the server's own refusals that pass: connection, resources, operator intervention, system. */
const PASSING_CLASSES = new Set(['08', '53', '57', '58']);

/**
 * What may leave the room of an error of the database: no message of the driver, no statement, no value; they may
 * hold personal data. An AppError passes as it is.
 */
export function toAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  const state = sqlStateOf(error);
  if (state !== undefined && !OUT_OF_REACH.test(state)) {
    const code = PASSING_CLASSES.has(state.slice(0, 2)) ? 'DATABASE_UNAVAILABLE' : 'DATABASE_FAILED';
    return new AppError(code, { detail: `The database answered SQL state ${state}.` });
  }
  return isOutOfReach(error)
    ? new AppError('DATABASE_UNAVAILABLE', { detail: 'The database cannot be reached.' })
    : new AppError('DATABASE_FAILED', { detail: `A statement failed before it reached the database.` });
}

function isOutOfReach(error: unknown): boolean {
  for (let at: unknown = error, depth = 0; at instanceof Error && depth < 4; at = at.cause, depth++) {
    const { code } = at as { code?: unknown };
    if (typeof code === 'string' && OUT_OF_REACH.test(code)) return true;
    if (DRIVER_LOST.test(at.message)) return true;
    if (at instanceof AggregateError && at.errors.some(isOutOfReach)) return true;
  }
  return false;
}
