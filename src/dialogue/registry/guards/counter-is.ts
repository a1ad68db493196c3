import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { weighProposal } from '../weighing.ts';

export const counterIs = defineGuard({
  name: 'counterIs',
  doc: 'What policy answers to the proposed terms.',
  params: z.strictObject({ verdict: z.enum(['accept', 'counter', 'escalate', 'refuse']) }),
  check: (moment, { verdict }) =>
    moment.context.verified && weighProposal(moment)?.verdict.verdict === verdict,
});
