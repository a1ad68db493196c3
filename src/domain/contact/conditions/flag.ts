import type { CaseFlag } from '../contact-facts.ts';
import { defineCondition } from './define.ts';

export interface FlagParams {
  readonly flag: CaseFlag;
}

export const flag = defineCondition<FlagParams>({
  doc: 'The case carries this flag, or nobody knows whether it does.',
  check: ({ facts }, { flag: name }) => {
    const state = facts.case.flags[name];
    if (state === undefined || state.is === false) return { met: false, inputs: {} };
    const over = state.until !== undefined && state.until !== null && state.until <= facts.now;
    if (over) return { met: false, inputs: {} };
    const inputs = { flag: name, until: state.until ?? null };
    return { met: state.is ?? 'unknown', until: state.until ?? null, inputs };
  },
});
