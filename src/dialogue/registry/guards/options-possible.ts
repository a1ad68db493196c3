import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { hasOptions } from '../options.ts';

export const optionsPossible = defineGuard({
  name: 'optionsPossible',
  doc: 'Policy has at least one option that fits what the debtor said is left to live on.',
  params: z.strictObject({}),
  check: (moment) => moment.context.verified && hasOptions(moment),
});
