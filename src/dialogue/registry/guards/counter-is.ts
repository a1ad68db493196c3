import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { hasOptions } from '../options.ts';
import { weighProposal } from '../weighing.ts';

export const counterIs = defineGuard({
  name: 'counterIs',
  doc: 'What policy answers to the proposed terms; `options`: and it has options to answer with.',
  params: z.strictObject({
    verdict: z.enum(['accept', 'counter', 'escalate', 'refuse']),
    options: z.boolean().optional(),
  }),
  check: (moment, { verdict, options }) =>
    moment.context.verified &&
    weighProposal(moment)?.verdict.verdict === verdict &&
    (options !== true || hasOptions(moment)),
});
