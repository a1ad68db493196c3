import { readFileSync } from 'node:fs';
import { AppError, dayOf, localDateTimeAt, systemClock } from '../../kernel/index.ts';
import { compose } from '../compose.ts';
import { type Config, readConfig } from '../config.ts';
import {
  type ImportReport,
  importPortfolio,
  parsePortfolioFile,
  refusal,
} from '../portfolio/import-portfolio.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const importCsv: CliCommand = {
  name: 'import',
  usage: 'import FILE.csv [--data DIR]',
  summary: 'Portfolio rows into cases, all or none; the report is JSON. Columns: docs/import.md.',
  options: { data: { type: 'string' } },
  run: async ({ positionals: [file, ...more], values }) => {
    if (file === undefined || more.length > 0) throw new UsageError('name one file');
    const config = readConfig(undefined, { data: values['data'] });
    const report = await importFile(file, config);
    print(JSON.stringify(report));
    if (report.refused.length > 0) throw new AppError('IMPORT_INVALID');
    return 0;
  },
};

/** A file with problems is told without a database. */
async function importFile(file: string, config: Config): Promise<ImportReport> {
  const rows = parsePortfolioFile(readBytes(file), {
    place: file,
    today: (zone) => dayOf(localDateTimeAt(systemClock.now(), zone)),
  });
  if ('problems' in rows) return refusal(rows.problems);
  const engine = await compose(config);
  try {
    return await importPortfolio(engine.store.cases, rows);
  } finally {
    await engine.close();
  }
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch {
    throw new UsageError(`the file ${file} cannot be read`);
  }
}
