import { localDate } from '../../kernel/index.ts';
import type { ColumnName } from './columns.ts';
import { type PortfolioRows, parsePortfolio } from './parse-portfolio.ts';
import type { RowProblem } from './row-problem.ts';

/** A row in which nothing is wrong. */
const ROW: Partial<Record<ColumnName, string>> = {
  reference: 'ZP 204 118',
  creditor: 'Zorzanka Energia S.A.',
  creditor_public_name: 'Zorzanka',
  creditor_role: 'first_party',
  creditor_phone: '+48 22 000 01 20',
  creditor_address: 'ul. Zmyślona 4, 00-950 Warszawa',
  portfolio: 'Zorzanka',
  debtor_kind: 'consumer',
  name: 'Anna Nowak',
  given_name: 'Anna',
  country: 'PL',
  locale: 'pl-PL',
  title: 'energia elektryczna',
  currency: 'PLN',
  principal: '1234.50',
  interest: '12.05',
  fees: '0.4',
  days_past_due: '45',
  date_of_birth: '1980-02-29',
  postcode: '00-950',
};

export type Cells = Partial<Record<ColumnName, string>>;

const COLUMNS = [
  ...(Object.keys(ROW) as ColumnName[]),
  ...(['time_zone', 'due_on', 'id_digits', 'invoices', 'kept', 'broken', 'phone', 'email'] as const),
];

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;

/** A file of rows that differ from a sound one in these cells; the first keeps its reference, others count on. */
export function csvOf(...rows: readonly Cells[]): string {
  const lines = rows.map((cells, i) => {
    const row: Cells = { ...ROW, ...(i === 0 ? {} : { reference: `ZP ${i}` }), ...cells };
    return COLUMNS.map((name) => quoted(row[name] ?? '')).join(',');
  });
  return [COLUMNS.join(','), ...lines, ''].join('\n');
}

function parse(text: string): PortfolioRows | { readonly problems: readonly RowProblem[] } {
  return parsePortfolio(text, { today: () => localDate('2026-03-02'), place: 'file.csv' });
}

/** The rows of a file that must be sound. */
export function rowsOf(text: string): PortfolioRows {
  const found = parse(text);
  if ('problems' in found) throw new Error(JSON.stringify(found.problems));
  return found;
}

/** The problems of a file as `line column`. */
export function placesOf(text: string): string[] {
  return problemsOf(text).map(({ line, column }) => `${line} ${column ?? '-'}`);
}

export function problemsOf(text: string): readonly RowProblem[] {
  const found = parse(text);
  return 'problems' in found ? found.problems : [];
}
