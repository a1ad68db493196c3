import { z } from 'zod';
import { defineUpdate } from '../define.ts';

const none = z.strictObject({});

export const countMisunderstanding = defineUpdate({
  name: 'countMisunderstanding',
  doc: 'Counts one more message that was not understood; understanding the next one resets it.',
  params: none,
  update: ({ context }) => ({ misunderstood: context.misunderstood + 1 }),
});

export const countSilence = defineUpdate({
  name: 'countSilence',
  doc: 'Counts one more reminder that passed without a word; a message of the debtor resets it.',
  params: none,
  update: ({ context }) => ({ silences: context.silences + 1 }),
});

export const countAbuse = defineUpdate({
  name: 'countAbuse',
  doc: 'Counts one more message that was answered by asking to stay civil.',
  params: none,
  update: ({ context }) => ({ abuses: context.abuses + 1 }),
});
