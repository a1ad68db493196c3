import { defineCondition } from './define.ts';

export type NoOptInParams = Readonly<Record<string, never>>;

export const noOptIn = defineCondition<NoOptInParams>({
  doc: 'The debtor did not agree to be written to on this channel, or nobody knows.',
  check: ({ facts }) => {
    const { optIn } = facts.contact;
    return { met: optIn === null ? 'unknown' : !optIn, inputs: { optIn } };
  },
});
