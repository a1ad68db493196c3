import { dayOf, daysBetween } from '../../../kernel/index.ts';
import { localTime } from '../local-time.ts';
import { defineCondition } from './define.ts';

export interface NoticeOverdueParams {
  /** Days after the first contact within which the validation notice must be sent. */
  readonly days: number;
}

export const noticeOverdue = defineCondition<NoticeOverdueParams>({
  doc: 'The validation notice was not sent within so many days of the first contact, or nobody knows.',
  check: ({ facts }, { days }) => {
    const { noticeSentOn } = facts.case;
    const first = facts.ledger.map(({ at }) => at).sort()[0];
    if (typeof noticeSentOn === 'string' || first === undefined) return { met: false, inputs: {} };
    const zone = facts.candidateZones[0] ?? 'UTC';
    const passed = daysBetween(dayOf(localTime(first, zone)), dayOf(localTime(facts.now, zone)));
    if (passed <= days) return { met: false, inputs: {} };
    return { met: noticeSentOn === undefined ? 'unknown' : true, inputs: { daysSinceFirstContact: passed } };
  },
});
