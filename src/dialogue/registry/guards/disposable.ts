import { z } from 'zod';
import { toAffordability } from '../../../domain/index.ts';
import { caseNow, defineGuard } from '../define.ts';

export const disposable = defineGuard({
  name: 'disposable',
  doc: 'What the debtor said leaves nothing (`none`) or something (`some`) to live on after the essentials.',
  params: z.strictObject({ is: z.enum(['none', 'some']) }),
  check: (moment, { is }) => {
    const { command } = moment.event;
    if (command === undefined) return false;
    const left = toAffordability(command, caseNow(moment), moment.context.affordability).disposable;
    return left !== undefined && left <= 0 === (is === 'none');
  },
});
