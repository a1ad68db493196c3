import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { checkedPromise } from '../promising.ts';

export const promiseUnclear = defineGuard({
  name: 'promiseUnclear',
  doc: 'A payment was promised, but no single day was named.',
  params: z.strictObject({}),
  check: (moment) => checkedPromise(moment) === undefined,
});
