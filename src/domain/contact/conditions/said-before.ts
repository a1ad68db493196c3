import { defineCondition } from './define.ts';

export interface SaidBeforeParams {
  readonly reply: string;
  readonly is: boolean;
}

export const saidBefore = defineCondition<SaidBeforeParams>({
  doc: 'This reply was (or was not) said before in this conversation.',
  check: ({ facts }, { reply, is }) => {
    const said = facts.said.inConversation.includes(reply);
    return { met: said === is, inputs: { said } };
  },
});
