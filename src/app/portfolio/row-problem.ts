import type { Problem } from '../../kernel/index.ts';
import type { ColumnName } from './columns.ts';

/** Something wrong in a portfolio file. Never holds what stands in a cell: cells are personal data. */
export interface RowProblem extends Problem {
  /** 1-based, as an editor counts; where a row goes over several lines, its first. */
  readonly line: number;
  /** Undefined where the whole line is meant. */
  readonly column: ColumnName | undefined;
}

/** Writes down a problem of the file `file`. */
export function rowProblem(
  file: string,
  at: { readonly line: number; readonly column?: ColumnName | undefined },
  problem: string,
  fix: string,
): RowProblem {
  const { line, column } = at;
  const place = `${file}, line ${line}${column === undefined ? '' : `, ${column}`}`;
  return { line, column, place, problem, fix };
}
