import {
  type CurrencyCode,
  LIMITS,
  type LocalDate,
  localDate,
  type Minor,
  minor,
  minorDigits,
  parseLocalDate,
} from '../../kernel/index.ts';
import type { ColumnName } from './columns.ts';
import type { CsvRow } from './csv-rows.ts';
import { readAmount } from './read-amount.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

/**
 * Reads the cells of one row and writes down what is wrong with them. After a problem a method gives a stand-in
 * (an empty text, zero, the first value), so that the rest of the row is looked at too; such a row is dropped.
 */
export interface RowReader {
  readonly line: number;
  readonly problems: RowProblem[];
  note(column: ColumnName, problem: string, fix: string): void;
  /** True where nothing is wrong with these columns so far, so that they can be compared. */
  sound(...columns: readonly ColumnName[]): boolean;
  has(column: ColumnName): boolean;
  /** A text that must be there. */
  text(column: ColumnName): string;
  /** A text of at most `longest` characters, '' where the cell is empty. */
  optional(column: ColumnName, longest?: number): string;
  oneOf<T extends string>(column: ColumnName, values: readonly [T, ...T[]]): T;
  /** A whole number; undefined where the cell is empty. */
  whole(column: ColumnName, range: { readonly min: number; readonly max: number }): number | undefined;
  /** An amount; 0 where the cell is empty. */
  amount(column: ColumnName, currency: CurrencyCode): Minor;
  /** A day; undefined where the cell is empty. */
  day(column: ColumnName): LocalDate | undefined;
}

const STAND_IN_DAY = localDate('1970-01-01');

/** Makes the reader of one row of `file`. */
export function rowReader(row: CsvRow, file: string): RowReader {
  const problems: RowProblem[] = [];
  const { line } = row;
  const note = (column: ColumnName, problem: string, fix: string) => {
    problems.push(rowProblem(file, { line, column }, problem, fix));
  };
  const optional = (column: ColumnName, longest: number = LIMITS.importFieldChars.value) => {
    const text = row.cell(column);
    if (text.length > longest) note(column, `is ${text.length} characters long`, `use at most ${longest}`);
    else if (/[\p{Cc}\p{Cs}]/u.test(text)) note(column, 'has a line break or control character', 'remove it');
    else return text;
    return '';
  };
  const has = (column: ColumnName) => row.cell(column) !== '';
  const missing = (column: ColumnName) => {
    if (!has(column)) note(column, 'is missing', 'fill the cell');
    return !has(column);
  };
  return {
    line,
    problems,
    note,
    sound: (...columns) => !problems.some(({ column }) => column !== undefined && columns.includes(column)),
    has,
    optional,
    text: (column) => (missing(column) ? '' : optional(column)),
    oneOf: (column, values) => {
      if (missing(column)) return values[0];
      const found = values.find((value) => value === row.cell(column));
      if (found === undefined) note(column, 'is not a known value', `use ${values.join(' or ')}`);
      return found ?? values[0];
    },
    whole: (column, { min, max }) => {
      if (!has(column)) return undefined;
      const text = row.cell(column);
      const value = /^-?\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
      if (value >= min && value <= max) return value;
      note(column, 'is not a whole number in range', `use digits, from ${min} to ${max}`);
      return 0;
    },
    amount: (column, currency) => {
      if (!has(column)) return minor(0);
      const found = readAmount(row.cell(column), currency);
      if (found === undefined) note(column, 'is not an amount', amountForm(currency));
      return found ?? minor(0);
    },
    day: (column) => {
      if (!has(column)) return undefined;
      const found = parseLocalDate(row.cell(column));
      if (found === undefined) note(column, 'is not a day of the calendar', 'write it YYYY-MM-DD');
      return found ?? STAND_IN_DAY;
    },
  };
}

/** How amounts of a currency are written. */
export function amountForm(currency: CurrencyCode): string {
  const digits = minorDigits(currency);
  if (digits === 0) return 'write digits alone, without a fraction or thousands mark';
  return `write digits with a dot and at most ${digits} decimals, without a thousands mark: ${(1234.5).toFixed(digits)}`;
}
