import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { factorIsRight } from '../identity.ts';

export const factorMatches = defineGuard({
  name: 'factorMatches',
  doc: 'This factor matches what is on file, and not all attempts are used up.',
  params: z.strictObject({}),
  check: factorIsRight,
});
