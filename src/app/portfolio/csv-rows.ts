import { type CsvError, type Info, parse } from 'csv-parse/sync';
import { COLUMNS, type ColumnName, NEEDED_COLUMNS } from './columns.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

/** One row of a portfolio file below its header. */
export interface CsvRow {
  readonly line: number;
  /** Trimmed, in Unicode form C; '' where the file lacks the column. */
  cell(column: ColumnName): string;
}

export interface CsvRows {
  readonly rows: readonly CsvRow[];
  /** Needed columns that the header lacks: a problem once, not on every row. */
  readonly missing: ReadonlySet<ColumnName>;
  readonly problems: readonly RowProblem[];
}

/**
 * Splits a portfolio file into rows: comma, semicolon or tab, as the header has it; quotes as in RFC 4180; any
 * line ends. Rows that cannot be split are problems and left out; under a header without a known column there are
 * no rows.
 */
export function readCsv(text: string, file: string): CsvRows {
  const problems: RowProblem[] = [];
  const [header, ...records] = split(text, file, problems);
  if (header === undefined) {
    if (problems.length === 0) {
      problems.push(
        rowProblem(file, { line: 1 }, 'the file is empty', 'begin it with a line of column names'),
      );
    }
    return { rows: [], missing: new Set(), problems };
  }
  const columns = readHeader(header, file, problems);
  const missing = new Set(NEEDED_COLUMNS.filter((name) => !columns.has(name)));
  if (columns.size === 0) return { rows: [], missing, problems };
  for (const column of missing) {
    problems.push(rowProblem(file, { line: header.line, column }, 'the column is missing', 'add it'));
  }
  if (records.length === 0 && problems.length === 0) {
    problems.push(rowProblem(file, { line: header.line + 1 }, 'there are no rows', 'give one line per case'));
  }
  const rows = records.flatMap(({ line, cells }): CsvRow[] => {
    if (cells.length === header.cells.length) {
      return [{ line, cell: (name) => clean(cells[columns.get(name) ?? -1]) }];
    }
    const found = `has ${cells.length} cells where the header has ${header.cells.length}`;
    problems.push(
      rowProblem(file, { line }, found, 'quote cells that hold the separator, or add what is missing'),
    );
    return [];
  });
  return { rows, missing, problems };
}

interface CsvRecord {
  readonly line: number;
  readonly cells: readonly string[];
}

function split(text: string, file: string, problems: RowProblem[]): CsvRecord[] {
  // csv-parse counts CRLF inside quotes as two lines.
  const found = parse(text.replace(/\r\n?/g, '\n'), {
    bom: true,
    delimiter: separatorOf(text),
    record_delimiter: '\n',
    info: true,
    raw: true,
    relax_column_count: true,
    skip_empty_lines: true,
    skip_records_with_empty_values: true,
    skip_records_with_error: true,
    on_skip: (error, raw) => {
      noteSkipped(error, raw ?? '', file, problems);
      return undefined;
    },
  }) as unknown as { record: string[]; info: Info; raw: string }[];
  return found.map(({ record, info, raw }) => ({ line: firstLine(info.lines, raw), cells: record }));
}

/** The one of the three that stands most often in the header. */
function separatorOf(text: string): string {
  const header = text.slice(0, 4_096).split(/[\r\n]/)[0]!;
  const count = (mark: string) => header.split(mark).length;
  return [',', ';', '\t'].reduce((best, mark) => (count(mark) > count(best) ? mark : best));
}

/** csv-parse counts a record at its last line. */
function firstLine(lastLine: number, raw: string): number {
  return lastLine - (raw.replace(/^\n+/, '').replace(/\n$/, '').split('\n').length - 1);
}

function noteSkipped(error: CsvError | undefined, raw: string, file: string, problems: RowProblem[]): void {
  const lines = Number(error?.['lines'] ?? 1);
  const line = firstLine(lines, raw);
  if (problems.some((known) => known.line === line)) return;
  const [problem, fix] =
    error?.code === 'CSV_QUOTE_NOT_CLOSED'
      ? ['a quote is opened and never closed', 'close it; the lines that follow could not be read']
      : ['has a quote where none can stand', 'put the whole cell in quotes and double the ones inside'];
  problems.push(rowProblem(file, { line }, problem, fix));
}

/** Where each column stands. Unknown, nameless and doubled ones are problems; without a known one it is empty. */
function readHeader(
  { line, cells }: CsvRecord,
  file: string,
  problems: RowProblem[],
): Map<ColumnName, number> {
  const note = (problem: string, fix: string) => problems.push(rowProblem(file, { line }, problem, fix));
  const names = cells.map((cell) => clean(cell).toLowerCase());
  const columns = new Map<ColumnName, number>();
  if (!names.some(isColumn)) {
    // The names are not told: without a header these are the cells of somebody's row.
    note('names no known column', 'begin the file with a line of column names');
    return columns;
  }
  for (const [i, name] of names.entries()) {
    if (name === '') note(`column ${i + 1} has no name`, 'name or remove it');
    else if (!isColumn(name))
      note(`there is no column ${name.slice(0, 40)}`, 'remove it, or correct its name');
    else if (columns.has(name)) note(`column ${name} stands twice`, 'keep one of them');
    else columns.set(name, i);
  }
  return columns;
}

function isColumn(name: string): name is ColumnName {
  return Object.hasOwn(COLUMNS, name);
}

function clean(cell: string | undefined): string {
  return (cell ?? '').trim().normalize('NFC');
}
