import { requireRelease } from '../../dialogue/index.ts';
import { answerOffers } from '../../domain/index.ts';
import { AppError } from '../../kernel/index.ts';
import { readContent } from '../content.ts';
import type { CliCommand } from './command.ts';
import { print, readInput } from './lines.ts';

export const offers: CliCommand = {
  name: 'offers',
  usage: 'offers < REQUEST.json',
  summary: 'Offers and verdicts for one case, as JSON.',
  options: {},
  run: async () => {
    const { policies } = requireRelease(readContent());
    const answer = answerOffers(parse(await readInput()), Object.fromEntries(policies));
    if (!answer.ok) throw new AppError('REQUEST_INVALID', { problems: answer.problems });
    print(JSON.stringify(answer.answer));
    return 0;
  },
};

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new AppError('REQUEST_INVALID', {
      problems: [{ place: 'standard input', problem: 'is not JSON', fix: 'give one JSON object' }],
    });
  }
}
