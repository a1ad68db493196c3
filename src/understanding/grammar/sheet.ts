import type { CommandType } from '../../domain/index.ts';

/** Rules of one command group in one language: for each command lines in the language of `parseLine`. */
export type Sheet = Partial<Readonly<Record<CommandType, string>>>;

/**
 * What the sheets of a language share.
 * `fillers` may stand between the words of any pattern; `common` are words never taken for a misspelling;
 * `phrases` are named alternatives that patterns call `<name>`.
 */
export interface Lexicon {
  readonly fillers: string;
  readonly common: string;
  readonly phrases: Readonly<Record<string, string>>;
}

/**
 * What a value is by its neighbours (`down`, `rejected`, `income`, …), and words that are a value themselves
 * (`method`, `relation`, …). Lines as in sheets; names of roles with a dash share the entity before it.
 */
export type Roles = Readonly<Record<string, string>>;
