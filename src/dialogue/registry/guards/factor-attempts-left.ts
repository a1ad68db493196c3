import { z } from 'zod';
import { defineGuard } from '../define.ts';

export const factorAttemptsLeft = defineGuard({
  name: 'factorAttemptsLeft',
  doc: 'After this wrong answer there is still an attempt left.',
  params: z.strictObject({}),
  check: ({ context, policy }) => context.factorAttempts + 1 < policy.verification.attemptsMax,
});
