import { dayOf, type Instant, type LocalDateTime, plusMs, weekday } from '../../../kernel/index.ts';
import type { BlockedTime } from '../contact-facts.ts';
import { localTime } from '../local-time.ts';
import { defineCondition } from './define.ts';

export type BlockedTimeParams = Readonly<Record<string, never>>;

const STEP_MS = 15 * 60_000;
/** A week of quarter hours: a time that stays blocked longer has no end of its own. */
const STEPS = 7 * 24 * 4;

/** A reply passes where the debtor wrote in the same blocked time: they have chosen the moment themselves. */
export const blockedTime = defineCondition<BlockedTimeParams>({
  doc: 'The debtor has said that this time of day does not suit.',
  check: ({ facts }) => {
    const { blockedTimes } = facts.preferences;
    const zones = facts.candidateZones;
    if (blockedTimes.length === 0) return { met: false, inputs: {} };
    if (zones.length === 0) return { met: 'unknown', until: null, inputs: { zones: 0 } };
    const blocked = (at: Instant) =>
      zones.some((zone) => blockedTimes.some((one) => covers(one, localTime(at, zone))));
    const answered = facts.purpose === 'reply' ? facts.answersReceivedAt : null;
    if (!blocked(facts.now) || (answered !== null && blocked(answered))) return { met: false, inputs: {} };
    for (let i = 1; i <= STEPS; i += 1) {
      const at = plusMs(facts.now, i * STEP_MS);
      if (!blocked(at)) return { met: true, until: at, inputs: { blockedTimes: blockedTimes.length } };
    }
    return { met: true, until: null, inputs: { blockedTimes: blockedTimes.length } };
  },
});

function covers({ from, to, weekdays = [] }: BlockedTime, local: LocalDateTime): boolean {
  const time = local.slice(11);
  const inside = from <= to ? time >= from && time < to : time >= from || time < to;
  return inside && (weekdays.length === 0 || weekdays.includes(weekday(dayOf(local))));
}
