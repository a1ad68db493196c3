import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AppError } from '../../kernel/index.ts';
import { EVALUATED_SETS, evaluate } from '../../understanding/index.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const evalSet: CliCommand = {
  name: 'eval',
  usage: 'eval --set NAME --dir DIR',
  summary: 'Score understanding on one set of examples, per language.',
  options: { set: { type: 'string' }, dir: { type: 'string' } },
  run: async ({ values: { set, dir } }) => {
    if (set === undefined || dir === undefined) throw new UsageError('--set and --dir are needed');
    if (!EVALUATED_SETS.includes(set)) {
      throw new UsageError(`there is no set ${set}; take one of: ${EVALUATED_SETS.join(', ')}`);
    }
    const file = join(dir, `${set}.jsonl`);
    if (!existsSync(file)) {
      throw new AppError('NOT_FOUND', {
        problems: [{ place: file, problem: 'is missing', fix: 'give the folder that holds it with --dir' }],
      });
    }
    for (const score of evaluate(set, await rowsOf(file))) print(JSON.stringify(score));
    return 0;
  },
};

async function rowsOf(file: string): Promise<unknown[]> {
  const rows: unknown[] = [];
  const lines = createInterface({ input: createReadStream(file) });
  for await (const line of lines) {
    if (line.trim() === '') continue;
    try {
      rows.push(JSON.parse(line));
    } catch {
      throw new AppError('REQUEST_INVALID', {
        problems: [
          {
            place: `${file}: row ${rows.length + 1}`,
            problem: 'is not JSON',
            fix: 'give one JSON object a line',
          },
        ],
      });
    }
  }
  return rows;
}
