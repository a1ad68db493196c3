import { z } from 'zod';
import { defineGuard } from '../define.ts';

export const promiseStands = defineGuard({
  name: 'promiseStands',
  doc: 'The promise that was read back is of a day that has not passed.',
  params: z.strictObject({}),
  check: ({ context, facts }) =>
    context.verified && context.promise !== null && context.promise.dueOn >= facts.today,
});
