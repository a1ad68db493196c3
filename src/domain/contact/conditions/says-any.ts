import { defineCondition } from './define.ts';

export interface SaysAnyParams {
  readonly replies: readonly string[];
}

export const saysAny = defineCondition<SaysAnyParams>({
  doc: 'The message holds one of these replies.',
  check: ({ facts }, { replies }) => {
    const found = replies.filter((reply) => facts.said.here.includes(reply));
    return { met: found.length > 0, inputs: { replies: found } };
  },
});
