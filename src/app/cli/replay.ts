import { replayTurns } from '../../dialogue/index.ts';
import { AppError } from '../../kernel/index.ts';
import { compose } from '../compose.ts';
import { readConfigWith } from '../config.ts';
import { type CliCommand, UsageError } from './command.ts';
import { print } from './lines.ts';

export const replay: CliCommand = {
  name: 'replay',
  usage: 'replay CONVERSATION [--json] [--data DIR]',
  summary: 'The turn records of one conversation, decided once more and compared.',
  options: { json: { type: 'boolean' }, data: { type: 'string' } },
  run: async ({ positionals: [conversation], flags, values }) => {
    if (conversation === undefined) throw new UsageError('say which conversation');
    const engine = await compose(readConfigWith({ data: values['data'] }));
    try {
      const id = conversation.startsWith('cv_') ? conversation : await idOf(engine, conversation);
      const records = await engine.store.handoffs.turns(id);
      if (records.length === 0) throw new AppError('NOT_FOUND', { detail: 'The conversation has no turns.' });
      const results = await replayTurns(records, engine.releases.byHash);
      for (const { record, same, differs } of results) {
        if (flags.has('json')) print(JSON.stringify({ ...record, same, differs }));
        else for (const line of describe(record, same, differs)) print(line);
      }
      return results.every(({ same }) => same) ? 0 : 1;
    } finally {
      await engine.close();
    }
  },
};

async function idOf(engine: Awaited<ReturnType<typeof compose>>, reference: string): Promise<string> {
  const found = await engine.store.cases.byReference(reference);
  if (!found) throw new AppError('NOT_FOUND', { detail: 'There is no such conversation or case.' });
  return `cv_${found.id}`;
}

type Replayed = Awaited<ReturnType<typeof replayTurns>>[number];

/** The articles that were found, with their scores. */
function foundBy({ candidates }: NonNullable<Replayed['record']['knowledge']>): string {
  return candidates.map(({ article, score, by }) => `${article} ${score.toFixed(2)} by ${by}`).join(', ');
}

/** One turn as lines: heard → commands → steps → effects → said. */
function describe(record: Replayed['record'], same: boolean, differs: readonly string[]): string[] {
  const { turn, at, input, commands, knowledge, dropped, steps, effects, said, timers, tone, phrasing } =
    record;
  const heard = input.kind === 'debtor' ? JSON.stringify(input.text) : input.event;
  return [
    `#${turn} ${at} ${input.kind} ${heard} (${record.via}, ${record.language})`,
    ...commands.map(
      ({ type, evidence, ...values }) => `   command ${type} ${JSON.stringify(values)} from "${evidence}"`,
    ),
    ...(knowledge
      ? [`   answer ${knowledge.chosen ?? 'none'} (${knowledge.why}): ${foundBy(knowledge)}`]
      : []),
    ...dropped.map(({ type, reason }) => `   dropped ${type}: ${reason}`),
    ...steps.map(({ event, from, to, guards, actions }) => {
      const asked = guards.map(({ name, passed }) => `${name}=${passed}`).join(' ');
      return `   ${event}: ${from} → ${to}  [${asked}]  ${actions.join(' ')}`;
    }),
    ...effects.filter(({ type }) => type !== 'say').map((effect) => `   effect ${JSON.stringify(effect)}`),
    ...timers.map(
      (timer) => `   timer ${timer.type} ${timer.id}${timer.type === 'set' ? ` at ${timer.dueAt}` : ''}`,
    ),
    ...said.map(({ reply, text, check }) => `   said ${reply} (${check}): ${JSON.stringify(text)}`),
    ...(phrasing?.replies ?? []).map(
      ({ reply, kept, reasons }) =>
        `   phrased ${reply} (${tone}, ${phrasing?.model.model}): ${kept ? 'kept' : reasons.join(', ')}`,
    ),
    `   ${same ? 'decided the same again' : `DIFFERS: ${differs.join(', ')}`}`,
  ];
}
