import { z } from 'zod';
import { defineGuard } from '../define.ts';

export const opened = defineGuard({
  name: 'opened',
  doc: 'The matter was opened before and the contact that speaks is verified.',
  params: z.strictObject({}),
  check: ({ context }) => context.opened && context.verified,
});
