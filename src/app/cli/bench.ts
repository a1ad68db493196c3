import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { ROOT } from '../content.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const bench: CliCommand = {
  name: 'bench',
  usage: 'bench NAME',
  summary: 'Measure, and print one JSON object of figures.',
  options: {},
  run: async ({ positionals: [name] }) => {
    const folder = join(ROOT, 'bench');
    const known = readdirSync(folder)
      .filter((file) => /^[a-z-]+\.bench\.ts$/.test(file))
      .map((file) => file.replace('.bench.ts', ''));
    if (name === undefined || !known.includes(name)) {
      throw new UsageError(`take one of: ${known.join(', ')}`);
    }
    const module: unknown = await import(pathToFileURL(join(folder, `${name}.bench.ts`)).href);
    const { measure } = module as { measure: () => Promise<object> };
    print(JSON.stringify(await measure()));
    return 0;
  },
};
