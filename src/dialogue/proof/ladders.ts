import type { CommandType } from '../../domain/index.ts';
import type { CompiledFlow } from '../flow/compile.ts';
import type { StateInfo } from '../state-map.ts';
import type { Input, Inputs } from './inputs.ts';
import type { Contact } from './specimen.ts';

/** Something said again and again, and where it must end. */
export interface Ladder {
  readonly input: Input;
  readonly times: number;
  /** Whether it came to an end by the last time: where that led, and which effects there were on the way. */
  readonly ends: (to: StateInfo, effects: ReadonlySet<string>) => boolean;
  /** Words for the end. */
  readonly end: string;
}

/** Where a person was asked or is there. */
const WITH_A_PERSON: readonly string[] = ['protocol.waiting', 'protocol.owned', 'protocol.crisis'];
const withPerson: Ladder['ends'] = ({ path }) => WITH_A_PERSON.includes(path);

/** What must not go on for ever, from any situation. */
export function laddersOf(flow: CompiledFlow, inputs: Inputs, contact: Contact, verified: boolean): Ladder[] {
  const { verification, counters, silence } = flow.policy;
  const say = (type: CommandType) => inputs.command(contact, { type });
  const wrong = { type: 'provide_factor', factor: { kind: 'date_of_birth', value: '1990-05-05' } } as const;
  const tooMany = { type: 'counter_offer_instalments', instalments: 90 } as const;
  const rungs = Math.max(silence.voiceSeconds.length, silence.chatSeconds.length);
  return [
    { input: say('cannot_understand'), times: 5, ends: withPerson, end: 'a person' },
    { input: say('abusive'), times: 4, ends: withPerson, end: 'a person' },
    {
      input: say('dispute_amount'),
      times: 3,
      ends: ({ path }, effects) => effects.has('openDispute') || withPerson({ path } as StateInfo, effects),
      end: 'a dispute',
    },
    { input: inputs.system(contact, 'silence'), times: rungs + 1, ends: () => true, end: 'an end' },
    {
      input: inputs.command(contact, tooMany),
      times: counters.maxCounters + 3,
      ends: () => true,
      end: 'an end',
    },
    ...(verified
      ? []
      : [
          {
            input: inputs.command(contact, wrong, 'provide_factor wrong'),
            times: verification.attemptsMax + 1,
            ends: ({ meta }: StateInfo) => meta.expects !== 'factor',
            end: 'an end of guessing',
          },
        ]),
  ];
}
