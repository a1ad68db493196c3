import { z } from 'zod';
import { defineGuard } from '../define.ts';
import { factorIsNew, factorsMatched } from '../identity.ts';

export const verificationCompletes = defineGuard({
  name: 'verificationCompletes',
  doc: 'This factor matches and is the last one needed; `returning`: the matter was opened before.',
  params: z.strictObject({ returning: z.boolean() }),
  check: (moment, { returning }) =>
    moment.context.opened === returning &&
    factorIsNew(moment) &&
    factorsMatched(moment).length >= moment.policy.verification.factorsNeeded,
});
