import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { factorIsNew } from '../identity.ts';

export const factorMatches = defineGuard({
  name: 'factorMatches',
  doc: 'This factor matches what is on file and had not been given before.',
  params: z.strictObject({}),
  check: factorIsNew,
});
