import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { AppError } from '../../kernel/index.ts';
import type { Talk } from '../../understanding/index.ts';

interface Turn {
  readonly debtor?: string;
  readonly burst?: readonly string[];
  readonly commands?: readonly string[];
  readonly values?: Readonly<Record<string, unknown>>;
}

/**
 * The debtor's turns of the scenarios (`*.yaml`) in a folder, in order. Buttons, waits and what agents do are no
 * words to be understood. Throws `NOT_FOUND` where the folder is missing.
 */
export function readTalks(folder: string): Talk[] {
  if (!existsSync(folder)) {
    throw new AppError('NOT_FOUND', {
      problems: [{ place: folder, problem: 'is missing', fix: 'give the folder of scenarios with --dir' }],
    });
  }
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .flatMap((name) => {
      const { now, turns } = parse(readFileSync(join(folder, name), 'utf8')) as {
        now: string;
        turns: readonly Turn[];
      };
      return turns.flatMap(({ debtor, burst, commands, values }): Talk[] => {
        const text = debtor ?? burst?.join('\n');
        return text === undefined ? [] : [{ now, text, commands, values }];
      });
    });
}
