import { z } from 'zod';
import { defineGuard } from '../define.ts';

export const has = defineGuard({
  name: 'has',
  doc: 'The verified debtor has an agreement or a promise, or has said what is manageable.',
  params: z.strictObject({ what: z.enum(['agreement', 'promise', 'capacity']) }),
  check: ({ context }, { what }) => {
    if (!context.verified) return false;
    if (what === 'capacity') return context.rounds > 0 || context.affordability.disposable !== undefined;
    return context[what] !== null;
  },
});
