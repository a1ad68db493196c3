import type { CommandType } from '../../domain/index.ts';

/** Rules of one command group in one language: for each command lines in the language of `parseLine`. */
export type Sheet = Partial<Readonly<Record<CommandType, string>>>;

/**
 * What the sheets of a language share.
 * `fillers` may stand between the words of any pattern; `common` are words never taken for a misspelling;
 * `phrases` are named alternatives that patterns call `<name>`; `roles` say what a value is by its
 * neighbours, under names such as `instalment` or `rejected`.
 */
export interface Lexicon {
  readonly fillers: string;
  readonly common: string;
  readonly phrases: Readonly<Record<string, string>>;
  readonly roles: Readonly<Record<string, string>>;
}
