import { defineCondition } from './define.ts';

export type DisclosesParams = Readonly<Record<string, never>>;

export const discloses = defineCondition<DisclosesParams>({
  doc: 'The message speaks of a debt.',
  check: ({ facts }) => ({ met: facts.discloses, inputs: { discloses: facts.discloses } }),
});
