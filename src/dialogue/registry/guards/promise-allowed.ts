import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { checkedPromise } from '../promising.ts';

export const promiseAllowed = defineGuard({
  name: 'promiseAllowed',
  doc: 'A day was named on which policy lets the payment be promised.',
  params: z.strictObject({}),
  check: (moment) => moment.context.verified && checkedPromise(moment)?.ok === true,
});
