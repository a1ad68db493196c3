import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { silentLog } from '../../kernel/index.ts';
import { startEmbedded } from '../../store/index.ts';
import { ROOT } from '../content.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

/** What a storm must leave at zero. */
const ZERO = [
  'inboundLost',
  'processedTwice',
  'repliesTwice',
  'repliesLost',
  'outOfOrder',
  'outsideRules',
  'unknownHidden',
] as const;

type Report = Readonly<Record<(typeof ZERO)[number], number>>;
type RunStorm = (options: Readonly<Record<string, string | number>>) => Promise<Report>;

export const storm: CliCommand = {
  name: 'storm',
  usage: 'storm [--seed N] [--conversations N] [--messages N] [--kills N]',
  summary:
    'Rage at the engine: carrier faults and kills; prints one JSON object, exit 1 where anything broke.',
  options: {
    seed: { type: 'string' },
    conversations: { type: 'string' },
    messages: { type: 'string' },
    kills: { type: 'string' },
  },
  run: async ({ values }) => {
    const number = (name: string, fallback: number) => {
      const value = Number(values[name] ?? fallback);
      if (!Number.isInteger(value) || value < 1) throw new UsageError(`--${name} takes a number from 1`);
      return value;
    };
    const options = {
      seed: number('seed', 1),
      conversations: number('conversations', 2_000),
      messages: number('messages', 10),
      kills: number('kills', 50),
    };
    const module: unknown = await import(pathToFileURL(join(ROOT, 'tests/simulation/storm.ts')).href);
    const { runStorm } = module as { runStorm: RunStorm };
    const dataDir = await mkdtemp(join(tmpdir(), 'ugoda-storm-'));
    const server = await startEmbedded({ dataDir, log: silentLog });
    try {
      const report = await runStorm({ databaseUrl: server.url, ...options });
      print(JSON.stringify(report));
      return ZERO.every((name) => report[name] === 0) ? 0 : 1;
    } finally {
      await server.stop();
      await rm(dataDir, { recursive: true, force: true });
    }
  },
};
