import type { ParseArgsConfig } from 'node:util';

/** One command of `ugoda`: its options, and what it does. Resolves to the exit code. */
export interface CliCommand {
  readonly name: string;
  /** `chat [--case ID] …` as the help shows it. */
  readonly usage: string;
  readonly summary: string;
  readonly options: NonNullable<ParseArgsConfig['options']>;
  readonly run: (args: CliArgs) => Promise<number>;
}

export interface CliArgs {
  readonly positionals: readonly string[];
  /** Values of string options by name. */
  readonly values: Readonly<Record<string, string | undefined>>;
  readonly flags: ReadonlySet<string>;
}

/** A mistake in how a command was called: told in one line, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
