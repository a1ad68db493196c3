import { readContent } from '../src/app/content.ts';
import { revive, stepLive } from '../src/dialogue/decide.ts';
import { type ConversationState, decideTurn, type Facts, requireRelease } from '../src/dialogue/index.ts';
import type { Command } from '../src/domain/index.ts';
import { instant, localDate, localDateTime, stopwatch } from '../src/kernel/index.ts';
import { BIRTH_DATE, scenarioCase } from '../tests/conversations/cases.ts';
import { percentiles } from './percentiles.ts';

const WARM_UP = 2_000;
const MEASURED = 5_000;
const IDENTITY: readonly Command[] = [
  { type: 'affirm', evidence: 'yes' },
  { type: 'provide_factor', factor: { kind: 'date_of_birth', value: BIRTH_DATE }, evidence: BIRTH_DATE },
  { type: 'provide_factor', factor: { kind: 'postcode', value: '60601' }, evidence: '60601' },
];
const MIX: readonly Command[] = [
  { type: 'ask_balance', evidence: 'how much' },
  { type: 'accept_offer', option_index: 1, evidence: '1' },
  { type: 'counter_offer_instalments', instalment_amount: 150, evidence: '150' },
  { type: 'ask_if_bot', evidence: 'bot' },
  { type: 'counter_offer_lump_sum', amount: 400, evidence: '400' },
];

/** Pure deciding, apart and with the writing and the gate of the reply. No database, no understanding. */
export async function measure(): Promise<object> {
  const release = requireRelease(readContent());
  const flow = release.flows.get('settlement')!;
  const facts: Facts = {
    now: instant('2026-03-02T12:00:00Z'),
    localNow: localDateTime('2026-03-02T06:00'),
    today: localDate('2026-03-02'),
    channel: 'webchat',
    locale: 'en-US',
    contactId: 'bench',
    case: scenarioCase('us-consumer', 'bench', localDate('2026-03-02')),
    turn: 1,
  };
  const request = { release, flow, conversationId: 'bench', facts };
  const heard = (command: Command) =>
    ({
      language: 'en',
      languageCertain: true,
      commands: [command],
      dropped: [],
      via: 'grammar',
      ms: 0,
    }) as const;
  const input = { kind: 'debtor', text: '', messageIds: ['bench'] } as const;
  let { state }: { state: ConversationState } = decideTurn({
    ...request,
    state: null,
    input: { kind: 'system', event: 'conversation.start' },
  });
  for (const command of IDENTITY)
    state = decideTurn({ ...request, state, input, heard: heard(command) }).state;
  return {
    bench: 'decide',
    n: MEASURED,
    step: timesOf((command) =>
      stepLive(release, flow, revive(flow, state.snapshot), { type: command.type, command, facts }),
    ),
    turn: timesOf((command) => decideTurn({ ...request, state, input, heard: heard(command) })),
  };
}

function timesOf(decide: (command: Command) => unknown): object {
  const one = (i: number) => decide(MIX[i % MIX.length]!);
  for (let i = 0; i < WARM_UP; i += 1) one(i);
  return percentiles(
    Array.from({ length: MEASURED }, (_, i) => {
      const elapsed = stopwatch();
      one(i);
      return elapsed();
    }),
  );
}
