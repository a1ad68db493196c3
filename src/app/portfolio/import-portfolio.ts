import { LIMITS } from '../../kernel/index.ts';
import type { CaseStore } from '../../store/index.ts';
import { type PortfolioOptions, type PortfolioRows, parsePortfolio } from './parse-portfolio.ts';
import { type RowProblem, rowProblem } from './row-problem.ts';

/** What became of a file: all of its rows were taken, or none and why. Its keys are those of `ugoda import`. */
export interface ImportReport {
  readonly accepted: number;
  /** One entry per line, in order. */
  readonly refused: readonly { readonly line: number; readonly reason: string }[];
}

/** Reads the bytes of a file as `parsePortfolio` does its text: UTF-8, with or without a byte-order mark. */
export function parsePortfolioFile(
  bytes: Uint8Array,
  options: PortfolioOptions,
): PortfolioRows | { readonly problems: readonly RowProblem[] } {
  const refuse = (problem: string, fix: string) => ({
    problems: [rowProblem(options.place, { line: 1 }, problem, fix)],
  });
  const most = LIMITS.importBytes.value;
  if (bytes.length > most) return refuse(`the file has more than ${most} bytes`, 'import it in parts');
  const text = decode(bytes);
  return text === undefined
    ? refuse('the file is not UTF-8', 'save it as "CSV UTF-8"')
    : parsePortfolio(text, options);
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The report on a file with problems. */
export function refusal(problems: readonly RowProblem[]): ImportReport {
  const byLine = Map.groupBy(problems, ({ line }) => line);
  const refused = [...byLine].map(([line, found]) => ({
    line,
    reason: found
      .map(({ column, problem, fix }) => `${column === undefined ? '' : `${column}: `}${problem} — ${fix}`)
      .join('; '),
  }));
  return { accepted: 0, refused };
}

const TAKEN = {
  id_taken: 'reference: a case with this reference is there already — leave the row out',
  reference_taken: 'reference: a case with this reference is there already — leave the row out',
} as const;

/** Adds the cases of a file to the store: all or none. */
export async function importPortfolio(
  store: Pick<CaseStore, 'importCases'>,
  { cases, lines, portfolios, contacts }: PortfolioRows,
): Promise<ImportReport> {
  const outcome = await store.importCases(cases, portfolios, contacts);
  if (outcome.ok) return { accepted: outcome.imported, refused: [] };
  const refused = outcome.refused.map(({ index, reason }) => ({
    line: lines[index]!,
    reason: TAKEN[reason],
  }));
  return { accepted: 0, refused };
}
