import type { LocalDate } from '../../../kernel/index.ts';
import { allOpenFrom, closedSince, closedZones, type WeekHours } from '../hours.ts';
import { defineCondition } from './define.ts';

export interface OutsideHoursParams {
  readonly hours: WeekHours;
  /** Days closed like a holiday that calendars do not list, `MM-DD`. */
  readonly alsoHolidays?: readonly string[] | undefined;
}

/**
 * Closed in one of the zones where the debtor may be. A reply is let through in a zone where the message that it
 * answers came in during the same closed hours (rule X4 of the domain reference).
 */
export const outsideHours = defineCondition<OutsideHoursParams>({
  doc: 'One of the zones where the debtor may be is outside these hours. Answers to a message of the same quiet hours pass.',
  check: (scene, { hours, alsoHolidays = [] }) => {
    const { facts, isHoliday } = scene;
    const { now, candidateZones: zones, purpose, answersReceivedAt } = facts;
    if (zones.length === 0) return { met: 'unknown', until: null, inputs: { zones: 0 } };
    const closedDay = (day: LocalDate) => alsoHolidays.includes(day.slice(5)) || isHoliday(day);
    const closed = closedZones(hours, now, zones, closedDay);
    const answered = purpose === 'reply' ? answersReceivedAt : null;
    const still =
      answered === null
        ? closed
        : closed.filter((zone) => !closedSince(hours, { from: answered, to: now }, zone, closedDay));
    if (still.length === 0) return { met: false, inputs: {} };
    const until = allOpenFrom(hours, now, zones, closedDay);
    return { met: true, until, inputs: { zones: zones.length, closed: still.slice(0, 4) } };
  },
});
