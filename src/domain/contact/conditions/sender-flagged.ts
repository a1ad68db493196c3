import { defineCondition } from './define.ts';

export type SenderFlaggedParams = Readonly<Record<string, never>>;

export const senderFlagged = defineCondition<SenderFlaggedParams>({
  doc: 'The carrier has flagged or restricted the number that the message would leave from.',
  check: ({ facts }) => ({ met: facts.contact.senderFlagged, inputs: {} }),
});
