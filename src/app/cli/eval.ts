import { createReadStream, existsSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { AppError, LANGUAGES } from '../../kernel/index.ts';
import {
  commandScores,
  EVALUATED_SETS,
  evaluate,
  readTrainingSet,
  talkScore,
} from '../../understanding/index.ts';
import { ROOT } from '../content.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';
import { readTalks } from './talks.ts';

export const evalSet: CliCommand = {
  name: 'eval',
  usage: 'eval --set NAME --dir DIR | eval --report [--dir SCENARIOS]',
  summary:
    'Score understanding on one set of examples, per language; or report precision, recall and entities by command and language, and the share of scenario turns that need no model.',
  options: { set: { type: 'string' }, dir: { type: 'string' }, report: { type: 'boolean' } },
  run: async ({ values: { set, dir }, flags }) => {
    if (flags.has('report')) return report(dir);
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

/** Everything without a model: what is held out of training, and the scenarios turn by turn. */
function report(dir: string = join(ROOT, 'tests', 'conversations')): number {
  for (const lang of LANGUAGES) {
    for (const score of commandScores(lang, readTrainingSet(lang))) print(JSON.stringify(score));
  }
  for (const lang of LANGUAGES) print(JSON.stringify(talkScore(lang, readTalks(join(dir, lang)))));
  return 0;
}

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
