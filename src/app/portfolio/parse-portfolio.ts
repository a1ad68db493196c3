import { type Case, type Creditor, referenceKey } from '../../domain/index.ts';
import type { LocalDate, TimeZone } from '../../kernel/index.ts';
import type { ContactAddress, Portfolio } from '../../store/index.ts';
import type { ColumnName } from './columns.ts';
import { createCountries } from './countries.ts';
import { readCsv } from './csv-rows.ts';
import { type CaseRow, readCase } from './read-case.ts';
import type { RowProblem } from './row-problem.ts';
import { type RowReader, rowReader } from './row-reader.ts';

/** What a portfolio file holds, whole. */
export interface PortfolioRows {
  readonly cases: readonly Case[];
  /** Line of the case at the same index. */
  readonly lines: readonly number[];
  /** Portfolios that the cases name, each once. */
  readonly portfolios: readonly Portfolio[];
  readonly contacts: readonly ContactAddress[];
}

export interface PortfolioOptions {
  /** The day it is in a zone: days past due count back from it. */
  readonly today: (zone: TimeZone) => LocalDate;
  /** The file's name, for the places of problems. */
  readonly place: string;
}

/**
 * Reads a portfolio file (columns: `columns.ts`, `docs/import.md`). Either every row can be taken, or all problems
 * of the whole file come back in the order of lines and no case does. Pure: the same text on the same day gives
 * the same ids.
 */
export function parsePortfolio(
  text: string,
  { today, place }: PortfolioOptions,
): PortfolioRows | { readonly problems: readonly RowProblem[] } {
  const { rows, missing, problems: found } = readCsv(text, place);
  const problems = [...found];
  const context = { today, countries: createCountries() };
  const references = new Map<string, number>();
  const creditors = new Map<string, { readonly line: number; readonly creditor: Creditor }>();
  const taken: { readonly line: number; readonly row: CaseRow }[] = [];
  for (const csvRow of rows) {
    const reader = rowReader(csvRow, place);
    const row = readCase(reader, context);
    checkReference(reader, row.case.reference, references);
    checkCreditor(reader, row.case.creditor, creditors);
    problems.push(...reader.problems.filter(({ column }) => column === undefined || !missing.has(column)));
    taken.push({ line: csvRow.line, row });
  }
  if (problems.length > 0) return { problems: problems.sort((a, b) => a.line - b.line) };
  const portfolios = new Map(taken.map(({ row: { portfolio } }) => [portfolio.id, portfolio]));
  return {
    cases: taken.map(({ row }) => row.case),
    lines: taken.map(({ line }) => line),
    portfolios: [...portfolios.values()],
    contacts: taken.flatMap(({ row }) => row.contacts),
  };
}

function checkReference(reader: RowReader, reference: string, seen: Map<string, number>): void {
  if (!reader.sound('reference')) return;
  const key = referenceKey(reference);
  const line = seen.get(key);
  if (line === undefined) seen.set(key, reader.line);
  else reader.note('reference', `stands on line ${line} already`, 'give each case its own reference');
}

const CREDITOR_COLUMNS = {
  creditor_public_name: 'publicName',
  creditor_role: 'role',
  creditor_phone: 'phone',
  creditor_address: 'address',
} as const satisfies Partial<Record<ColumnName, keyof Creditor>>;

/** One creditor is stored for all its cases, so its rows must agree. */
function checkCreditor(
  reader: RowReader,
  creditor: Creditor,
  seen: Map<string, { readonly line: number; readonly creditor: Creditor }>,
): void {
  const columns = Object.keys(CREDITOR_COLUMNS) as (keyof typeof CREDITOR_COLUMNS)[];
  if (!reader.sound('creditor', ...columns)) return;
  const first = seen.get(creditor.id);
  if (first === undefined) {
    seen.set(creditor.id, { line: reader.line, creditor });
    return;
  }
  for (const column of columns) {
    const field = CREDITOR_COLUMNS[column];
    if (creditor[field] === first.creditor[field]) continue;
    const problem = `differs from that of the same creditor on line ${first.line}`;
    reader.note(column, problem, 'give the same in all rows of a creditor');
  }
}
