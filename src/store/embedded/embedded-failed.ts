import { AppError } from '../../kernel/index.ts';

/** EMBEDDED_POSTGRES_FAILED with what went wrong and the way out. */
export function embeddedFailed(problem: string, fix: string, cause?: unknown): AppError {
  return new AppError('EMBEDDED_POSTGRES_FAILED', {
    detail: `The embedded database did not start: ${problem}.`,
    problems: [{ place: 'embedded Postgres', problem, fix }],
    cause,
  });
}
