/**
 * Errors of the engine: one table, one class. What the domain refuses is a value, not an error; an error
 * means that something around the domain failed or that an invariant is broken.
 */
export interface ErrorSpec {
  /** HTTP status when a route fails with it. */
  readonly status: number;
  /** True where the same call may succeed later without anybody changing anything. */
  readonly retryable: boolean;
  /** Fit for anyone to read; holds no personal data. */
  readonly publicMessage: string;
  /** What the reader can do next. */
  readonly next: string;
}

export const ERRORS = {
  CONFIG_INVALID: {
    status: 500,
    retryable: false,
    publicMessage: 'The settings are not valid.',
    next: 'Mend the listed settings and start again.',
  },
  CONTENT_INVALID: {
    status: 422,
    retryable: false,
    publicMessage: 'A flow, prompt, policy or rule file is not valid.',
    next: 'Mend the listed places and load again.',
  },
  IMPORT_INVALID: {
    status: 422,
    retryable: false,
    publicMessage: 'The import has rows that cannot be taken; nothing was imported.',
    next: 'Mend the listed lines and import the file again.',
  },
  DATABASE_UNAVAILABLE: {
    status: 503,
    retryable: true,
    publicMessage: 'The database cannot be reached.',
    next: 'Check that it runs and that DATABASE_URL points at it; the work is taken up again by itself.',
  },
  DATABASE_FAILED: {
    status: 500,
    retryable: false,
    publicMessage: 'The database refused a statement.',
    next: 'Look up the SQL state in the log; run `ugoda doctor`.',
  },
  EMBEDDED_POSTGRES_FAILED: {
    status: 500,
    retryable: true,
    publicMessage: 'The embedded database did not start.',
    next: 'Run `ugoda doctor`, or set DATABASE_URL to a Postgres server of your own.',
  },
  TURN_FENCED: {
    status: 409,
    retryable: true,
    publicMessage: 'Another worker took this conversation over.',
    next: 'Nothing to do: the other worker finishes the turn.',
  },
  INVARIANT_BROKEN: {
    status: 500,
    retryable: false,
    publicMessage: 'Something is not as it must be; the conversation was handed to a person.',
    next: 'Read the turn record of the conversation.',
  },
  MODEL_UNAVAILABLE: {
    status: 502,
    retryable: true,
    publicMessage: 'The language model did not answer.',
    next: 'Nothing to do: the grammar answers meanwhile. Check OPENAI_BASE_URL and the key if it lasts.',
  },
  MODEL_ANSWER_INVALID: {
    status: 502,
    retryable: false,
    publicMessage: 'The language model gave an answer that cannot be used.',
    next: 'Nothing to do: the grammar answers instead.',
  },
  NOT_FOUND: {
    status: 404,
    retryable: false,
    publicMessage: 'There is no such thing.',
    next: 'Check the id.',
  },
  REQUEST_INVALID: {
    status: 400,
    retryable: false,
    publicMessage: 'The request is not valid.',
    next: 'Mend the listed fields.',
  },
  TOO_LARGE: {
    status: 413,
    retryable: false,
    publicMessage: 'The message is too long.',
    next: 'Send it in shorter parts.',
  },
  NOT_SIGNED_IN: {
    status: 401,
    retryable: false,
    publicMessage: 'Sign in first.',
    next: 'Sign in and repeat the request.',
  },
  NOT_ALLOWED: {
    status: 403,
    retryable: false,
    publicMessage: 'Your role does not allow this.',
    next: 'Ask someone whose role does.',
  },
  SIGN_IN_REFUSED: {
    status: 401,
    retryable: false,
    publicMessage: 'The login or the password is not right.',
    next: 'Check both and sign in again.',
  },
  BEYOND_AUTHORITY: {
    status: 403,
    retryable: false,
    publicMessage: 'These terms are beyond the limits of your role.',
    next: 'Choose terms inside the limits, or ask someone whose authority reaches.',
  },
  CONFLICT: {
    status: 409,
    retryable: false,
    publicMessage: 'Somebody else was faster.',
    next: 'Load the current state and decide again.',
  },
  NOT_OWNER: {
    status: 409,
    retryable: false,
    publicMessage: 'You do not own this conversation now.',
    next: 'Load it again; claim it if it waits for a person.',
  },
  NOT_WAITING: {
    status: 409,
    retryable: false,
    publicMessage: 'This conversation does not wait for a person any more.',
    next: 'Load the queue again.',
  },
  NOTHING_TO_DECIDE: {
    status: 409,
    retryable: false,
    publicMessage: 'No terms of the debtor wait for an answer.',
    next: 'Load the conversation again.',
  },
  PAGES_NOT_BUILT: {
    status: 503,
    retryable: false,
    publicMessage: 'The pages are not built.',
    next: 'Start with `npm start`, which builds them first.',
  },
  TOO_MANY_REQUESTS: {
    status: 429,
    retryable: true,
    publicMessage: 'Too many requests.',
    next: 'Wait a moment and try again.',
  },
} as const satisfies Record<string, ErrorSpec>;

export type ErrorCode = keyof typeof ERRORS;

/** One thing that is wrong in a file or setting: where it is, what is wrong, how to mend it. */
export interface Problem {
  /** File, setting or row: `flows/settlement.json`, `PORT`, `line 7`. */
  readonly place: string;
  readonly problem: string;
  readonly fix: string;
}

/** Writes a problem as one line. */
export function formatProblem({ place, problem, fix }: Problem): string {
  return `${place}: ${problem} — ${fix}`;
}

/** An error of the catalogue. `detail` must hold no personal data: it is logged. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly problems: readonly Problem[];

  constructor(
    code: ErrorCode,
    options: { detail?: string; problems?: readonly Problem[]; cause?: unknown } = {},
  ) {
    super(options.detail ?? ERRORS[code].publicMessage, { cause: options.cause });
    this.name = 'AppError';
    this.code = code;
    this.problems = options.problems ?? [];
  }

  get spec(): ErrorSpec {
    return ERRORS[this.code];
  }
}

/** Asserts what must always hold. Throws `INVARIANT_BROKEN`; `detail` must hold no personal data. */
export function invariant(condition: unknown, detail: string): asserts condition {
  if (!condition) throw new AppError('INVARIANT_BROKEN', { detail });
}

/** For the default branch of a switch that must be complete. */
export function assertNever(value: never): never {
  throw new AppError('INVARIANT_BROKEN', { detail: `Unexpected case: ${typeof value}` });
}
