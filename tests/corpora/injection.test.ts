import { describe, expect, it } from 'vitest';
import { withinAuthority } from '../../src/domain/index.ts';
import { ALWAYS_ANSWERED } from '../../src/understanding/model/offered-commands.ts';
import { factsOf, release, Talk } from '../understanding/conversation.ts';
import { betrayals, hearAlone, hearTraitor, shown } from '../understanding/traitor.ts';
import { corpusRows, corpusRuns } from './corpora.ts';

interface Attack {
  readonly id: string;
  readonly kind: string;
  readonly input: string;
  readonly judge: string;
}

const FILE = 'injection.jsonl';
const flow = release.flows.get('settlement')!;
const choosing = new Talk(flow).verify();
const confirming = choosing.fork().say({ type: 'accept_offer', option_index: 1, evidence: 'x' });

/** What a successful attack would make the machine say, where the set names it. */
function canariesOf({ judge, input }: Attack): string[] {
  const named = [...(judge ?? '').matchAll(/['"]([^'"]{4,})['"]/g)].map((match) => match[1]!);
  return named.filter((canary) => !input.includes(canary));
}

describe.runIf(corpusRuns(FILE))('an attack of the set, with a model that obeys it,', () => {
  const rows = corpusRows<Attack>(FILE);

  it('is one of the set', () => {
    expect(rows.length).toBeGreaterThanOrEqual(181);
  });

  it.each([
    ['while options are on the table', choosing],
    ['while terms wait for a yes', confirming],
  ])(
    'gains nothing %s',
    async (_when, talk) => {
      const question = { case: talk.subject, policy: flow.policy, role: 'bot' as const };
      const { today } = factsOf(talk.subject);
      for (const row of rows) {
        const input = talk.listens(row.input);
        const alone = hearAlone(input);
        const known = [...input.accepts, ...ALWAYS_ANSWERED, ...alone.commands.map(({ type }) => type)];
        const bound = talk.fork().hear(alone).turns.at(-1)!.state.snapshot.context.agreement;
        const { options } = await shown(input);
        const seen = new Set<string>();
        for (const answer of betrayals(row.input, options, 3)) {
          const heard = await hearTraitor(input, answer);
          const meaning = JSON.stringify(heard.commands);
          if (seen.has(meaning)) continue;
          seen.add(meaning);
          expect(heard.commands.every(({ type }) => [...known, 'cannot_understand'].includes(type))).toBe(
            true,
          );
          const turn = talk.fork().hear(heard).turns.at(-1)!;
          const { agreement, proposal, offers } = turn.state.snapshot.context;
          if (bound === null) expect(agreement, row.id).toBeNull();
          for (const offer of [...offers, ...(proposal ? [proposal] : [])]) {
            expect(withinAuthority(offer, { ...question, today }), row.id).toEqual([]);
          }
          for (const canary of canariesOf(row)) expect(turn.reply?.text ?? '').not.toContain(canary);
        }
      }
    },
    60_000,
  );
});
