import { defineCondition } from './define.ts';

export type OptedOutParams = Readonly<Record<string, never>>;

export const optedOut = defineCondition<OptedOutParams>({
  doc: 'The debtor asked for no more messages at this contact.',
  check: ({ facts }) => ({ met: facts.contact.optedOut, inputs: {} }),
});
