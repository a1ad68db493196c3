import { understandLine } from '../../understanding/index.ts';
import { understandingOf } from '../compose.ts';
import { readConfig } from '../config.ts';
import { type CliCommand, UsageError } from './command.ts';
import { inputLines, print } from './lines.ts';

const USES = ['off', 'auto', 'always'] as const;

export const understand: CliCommand = {
  name: 'understand',
  usage: 'understand [--model off|auto|always] < LINES.jsonl',
  summary: 'What messages mean: JSON lines in, JSON lines out.',
  options: { model: { type: 'string' } },
  run: async ({ values }) => {
    const config = readConfig();
    const model = USES.find((use) => use === (values['model'] ?? config.model.use));
    if (model === undefined) throw new UsageError(`--model takes one of: ${USES.join(', ')}`);
    const hear = understandingOf(config);
    let number = 0;
    for await (const line of inputLines()) {
      number += 1;
      if (line.trim() !== '') print(JSON.stringify(await understandLine(line, { number, model, hear })));
    }
    return 0;
  },
};
