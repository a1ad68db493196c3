import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Folder of the data sets made by others; `UGODA_SHARED` names its parent, by default beside the project. */
const corpora = resolve(process.env['UGODA_SHARED'] ?? '../shared', 'corpora');

/**
 * Whether the tests of a set run: where it is present, and under CI=true also where it is missing, so that
 * they fail. Elsewhere they are reported as skipped. `file` is relative to the corpora folder.
 */
export function corpusRuns(file: string): boolean {
  return existsSync(join(corpora, file)) || process.env['CI'] === 'true';
}

/** Rows of a JSONL set; none where it is missing. `file` is relative to the corpora folder. */
export function corpusRows<Row>(file: string): Row[] {
  const path = join(corpora, file);
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}
