import { readFileSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { checkFlows, exportFlow } from '../../dialogue/index.ts';
import { AppError, formatProblem } from '../../kernel/index.ts';
import { ROOT, readContent } from '../content.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const flow: CliCommand = {
  name: 'flow',
  usage: 'flow check [FILE…] | flow export FILE',
  summary: 'Lint flows and prove their laws, or print the XState config that runs.',
  options: {},
  run: async ({ positionals: [verb, ...files] }) => {
    if (verb === 'check') return check(files);
    if (verb === 'export' && files.length === 1) return exportOne(files[0]!);
    throw new UsageError('say what to do with the flows');
  },
};

/** The project's content with the given files laid over it; a file elsewhere is checked as a flow of its name. */
function contentWith(files: readonly string[]) {
  const given = files.map((file) => ({ path: placeOf(file), content: readText(file) }));
  const others = readContent().filter(({ path }) => !given.some((file) => file.path === path));
  return { files: [...others, ...given], named: given.map(({ path }) => path) };
}

function placeOf(file: string): string {
  const path = relative(ROOT, resolve(file)).replaceAll('\\', '/');
  return path.startsWith('flows/') ? path : `flows/${path.split('/').at(-1)}`;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new AppError('CONTENT_INVALID', {
      problems: [{ place: file, problem: 'cannot be read', fix: 'give the path of a flow document' }],
    });
  }
}

function check(files: readonly string[]): number {
  const content = contentWith(files);
  const { problems, proved } = checkFlows(content.files, content.named);
  for (const problem of problems) process.stderr.write(`${formatProblem(problem)}\n`);
  for (const { flow: id, configurations, steps, ms } of proved) {
    print(`${id}: ${configurations} configurations, ${steps} steps, ${Math.round(ms)} ms`);
  }
  print(problems.length === 0 ? 'No findings.' : `${problems.length} findings.`);
  return problems.length === 0 ? 0 : 1;
}

function exportOne(file: string): number {
  const content = contentWith([file]);
  print(JSON.stringify(exportFlow(content.files, content.named[0]!), null, 2));
  return 0;
}
