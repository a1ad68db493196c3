import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';
import type { ErrorBody } from '../contracts/index.ts';
import { AppError, ERRORS, type ErrorCode, type Log, type Problem } from '../kernel/index.ts';

/** The body of an error of the catalogue. */
function errorBody(code: ErrorCode, extra: Omit<Partial<ErrorBody>, 'code'> = {}): ErrorBody {
  const { publicMessage, next } = ERRORS[code];
  return { code, message: publicMessage, next, ...extra };
}

/** Refuses a request with an error of the catalogue. */
export function refuse(
  reply: FastifyReply,
  code: ErrorCode,
  extra: Omit<Partial<ErrorBody>, 'code'> = {},
): FastifyReply {
  return reply.code(ERRORS[code].status).send(errorBody(code, extra));
}

/** Installs the one error handler: known errors answer as the catalogue says, unknown ones without details. */
export function installErrorHandling(app: FastifyInstance, log: Log): void {
  app.setNotFoundHandler((_request, reply) => refuse(reply, 'NOT_FOUND'));
  app.setErrorHandler((error: FastifyError, request: FastifyRequest, reply: FastifyReply) => {
    if (error instanceof AppError) {
      if (error.spec.status >= 500) logFailure(log, error, request);
      const problems = error.problems.length > 0 ? { problems: [...error.problems] } : {};
      return refuse(reply, error.code, problems);
    }
    if (hasZodFastifySchemaValidationErrors(error)) {
      const problems = error.validation.map(({ instancePath, message }): Problem => {
        const place = instancePath.replace(/^\//, '').replaceAll('/', '.');
        return { place: place || 'request', problem: message ?? 'is not valid', fix: 'Send a valid value.' };
      });
      return refuse(reply, 'REQUEST_INVALID', { problems });
    }
    const status = error.statusCode ?? 500;
    if (status < 500) return reply.code(status).send(errorBody(codeOfStatus(status)));
    logFailure(log, error, request);
    return reply.code(500).send({
      code: 'INTERNAL',
      message: 'Something went wrong on our side.',
      next: 'Try again in a moment.',
    } satisfies ErrorBody);
  });
}

/** Statuses that fastify and its plugins refuse with by themselves. */
function codeOfStatus(status: number): ErrorCode {
  if (status === 413) return 'TOO_LARGE';
  if (status === 429) return 'TOO_MANY_REQUESTS';
  if (status === 404) return 'NOT_FOUND';
  return 'REQUEST_INVALID';
}

function logFailure(log: Log, error: Error, request: FastifyRequest): void {
  const code = error instanceof AppError ? error.code : undefined;
  log.error({ requestId: request.id, route: routeOf(request), code, error }, 'A request failed.');
}

/** The pattern of the matched route: what may be logged in place of a URL. */
export function routeOf(request: FastifyRequest): string {
  return request.routeOptions.url ?? 'unmatched';
}
