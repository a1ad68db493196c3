import { z } from 'zod';
import { acceptsRead } from '../choosing.ts';
import { defineGuard } from '../define.ts';

export const acceptsProposal = defineGuard({
  name: 'acceptsProposal',
  doc: 'The debtor says yes to the terms that were read back, names no others, and they have not run out.',
  params: z.strictObject({}),
  check: (moment) => moment.context.verified && acceptsRead(moment),
});
