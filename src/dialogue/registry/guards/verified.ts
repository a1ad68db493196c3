import { z } from 'zod';
import { defineGuard } from '../define.ts';

export const verified = defineGuard({
  name: 'verified',
  doc: 'The contact that speaks has confirmed its identity, not too long ago.',
  params: z.strictObject({}),
  check: ({ context }) => context.verified,
});
