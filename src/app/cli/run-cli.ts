import { parseArgs } from 'node:util';
import { AppError, formatProblem } from '../../kernel/index.ts';
import { type CliArgs, type CliCommand, UsageError } from './command.ts';

/** A command is loaded when it is called: none waits for what another needs. */
interface Entry {
  readonly name: string;
  readonly load: () => Promise<CliCommand>;
}

const COMMANDS: readonly Entry[] = [
  { name: 'serve', load: async () => (await import('./serve.ts')).serve },
  { name: 'doctor', load: async () => (await import('./doctor.ts')).doctor },
  { name: 'chat', load: async () => (await import('./chat.ts')).chat },
  { name: 'understand', load: async () => (await import('./understand.ts')).understand },
  { name: 'offers', load: async () => (await import('./offers.ts')).offers },
  { name: 'flow', load: async () => (await import('./flow.ts')).flow },
  { name: 'rules', load: async () => (await import('./rules.ts')).rules },
  { name: 'templates', load: async () => (await import('./templates.ts')).templates },
  { name: 'channel', load: async () => (await import('./channel.ts')).channel },
  { name: 'eval', load: async () => (await import('./eval.ts')).evalSet },
  { name: 'train', load: async () => (await import('./train.ts')).train },
  { name: 'import', load: async () => (await import('./import.ts')).importCsv },
  { name: 'replay', load: async () => (await import('./replay.ts')).replay },
  { name: 'storm', load: async () => (await import('./storm.ts')).storm },
  { name: 'bench', load: async () => (await import('./bench.ts')).bench },
];

/** Runs one command; resolves to the exit code. Errors are one clear line each on stderr. */
export async function runCli(argv: readonly string[]): Promise<number> {
  const [name, ...rest] = argv;
  const verbose = rest.includes('--verbose');
  if (name === undefined || name === 'help' || name === '--help') return help();
  const entry = COMMANDS.find((known) => known.name === name);
  if (!entry) return fail(`there is no command ${name}; see: ugoda help`, 2);
  const command = await entry.load();
  try {
    if (rest.includes('--help')) {
      process.stdout.write(`ugoda ${command.usage}\n  ${command.summary}\n`);
      return 0;
    }
    return await command.run(
      parse(
        command,
        rest.filter((arg) => arg !== '--verbose'),
      ),
    );
  } catch (error) {
    return report(error, command, verbose);
  }
}

function parse(command: CliCommand, args: readonly string[]): CliArgs {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      options: command.options,
      allowPositionals: true,
      strict: true,
    });
    return {
      positionals,
      values: Object.fromEntries(
        Object.entries(values).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      ),
      flags: new Set(Object.keys(values).filter((key) => values[key] === true)),
    };
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message.split('\n')[0] : 'wrong arguments');
  }
}

function report(error: unknown, command: CliCommand, verbose: boolean): number {
  if (verbose && error instanceof Error) process.stderr.write(`${error.stack}\n`);
  if (error instanceof UsageError) return fail(`${error.message}; usage: ugoda ${command.usage}`, 2);
  if (!(error instanceof AppError)) {
    return fail('something went wrong inside; run again with --verbose to see where', 1);
  }
  if (error.problems.length === 0) return fail(`${error.message} ${error.spec.next}`, 1);
  process.stderr.write(`ugoda: ${error.spec.publicMessage} ${error.problems.length} found:\n`);
  for (const problem of error.problems) process.stderr.write(`  ${formatProblem(problem)}\n`);
  return 1;
}

function fail(message: string, code: number): number {
  process.stderr.write(`ugoda: ${message}\n`);
  return code;
}

async function help(): Promise<number> {
  const commands = await Promise.all(COMMANDS.map(({ load }) => load()));
  const width = Math.max(...commands.map(({ usage }) => usage.length));
  process.stdout.write('Usage: ugoda COMMAND [OPTIONS]\n\n');
  for (const { usage, summary } of commands) process.stdout.write(`  ${usage.padEnd(width)}  ${summary}\n`);
  return 0;
}
